#include "claims/named_numbers.h"

#include <algorithm>
#include <iterator>

#include "base/numbers.h"
#include "base/utf8.h"
#include "claims/listed.h"
#include "claims/number_words.h"
#include "claims/words.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// In small letters; a bar stands behind what must be before the number.
constexpr std::string_view kIdioms[] = {"24/7",
                                        "24x7",
                                        "24×7",
                                        "7/24",
                                        "24-hour",
                                        "24-stunden",
                                        "1:1",
                                        "1-on-1",
                                        "100 % of",
                                        "100% of",
                                        "100 percent of",
                                        "100\u00A0% of",
                                        "100\u202F% of",
                                        "110 %",
                                        "110%",
                                        "110\u00A0%",
                                        "110\u202F%",
                                        "110 percent",
                                        "110 prozent",
                                        "24 hours",
                                        "24 stunden",
                                        "08/15",
                                        "80/20",
                                        "9-to-5",
                                        "360-degree",
                                        "first |100 days",
                                        "first |90 days",
                                        "first |30 days",
                                        "ersten |100 tage",
                                        "ersten |100 tagen"};

/// Publishers of numbered papers; in capitals, because "en" is a word as well.
constexpr std::string_view kOfStandards[] = {"RFC",  "ISO",  "IEC", "DIN", "EN", "IEEE",
                                             "ANSI", "NIST", "BSI", "PEP", "ITU"};

/// Before numbers that only tell which one: "Chapter 1".
constexpr std::string_view kLabels[] = {"chapter", "section",   "figure",  "appendix",  "phase",
                                        "step",    "part",      "kapitel", "abschnitt", "abbildung",
                                        "anhang",  "schritt",   "teil",    "chapitre",  "capitolo",
                                        "etapa",   "hoofdstuk", "annex"};
constexpr std::size_t kMostOfALabel = 2;  // digits

/// Before numbers with a point that say how good somebody was.
constexpr std::string_view kGrades[] = {"gpa",    "grade",   "score", "rating", "average",
                                        "note",   "abitur",  "mark",  "msc",    "bsc",
                                        "diplom", "schnitt", "top",   "about",  "over"};

/// What may stand behind a version, other than signs.
constexpr std::string_view kBehindVersions[] = {"and", "or",  "with", "for", "in",  "on",  "to",
                                                "at",  "und", "oder", "mit", "für", "auf", "als"};

constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kMostOfAVersion = 2;  // digits before its point

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_alphanumeric(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

bool ends_word(std::string_view text, std::size_t at) {
  if (at >= text.size() || is_ascii_digit(text[at])) return at >= text.size();
  return !locale::is_letter(decode_utf8(text, at).code);
}

/// Digits, and what parts them in "27001-1" and "9001:2015".
std::size_t end_of_parts(std::string_view text, std::size_t at) {
  for (;;) {
    while (at < text.size() && is_ascii_digit(text[at])) ++at;
    const bool goes_on = at + 1 < text.size() && is_ascii_digit(text[at + 1]) &&
                         std::string_view(".:-/").find(text[at]) != std::string_view::npos;
    if (!goes_on) return at;
    ++at;
  }
}

std::size_t end_of_idiom(std::string_view text, std::size_t at) {
  const bool begins = at == 0 || !is_alphanumeric(text[at - 1]);
  const std::string_view rest = text.substr(at);
  for (const std::string_view idiom : kIdioms) {
    const std::size_t bar = idiom.find('|');
    const std::string_view before = bar == std::string_view::npos ? "" : idiom.substr(0, bar);
    const std::string_view words = idiom.substr(bar == std::string_view::npos ? 0 : bar + 1);
    const bool is_it = begins && ascii_lower(rest.substr(0, words.size())) == words &&
                       (words.ends_with('%') || ends_word(rest, words.size())) &&
                       ascii_lower(text.substr(0, at)).ends_with(before);
    if (is_it) return at + words.size();
  }
  return at;
}

/// The letters and digits of ASCII right before `at`.
std::string_view ascii_word_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_alphanumeric(text[begin - 1])) --begin;
  const bool is_part = begin > 0 && static_cast<unsigned char>(text[begin - 1]) >= 0x80;
  return is_part ? std::string_view() : text.substr(begin, at - begin);
}

