// Words that descriptions print strong.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"

namespace cvpress::tailor {

/// Makes every occurrence of the words strong, in all blocks: whole words, without case. "C"
/// is not in "C++", nor "Node" in "Node.js". Code and headings stay as they are.
void make_bold(const std::vector<std::string>& words, model::Blocks& blocks);

/// Whether a description of an entry has the word where it can be strong.
bool is_said(std::string_view word, const std::vector<model::Section>& sections);

}  // namespace cvpress::tailor
