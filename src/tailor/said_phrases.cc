#include "tailor/said_phrases.h"

#include <algorithm>

#include "tailor/ad_words.h"
#include "tailor/part_text.h"

namespace cvpress::tailor {
namespace {

bool is_hyphened_at(const std::vector<TermWord>& words, std::size_t i) {
  return words[i].is_hyphened || (i + 1 < words.size() && words[i + 1].is_hyphened);
}

bool begins_phrase(const TermWord& word) {
  return !(word.says_nothing && word.is_hyphened);  // not "time" of "full-time"
}

bool may_end(const std::vector<TermWord>& words, std::size_t i) {
  if (words[i].says_nothing && !is_hyphened_at(words, i)) return false;
  return i + 1 == words.size() || !words[i + 1].is_hyphened;
}

}  // namespace

SaidPhrases::SaidPhrases(std::span<const Parts* const> resumes, const TermReader& reader)
    // "cahier des charges", but in English such phrases are not names of one thing.
    : joins_small_words_(!ad_words(reader.language()).plain.empty()),
      most_words_(joins_small_words_ ? 4 : 3) {
  for (const Parts* resume : resumes) {
    const std::string& full = resume->resume().language;
    const std::string language = full.substr(0, full.find('-'));
    // Nouns of German are written as names; of some languages, usual words are not known.
    const bool is_known = language.empty() || language == "en" ||
                          (joins_small_words_ && language == reader.language());
    for (const Part& part : resume->all()) {
      const std::vector<TermWord> words = reader.words_in(own_text(part));
      for (const TermWord& word : words) {
        words_.insert(word.form);
        const bool is_noun = !word.begins_sentence && claims::is_capitalised(word.written);
        if (is_noun) nouns_.insert(word.form);
      }
      if (is_known) add(words);
    }
  }
}

/// A phrase has stop words within hyphens only ("on-call"), or between others, and no comma inside.
bool SaidPhrases::may_go_on(const std::vector<TermWord>& words, std::size_t at,
                            std::size_t i) const {
  const bool is_inside = joins_small_words_ && i > at;
  if (words[i].says_nothing && !is_hyphened_at(words, i) && !is_inside) return false;
  return i == at || !words[i].begins_item;
}

std::size_t SaidPhrases::length_at(const std::vector<TermWord>& words, std::size_t at) const {
  std::string phrase;
  std::size_t longest = 0;
  bool is_rare = false;
  if (!begins_phrase(words[at])) return 0;
  for (std::size_t i = at; i < words.size() && i < at + most_words_; ++i) {
    const TermWord& word = words[i];
    if (!may_go_on(words, at, i)) break;
    // "gestion de projet" says more than its words.
    const bool is_joined = joins_small_words_ && i >= at + 2;
    is_rare = is_rare || is_joined || !word.is_plain || is_hyphened_at(words, i);
    phrase += (i == at ? "" : " ") + word.form;
    if (said_.contains(phrase) && is_rare && may_end(words, i)) longest = i - at + 1;
  }
  return longest;
}

void SaidPhrases::add(const std::vector<TermWord>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    std::string phrase;
    for (std::size_t i = at; i < words.size() && i < at + most_words_; ++i) {
      if (!may_go_on(words, at, i)) break;
      phrase += (i == at ? "" : " ") + words[i].form;
      said_.insert(phrase);
    }
  }
}

}  // namespace cvpress::tailor
