#include "tailor/number_guard.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/numbers.h"
#include "claims/derived_numbers.h"
#include "claims/listed.h"
#include "claims/months.h"
#include "claims/number_tokens.h"
#include "claims/text_language.h"
#include "claims/time_spans.h"
#include "claims/usual_terms.h"

namespace cvpress::tailor {
namespace {

using claims::Quantity;
using claims::Sameness;
using claims::StatedNumbers;

std::string key_of_date(const Quantity& said) {
  return claims::date_key(parse_whole(said.value).value_or(0), said.month);
}

bool is_stated(const Quantity& said, const StatedNumbers& numbers, Sameness sameness) {
  if (said.is_year && numbers.dates.contains(key_of_date(said))) return true;
  const auto says_it = [&](const auto& same) {
    return std::any_of(same.second.begin(), same.second.end(), [&](const Quantity& known) {
      return claims::is_same_quantity(said, known, sameness) ||
             claims::is_derived(said, known, sameness);
    });
  };
  const auto same = numbers.quantities.find(said.value);
  if (same != numbers.quantities.end() && says_it(*same)) return true;
  const bool may_be_rounded = said.is_at_least || claims::may_be_derived(said);
  return may_be_rounded &&
         std::any_of(numbers.quantities.begin(), numbers.quantities.end(), says_it);
}

/// Before a year in which something was, and before one from or to which it was so.
constexpr std::string_view kInYears[] = {"in", "im", "en", "em", "nel", "jahr", "year"};
constexpr std::string_view kOfSpans[] = {"until", "till",  "to",   "from", "bis", "von",
                                         "jusqu", "hasta", "fino", "até",  "tot", "through"};
constexpr std::string_view kSinceYears[] = {"since", "seit", "depuis", "desde", "dal", "sinds"};

template <std::size_t N>
bool stands_behind(const Quantity& said, const std::string_view (&words)[N]) {
  return claims::is_among(words, said.right_before);
}

/// Before the year in which somebody came or went: "began in 2014".
constexpr std::string_view kTurns[] = {
    "began", "begun",   "started",  "starting", "joined",  "left",     "ended",  "became",
    "came",  "went",    "moved",    "promoted", "begann",  "begonnen", "kam",    "ging",
    "wurde", "wechsel", "eintritt", "commencé", "rejoint", "quitté",   "empecé", "dejé"};

bool is_of_span(const Quantity& said) {
  const bool is_turn = std::any_of(said.before.begin(), said.before.end(),
                                   [](const auto& word) { return claims::is_among(kTurns, word); });
  return is_turn || stands_behind(said, kOfSpans) || stands_behind(said, kSinceYears);
}

/// Whether a year is one after that of a month.
bool is_after(const Quantity& said, int month) {
  return parse_whole(said.value).value_or(0) > month / claims::kMonthsOfAYear;
}

/// "In 2021", "until 2024", "April 2021"; but not "since 2021" and "Prize 2021".
bool is_told_of_time(const Quantity& said) {
  if (stands_behind(said, kSinceYears)) return false;
  return said.month != 0 || stands_behind(said, kInYears) || stands_behind(said, kOfSpans);
}

/// The numbers of a text in the languages that it may be in, each once.
std::vector<Quantity> quantities_of(std::string_view text, const claims::TextLanguages& languages) {
  std::vector<Quantity> quantities = claims::quantities_in(text, languages.first);
  if (languages.other.empty()) return quantities;
  for (Quantity& more : claims::quantities_in(text, languages.other)) {
    const bool is_read = std::any_of(
        quantities.begin(), quantities.end(),
        [&](const Quantity& each) { return each.value == more.value && each.unit == more.unit; });
    if (!is_read) quantities.push_back(std::move(more));
  }
  return quantities;
}

}  // namespace

std::vector<Quantity> NumberGuard::unknown_in(std::string_view text, std::size_t part) {
  const claims::TextLanguages languages =
      claims::languages_of(text, language_, profile_.facts().language);
  std::vector<Quantity> unknown;
  std::string_view whole;
  const std::vector<Quantity> quantities = quantities_of(text, languages);
  std::set<std::string_view> wholes;  // that parts follow of which the profile says the same
  for (const Quantity& said : quantities) {
    if (said.is_behind_whole && is_known_pair(said, part)) wholes.insert(said.whole);
  }
  for (const Quantity& said : quantities) {
    if (wholes.contains(said.value) && said.whole.empty()) continue;
    const bool is_whole = !whole.empty() && said.value == whole;
    whole = said.is_right_before_whole ? std::string_view(said.whole) : std::string_view();
    if (is_whole) continue;
    if (!said.whole.empty() && is_known_pair(said, part)) continue;
    const bool is_other_part =
        said.is_right_before_whole || (is_recombined(said, part) && !is_length_in_field(said));
    if (is_other_part && !said.is_idle) {
      unknown.push_back(said);
      continue;
    }
    const Sameness sameness = languages.is_foreign ? Sameness::kOfValue : Sameness::kOfWords;
    if (!is_known(said, part, sameness)) unknown.push_back(said);
  }
  return unknown;
}

bool NumberGuard::is_known(const Quantity& said, std::size_t index, Sameness sameness) {
  if (is_version(said) || said.is_idle || is_start(said)) return true;
  const bool is_of_entry = index != Part::kNone && profile_.at(index).entry != nullptr;
  const StatedNumbers& numbers = numbers_for(index);
  if (is_of_other_years(said, numbers)) return false;
  if (!is_of_entry) {
    if (is_part_of_work(said) || is_count_of_jobs(said)) return true;
    if (const std::optional<bool> known = is_known_at(said, sameness)) return *known;
    if (is_length_of_work(said)) return true;
  } else if (claims::is_length_of(said, claims::span_of({profile_.at(index).entry}, month_))
                 .value_or(false)) {
    return true;
  }
  const bool is_of_one_thing = is_of_entry && sameness == Sameness::kOfWords;
  if (is_stated(said, numbers, is_of_one_thing ? Sameness::kOfOneThing : sameness)) return true;
  if (is_said_year(said, is_of_entry)) return true;
  if (is_of_entry ? is_of_no_job(said) : is_of_fewer_years(said)) return true;
  return is_of_entry && said.is_year && is_date_around(key_of_date(said), profile_.at(index));
}

/// Those of the entry that a part is of, or of the whole profile.
const StatedNumbers& NumberGuard::numbers_for(std::size_t index) {
  const Part* part = index == Part::kNone ? nullptr : &profile_.at(index);
  const bool is_of_entry = part != nullptr && part->entry != nullptr;
  return is_of_entry ? numbers_of_entry(*part->entry) : profile_.facts().numbers;
}

bool NumberGuard::is_known_pair(const Quantity& said, std::size_t part) {
  const StatedNumbers& numbers = numbers_for(part);
  const auto same = numbers.quantities.find(said.value);
  if (same == numbers.quantities.end()) return false;
  return std::any_of(same->second.begin(), same->second.end(),
                     [&](const Quantity& known) { return known.whole == said.whole; });
}

/// "14 engineers, 9 of whom stayed", where the profile says fourteen and nine of other things.
bool NumberGuard::is_recombined(const Quantity& said, std::size_t part) {
  if (said.whole.empty() || said.is_behind_whole) return false;
  const StatedNumbers& numbers = numbers_for(part);
  const auto parts = numbers.quantities.find(said.value);
  const auto wholes = numbers.quantities.find(said.whole);
  if (parts == numbers.quantities.end() || wholes == numbers.quantities.end()) return false;
  return std::none_of(parts->second.begin(), parts->second.end(), [&](const Quantity& one) {
    return std::any_of(wholes->second.begin(), wholes->second.end(),
                       [&](const Quantity& other) { return one.line == other.line; });
  });
}

/// "Ab 1. Mai 2027", "I could move in May 2027", later than all that the profile dates; a year in
/// which nobody can have done anything yet ("a course planned for 2027"); and when
/// somebody could start, which is no date of the past.
bool NumberGuard::is_start(const Quantity& said) const {
  const std::set<std::string>& dates = profile_.facts().numbers.dates;
  if (!said.is_year || dates.empty()) return said.is_of_start;
  const std::string year = key_of_date(said).substr(0, claims::kDigitsOfAYear);
  const std::string last = dates.rbegin()->substr(0, claims::kDigitsOfAYear);
  const bool is_to_come = month_ != 0 && year > last && is_after(said, month_);
  if (is_to_come && !is_of_span(said)) return true;
  if (said.is_of_start) return year >= last;
  const bool may_begin = said.begins_something || (said.is_of_future && !is_of_span(said));
  return may_begin && said.month != 0 && year > last;
}

/// "More than fifteen years of experience", of one who says nineteen of herself.
bool NumberGuard::is_of_fewer_years(const Quantity& said) const {
  if (said.rounding != claims::Rounding::kOver || !claims::counts_years(said)) return false;
  const double value = parse_decimal(said.value).value_or(0);
  const auto& known = profile_.facts().of_person.quantities;
  return std::any_of(known.begin(), known.end(), [&](const auto& same) {
    return parse_decimal(same.first).value_or(0) > value &&
           std::any_of(same.second.begin(), same.second.end(), claims::counts_years);
  });
}

/// "Twelve years in charge", of one who was so for nine of them.
bool NumberGuard::is_of_other_years(const Quantity& said, const StatedNumbers& numbers) const {
  if (!claims::counts_years(said)) return false;
  const double value = parse_decimal(said.value).value_or(0);
  bool is_other = false;
  for (const auto& [text, same] : numbers.quantities) {
    for (const Quantity& known : same) {
      if (!claims::counts_years(known) || !claims::have_common_subject(said, known)) continue;
      const double years = parse_decimal(text).value_or(0);
      if (years >= value) return false;
      is_other = is_other || known.is_of_them;
    }
  }
  return is_other;
}

/// A year of any text or entry of the profile, which is told with "in" or "until", and of an entry
/// not as its time.
bool NumberGuard::is_said_year(const Quantity& said, bool is_of_entry) const {
  if (!said.is_year || !is_told_of_time(said)) return false;
  if (is_of_entry && is_of_span(said)) return false;
  const StatedNumbers& numbers = profile_.facts().numbers;
  const std::string key = key_of_date(said);
  return numbers.years.contains(key) || numbers.dates.contains(key);
}

/// In a bullet, what the profile says of no job in particular with the same noun.
bool NumberGuard::is_of_no_job(const Quantity& said) const {
  const auto& known = profile_.facts().of_no_job.quantities;
  const auto same = known.find(said.value);
  return same != known.end() &&
         std::any_of(same->second.begin(), same->second.end(), [&](const Quantity& each) {
           return claims::have_common_noun(said, each) &&
                  claims::is_same_quantity(said, each, Sameness::kOfWords);
         });
}

/// "Python 3", of one who knows Python; "Python 3.11", whoever does.
bool NumberGuard::is_version(const Quantity& said) const {
  const std::string& name = said.version_of;
  if (name.empty() || !said.unit.empty() || said.is_year) return false;
  if (profile_.facts().skills.contains(name)) return true;
  const auto terms = claims::usual_terms();
  const bool has_point = said.text.find('.') != std::string::npos;
  return has_point && std::find(terms.begin(), terms.end(), name) != terms.end();
}

const StatedNumbers& NumberGuard::numbers_of_entry(const model::Entry& entry) {
  const auto known = numbers_.find(&entry);
  if (known != numbers_.end()) return known->second;
  return numbers_.emplace(&entry, claims::numbers_of(entry, profile_.facts().language))
      .first->second;
}

/// One of the dates of what a part stands in: of a group of roles, say.
bool NumberGuard::is_date_around(const std::string& date, const Part& part) const {
  std::set<std::string> dates;
  for (std::size_t at = part.parent; at != Part::kNone; at = profile_.at(at).parent) {
    const model::Entry* around = profile_.at(at).entry;
    if (around != nullptr) claims::add_dates(around->dates, dates);
  }
  return dates.contains(date);
}

}  // namespace cvpress::tailor
