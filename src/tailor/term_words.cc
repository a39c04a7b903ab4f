#include "tailor/term_words.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "claims/listed.h"
#include "claims/usual_terms.h"
#include "locale/letters.h"
#include "tailor/ad_words.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kShortestWithEnding = 4;  // bytes
constexpr std::size_t kShortestStem = 3;

/// Endings of women in German, and those of men that they are compared as.
constexpr std::pair<std::string_view, std::string_view> kFeminineEndings[] = {
    {"erinnen", "er"}, {"innen", ""},    {"erin", "er"},  {"orin", "or"},
    {"entin", "ent"},  {"antin", "ant"}, {"istin", "ist"}};

/// Whether a word has a sign of money, which counts as a letter: "€75", "K€".
bool is_amount(std::string_view written) {
  constexpr std::string_view kMoney[] = {"€", "£", "¥"};
  return std::any_of(std::begin(kMoney), std::end(kMoney), [&](std::string_view sign) {
    return written.find(sign) != std::string_view::npos;
  });
}

bool is_tool(const std::string& folded) {
  static const std::set<std::string> kTools = [] {
    std::set<std::string> tools;
    for (const std::string_view term : claims::usual_tools()) {
      tools.insert(claims::folded_word(term));
    }
    return tools;
  }();
  return kTools.contains(folded);
}

std::string without_feminine(const std::string& word) {
  constexpr std::size_t kShortestRest = 3;
  for (const auto& [ending, masculine] : kFeminineEndings) {
    if (!word.ends_with(ending) || word.size() < ending.size() + kShortestRest) continue;
    return word.substr(0, word.size() - ending.size()) + std::string(masculine);
  }
  // "Köchin", "Ärztin": the stem of what is left has no umlaut.
  const bool has_umlaut =
      word.find("ä") != std::string::npos || word.find("ö") != std::string::npos;
  if (has_umlaut && word.ends_with("in")) return word.substr(0, word.size() - 2);
  return word;
}

/// Whether a word begins with a small word that has lost its vowel: "d'équipe", "l'informatique".
bool is_elided(std::string_view word, std::size_t apostrophe) {
  constexpr std::string_view kElided[] = {"c",  "d",    "j",    "l",    "m",    "n",   "s", "t",
                                          "qu", "dell", "nell", "dall", "sull", "all", "un"};
  const std::string before = locale::folded(word.substr(0, apostrophe));
  return claims::is_among(kElided, before);
}

/// A text in which elided words are parted from what follows.
std::string with_elisions_parted(std::string_view text) {
  std::string parted;
  std::size_t word = 0;  // where it begins
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_apostrophe = text[at] == '\'' && is_elided(text.substr(word), at - word);
    parted += is_apostrophe ? ' ' : text[at];
    const bool is_letter =
        is_ascii_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80;
    if (!is_letter) word = at + 1;
  }
  return parted;
}

/// Whether women are named by a capital within a word there: "EntwicklerInnen", "ÄrztIn".
bool is_inner_capital(std::string_view text, std::size_t at) {
  constexpr std::string_view kBeforeOne[] = {"er",  "or",  "ent", "ant", "ist",
                                             "log", "eut", "rzt", "at"};
  constexpr std::string_view kSeveral = "Innen";
  constexpr std::string_view kOne = "In";
  const bool is_several = text.substr(at).starts_with(kSeveral);
  if (at == 0 || (!is_several && !text.substr(at).starts_with(kOne))) return false;
  const std::size_t end = at + (is_several ? kSeveral : kOne).size();
  const bool goes_on = end < text.size() && locale::is_letter(decode_utf8(text, end).code);
  const char before = text[at - 1];
  const bool follows_small =
      (before >= 'a' && before <= 'z') || static_cast<unsigned char>(before) >= 0x80;
  if (goes_on || !follows_small) return false;
  return is_several ||
         std::any_of(std::begin(kBeforeOne), std::end(kBeforeOne),
                     [&](std::string_view ending) { return text.substr(0, at).ends_with(ending); });
}

/// A text in which such words are written as most do: "Entwickler:innen".
std::string with_inner_capitals_parted(std::string_view text) {
  std::string parted;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_inner = text[at] == 'I' && is_inner_capital(text, at);
    if (is_inner) parted += ':';
    parted += is_inner ? 'i' : text[at];
  }
  return parted;
}

}  // namespace

Forms forms_of(const std::vector<TermWord>& words) {
  Forms forms;
  for (const TermWord& word : words) forms.push_back(word.form);
  return forms;
}

TermReader::TermReader(std::string_view language)
    : language_(language.substr(0, language.find('-'))),
      // Its algorithm would take "market" for "marketing" (decision 0020).
      stems_(language_ == "en" ? "" : language_),
      empty_(forms_of_list(ad_words(language_).empty)),
      plain_(forms_of_list(ad_words(language_).plain)) {}

std::set<std::string> TermReader::forms_of_list(std::string_view words) const {
  std::set<std::string> forms;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = words.substr(at, end - at);
    forms.insert(form_of({std::string(word), locale::folded(word), claims::folded_word(word)}));
    at = end + 1;
  }
  return forms;
}

TermWord TermReader::as_term_word(claims::Word word) const {
  std::string form = form_of(word);
  const bool says_nothing =
      claims::is_stop_word(word.folded) || is_amount(word.written) || empty_.contains(form);
  const bool is_plain =
      says_nothing || (plain_.empty() ? claims::is_plain_word(word.folded) : plain_.contains(form));
  return {std::move(word), std::move(form), says_nothing, is_plain};
}

std::string TermReader::form_of(const claims::Word& word) const {
  const bool is_name = claims::is_written_as_name(word.written) || is_tool(word.folded);
  if (is_name || word.written.size() < kShortestWithEnding) return word.folded;
  if (!stems_.knows_language()) return word.folded;
  if (!claims::usual_name_of(word.plain).empty()) return word.folded;
  // German borrows its plurals in "s" from English; where they are at home, their stems know them.
  const bool is_german = language_ == "de";
  const std::string whole = is_german ? without_feminine(word.folded) : word.plain;
  std::string stem = stems_.stem_of(whole);
  return stem.size() < kShortestStem ? word.folded : stem;
}

std::vector<TermWord> TermReader::words_in(std::string_view text) const {
  std::vector<TermWord> words;
  for (claims::Word& word : claims::words_in(prepared(text))) {
    words.push_back(as_term_word(std::move(word)));
  }
  return words;
}

/// A text whose words are parted as its language has them.
std::string TermReader::prepared(std::string_view text) const {
  if (language_ == "fr" || language_ == "it") return with_elisions_parted(text);
  if (language_ == "de") return with_inner_capitals_parted(text);
  return std::string(text);
}

}  // namespace cvpress::tailor
