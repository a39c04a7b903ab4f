// The keys that boxes share, rails, borders and styles.
#include <algorithm>

#include <fmt/format.h>

#include "style/element_reader.h"
#include "style/keys.h"

namespace cvpress::style {
namespace {

constexpr Choice<layout::Align> kAligns[] = {{"start", layout::Align::kStart},
                                             {"center", layout::Align::kCenter},
                                             {"end", layout::Align::kEnd},
                                             {"justify", layout::Align::kJustify}};
constexpr Choice<layout::BreakBefore> kBreaks[] = {{"page", layout::BreakBefore::kPage},
                                                   {"column", layout::BreakBefore::kColumn}};
constexpr Choice<text::LetterCase> kCases[] = {{"none", text::LetterCase::kAsWritten},
                                               {"upper", text::LetterCase::kUpper},
                                               {"small_caps", text::LetterCase::kSmallCaps}};

Length points(double value) {
  const Measure measure{value, Unit::kPoints};
  return {measure, measure, measure};
}

}  // namespace

RailSpec ElementReader::rail(const data::Value& value) const {
  RailSpec result;
  const data::Map* map = value.map();
  if (map == nullptr) {
    values_.expected(value, "a rail: a map of width, marker, line, color, dash");
    return result;
  }
  values_.unknown_keys(*map, kRailKeys, {}, "a rail");
  const auto at = [&](std::string_view key) -> const data::Value* {
    const data::Value* found = map->find(key);
    return found != nullptr && !found->is_null() ? found : nullptr;
  };
  if (const auto* width = at("width")) result.width = values_.length(*width).value_or(points(24));
  if (const auto* marker = at("marker")) result.marker = child(*marker).value_or(ChildElement{});
  if (const auto* line = at("line")) result.line = values_.length(*line).value_or(points(0.8));
  if (const auto* color = at("color")) result.color = values_.color(*color).value_or(Color{});
  if (const auto* dash = at("dash")) result.dash = values_.lengths(*dash);
  return result;
}

std::optional<GroupSpec> ElementReader::group(const data::Value& value) const {
  const data::Map* map = value.map();
  if (map == nullptr || map->find("by") == nullptr) {
    values_.expected(value, "a group: a map with by, such as {by: organization}");
    return std::nullopt;
  }
  values_.unknown_keys(*map, kGroupKeys, {}, "a group");
  const auto at = [&](std::string_view key) -> const data::Value* {
    const data::Value* found = map->find(key);
    return found != nullptr && !found->is_null() ? found : nullptr;
  };
  GroupSpec result;
  result.by = values_.field(*map->find("by"));
  if (const auto* least = at("at_least")) {
    result.at_least =
        values_.whole(*least, {1, 1000, "a count of entries"}).value_or(result.at_least);
  }
  if (const auto* gather = at("gather")) result.gather = values_.truth(*gather).value_or(false);
  if (const auto* restart = at("restart")) result.restart = values_.truth(*restart).value_or(false);
  if (const auto* heading = at("heading")) result.heading = child(*heading);
  if (const auto* entry = at("entry")) result.entry = child(*entry);
  if (const auto* gap = at("heading_gap")) result.heading_gap = values_.length(*gap);
  if (const auto* gap = at("gap")) result.gap = values_.length(*gap);
  return result;
}

BorderSpec ElementReader::border(const data::Value& value) const {
  BorderSpec result;
  const data::Map* map = value.map();
  if (map == nullptr) {
    values_.expected(value, "a border: a map of width, color, sides, dash");
    return result;
  }
  constexpr std::string_view kKeys[] = {"width", "color", "sides", "dash"};
  values_.unknown_keys(*map, kKeys, {}, "a border");
  result.width = points(0.5);
  if (const auto* width = map->find("width")) {
    result.width = values_.length(*width).value_or(result.width);
  }
  if (const auto* color = map->find("color"))
    result.color = values_.color(*color).value_or(Color{});
  if (const auto* dash = map->find("dash")) result.dash = values_.lengths(*dash);
  if (const auto* sides = map->find("sides"); sides != nullptr && !sides->is_null()) {
    result.top = result.end = result.bottom = result.start = false;
    for (const std::string& side : values_.texts(*sides)) {
      if (side == "top") result.top = true;
      if (side == "end") result.end = true;
      if (side == "bottom") result.bottom = true;
      if (side == "start") result.start = true;
    }
  }
  return result;
}

void ElementReader::keep(const data::Value& value, BoxKeys& box) const {
  for (const std::string& word : values_.texts(value)) {
    if (word == "together") {
      box.keep_together = true;
    } else if (word == "with_next") {
      box.keep_with_next = true;
    } else {
      values_.diagnostics().error(value.where,
                                  fmt::format("\"{}\" is none of together, with_next", word));
    }
  }
}

BoxKeys ElementReader::box(const data::Map& map) const {
  BoxKeys result;
  if (const auto* value = find(map, "style")) {
    result.style = values_.text(*value).value_or("");
    result.style_where = value->where;
  }
  // An inherited alignment is stronger than a kind's default.
  if (const data::Value* value = map.find("align"); value != nullptr && !value->is_null()) {
    result.align = values_.choice<layout::Align>(*value, kAligns);
  }
  if (const auto* value = find(map, "padding")) result.padding = values_.sides(*value);
  if (const auto* value = find(map, "background")) result.background = values_.color(*value);
  if (const auto* value = find(map, "border")) result.border = border(*value);
  if (const auto* value = find(map, "radius")) result.radius = values_.length(*value);
  if (const auto* value = find(map, "above")) result.above = values_.length(*value);
  if (const auto* value = find(map, "keep")) keep(*value, result);
  if (const auto* value = find(map, "break")) {
    result.break_before =
        values_.choice<layout::BreakBefore>(*value, kBreaks).value_or(layout::BreakBefore::kAuto);
  }
  return result;
}

StylePatch ElementReader::style(const data::Value& value) const {
  StylePatch patch;
  const data::Map* map = value.map();
  if (map == nullptr) {
    values_.expected(value, "a style");
    return patch;
  }
  values_.unknown_keys(*map, kStyleKeys, {}, "a style");
  const auto at = [&](std::string_view key) -> const data::Value* {
    const data::Value* found = map->find(key);
    return found != nullptr && !found->is_null() ? found : nullptr;
  };
  if (const auto* font = at("font")) patch.families = values_.families(*font);
  if (const auto* size = at("size")) {
    patch.size = values_.text_size(*size);
  }
  if (const auto* leading = at("leading")) {
    patch.leading = values_.number(*leading, {0.5, 5, "a leading"});
  }
  if (const auto* weight = at("weight")) {
    patch.weight = values_.whole(*weight, {1, 1000, "a weight"});
  }
  if (const auto* italic = at("italic")) patch.italic = values_.truth(*italic);
  if (const auto* color = at("color")) patch.color = values_.color(*color);
  if (const auto* letters = at("case")) {
    patch.letter_case = values_.choice<text::LetterCase>(*letters, kCases);
  }
  if (const auto* tracking = at("tracking")) {
    patch.tracking = values_.tracking(*tracking);
  }
  if (const auto* features = at("features")) patch.features = values_.texts(*features);
  if (const auto* underline = at("underline")) patch.underline = values_.truth(*underline);
  if (const auto* letters = at("first_letters")) {
    values_.not_available(letters->where, "\"first_letters\"");
  }
  if (const auto* mark = at("mark"); mark != nullptr && mark->text() != "none") {
    values_.not_available(mark->where, "\"mark\"");
  }
  return patch;
}

}  // namespace cvpress::style
