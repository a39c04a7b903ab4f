// Texts as they are searched: by their letters, whatever stands between these, in whole words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::privacy {

/// The letters and digits of a text, as text::bare_letters has them, that still know the words.
struct Letters {
  struct Place {
    std::uint32_t word = 0;
    std::uint32_t begin = 0;  // of the character in the text
    std::uint32_t end = 0;
  };
  std::string letters;
  std::vector<Place> places;  // of each byte of `letters`
};

Letters letters_of(std::string_view text);

/// Whether a word ends before one of the letters, or none follows.
bool is_word_border(const Letters& letters, std::size_t at);
/// Where the word ends that a letter is in.
std::size_t end_of_word(const Letters& letters, std::size_t at);

/// Where the letters of whole words are the wanted ones, from a place on; npos for nowhere. Words
/// may be parted elsewhere: "Nor-thern Works" is "Northern-Works".
std::size_t find_words(const Letters& letters, std::string_view wanted, std::size_t from = 0);

/// A text that is searched: with what percent escapes of addresses mean, and with the spellings
/// that mean the same.
class SearchedText {
 public:
  explicit SearchedText(std::string_view text);

  const std::string& text() const { return text_; }
  const Letters& plain() const { return plain_; }
  const Letters& respelled() const { return respelled_ ? *respelled_ : plain_; }

 private:
  std::string text_;
  Letters plain_;
  std::optional<Letters> respelled_;  // where it is another
};

}  // namespace cvpress::privacy