/// "UTF", "H", "x86", but no "EUR" and no "5k".
bool may_have_number(std::string_view word) {
  if (word.empty() || !is_ascii_letter(word.front()) || unit_of(ascii_lower(word))) return false;
  const bool has_digit = std::any_of(word.begin(), word.end(), is_ascii_digit);
  return has_digit || std::all_of(word.begin(), word.end(), is_capital);
}

/// "UTF-8", "H.264", "HTTP/2".
bool is_joined(std::string_view text, std::size_t at, std::size_t end) {
  if (at < 2 || std::string_view("-./").find(text[at - 1]) == std::string_view::npos) return false;
  const bool may_be_year = end - at == kYearDigits;
  return !may_be_year && may_have_number(ascii_word_before(text, at - 1));
}

/// "ISO 27001", "ISO-8859-1".
bool is_of_standard(std::string_view text, std::size_t at) {
  if (at < 2 || (text[at - 1] != ' ' && text[at - 1] != '-')) return false;
  return is_among(kOfStandards, ascii_word_before(text, at - 1));
}

bool is_label(std::string_view text, std::size_t at, std::size_t end) {
  return at >= 2 && text[at - 1] == ' ' && end - at <= kMostOfALabel &&
         is_among(kLabels, ascii_lower(ascii_word_before(text, at - 1)));
}

/// Whether a word stands within a sentence, where a capital tells a name.
bool is_inside_sentence(std::string_view text, std::string_view word) {
  std::size_t at = static_cast<std::size_t>(word.data() - text.data());
  while (at > 0 && text[at - 1] == ' ') --at;
  return at > 0 &&
         (is_ascii_letter(text[at - 1]) || text[at - 1] == ',' ||
          static_cast<unsigned char>(text[at - 1]) >= 0x80 || is_ascii_digit(text[at - 1]));
}

}  // namespace

std::string_view versioned_name(std::string_view text, std::size_t at, std::size_t end) {
  const std::size_t point = std::min(text.find('.', at), end);
  if (at < 2 || text[at - 1] != ' ' || point - at > kMostOfAVersion) return {};
  std::size_t begin = at - 1;
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n') --begin;
  const std::string_view name = text.substr(begin, at - 1 - begin);
  const bool has_sign = name.empty() || name.find_last_of(",;:!?|()") != std::string_view::npos;
  if (has_sign || name.back() == '.') return {};
  if (end == text.size()) return name;
  if (text[end] != ' ') {
    return std::string_view(".,;:!?)|\n").find(text[end]) != std::string_view::npos ? name : "";
  }
  const std::size_t next_end = std::min(text.find_first_of(" \n,;", end + 1), text.size());
  const std::string_view next = text.substr(end + 1, next_end - end - 1);
  return next.empty() || is_among(kBehindVersions, next) || next == "|" || next == "·" ? name : "";
}

std::size_t end_of_named_number(std::string_view text, std::size_t at) {
  if (const std::size_t end = end_of_idiom(text, at); end > at) return end;
  const std::size_t end = end_of_parts(text, at);
  const bool is_named =
      is_joined(text, at, end) || is_of_standard(text, at) || is_label(text, at, end);
  if (is_named) return end;
  const std::string_view name = versioned_name(text, at, end);
  const bool has_point = text.substr(at, end - at).find('.') != std::string_view::npos;
  const bool is_version = has_point && is_capitalised(name) && is_inside_sentence(text, name) &&
                          !is_among(kGrades, locale::folded(name));
  return is_version ? end : at;
}

}  // namespace cvpress::claims
