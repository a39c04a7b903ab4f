// Numbers that are said of an employer: "fourteen engineers at Oak", "three years at Oak".
#include <algorithm>

#include "base/numbers.h"
#include "tailor/number_guard.h"
#include "tailor/time_units.h"
#include "tailor/words.h"

namespace cvpress::tailor {
namespace {

constexpr int kMonthsOfAYear = 12;

/// From the first month to the last one, where all of them are known and over.
struct Span {
  int first = 0;
  int last = 0;
  bool is_exact = true;
};

void widen(const model::Entry& entry, Span& span) {
  const bool is_over = entry.dates.start && entry.dates.end && !entry.dates.current &&
                       entry.dates.start->month != 0 && entry.dates.end->month != 0;
  if (is_over) {
    const int first = entry.dates.start->year * kMonthsOfAYear + entry.dates.start->month;
    const int last = entry.dates.end->year * kMonthsOfAYear + entry.dates.end->month;
    span.first = span.first == 0 ? first : std::min(span.first, first);
    span.last = std::max(span.last, last);
  } else if (entry.dates.start || entry.items.empty()) {
    span.is_exact = false;
  }
  for (const model::Entry& item : entry.items) widen(item, span);
}

/// "Three years" of 38 months, "over two years" of 27, "nearly three" of 34.
bool is_length_of(const Quantity& said, const Span& span) {
  const int months = span.last - span.first + 1;
  const bool is_known = span.is_exact && span.first != 0 && months > 0;
  if (!is_known || said.behind.empty()) return false;
  const bool in_years = time_unit_of(said.behind.front()) == "year";
  if (!in_years && time_unit_of(said.behind.front()) != "month") return false;
  const double length = parse_decimal(said.value).value_or(0) * (in_years ? kMonthsOfAYear : 1);
  constexpr double kHalfAYear = 6;
  const double slack = in_years ? kHalfAYear : 1;
  if (said.rounding == Rounding::kOver) return months > length;
  if (said.rounding == Rounding::kNearly) return months <= length && months + slack >= length;
  return months + slack >= length && months - slack <= length;
}

}  // namespace

/// Those whose employer or school has a name with the word.
std::vector<const model::Entry*> NumberGuard::entries_at(const std::string& place) const {
  std::vector<const model::Entry*> entries;
  for (const Part& part : profile_.all()) {
    if (!part.is_entry() || model::is_blank(part.entry->organization)) continue;
    const std::vector<Word> words = words_in(model::plain_text(part.entry->organization));
    const bool is_it = std::any_of(words.begin(), words.end(),
                                   [&](const Word& word) { return word.folded == place; });
    if (is_it) entries.push_back(part.entry);
  }
  return entries;
}

/// Whether the profile says a number of another employer, and not of those.
bool NumberGuard::is_of_other_place(const Quantity& said,
                                    const std::vector<const model::Entry*>& here) {
  const auto says_it = [&](const model::Entry& entry, bool is_here) {
    const auto& quantities = numbers_of_entry(entry).quantities;
    const auto same = quantities.find(said.value);
    return same != quantities.end() &&
           (is_here || std::any_of(same->second.begin(), same->second.end(), [&](const auto& each) {
              return is_same_quantity(said, each, Sameness::kOfWords);
            }));
  };
  if (std::any_of(here.begin(), here.end(),
                  [&](const auto* each) { return says_it(*each, true); })) {
    return false;
  }
  return std::any_of(profile_.all().begin(), profile_.all().end(), [&](const Part& part) {
    return part.is_entry() && !model::is_blank(part.entry->organization) &&
           says_it(*part.entry, false);
  });
}

/// Nothing where it is said of no employer of the profile's, or only the whole profile can tell.
std::optional<bool> NumberGuard::is_known_at(const Quantity& said, Sameness sameness) {
  if (said.place.empty() || said.is_year) return std::nullopt;
  const std::vector<const model::Entry*> here = entries_at(said.place);
  if (here.empty()) return std::nullopt;
  Span span;
  for (const model::Entry* entry : here) widen(*entry, span);
  if (is_length_of(said, span)) return true;
  const bool is_other = sameness != Sameness::kOfValue && is_of_other_place(said, here);
  return is_other ? std::optional(false) : std::nullopt;
}

}  // namespace cvpress::tailor
