#include "privacy/spellings.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

struct Spelling {
  std::string_view written;
  std::string_view meant;
};

/// Whole words.
constexpr Spelling kWords[] = {{"avenue", "ave"}, {"boulevard", "blvd"}, {"drive", "dr"},
                               {"lane", "ln"},    {"road", "rd"},        {"square", "sq"},
                               {"street", "st"},  {"und", "and"}};
/// What words end with.
constexpr Spelling kEndings[] = {{"strasse", "str"}, {"platz", "pl"}};

/// What companies are before the law, as bare letters.
constexpr std::string_view kLegalForms[] = {
    "ab",    "ag",  "aps", "as",  "asa",  "bv",  "co",  "corp", "corporation",  "doo",
    "eg",    "ek",  "ev",  "gbr", "gmbh", "inc", "kft", "kg",   "incorporated", "kgaa",
    "ggmbh", "kk",  "llc", "llp", "lp",   "ltd", "mbh", "nv",   "limited",      "ohg",
    "oy",    "oyj", "plc", "pte", "pty",  "pvt", "sa",  "sarl", "sas",          "se",
    "sl",    "spa", "srl", "sro", "ug",   "zrt"};
constexpr std::string_view kArticle = "the";

bool is_blank_or_comma(char c) {
  return c == ' ' || c == ',' || c == '\t';
}

std::string_view without_end_marks(std::string_view text) {
  while (!text.empty() && is_blank_or_comma(text.back())) text.remove_suffix(1);
  return text;
}

std::size_t last_word_at(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && !is_blank_or_comma(text[at - 1])) --at;
  return at;
}

bool is_legal_form(std::string_view word) {
  const std::string letters = text::bare_letters(word);
  return letters.empty() || std::find(std::begin(kLegalForms), std::end(kLegalForms), letters) !=
                                std::end(kLegalForms);
}

/// Where the legal form at the end begins, which may be parted ("e. V."); npos for none.
std::size_t legal_form_at(std::string_view name) {
  const std::size_t last = last_word_at(name);
  if (is_legal_form(name.substr(last))) return last;
  const std::string_view before = without_end_marks(name.substr(0, last));
  const std::size_t second = last_word_at(before);
  constexpr std::size_t kInitial = 2;  // a letter and its dot
  const bool are_initials = name.size() - last == kInitial && before.size() - second == kInitial;
  return are_initials && is_legal_form(name.substr(second)) ? second : std::string_view::npos;
}

std::string_view without_article(std::string_view name) {
  if (!ascii_lower(name.substr(0, kArticle.size() + 1)).starts_with(std::string(kArticle) + " ")) {
    return name;
  }
  const std::string_view rest = trimmed(name.substr(kArticle.size()));
  // "The Company" is the name of one; "company" names nobody.
  return last_word_at(rest) > 0 ? rest : name;
}

int hex_digit(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

std::string one_spelling(std::string word) {
  for (const Spelling& spelling : kWords) {
    if (word == spelling.written) return std::string(spelling.meant);
  }
  for (const Spelling& ending : kEndings) {
    if (!word.ends_with(ending.written)) continue;
    word.replace(word.size() - ending.written.size(), ending.written.size(), ending.meant);
    return word;
  }
  return word;
}

std::string with_and(std::string_view text) {
  std::string all;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '&') {
      all += text[at++];
      continue;
    }
    all += " and ";
    at += text.substr(at).starts_with(kAndEntity) ? kAndEntity.size() : 1;
  }
  return all;
}

std::string without_escapes(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_escape = text[at] == '%' && at + 2 < text.size() &&
                           hex_digit(text[at + 1]) >= 0 && hex_digit(text[at + 2]) >= 0;
    decoded += is_escape ? static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2]))
                         : text[at];
    if (is_escape) at += 2;
  }
  return decoded;
}

std::string_view without_legal_form(std::string_view name) {
  std::string_view own = trimmed(name);
  while (true) {
    const std::size_t at = legal_form_at(own);
    const std::string_view before = without_end_marks(own.substr(0, at));
    if (at == std::string_view::npos || text::bare_letters(before).size() < 2) break;
    own = before;
  }
  return without_article(own);
}

}  // namespace cvpress::privacy
