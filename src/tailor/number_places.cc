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

/// What a number counts in time, which "six at Oak" behind "three years at Acme" has from there.
std::string_view time_counted(const Quantity& said) {
  if (!said.behind.empty()) return time_unit_of(said.behind.front());
  for (const std::string& word : said.before) {
    if (const std::string_view unit = time_unit_of(word); !unit.empty()) return unit;
  }
  return {};
}

/// In months, of half a year or a month more or less.
struct Length {
  double months = 0;
  double slack = 0;
};

/// Of a number of years or months that is said of employment over a span that is known.
std::optional<Length> length_of(const Quantity& said, const Span& span) {
  const bool is_known = span.is_exact && span.first != 0 && span.last >= span.first;
  const std::string_view unit = time_counted(said);
  if (!is_known || (unit != "year" && unit != "month")) return std::nullopt;
  constexpr double kHalfAYear = 6;
  const double value = parse_decimal(said.value).value_or(0);
  return unit == "year" ? Length{value * kMonthsOfAYear, kHalfAYear} : Length{value, 1};
}

/// "Three years" of 38 months, "over two years" of 27, "nearly three" of 34; no shorter time, which
/// may be of a part, and nothing says how long that was.
std::optional<bool> is_length_of(const Quantity& said, const Span& span) {
  const std::optional<Length> length = length_of(said, span);
  if (!length) return std::nullopt;
  const int months = span.last - span.first + 1;
  if (months + length->slack < length->months) return false;
  if (said.rounding == Rounding::kOver && months > length->months) return true;
  const bool is_it = months - length->slack <= length->months;
  return is_it ? std::optional(true) : std::nullopt;
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

bool NumberGuard::says_of_itself(const model::Entry& entry, const Quantity& said) {
  const auto& quantities = numbers_of_entry(entry).quantities;
  const auto same = quantities.find(said.value);
  return same != quantities.end() &&
         std::any_of(same->second.begin(), same->second.end(), [&](const Quantity& each) {
           return is_same_quantity(said, each, Sameness::kOfOneThing);
         });
}

/// Whether an employer's entry says a number.
bool NumberGuard::is_of_other_place(const Quantity& said) {
  return std::any_of(profile_.all().begin(), profile_.all().end(), [&](const Part& part) {
    return part.is_entry() && !model::is_blank(part.entry->organization) &&
           says_of_itself(*part.entry, said);
  });
}

/// Nothing where it is said of no employer of the profile's, or only the whole profile can tell.
std::optional<bool> NumberGuard::is_known_at(const Quantity& said, Sameness sameness) {
  if (said.place.empty() || said.is_year) return std::nullopt;
  const std::vector<const model::Entry*> here = entries_at(said.place);
  if (here.empty()) return std::nullopt;
  Span span;
  for (const model::Entry* entry : here) widen(*entry, span);
  if (const std::optional<bool> is_length = is_length_of(said, span)) return is_length;
  if (sameness == Sameness::kOfValue) return std::nullopt;
  const bool is_of_this = std::any_of(here.begin(), here.end(), [&](const model::Entry* entry) {
    return says_of_itself(*entry, said);
  });
  if (is_of_this) return true;
  return is_of_other_place(said) ? std::optional(false) : std::nullopt;
}

}  // namespace cvpress::tailor
