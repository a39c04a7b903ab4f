#include "privacy/traces.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "privacy/ascii_text.h"
#include "privacy/phone_numbers.h"
#include "privacy/spellings.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

/// A year, a town of three letters: nobody is found by these.
constexpr std::size_t kShortestTrace = 5;
constexpr std::size_t kFewestDigits = 6;
constexpr std::size_t kShortestWord = 2;
/// What short texts name: of all else, they are words of everybody.
constexpr std::array<std::string_view, 2> kNamesSomebody = {"organization", "affiliations"};
constexpr std::array<std::string_view, 2> kNamesSites = {"url", "link"};
constexpr std::string_view kPhone = "phone";

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_separator(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '-' || c == '(' || c == ')' || c == '.' ||
         c == '/' || c == ',' || c == '\'' || c == '"';
}

bool is_phone_number(std::string_view name, std::string_view written) {
  const std::string text = AsciiText(written).text();
  const auto digits = std::count_if(text.begin(), text.end(), is_ascii_digit);
  if (static_cast<std::size_t>(digits) < kFewestDigits) return false;
  if (name == kPhone || text.starts_with("tel:")) return true;
  const std::string letters = text::bare_letters(text);
  return std::all_of(letters.begin(), letters.end(), is_ascii_digit) &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return is_ascii_digit(c) || is_separator(c) || c == '+' || (c & 0x80) != 0;
         });
}

std::string_view without_scheme(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:", "www."}) {
    if (text.starts_with(scheme)) text.remove_prefix(scheme.size());
  }
  while (text.ends_with('/')) text.remove_suffix(1);
  return text;
}

std::string ascii_upper(std::string_view text) {
  std::string capitals(text);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return capitals;
}

/// "I.B.M." is "IBM", "H & M" is "H&M".
std::string short_form(std::string_view text) {
  const bool has_and = text.find('&') != std::string_view::npos;
  std::string form;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '.' || (has_and && text[at] == ' ')) continue;
    form += text[at];
    if (text.substr(at).starts_with(kAndEntity)) at += kAndEntity.size() - 1;
  }
  return form;
}

std::string_view last_before(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
  return text.substr(0, at);
}

bool is_ascii_word(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

}  // namespace

Trace::Trace(std::string_view name, std::string_view text) : literal_(ascii_lower(trimmed(text))) {
  if (is_phone_number(name, trimmed(text))) {
    digits_ = digits_of_number(text);
    const bool is_phone = name == kPhone || text.starts_with("tel:");
    least_ = is_phone ? least_digits(text) : digits_.size();
    if (digits_.size() < kFewestDigits) digits_.clear();
    return;
  }
  is_site_ = is_one_of(kNamesSites, name) || text.find("://") != std::string_view::npos;
  const std::string own = without_escapes(without_scheme(without_legal_form(text)));
  letters_ = letters_of(own).letters;
  if (letters_.size() < kShortestTrace) {
    const bool is_name = is_one_of(kNamesSomebody, name) && utf8_length(letters_) >= kShortestWord;
    word_ = is_name ? short_form(own) : std::string();
    if (!is_name) letters_.clear();
  }
  // How sites are called has one spelling, and short names are not spelled at all.
  if (!is_site_ && word_.empty() && !letters_.empty()) {
    respelled_ = SearchedText(own).respelled().letters;
  }
  if (word_.empty() && !letters_.empty()) email_ = EmailAddress(own);
  // An address of plain letters has one spelling, with its marks.
  if (respelled_ == letters_ && !email_.empty()) respelled_.clear();
}

bool Trace::is_meant(const SearchedText& text, std::size_t begin, std::size_t end) const {
  // What an e-mail address says of a site is its own.
  if (is_site_ && last_before(text.text(), begin).ends_with('@')) return false;
  if (word_.empty()) return true;
  const std::string said = short_form(std::string_view(text.text()).substr(begin, end - begin));
  return said == word_ || said == ascii_upper(word_);
}

std::optional<std::string> Trace::found(const SearchedText& text) const {
  const Letters& letters = text.plain();
  for (std::size_t at = find_words(letters, letters_); at != std::string::npos;
       at = find_words(letters, letters_, at + 1)) {
    const std::size_t begin = letters.places[at].begin;
    const std::size_t end = letters.places[at + letters_.size() - 1].end;
    if (is_meant(text, begin, end) && email_.is_parted_at(text, at))
      return text.text().substr(begin, end - begin);
  }
  const auto email = email_.find(text);
  if (!email) return std::nullopt;
  const std::size_t begin = letters.places[email->begin].begin;
  return text.text().substr(begin, letters.places[email->end - 1].end - begin);
}

std::optional<std::string> Trace::said_in(const SearchedText& text) const {
  if (!digits_.empty()) return number_in(text.text(), digits_, least_);
  if (auto words = found(text)) return words;
  if (find_words(text.respelled(), respelled_) != std::string::npos) return "";
  return std::nullopt;
}

bool Trace::is_in_bytes(std::string_view bytes) const {
  if (empty() || !word_.empty()) return false;
  for (std::size_t at = 0; (at = bytes.find(literal_, at)) != std::string_view::npos; ++at) {
    const std::size_t end = at + literal_.size();
    if (at > 0 && (is_ascii_word(bytes[at - 1]) || (is_site_ && bytes[at - 1] == '@'))) continue;
    if (end >= bytes.size() || !is_ascii_word(bytes[end])) return true;
  }
  return false;
}

}  // namespace cvpress::privacy
