#include "tailor/ad_contacts.h"

#include <algorithm>

#include "base/utf8.h"
#include "claims/listed.h"
#include "tailor/ad_words.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kMostNames = 3;

bool is_number(const std::string& word, std::size_t most_digits) {
  return !word.empty() && word.size() <= most_digits &&
         std::all_of(word.begin(), word.end(), is_ascii_digit);
}

bool is_post_code(const std::string& word) {
  constexpr std::size_t kDigits = 5;
  return word.size() == kDigits && is_number(word, kDigits);
}

/// A letter of a country before a post code: "D-21423".
bool is_country(const TermWord& word) {
  constexpr std::string_view kCountries[] = {"D", "F", "I", "E", "DE", "FR", "IT", "ES"};
  return claims::is_among(kCountries, word.written);
}

/// Whether the number of a house stands before a post code: "Holm 7,", "Am Sand 12b,".
bool follows_house(const std::vector<TermWord>& words, std::size_t at) {
  constexpr std::size_t kMostDigits = 3;
  if (at < 2 || words[at].begins_line || words[at - 1].begins_item) return false;
  std::string number = words[at - 1].written;
  if (number.size() > 1 && is_ascii_letter(number.back())) number.pop_back();
  return is_number(number, kMostDigits) && claims::is_capitalised(words[at - 2].written);
}

/// Whether the words before one, of its line, are a street, or it is parted from a country's
/// letter.
bool follows_street(const std::vector<TermWord>& words, std::size_t at) {
  constexpr std::size_t kFarthest = 4;
  if (words[at].begins_line) return false;
  const TermWord& before = words[at - 1];
  if (words[at].is_hyphened && is_country(before)) return true;
  for (std::size_t i = at; i > 0 && i + kFarthest > at && !words[i].begins_line; --i) {
    if (is_street(words[i - 1].folded)) return true;
  }
  return false;
}

bool is_name_at(const std::vector<TermWord>& words, std::size_t at) {
  return at < words.size() && words[at].is_adjacent && claims::is_capitalised(words[at].written);
}

/// "am" of "Frankfurt am Main".
bool is_within_town(const std::vector<TermWord>& words, std::size_t at) {
  constexpr std::string_view kWithin[] = {"am",  "an",   "der", "im", "ob",  "vor", "dem",
                                          "sur", "sous", "la",  "de", "del", "den", "aan"};
  constexpr std::size_t kMost = 2;
  for (std::size_t i = at; i < words.size() && i < at + kMost; ++i) {
    if (!words[i].is_adjacent || !claims::is_among(kWithin, words[i].written)) return false;
    if (is_name_at(words, i + 1)) return true;
  }
  return false;
}

std::size_t end_of_names(const std::vector<TermWord>& words, std::size_t at) {
  std::size_t end = at;
  while (end <= at + kMostNames) {
    if (!is_name_at(words, end) && (end == at || !is_within_town(words, end))) break;
    ++end;
  }
  return end;
}

/// Whether a number stands for how many, roughly.
bool is_round(const std::string& digits) {
  return digits.ends_with("000");
}

}  // namespace

bool is_title_at(const std::vector<TermWord>& words, std::size_t at) {
  return at < words.size() && is_title_of_person(words[at].folded) &&
         claims::is_capitalised(words[at].written) &&
         !claims::is_written_as_name(words[at].written);
}

std::size_t end_of_person(const std::vector<TermWord>& words, std::size_t at,
                          const KnownTerms& known) {
  constexpr std::size_t kMostTitles = 5;
  constexpr std::size_t kLongestAbbreviation = 4;
  std::size_t first = at;
  while (first < at + kMostTitles && is_title_at(words, first) &&
         (first == at || !words[first].begins_line)) {
    ++first;
  }
  if (first == at) return at;
  const bool may_have_dot = words[first - 1].written.size() <= kLongestAbbreviation;
  std::size_t end = first;
  while (end < words.size() && end < first + kMostNames && !words[end].begins_line &&
         claims::is_capitalised(words[end].written) && known.length_at(words, end) == 0 &&
         (words[end].is_adjacent || (end == first && may_have_dot && words[end].begins_sentence))) {
    ++end;
  }
  return end == first ? at : end;
}

std::size_t end_of_town(const std::vector<TermWord>& words, std::size_t at,
                        const KnownTerms& known) {
  if (!is_post_code(words[at].written)) return at;
  const std::size_t end = end_of_names(words, at + 1);
  if (follows_street(words, at)) return end;
  const bool is_alone =
      words[at].begins_item && end > at + 1 && (end == words.size() || words[end].begins_item);
  if (!follows_house(words, at) && (!is_alone || is_round(words[at].written))) return at;
  for (std::size_t i = at + 1; i < end; ++i) {
    if (known.length_at(words, i) > 0) return at;
  }
  return end;
}

}  // namespace cvpress::tailor
