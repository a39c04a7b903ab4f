// Where the parts of a YAML text end. The parser tells only where nodes begin.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpress::data {

/// The bytes of one scalar without its anchor and tag.
struct Extent {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool closed = true;  // false: a quote that never ends
};

/// The extent of the scalar that begins, with its properties, at `at` and was
/// read as `value`. `parent_column` is the column of the block it stands in, -1 at the top.
Extent scalar_extent(std::string_view text, std::size_t at, std::string_view value,
                     int parent_column);

/// Past an anchor and a tag (YAML 1.2.2, 6.9) and the blanks after them.
std::size_t skip_properties(std::string_view text, std::size_t at);

/// Past blanks, newlines and comments.
std::size_t skip_filling(std::string_view text, std::size_t at);

/// The end of an alias `*name` or anchor `&name` that begins at `at`.
std::size_t name_end(std::string_view text, std::size_t at);

/// Past the closing quote of a quoted scalar; npos if there is none.
std::size_t quoted_end(std::string_view text, std::size_t at);

}  // namespace cvpress::data
