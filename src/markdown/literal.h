// Text that means itself. An escaped quote is no typographic one and an escaped
// tilde strikes nothing, though the parser has resolved the escape already: such
// a character follows a mark, one of Unicode's noncharacters, which no source
// keeps (`without_marks_of_ours`) and no result holds.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

/// The character after it means itself.
constexpr std::string_view kLiteral = "\xEF\xB7\x90";
/// "<" and ">" that begin no tag and no shortcode, in code too.
constexpr std::string_view kLess = "\xEF\xB7\x91";
constexpr std::string_view kGreater = "\xEF\xB7\x92";

/// `text` without the noncharacters that this module uses as marks.
std::string without_marks_of_ours(std::string_view text);

/// `text` with kLess and kGreater as what they stand for.
std::string with_angles(std::string_view text);

/// `text` so that Markdown prints it as it is, on one line.
std::string escaped_markdown(std::string_view text);

bool is_ascii_punctuation(char c);
bool is_ascii_space(char c);

}  // namespace cvpress::markdown
