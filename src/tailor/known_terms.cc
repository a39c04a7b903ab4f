#include "tailor/known_terms.h"

#include <algorithm>

#include "base/utf8.h"
#include "claims/usual_terms.h"
#include "tailor/ad_words.h"
#include "tailor/term_names.h"

namespace cvpress::tailor {
namespace {

using model::Kind;

constexpr std::size_t kMostWordsOfATerm = 5;
constexpr std::size_t kMostWordsOfAName = 3;

/// Where the item of a list that begins at `at` ends.
std::size_t end_of_item(std::string_view text, std::size_t at) {
  constexpr std::string_view kBetween[] = {",", ";", "|", "•", "·", "\n", " – "};
  std::size_t end = text.size();
  for (const std::string_view sign : kBetween) end = std::min(end, text.find(sign, at));
  return end;
}

/// Whether a bullet is no sentence: "Go, C++", "Project management".
bool is_list_of_names(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_item(line, at);
    const std::string_view item = line.substr(at, end - at);
    if (item.ends_with('.') || claims::words_in(item).size() > kMostWordsOfAName) return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

KnownTerms::KnownTerms(std::span<const Parts* const> resumes, const TermReader& reader)
    : reader_(reader) {
  for (const Parts* resume : resumes) add(*resume);
  for (const std::string_view term : claims::usual_terms()) {
    terms_.emplace(forms_of(reader_.words_in(term)), "");
  }
  for (const TermWord& language : reader_.words_in(ad_words(reader_.language()).spoken)) {
    terms_.emplace(Forms{language.form}, "");
  }
}

std::string KnownTerms::exact(const Forms& forms) const {
  const auto known = terms_.find(forms);
  return known == terms_.end() ? "" : known->second;
}

std::size_t KnownTerms::length_at(const std::vector<TermWord>& words, std::size_t at) const {
  Forms forms;
  std::size_t longest = 0;
  for (std::size_t i = at; i < words.size() && forms.size() < kMostWordsOfATerm; ++i) {
    forms.push_back(words[i].form);
    const auto known = terms_.find(forms);
    if (known == terms_.end()) continue;
    if (is_written_exactly(words[i], known->second)) longest = forms.size();
  }
  return longest;
}

void KnownTerms::add(const Parts& resume) {
  for (const Part& part : resume.all()) {
    if (part.text != nullptr) add(model::plain_text(*part.text));
    if (part.is_entry()) add_of_entry(part);
    if (part.block == nullptr) continue;
    const std::string text = bullet_text(*part.block);
    if (part.section->kind == Kind::kSkills || is_list_of_names(text)) add_items(text);
    add_names(text, resume.resume().language);
  }
}

void KnownTerms::add(std::string_view text) {
  const std::vector<TermWord> words = reader_.words_in(text);
  if (words.empty() || words.size() > kMostWordsOfATerm) return;
  terms_.emplace(forms_of(words), exact_name(words));
}

/// The items of a line of skills: "Languages: Go, C++". What stands before the first colon of the
/// first item says what they are; of another item, it is a name: "Docker; Linux: kernel".
void KnownTerms::add_items(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_item(line, at);
    const std::string_view item = line.substr(at, end - at);
    const std::size_t colon = item.find(": ");
    if (colon != std::string_view::npos && at > 0) add(item.substr(0, colon));
    add(colon == std::string_view::npos ? item : item.substr(colon + 1));
    at = end + 1;
  }
}

/// Words of a text that are written as names are; in German, all nouns are.
void KnownTerms::add_names(std::string_view text, std::string_view language) {
  const bool has_capital_nouns = language.substr(0, 2) == "de";
  for (const TermWord& word : reader_.words_in(text)) {
    const bool is_name =
        has_capital_nouns ? claims::is_written_as_name(word.written) : looks_like_term(word);
    if (is_name && !word.says_nothing) add(word.written);
  }
}

void KnownTerms::add_of_entry(const Part& part) {
  const Kind kind = part.entry->kind;
  const bool is_named = part.kind == PartKind::kMember || kind == Kind::kSkills ||
                        kind == Kind::kProjects || kind == Kind::kCertificates;
  if (is_named) add_items(model::plain_text(part.entry->title));
  for (const model::InlineText& tag : part.entry->tags) add(model::plain_text(tag));
}

}  // namespace cvpress::tailor
