// Lengths, and what is made of lengths: sides, widths of a row.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "style/value_reader.h"

namespace cvpress::style {
namespace {

struct UnitName {
  std::string_view name;
  Unit unit;
  double factor;
};
constexpr UnitName kUnits[] = {{"pt", Unit::kPoints, 1},
                               {"mm", Unit::kPoints, kPointsPerMillimetre},
                               {"cm", Unit::kPoints, 10 * kPointsPerMillimetre},
                               {"in", Unit::kPoints, 72},
                               {"em", Unit::kEm, 1},
                               {"%", Unit::kPercent, 1}};
/// Of the distance of the body's baselines, which the layout itself says.
constexpr std::string_view kLine = "line";
constexpr std::string_view kUnitsHint = "units are pt, mm, cm, in, em, line and %";
constexpr std::string_view kLengthHint = "such as 12pt, 4mm, 1.5em or a name from lengths";

/// No paper is larger; keeps sums of lengths finite.
constexpr double kLongestLength = 14400;
/// Of a row's room; keeps sums of shares finite.
constexpr double kLargestShare = 1000;

constexpr std::string_view kSideNames[] = {"top", "end", "bottom", "start"};
constexpr std::string_view kEnds[] = {"start", "end"};
constexpr std::string_view kBoundKeys[] = {"min", "ideal", "max"};

Length fixed_length(Measure measure) {
  return {measure, measure, measure};
}

/// The number before a unit.
std::optional<double> number_before(std::string_view text, std::string_view unit) {
  if (!text.ends_with(unit)) return std::nullopt;
  return parse_decimal(trimmed(text.substr(0, text.size() - unit.size())));
}

}  // namespace

std::optional<Measure> ValueReader::measure(std::string_view text) const {
  if (text.ends_with(kLine)) {
    const auto lines = number_before(text, kLine);
    if (!lines || std::abs(*lines * names_.line) > kLongestLength) return std::nullopt;
    return Measure{*lines * names_.line, Unit::kPoints};
  }
  for (const UnitName& unit : kUnits) {
    if (!text.ends_with(unit.name)) continue;
    const auto value = number_before(text, unit.name);
    if (!value || std::abs(*value * unit.factor) > kLongestLength) return std::nullopt;
    return Measure{*value * unit.factor, unit.unit};
  }
  if (text == "0") return Measure{};
  return std::nullopt;
}

std::optional<Length> ValueReader::bounded_length(const data::Value& value,
                                                  const data::Map& map) const {
  unknown_keys(map, kBoundKeys, "a length");
  const data::Value* ideal = map.find("ideal");
  if (ideal == nullptr) {
    expected(value, "a length with \"ideal\"");
    return std::nullopt;
  }
  auto result = any_length(*ideal);
  if (!result) return std::nullopt;
  const auto bound = [&](std::string_view key, Measure& target) {
    const data::Value* given = map.find(key);
    if (given == nullptr) return;
    if (const auto read = any_length(*given)) target = read->ideal;
  };
  bound("min", result->min);
  bound("max", result->max);
  const auto in_order = [](const Measure& a, const Measure& b) {
    return a.unit != b.unit || a.value <= b.value;
  };
  const bool ordered = in_order(result->min, result->ideal) &&
                       in_order(result->ideal, result->max) && in_order(result->min, result->max);
  if (!ordered) diagnostics_.error(value.where, "min is not more than ideal, max not less");
  return result;
}

void ValueReader::wrong_length(const data::Value& value, std::string_view text) const {
  const bool unitless = parse_decimal(text).has_value();
  Diagnostic& diagnostic =
      diagnostics_.error(value.where, unitless ? fmt::format("the length {} has no unit", text)
                                               : fmt::format("\"{}\" is not a length", text));
  const bool begins_as_number =
      !text.empty() && (text[0] == '-' || text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
  std::string hint = begins_as_number ? std::string(kUnitsHint) : nearest(text, names_.lengths);
  diagnostic.hints.push_back({hint.empty() ? std::string(kLengthHint) : std::move(hint), {}});
}

std::optional<Length> ValueReader::any_length(const data::Value& value) const {
  if (const data::Map* map = value.map()) return bounded_length(value, *map);
  const auto text = value.text();
  if (!text) {
    expected(value, "a length", std::string(kLengthHint));
    return std::nullopt;
  }
  if (const auto found = names_.lengths.find(*text); found != names_.lengths.end()) {
    return found->second;
  }
  if (const auto plain = measure(*text)) return fixed_length(*plain);
  wrong_length(value, *text);
  return std::nullopt;
}

Sides ValueReader::some_sides(const data::Value& value,
                              std::span<const std::string_view> known) const {
  const data::Map* map = value.map();
  if (map == nullptr || map->find("ideal") != nullptr) {
    const auto all = length(value);
    return {all, all, all, all};
  }
  unknown_keys(*map, known, "sides");
  const auto side = [&](std::string_view key) -> std::optional<Length> {
    const data::Value* found = map->find(key);
    return found != nullptr && !found->is_null() ? length(*found) : std::nullopt;
  };
  return {side("top"), side("end"), side("bottom"), side("start")};
}

Sides ValueReader::sides(const data::Value& value) const {
  return some_sides(value, kSideNames);
}

Sides ValueReader::start_and_end(const data::Value& value) const {
  return some_sides(value, kEnds);
}

std::vector<Length> ValueReader::lengths(const data::Value& value) const {
  std::vector<Length> result;
  if (value.is_null()) return result;
  if (value.list() == nullptr) {
    if (const auto one = length(value)) result.push_back(*one);
    return result;
  }
  for (const data::Value& item : *value.list()) {
    if (const auto one = length(item)) result.push_back(*one);
  }
  return result;
}

std::optional<RowWidth> ValueReader::share(const data::Value& value) const {
  RowWidth result;
  const auto share = number_before(value.text().value_or(""), "fr");
  if (share && *share > 0 && *share <= kLargestShare) {
    result.share = *share;
    return result;
  }
  const auto fixed = length(value);
  if (!fixed) return std::nullopt;
  result.kind = RowWidthKind::kLength;
  result.length = *fixed;
  return result;
}

RowWidth ValueReader::row_width(const data::Value& value) const {
  const std::string_view text = value.text().value_or("");
  if (text == "auto") return {RowWidthKind::kAuto, 1, {}};
  if (text == "widest") return {RowWidthKind::kWidest, 1, {}};
  for (const std::string_view word : {"auto", "widest"}) {
    if (!text.empty() && nearest_name(text, std::span(&word, 1)) &&
        !names_.lengths.contains(text)) {
      diagnostics_.error(value.where, fmt::format("\"{}\" is not a width", text))
          .hints.push_back({fmt::format("did you mean \"{}\"?", word), {}});
      return {};
    }
  }
  return share(value).value_or(RowWidth{});
}

std::vector<RowWidth> ValueReader::row_widths(const data::Value& value) const {
  std::vector<RowWidth> widths;
  if (value.list() == nullptr) {
    expected(value, "a list of widths", "[1fr, auto]");
    return widths;
  }
  for (const data::Value& item : *value.list()) widths.push_back(row_width(item));
  return widths;
}

}  // namespace cvpress::style
