#include "audit/phrase_search.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/bare_letters.h"
#include "text/direction.h"

namespace cvpress::audit {

std::vector<std::string> bare_words(std::string_view text) {
  std::vector<std::string> words;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t end = std::min(text.find_first_of(" \t\n", from), text.size());
    std::string word = text::bare_letters(text.substr(from, end - from));
    if (!word.empty()) words.push_back(std::move(word));
    from = end + 1;
  }
  return words;
}

namespace {

/// So many letters may stand between two words of a phrase: the number of a note, a
/// button's sign, what a template puts between.
constexpr std::size_t kWidestGap = 80;

/// "™", "№": signs that are letters to whoever compares, and run neither way.
bool is_sign_of_letters(std::string_view character) {
  const auto directions = text::letter_directions(character);
  return directions.from_left + directions.from_right == 0 &&
         text::digit_value(decode_utf8(character, 0).code) < 0;
}

/// Parts of words that run one way, with nothing but letters in them.
std::vector<std::string> bare_stretches(std::string_view text) {
  std::vector<std::string> stretches;
  std::string stretch;
  bool from_right = false;
  const auto finish = [&] {
    std::string letters = text::bare_letters(stretch);
    if (!letters.empty()) stretches.push_back(std::move(letters));
    stretch.clear();
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view character = text.substr(i, decode_utf8(text, i).length);
    i += character.size();
    if (text::bare_letters(character).empty()) {
      // Vowel signs are no letters, and part no words.
      if (!text::is_mark(character)) finish();
      continue;
    }
    if (is_sign_of_letters(character)) {
      finish();
      stretch = character;
      finish();
      continue;
    }
    const bool turns = (text::letter_directions(character).from_right > 0) != from_right;
    if (turns) finish();
    if (turns) from_right = !from_right;
    stretch += character;
  }
  finish();
  return stretches;
}

/// Whether the words follow one another from `at` on.
bool words_follow(std::string_view text, std::size_t at, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const std::size_t found = text.find(word, at);
    if (found == std::string::npos || found > at + kWidestGap) return false;
    at = found + word.size();
  }
  return true;
}

bool is_in(std::string_view text, const std::vector<std::string>& words) {
  if (words.empty()) return true;
  for (std::size_t at = text.find(words[0]); at != std::string::npos;
       at = text.find(words[0], at + 1)) {
    if (words_follow(text, at, words)) return true;
  }
  return false;
}

/// Pieces of a word that a line was too narrow for are at least so long.
constexpr std::size_t kShortestPiece = 4;

/// Whether a word is there, whole or in pieces: of a word in a line that runs against it, other
/// words may stand between its end and the rest in the next line.
bool is_in_pieces(std::string_view text, std::string_view word) {
  while (text.find(word) == std::string_view::npos) {
    std::size_t length = word.size() - 1;
    while (length >= kShortestPiece &&
           text.find(word.substr(0, length)) == std::string_view::npos) {
      --length;
    }
    if (length < kShortestPiece) return false;
    word.remove_prefix(length);
  }
  return true;
}

}  // namespace

bool is_phrase_in(std::string_view phrase, std::string_view text, Lines lines) {
  // Nearly always its letters stand there in one piece.
  if (text.find(text::bare_letters(phrase)) != std::string::npos) return true;
  // Layouts print addresses without what all of them begin with.
  for (const std::string_view scheme : {"https://", "http://", "mailto:", "www."}) {
    if (phrase.starts_with(scheme)) return is_phrase_in(phrase.substr(scheme.size()), text, lines);
  }
  if (lines == Lines::kFromLeft && text::letter_directions(phrase).from_right == 0) {
    return is_in(text, bare_words(phrase));
  }
  // Parts of a line from the right are drawn in the order of places.
  const std::vector<std::string> stretches = bare_stretches(phrase);
  return std::all_of(stretches.begin(), stretches.end(),
                     [&](const std::string& stretch) { return is_in_pieces(text, stretch); });
}

}  // namespace cvpress::audit
