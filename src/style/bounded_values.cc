// Values that mean something between two bounds only: a size of -5pt is as
// wrong as one of "big", and would lose words later.
#include <algorithm>

#include <fmt/format.h>

#include "base/check.h"
#include "style/value_reader.h"

namespace cvpress::style {
namespace {

/// Bounds for values that are written in one unit.
struct UnitBounds {
  Unit unit;
  Bounds bounds;
};

const Bounds& bounds_of(std::span<const UnitBounds> table, Unit unit) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [unit](const UnitBounds& row) { return row.unit == unit; });
  CVPRESS_CHECK(found != table.end());
  return found->bounds;
}

constexpr UnitBounds kTextSizes[] = {{Unit::kPoints, {1, 200, "a text's size in points"}},
                                     {Unit::kEm, {0.1, 10, "a text's size in em"}},
                                     {Unit::kPercent, {10, 1000, "a text's size in percent"}}};

/// Tighter or wider than this, letters are no words any more.
constexpr UnitBounds kTrackings[] = {{Unit::kPoints, {-5, 50, "tracking in points"}},
                                     {Unit::kEm, {-0.5, 5, "tracking in em"}},
                                     {Unit::kPercent, {-50, 500, "tracking in percent"}}};

}  // namespace

bool ValueReader::within(const data::Value& value, double number, const Bounds& bounds) const {
  if (number >= bounds.low && number <= bounds.high) return true;
  diagnostics_.error(value.where,
                     fmt::format("{} is out of range: {} is between {} and {}",
                                 value.text().value_or(""), bounds.what, bounds.low, bounds.high));
  return false;
}

std::optional<double> ValueReader::number(const data::Value& value, const Bounds& bounds) const {
  const auto result = number(value);
  return result && within(value, *result, bounds) ? result : std::nullopt;
}

std::optional<int> ValueReader::whole(const data::Value& value, const Bounds& bounds) const {
  const auto result = whole(value);
  return result && within(value, *result, bounds) ? result : std::nullopt;
}

std::optional<Measure> ValueReader::text_size(const data::Value& value) const {
  // The body's size makes the line.
  if (value.text().value_or("").ends_with("line")) {
    diagnostics_.error(value.where, "the size of text is not given in lines")
        .hints.push_back({"units are pt, mm, cm, in, em and %", {}});
    return std::nullopt;
  }
  const auto size = any_length(value);
  if (!size) return std::nullopt;
  const bool fits = within(value, size->ideal.value, bounds_of(kTextSizes, size->ideal.unit));
  return fits ? std::optional(size->ideal) : std::nullopt;
}

std::optional<Measure> ValueReader::tracking(const data::Value& value) const {
  const auto room = any_length(value);
  if (!room) return std::nullopt;
  const bool fits = within(value, room->ideal.value, bounds_of(kTrackings, room->ideal.unit));
  return fits ? std::optional(room->ideal) : std::nullopt;
}

std::optional<Length> ValueReader::length(const data::Value& value) const {
  const auto result = any_length(value);
  if (!result) return std::nullopt;
  if (result->min.value >= 0 && result->ideal.value >= 0 && result->max.value >= 0) return result;
  diagnostics_.error(value.where, value.map() != nullptr
                                      ? std::string("no part of a length is negative here")
                                      : fmt::format("{} is out of range: this length is not "
                                                    "negative",
                                                    value.text().value_or("")));
  return std::nullopt;
}

}  // namespace cvpress::style
