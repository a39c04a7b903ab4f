// Words in tables.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace cvpress::claims {

/// Whether a word is one of a table's.
template <std::size_t N>
bool is_among(const std::string_view (&table)[N], std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

}  // namespace cvpress::claims
