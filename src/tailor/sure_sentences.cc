#include "tailor/sure_sentences.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "base/utf8.h"
#include "claims/words.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kShortWord = 3;
/// Behind a short word or a number, so many words are a sentence and no rest of a name.
constexpr std::ptrdiff_t kFewestWords = 4;

/// Short forms of four letters or more, or with a vowel, before names and titles.
constexpr std::string_view kShortForms[] = {
    "abt",    "adj",        "akad",  "allg",      "approx", "apl",   "assoc",     "asst",
    "assist", "aux",        "avdl",  "bspw",      "capt",   "cand",  "coord",     "corp",
    "dep",    "dept",       "dipl",  "dir",       "docs",   "dott",  "ehem",      "einschl",
    "elec",   "eng",        "etc",   "evtl",      "exec",   "fachl", "gen",       "gepr",
    "gest",   "gov",        "habil", "hauptamtl", "incl",   "inkl",  "ing",       "insb",
    "inst",   "int",        "intl",  "jun",       "kaufm",  "komm",  "kommiss",   "lic",
    "mag",    "maj",        "mech",  "mgmt",      "mgr",    "mind",  "nebenamtl", "oec",
    "off",    "ord",        "phil",  "pol",       "pract",  "prof",  "psych",     "rer",
    "resp",   "sec",        "sen",   "serg",      "sgt",    "sog",   "staatl",    "stell",
    "stellv", "stellvertr", "stud",  "subst",     "supv",   "tech",  "techn",     "temp",
    "univ",   "usw",        "vert",  "vertr",     "vgl",    "vice",  "vorm",      "wiss",
    "zert",   "zus"};

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string_view word_before(std::string_view text, std::size_t at) {
  const std::size_t begin = text.find_last_of(" \t\n(/\"", at == 0 ? 0 : at - 1);
  const std::size_t first = begin == std::string_view::npos || at == 0 ? 0 : begin + 1;
  return text.substr(first, at - first);
}

bool has_short_form(std::string_view word) {
  const std::string folded = locale::folded(word);
  return word.find('.') != std::string_view::npos ||
         std::find(std::begin(kShortForms), std::end(kShortForms), folded) !=
             std::end(kShortForms) ||
         std::none_of(folded.begin(), folded.end(), is_vowel);
}

/// "%", ")", "5" or a name in capitals.
bool ends_in_sign(std::string_view word) {
  const char last = word.back();
  return std::string_view("%)\"").find(last) != std::string_view::npos ||
         (last >= '0' && last <= '9');
}

bool is_in_capitals(std::string_view word) {
  return word.size() > 1 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool has_sentence_behind(std::string_view rest) {
  const std::size_t end = std::min(rest.find_first_of(".!?;\n"), rest.size());
  const std::string_view next = rest.substr(0, end);
  return std::count(next.begin(), next.end(), ' ') + 1 >= kFewestWords;
}

/// Of a full stop with a blank behind it.
bool ends_sentence(std::string_view text, std::size_t at) {
  const std::string_view word = word_before(text, at);
  const std::string_view rest = trimmed(text.substr(at + 1));
  if (rest.empty()) return true;
  if (word.empty() || !claims::is_capitalised(rest)) return false;
  if (ends_in_sign(word) || is_in_capitals(word)) return has_sentence_behind(rest);
  if (has_short_form(word)) return false;
  if (utf8_length(word) > kShortWord) return true;
  return !claims::is_capitalised(word) && has_sentence_behind(rest);
}

bool is_end(std::string_view text, std::size_t at) {
  if (text[at] == ';' || text[at] == '\n') return true;
  const bool is_stop = text[at] == '.' || text[at] == '!' || text[at] == '?';
  const bool is_followed = at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\n');
  if (!is_stop || !is_followed) return false;
  return text[at] != '.' || ends_sentence(text, at);
}

}  // namespace

std::vector<std::string_view> sure_sentences(std::string_view text) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && !is_end(text, at)) continue;
    const std::size_t end = at < text.size() && text[at] != ';' ? at + 1 : at;
    const std::string_view sentence = trimmed(text.substr(begin, end - begin));
    if (!sentence.empty()) sentences.push_back(sentence);
    begin = at + 1;
  }
  return sentences;
}

}  // namespace cvpress::tailor
