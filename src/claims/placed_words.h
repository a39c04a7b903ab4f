// Words of letters with their places: internal to claims/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::claims {

struct PlacedWord {
  std::string folded;
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;
};

std::vector<PlacedWord> placed_words(std::string_view text);

/// Whether a word stands right behind the one before it, parted by a blank or a hyphen.
bool is_adjacent(std::string_view text, const std::vector<PlacedWord>& words, std::size_t word);

}  // namespace cvpress::claims
