// The keys that each kind of element has of its own.
#include <fmt/format.h>

#include "base/numbers.h"
#include "style/element_reader.h"

namespace cvpress::style {
namespace {

/// Of a row's room; keeps sums of shares finite.
constexpr double kLargestShare = 1000;

constexpr Choice<layout::VerticalAlign> kVerticalAligns[] = {
    {"baseline", layout::VerticalAlign::kBaseline},
    {"top", layout::VerticalAlign::kTop},
    {"middle", layout::VerticalAlign::kMiddle},
    {"bottom", layout::VerticalAlign::kBottom}};
constexpr Choice<Crop> kCrops[] = {
    {"none", Crop::kNone}, {"square", Crop::kSquare}, {"circle", Crop::kCircle}};
constexpr Choice<MeterShape> kMeterShapes[] = {{"dots", MeterShape::kDots},
                                               {"squares", MeterShape::kSquares},
                                               {"stars", MeterShape::kStars},
                                               {"bar", MeterShape::kBar}};

/// More shapes than this in a row are no meter.
constexpr int kMostShapes = 20;

Length points(double value) {
  const Measure measure{value, Unit::kPoints};
  return {measure, measure, measure};
}

}  // namespace

TextElement ElementReader::text(const data::Map& map) const {
  TextElement result;
  result.text = values_.parsed_template(*map.find("text"));
  if (const auto* value = find(map, "hyphenate")) {
    result.hyphenate = values_.truth(*value).value_or(false);
  }
  if (const auto* value = find(map, "rotate")) values_.not_available(value->where, "\"rotate\"");
  return result;
}

ProseElement ElementReader::prose(const data::Map& map) const {
  ProseElement result;
  result.field = values_.field(*map.find("prose"));
  const auto truth = [&](std::string_view key, bool& target) {
    if (const auto* value = find(map, key)) target = values_.truth(*value).value_or(target);
  };
  const auto whole = [&](std::string_view key, int& target) {
    if (const auto* value = find(map, key))
      target = values_.whole(*value, {0, 20, "a count of lines"}).value_or(target);
  };
  truth("hyphenate", result.hyphenate);
  truth("hang_punctuation", result.hang_punctuation);
  if (const auto* value = find(map, "bullets")) result.bullets = values_.texts(*value);
  if (result.bullets.empty()) result.bullets = {"•", "–"};
  result.indent = length_or(map, "indent", points(3));
  result.bullet_gap = length_or(map, "bullet_gap", points(5));
  result.item_gap = length_or(map, "item_gap", points(2));
  result.block_gap = length_or(map, "block_gap", result.item_gap);
  whole("orphans", result.orphans);
  whole("widows", result.widows);
  return result;
}

StackElement ElementReader::stack(const data::Map& map) const {
  StackElement result;
  result.children = children(*map.find("stack"));
  result.gap = length_or(map, "gap", points(0));
  if (const auto* value = find(map, "divider")) result.divider = child(*value);
  if (const auto* value = find(map, "rail")) result.rail = rail(*value);
  return result;
}

RowWidth ElementReader::row_width(const data::Value& value) const {
  RowWidth result;
  const std::string_view text = value.text().value_or("");
  if (text == "auto") {
    result.kind = RowWidthKind::kAuto;
  } else if (text == "widest") {
    result.kind = RowWidthKind::kWidest;
  } else if (const auto share = text.ends_with("fr")
                                    ? parse_decimal(text.substr(0, text.size() - 2))
                                    : std::nullopt;
             share && *share > 0 && *share <= kLargestShare) {
    result.share = *share;
  } else {
    result.kind = RowWidthKind::kLength;
    result.length = values_.length(value).value_or(points(0));
  }
  return result;
}

RowElement ElementReader::row(const data::Map& map, SourceSpan where) const {
  RowElement result;
  result.cells = children(*map.find("row"));
  result.gap = length_or(map, "gap", points(8));
  if (const auto* value = find(map, "valign")) {
    result.valign = values_.choice<layout::VerticalAlign>(*value, kVerticalAligns)
                        .value_or(layout::VerticalAlign::kBaseline);
  }
  if (const auto* value = find(map, "widths")) {
    if (value->list() == nullptr) {
      values_.expected(*value, "a list of widths", "[1fr, auto]");
    } else {
      for (const data::Value& item : *value->list()) result.widths.push_back(row_width(item));
    }
  }
  if (result.widths.size() != result.cells.size()) {
    const data::Value* widths = find(map, "widths");
    values_.diagnostics().error(widths != nullptr ? widths->where : where,
                                fmt::format("this row has {} cells and {} widths",
                                            result.cells.size(), result.widths.size()));
    result.widths.resize(result.cells.size());
  }
  return result;
}

WrapElement ElementReader::wrap(const data::Map& map) const {
  WrapElement result;
  result.children = children(*map.find("wrap"));
  result.gap = length_or(map, "gap", points(5));
  result.line_gap = length_or(map, "line_gap", points(0));
  if (const auto* value = find(map, "separator")) {
    result.separator = values_.text(*value).value_or("");
  }
  return result;
}

ImageElement ElementReader::image(const data::Map& map) const {
  ImageElement result;
  result.field = values_.field(*map.find("image"));
  if (const auto* value = find(map, "crop")) {
    result.crop = values_.choice<Crop>(*value, kCrops).value_or(Crop::kNone);
  }
  if (const auto* value = find(map, "gray")) result.gray = values_.truth(*value).value_or(false);
  return result;
}

RuleElement ElementReader::rule(const data::Map& map) const {
  RuleElement result;
  result.thickness = values_.length(*map.find("rule")).value_or(points(0.5));
  if (const auto* value = find(map, "color")) {
    result.color = values_.color(*value).value_or(Color{});
  }
  if (const auto* value = find(map, "dash")) result.dash = values_.lengths(*value);
  return result;
}

MeterElement ElementReader::meter(const data::Map& map) const {
  MeterElement result;
  result.field = values_.field(*map.find("meter"));
  if (!result.field.names.empty() && result.field.names.back() == "dates") {
    values_.not_available(map.find("meter")->where, "a meter of dates");
  }
  if (const auto* value = find(map, "shape")) {
    result.shape = values_.choice<MeterShape>(*value, kMeterShapes).value_or(MeterShape::kDots);
  }
  if (const auto* value = find(map, "count")) {
    result.count = values_.whole(*value, {1, 20, "a count of marks"}).value_or(result.count);
    if (result.count < 1 || result.count > kMostShapes) {
      values_.expected(*value, fmt::format("a number from 1 to {}", kMostShapes));
      result.count = 1;
    }
  }
  result.size = length_or(map, "size", points(6));
  result.gap = length_or(map, "gap", points(3));
  if (const auto* value = find(map, "color")) {
    result.color = values_.color(*value).value_or(Color{});
  }
  if (const auto* value = find(map, "track")) {
    result.track = values_.color(*value).value_or(Color{});
  }
  return result;
}

}  // namespace cvpress::style
