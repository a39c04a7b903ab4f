// Blocks as Markdown: what a person would type to get them. Not everything that
// blocks can say can be typed; who must not lose anything reads the result again and
// compares.
#pragma once

#include <string>
#include <string_view>

#include "model/rich_text.h"

namespace cvpress::markdown {

std::string markdown_of(const model::InlineText& inlines);
std::string markdown_of(const model::Blocks& blocks);

/// Whether a text of one line is, read as Markdown, one run of the same characters.
/// False also for some texts of which that is true.
bool means_itself(std::string_view text);

}  // namespace cvpress::markdown
