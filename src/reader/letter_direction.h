// Which way characters run, as far as words need it (Unicode's bidirectional classes,
// put together into four).
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpress::reader {

enum class Direction : std::uint8_t { kNeutral, kLeftToRight, kRightToLeft, kNumber };

Direction direction_of(char32_t character);

/// Whether a text has a letter that runs from right to left.
bool has_right_to_left(std::string_view text);

/// Whether a space in the sense of Unicode stands here: it parts words.
bool is_space(char32_t character);

}  // namespace cvpress::reader
