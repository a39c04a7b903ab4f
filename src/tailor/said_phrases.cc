#include "tailor/said_phrases.h"

#include <algorithm>

#include "tailor/part_text.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kMostWordsOfAPhrase = 3;

bool is_hyphened_at(const std::vector<TermWord>& words, std::size_t i) {
  return words[i].is_hyphened || (i + 1 < words.size() && words[i + 1].is_hyphened);
}

/// A phrase has stop words within hyphens only ("on-call"), and no comma inside.
bool may_go_on(const std::vector<TermWord>& words, std::size_t at, std::size_t i) {
  if (words[i].says_nothing && !is_hyphened_at(words, i)) return false;
  return i == at || !words[i].begins_item;
}

bool may_end(const std::vector<TermWord>& words, std::size_t i) {
  return i + 1 == words.size() || !words[i + 1].is_hyphened;
}

}  // namespace

SaidPhrases::SaidPhrases(std::span<const Parts* const> resumes, const TermReader& reader) {
  for (const Parts* resume : resumes) {
    // Nouns of German are written as names; of other languages, usual words are not known.
    const std::string& language = resume->resume().language;
    if (!language.empty() && language.substr(0, 2) != "en") continue;
    for (const Part& part : resume->all()) add(reader.words_in(own_text(part)));
  }
}

std::size_t SaidPhrases::length_at(const std::vector<TermWord>& words, std::size_t at) const {
  std::string phrase;
  std::size_t longest = 0;
  bool is_rare = false;
  for (std::size_t i = at; i < words.size() && i < at + kMostWordsOfAPhrase; ++i) {
    const TermWord& word = words[i];
    if (!may_go_on(words, at, i)) break;
    is_rare = is_rare || !claims::is_plain_word(word.folded) || is_hyphened_at(words, i);
    phrase += (i == at ? "" : " ") + word.form;
    if (said_.contains(phrase) && is_rare && may_end(words, i)) longest = i - at + 1;
  }
  return longest;
}

void SaidPhrases::add(const std::vector<TermWord>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::string phrase;
    for (std::size_t i = at; i < words.size() && i < at + kMostWordsOfAPhrase; ++i) {
      if (!may_go_on(words, at, i)) break;
      phrase += (i == at ? "" : " ") + words[i].form;
      said_.insert(phrase);
    }
  }
}

}  // namespace cvpress::tailor
