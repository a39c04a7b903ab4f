#include "tailor/number_guard.h"

#include <algorithm>
#include <utility>

#include "base/numbers.h"
#include "tailor/months.h"
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
      return is_same_quantity(said, known, sameness);
    });
  };
  const auto same = numbers.quantities.find(said.value);
  if (same != numbers.quantities.end() && says_it(*same)) return true;
  const bool may_be_rounded = said.is_at_least || said.unit == "%";
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
  const TextLanguages languages = languages_of(text, language_, profile_.resume().language);
  std::vector<Quantity> unknown;
  for (Quantity& said : quantities_of(text, languages)) {
    const Sameness sameness = languages.is_foreign ? Sameness::kOfValue : Sameness::kOfWords;
    if (!is_known(said, part, sameness)) unknown.push_back(std::move(said));
  }
  return unknown;
}

bool NumberGuard::is_known(const Quantity& said, std::size_t index, Sameness sameness) {
  if (is_version(said) || said.is_of_start) return true;
  const Part* part = index == Part::kNone ? nullptr : &profile_.at(index);
  if (part == nullptr || part->entry == nullptr) {
    return is_stated(said, profile_.facts().numbers, sameness);
  }
  const Sameness of_entry = sameness == Sameness::kOfWords ? Sameness::kOfOneThing : sameness;
  if (is_stated(said, numbers_of_entry(*part->entry), of_entry)) return true;
  return said.is_year && is_date_around(key_of_date(said), *part);
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
  return numbers_.emplace(&entry, numbers_of(entry, profile_.resume().language)).first->second;
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
