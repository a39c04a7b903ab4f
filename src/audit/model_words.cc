#include "audit/model_words.h"

#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>

#include "audit/phrases.h"
#include "audit/solid_text.h"
#include "base/utf8.h"
#include "text/bare_letters.h"
#include "text/direction.h"

namespace cvpress::audit {
namespace {

/// So many letters may stand between two words of a phrase: the number of a note, a
/// button's sign, what a template puts between.
constexpr std::size_t kWidestGap = 80;

/// The bare letters of parts of the document.
class PartTexts {
 public:
  explicit PartTexts(const Drawn& drawn) : drawn_(drawn) {}

  /// Of a part; of the whole document where it has no tag of its own.
  const std::string& of(const layout::TagPtr& tag) {
    const auto found = drawn_.element_of.find(tag.get());
    const std::size_t element = found == drawn_.element_of.end() ? 0 : found->second;
    const auto [text, is_new] = texts_.try_emplace(element);
    if (is_new) text->second = bare_text(element);
    return text->second;
  }

 private:
  std::string bare_text(std::size_t element) const {
    std::string words;
    for (const std::size_t number : texts_below(drawn_, element)) {
      words += drawn_.texts[number].text;
    }
    return text::bare_letters(words);
  }

  const Drawn& drawn_;
  std::map<std::size_t, std::string> texts_;
};

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
    const bool turns = (text::letter_directions(character).from_right > 0) != from_right;
    if (turns) finish();
    if (turns) from_right = !from_right;
    stretch += character;
  }
  finish();
  return stretches;
}

/// Whether the words follow one another from `at` on.
bool words_follow(const std::string& text, std::size_t at, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const std::size_t found = text.find(word, at);
    if (found == std::string::npos || found > at + kWidestGap) return false;
    at = found + word.size();
  }
  return true;
}

bool is_in(const std::string& text, const std::vector<std::string>& words) {
  if (words.empty()) return true;
  for (std::size_t at = text.find(words[0]); at != std::string::npos;
       at = text.find(words[0], at + 1)) {
    if (words_follow(text, at, words)) return true;
  }
  return false;
}

/// Whether a phrase is read; nearly always its letters stand there in one piece.
bool is_read(const Phrase& phrase, const std::string& text) {
  if (text.find(text::bare_letters(phrase.text)) != std::string::npos) return true;
  if (text::letter_directions(phrase.text).from_right == 0) {
    return is_in(text, bare_words(phrase.text));
  }
  // Parts of a line from the right are drawn in the order of places.
  const std::vector<std::string> stretches = bare_stretches(phrase.text);
  return std::all_of(stretches.begin(), stretches.end(), [&](const std::string& stretch) {
    return text.find(stretch) != std::string::npos;
  });
}

/// A layout may print years with two digits ("'21").
void check_years(const compose::Promise& promise, const std::string& text,
                 std::vector<Finding>& findings) {
  for (const int year : years_of(promise)) {
    if (text.find(std::to_string(year).substr(2)) != std::string::npos) continue;
    findings.push_back({Subject::kDates,
                        fmt::format("{} is not read with \"{}\"", year,
                                    excerpt(model::plain_text(promise.entry->title))),
                        promise.entry->where});
  }
}

}  // namespace

void check_model_words(const std::vector<compose::Promise>& promises, const Drawn& drawn,
                       std::vector<Finding>& findings) {
  PartTexts texts(drawn);
  for (const compose::Promise& promise : promises) {
    const std::string& text = texts.of(promise.tag);
    for (const Phrase& phrase : phrases_of(promise)) {
      if (is_read(phrase, text)) continue;
      findings.push_back({Subject::kText,
                          fmt::format("\"{}\" is not read where it belongs", excerpt(phrase.text)),
                          phrase.where});
    }
    check_years(promise, text, findings);
  }
}

SourceSpan place_in_source(std::string_view text, const std::vector<compose::Promise>& promises) {
  const std::string letters = text::bare_letters(text);
  if (letters.empty()) return {};
  for (const compose::Promise& promise : promises) {
    for (const Phrase& phrase : phrases_of(promise)) {
      if (text::bare_letters(phrase.text).find(letters) != std::string::npos) return phrase.where;
    }
  }
  return {};
}

}  // namespace cvpress::audit
