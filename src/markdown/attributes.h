// Attributes in braces, as Goldmark and kramdown write them: `{#id .class
// width=100}`, `{: .note}`. They say how a thing looks and are no text.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpress::markdown {

/// How many bytes of `text` are a list of attributes that begins it, braces
/// included; 0 for braces that hold something else.
std::size_t attribute_list_length(std::string_view text);

/// Whether the line is a list of attributes and nothing else; it may stand in a
/// quote.
bool is_attribute_line(std::string_view line);

}  // namespace cvpress::markdown
