// Markdown line by line, before it is parsed: what Goldmark reads and md4c does
// not, rewritten as what md4c does (hugo-formats.md 9.2, 11, 12).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::markdown {

struct SourceLine {
  std::string text;
  bool code = false;  // a fence, or between two
};

using SourceLines = std::vector<SourceLine>;

/// Without the indentation that all lines share; no-break spaces at the start of
/// a line are spaces.
std::string dedented(std::string_view text);

/// The lines of a text, dedented, without lines of mere attributes.
SourceLines source_lines(std::string_view text);

std::string joined(const SourceLines& lines);

/// Bullets as people type them ("•", "–x", "-x", "1.x") become Markdown's.
void read_typed_bullets(SourceLines& lines);

/// How a line begins.
bool is_blank(std::string_view line);
std::size_t indentation(std::string_view line);
/// Whether the line begins something else than a paragraph.
bool begins_block(std::string_view line);

}  // namespace cvpress::markdown
