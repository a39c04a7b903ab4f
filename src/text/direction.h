// Which way a language and a text run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cvpress::text {

/// Whether a language (BCP 47) is written from right to left.
bool is_written_from_right(const std::string& language);

/// How many letters of a text run each way.
struct LetterDirections {
  std::size_t from_left = 0;
  std::size_t from_right = 0;
  LetterDirections& operator+=(const LetterDirections& other) {
    from_left += other.from_left;
    from_right += other.from_right;
    return *this;
  }
};
LetterDirections letter_directions(std::string_view text);

}  // namespace cvpress::text
