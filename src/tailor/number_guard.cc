#include "tailor/number_guard.h"

#include <algorithm>
#include <utility>

#include "base/numbers.h"
#include "tailor/derived_numbers.h"
#include "tailor/months.h"
#include "tailor/number_tokens.h"
#include "tailor/text_language.h"
#include "tailor/usual_terms.h"

namespace cvpress::tailor {
namespace {

std::string key_of_date(const Quantity& said) {
  return date_key(parse_whole(said.value).value_or(0), said.month);
}

bool is_stated(const Quantity& said, const StatedNumbers& numbers, Sameness sameness) {
  if (said.is_year && numbers.dates.contains(key_of_date(said))) return true;
  const auto says_it = [&](const auto& same) {
    return std::any_of(same.second.begin(), same.second.end(), [&](const Quantity& known) {
      return is_same_quantity(said, known, sameness) || is_derived(said, known, sameness);
    });
  };
  const auto same = numbers.quantities.find(said.value);
  if (same != numbers.quantities.end() && says_it(*same)) return true;
  const bool may_be_rounded = said.is_at_least || may_be_derived(said);
  return may_be_rounded &&
         std::any_of(numbers.quantities.begin(), numbers.quantities.end(), says_it);
}

/// The numbers of a text in the languages that it may be in, each once.
std::vector<Quantity> quantities_of(std::string_view text, const TextLanguages& languages) {
  std::vector<Quantity> quantities = quantities_in(text, languages.first);
  if (languages.other.empty()) return quantities;
  for (Quantity& more : quantities_in(text, languages.other)) {
    const bool is_read = std::any_of(
        quantities.begin(), quantities.end(),
        [&](const Quantity& each) { return each.value == more.value && each.unit == more.unit; });
    if (!is_read) quantities.push_back(std::move(more));
  }
  return quantities;
}

}  // namespace

std::vector<Quantity> NumberGuard::unknown_in(std::string_view text, std::size_t part) {
  const TextLanguages languages = languages_of(text, language_, profile_.facts().language);
  std::vector<Quantity> unknown;
  std::string_view whole;
  const std::vector<Quantity> quantities = quantities_of(text, languages);
  for (const Quantity& said : quantities) {
    const bool is_whole = !whole.empty() && said.value == whole;
    whole = said.is_right_before_whole ? std::string_view(said.whole) : std::string_view();
    if (is_whole) continue;
    if (!said.whole.empty() && is_known_pair(said, part)) continue;
    if (said.is_right_before_whole && !said.is_idle) {
      unknown.push_back(said);
      continue;
    }
    const Sameness sameness = languages.is_foreign ? Sameness::kOfValue : Sameness::kOfWords;
    if (!is_known(said, part, sameness)) unknown.push_back(said);
  }
  return unknown;
}

bool NumberGuard::is_known(const Quantity& said, std::size_t index, Sameness sameness) {
  if (is_version(said) || said.is_of_start || said.is_idle || is_start(said)) return true;
  const bool is_of_entry = index != Part::kNone && profile_.at(index).entry != nullptr;
  const bool is_of_one_thing = is_of_entry && sameness == Sameness::kOfWords;
  if (is_stated(said, numbers_for(index), is_of_one_thing ? Sameness::kOfOneThing : sameness)) {
    return true;
  }
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

/// "Ab 1. Mai 2027", later than all that the profile dates.
bool NumberGuard::is_start(const Quantity& said) const {
  const std::set<std::string>& dates = profile_.facts().numbers.dates;
  return said.begins_something && said.month != 0 && !dates.empty() &&
         key_of_date(said).substr(0, kDigitsOfAYear) > dates.rbegin()->substr(0, kDigitsOfAYear);
}

/// "Python 3", of one who knows Python; "Python 3.11", whoever does.
bool NumberGuard::is_version(const Quantity& said) const {
  const std::string& name = said.version_of;
  if (name.empty() || !said.unit.empty() || said.is_year) return false;
  if (profile_.facts().skills.contains(name)) return true;
  const auto terms = usual_terms();
  const bool has_point = said.text.find('.') != std::string::npos;
  return has_point && std::find(terms.begin(), terms.end(), name) != terms.end();
}

const StatedNumbers& NumberGuard::numbers_of_entry(const model::Entry& entry) {
  const auto known = numbers_.find(&entry);
  if (known != numbers_.end()) return known->second;
  return numbers_.emplace(&entry, numbers_of(entry, profile_.facts().language)).first->second;
}

/// One of the dates of what a part stands in: of a group of roles, say.
bool NumberGuard::is_date_around(const std::string& date, const Part& part) const {
  std::set<std::string> dates;
  for (std::size_t at = part.parent; at != Part::kNone; at = profile_.at(at).parent) {
    const model::Entry* around = profile_.at(at).entry;
    if (around != nullptr) add_dates(around->dates, dates);
  }
  return dates.contains(date);
}

}  // namespace cvpress::tailor
