// `meter:` a level as dots, squares, stars or a bar. Who does not see it hears
// the level; its shapes have no text that could be extracted.
#include <algorithm>
#include <cmath>
#include <utility>

#include "base/numbers.h"
#include "compose/element.h"
#include "compose/evaluate.h"
#include "compose/inline_spans.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using style::MeterElement;
using style::MeterShape;

constexpr const char* kStarIcon = "star";

struct MeterSizes {
  Pt size = 0;
  Pt gap = 0;
  Pt width = 0;  // of the whole
};

MeterSizes sizes_of(const MeterElement& meter, const style::Element& element,
                    const Setting& setting) {
  MeterSizes sizes{points(meter.size, setting), points(meter.gap, setting), 0};
  sizes.width = meter.count * (sizes.size + sizes.gap) - sizes.gap;
  if (element.width) sizes.width = points(*element.width, setting);
  return sizes;
}

layout::Node filled_box(Size size, Color color, Pt radius) {
  layout::Node node = spacer();
  node.width = size.width;
  node.least_height = size.height;
  node.background = color;
  node.radius = radius;
  return node;
}

layout::Node star(Pt size, Color color, const Setting& setting) {
  text::TextSpan span;
  span.kind = text::SpanKind::kIcon;
  span.text = kStarIcon;
  span.style = setting.style;
  span.style.size = size;
  span.style.leading = 1;
  span.style.color = color;
  layout::Node node;
  node.content = layout::TextBox{shaped({std::move(span)}, setting, false)};
  return node;
}

layout::Node shape(const MeterElement& meter, Color color, Pt size, const Setting& setting) {
  if (meter.shape == MeterShape::kStars) return star(size, color, setting);
  return filled_box({size, size}, color, meter.shape == MeterShape::kDots ? size / 2 : 0);
}

/// A level that is there shows at least one shape.
double filled_shapes(double level, int count) {
  return level > 0 ? std::max(level * count, 1.0) : 0;
}

std::uint8_t between(std::uint8_t from, std::uint8_t to, double share) {
  return static_cast<std::uint8_t>(std::lround(from + (to - from) * share));
}

/// The last shape is as much of the level's colour as the level has of it, in quarters.
Color shape_color(const MeterElement& meter, double filled) {
  constexpr double kSteps = 4;
  const double share = std::round(std::clamp(filled, 0.0, 1.0) * kSteps) / kSteps;
  const Color& from = meter.track;
  const Color& to = meter.color;
  return {between(from.r, to.r, share), between(from.g, to.g, share), between(from.b, to.b, share)};
}

layout::Node row_of_shapes(const MeterElement& meter, double level, const MeterSizes& sizes,
                           const Setting& setting) {
  const double filled = filled_shapes(level, meter.count);
  layout::Row row;
  row.gap = sizes.gap;
  for (int i = 0; i < meter.count; ++i) {
    row.cells.push_back(shape(meter, shape_color(meter, filled - i), sizes.size, setting));
    const bool is_star = meter.shape == MeterShape::kStars;
    row.widths.push_back(
        {is_star ? layout::CellWidthKind::kAuto : layout::CellWidthKind::kFixed, sizes.size});
  }
  layout::Node node;
  node.content = std::move(row);
  return node;
}

layout::Node bar(const MeterElement& meter, double level, const MeterSizes& sizes) {
  const Pt radius = sizes.size / 2;
  layout::Node node =
      alone_in_stack(filled_box({sizes.width * level, sizes.size}, meter.color, radius));
  node.background = meter.track;
  node.radius = radius;
  node.width = sizes.width;
  return node;
}

/// The words that the source has for the level, else a percentage.
std::string alternative_text(const style::Element& element, double level, const Setting& setting) {
  if (element.alt) return evaluate_plain(*element.alt, setting);
  style::FieldPath words;
  words.names = {"level_text"};
  const std::string text = plain_text(bind(setting.fields, words).value);
  return text.empty() ? decimal(level * 100, 0) + "%" : text;
}

}  // namespace

std::optional<layout::Node> compose_kind(const MeterElement& kind, const style::Element& element,
                                         const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.field);
  const auto* value = std::get_if<double>(&bound.value);
  if (value == nullptr) return std::nullopt;
  const double level = std::clamp(*value, 0.0, 1.0);
  setting.record->printed.insert(bound.name);
  const MeterSizes sizes = sizes_of(kind, element, setting);
  layout::Node node = kind.shape == MeterShape::kBar ? bar(kind, level, sizes)
                                                     : row_of_shapes(kind, level, sizes, setting);
  if (kind.shape != MeterShape::kStars) node.width = sizes.width;
  node.align = align_of(setting);
  node.tag = make_tag(layout::Role::kFigure, alternative_text(element, level, setting));
  return node;
}

}  // namespace cvpress::compose
