#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "jsonresume/dates.h"
#include "jsonresume/item_fields.h"
#include "locale/dates.h"

namespace cvpress::jsonresume {
namespace {

/// Whether two dates are in a text, with a dash or a word between them.
std::optional<std::pair<std::string_view, std::string_view>> parted_range(std::string_view text) {
  for (const std::string_view dash : {" - ", " – ", " — ", "–", " to "}) {
    const std::size_t at = text.find(dash);
    if (at == text.npos || text.find(dash, at + 1) != text.npos) continue;
    return std::pair(trimmed(text.substr(0, at)), trimmed(text.substr(at + dash.size())));
  }
  return std::nullopt;
}

class DatesReader {
 public:
  explicit DatesReader(ItemFields& from) : from_(from) {}

  model::DateRange read() {
    const data::Value* start = from_.field(names::kStart);
    const data::Value* end = from_.field(names::kEnd);
    dates_.start = read_date(start, from_.reading);
    const bool is_present = end != nullptr && locale::means_present(plain_string(end));
    if (!is_present) dates_.end = read_date(end, from_.reading);
    // A day beside a start is one more fact: it is kept with the rest.
    if (!dates_.start) read_day();
    const data::Value* current = item_value(names::kCurrent);
    const bool is_told = current != nullptr && current->truth().value_or(false);
    if (current != nullptr && current->truth()) from_.field(names::kCurrent);
    const bool is_open =
        from_.row.goes_on && dates_.start && start != nullptr && !dates_.end && !is_present;
    dates_.current = dates_.current || is_present || is_told || is_open;
    return std::move(dates_);
  }

 private:
  /// One date, or where the schema has a range only, both in one text.
  void read_day() {
    const data::Value* day = from_.field(from_.row.date);
    dates_.start = read_date(day, from_.reading);
    if (dates_.start || dates_.end) return;
    const data::Value* period = from_.field(names::kPeriod);
    const std::string text = plain_string(period);
    const auto range = parted_range(text);
    if (!range) {
      dates_.start = read_date(period, from_.reading);
      return;
    }
    const data::Value first{data::Scalar{std::string(range->first)}, period->where};
    const data::Value last{data::Scalar{std::string(range->second)}, period->where};
    dates_.start = read_date(&first, from_.reading);
    dates_.current = locale::means_present(range->second);
    if (!dates_.current) dates_.end = read_date(&last, from_.reading);
  }

  /// The first of several names that is there, still to be read.
  const data::Value* item_value(std::string_view names) const {
    for (const std::string_view name : all_names(names)) {
      if (const data::Value* value = from_.item.find_any_case(name)) return value;
    }
    return nullptr;
  }

  ItemFields& from_;
  model::DateRange dates_;
};

}  // namespace

model::DateRange read_item_dates(ItemFields& fields) {
  return DatesReader(fields).read();
}

}  // namespace cvpress::jsonresume
