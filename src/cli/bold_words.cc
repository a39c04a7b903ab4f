#include "cli/bold_words.h"

#include <set>
#include <string_view>

#include <fmt/format.h>

#include "base/suggest.h"
#include "claims/words.h"
#include "tailor/entry_texts.h"

namespace cvpress::cli {
namespace {

/// Rows may have any number of words.
constexpr std::size_t kMostBoldWords = 10'000;
constexpr std::size_t kMostIdleWords = 20;

/// The words of what can be bold, each as it is written first.
std::set<std::string> words_of(const tailor::Parts& profile) {
  std::set<std::string> words;
  for (const tailor::Part& part : profile.all()) {
    if (!part.is_entry()) continue;
    for (const tailor::PlacedText& line : tailor::lines_of(part.entry->description)) {
      for (const claims::Word& word : claims::words_in(line.text)) words.insert(word.written);
    }
  }
  return words;
}

/// "Gooo" as "Go": what a key that was held too long makes of a word.
std::string without_repeats(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_third = i > 1 && word[i] == word[i - 1] && word[i] == word[i - 2];
    if (!is_third) plain += word[i];
  }
  return plain;
}

}  // namespace

void BoldWords::add(const Key& key, const tailor::BoldWord& word) {
  if (words_.size() >= kMostBoldWords && !words_.contains(key)) return;
  tailor::BoldWord& known = words_.try_emplace(key, word).first->second;
  known.is_said = known.is_said || word.is_said;
}

void BoldWords::add(const std::vector<tailor::BoldWord>& words) {
  for (const tailor::BoldWord& word : words) {
    add({word.where.file, word.where.begin, word.text}, word);
  }
}

void BoldWords::add(const BoldWords& others) {
  for (const auto& [key, word] : others.words_) add(key, word);
}

void BoldWords::tell(const tailor::Parts& profile, Diagnostics& diagnostics) const {
  std::set<std::string> words;
  std::size_t told = 0;
  for (const auto& [key, word] : words_) {
    if (word.is_said || told == kMostIdleWords) continue;
    if (told++ == 0) words = words_of(profile);
    Diagnostic& warning = diagnostics.warning(
        word.where, fmt::format("no description of an entry has {} to be bold, in any document",
                                json_quoted(word.text)));
    const std::vector<std::string_view> known(words.begin(), words.end());
    std::string near = suggestion(word.text, known);
    if (near.empty()) near = suggestion(without_repeats(word.text), known);
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
  }
}

}  // namespace cvpress::cli
