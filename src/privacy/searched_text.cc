#include "privacy/searched_text.h"

#include <algorithm>

#include "base/utf8.h"
#include "privacy/spellings.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

/// A character of a text as a searcher sees it.
struct Piece {
  std::string letters;
  std::size_t length = 1;
  bool is_word = false;  // in scripts without blanks any character may begin a word
  bool joins = false;    // an accent or a place to hyphenate does not end a word
};

struct CodeRange {
  char32_t first;
  char32_t last;
};
/// Scripts that do not part words, or hang endings on names.
constexpr CodeRange kWithoutBlanks[] = {{0x0E00, 0x0EFF}, {0x1000, 0x109F},  {0x1100, 0x11FF},
                                        {0x1780, 0x17FF}, {0x2E80, 0xD7FF},  {0xF900, 0xFAFF},
                                        {0xFF65, 0xFFDC}, {0x20000, 0x3FFFF}};
/// Soft hyphen, places to break and not to break, joiners.
constexpr std::u32string_view kUnseen = U"\u00AD\u200B\u200C\u200D\u2060\uFEFF";

bool is_without_blanks(char32_t code) {
  for (const CodeRange& range : kWithoutBlanks) {
    if (code >= range.first && code <= range.last) return true;
  }
  return false;
}

Piece ascii_piece(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_digit(c)) return {std::string(1, c)};
  if (is_ascii_letter(c)) return {std::string(1, static_cast<char>(c | 0x20))};
  const bool is_entity = text.substr(at).starts_with(kAndEntity);
  return {"", is_entity ? kAndEntity.size() : 1};
}

Piece piece_at(std::string_view text, std::size_t at) {
  if (static_cast<unsigned char>(text[at]) < 0x80) return ascii_piece(text, at);
  const DecodedCharacter character = decode_utf8(text, at);
  const std::string_view bytes = text.substr(at, character.length);
  const bool joins =
      kUnseen.find(character.code) != std::u32string_view::npos || text::is_mark(bytes);
  return {text::bare_letters(bytes), character.length, is_without_blanks(character.code), joins};
}

/// The same words, spelled as all spellings of them are.
Letters respelled_letters(const Letters& plain) {
  Letters all;
  for (std::size_t first = 0; first < plain.places.size();) {
    const std::size_t last = end_of_word(plain, first);
    const std::string word = one_spelling(plain.letters.substr(first, last - first));
    Letters::Place place = plain.places[first];
    place.end = plain.places[last - 1].end;
    all.letters += word;
    all.places.insert(all.places.end(), word.size(), place);
    first = last;
  }
  return all;
}

}  // namespace

Letters letters_of(std::string_view text) {
  Letters all;
  all.letters.reserve(text.size());
  all.places.reserve(text.size());
  std::uint32_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Piece piece = piece_at(text, at);
    const bool ends_word = piece.letters.empty() ? !piece.joins : piece.is_word;
    if (ends_word) ++word;
    const Letters::Place place = {word, static_cast<std::uint32_t>(at),
                                  static_cast<std::uint32_t>(at + piece.length)};
    all.letters += piece.letters;
    all.places.insert(all.places.end(), piece.letters.size(), place);
    if (piece.is_word) ++word;
    at += piece.length;
  }
  return all;
}

bool is_word_border(const Letters& letters, std::size_t at) {
  return at == 0 || at >= letters.places.size() ||
         letters.places[at].word != letters.places[at - 1].word;
}

std::size_t end_of_word(const Letters& letters, std::size_t at) {
  ++at;
  while (!is_word_border(letters, at)) ++at;
  return std::min(at, letters.places.size());
}

std::size_t find_words(const Letters& letters, std::string_view wanted, std::size_t from) {
  if (wanted.empty()) return std::string::npos;
  std::size_t at = letters.letters.find(wanted, from);
  while (at != std::string::npos &&
         !(is_word_border(letters, at) && is_word_border(letters, at + wanted.size()))) {
    at = letters.letters.find(wanted, at + 1);
  }
  return at;
}

SearchedText::SearchedText(std::string_view text) : text_(text) {
  const std::string decoded = without_escapes(text);
  if (decoded != text) text_ += "\n" + decoded;
  plain_ = letters_of(text_);
  Letters respelled = respelled_letters(letters_of(with_and(text_)));
  if (respelled.letters != plain_.letters) respelled_ = std::move(respelled);
}

}  // namespace cvpress::privacy
