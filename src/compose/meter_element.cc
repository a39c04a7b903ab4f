// `meter:` a level as dots, squares, stars or a bar; dates as a bar. Who does not see it hears
// the level; its shapes have no text that could be extracted.
#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "base/numbers.h"
#include "compose/element.h"
#include "compose/evaluate.h"
#include "compose/meter_shapes.h"
#include "compose/stacking.h"
#include "compose/tags.h"
#include "text/direction.h"

namespace cvpress::compose {
namespace {

using style::MeterElement;
using style::MeterShape;

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

/// A level is drawn in half shapes; one that is there shows at least a half.
double filled_shapes(double level, int count) {
  constexpr double kSteps = 2;
  const double filled = std::round(level * count * kSteps) / kSteps;
  return level > 0 ? std::max(filled, 1 / kSteps) : 0;
}

/// One shape of the row: empty, half or full.
layout::Node shape(const MeterElement& meter, double filled, Pt size, bool from_right) {
  constexpr double kHalf = 0.5;
  const bool is_half = filled == kHalf;
  const Color color = filled > kHalf ? meter.color : meter.track;
  const bool is_star = meter.shape == MeterShape::kStars;
  if (!is_star && !is_half) {
    return filled_box({size, size}, color, meter.shape == MeterShape::kDots ? size / 2 : 0);
  }
  std::vector<layout::Shape> shapes = {{shape_outline(meter.shape, size), color}};
  if (is_half) shapes.push_back({half_outline(meter.shape, size, from_right), meter.color});
  layout::Node node;
  node.content = layout::ShapeBox{
      std::make_shared<const std::vector<layout::Shape>>(std::move(shapes)), {size, size}};
  return node;
}

layout::Node row_of_shapes(const MeterElement& meter, double level, const MeterSizes& sizes,
                           const Setting& setting) {
  const double filled = filled_shapes(level, meter.count);
  const bool from_right = text::is_written_from_right(setting.shared->resume.language);
  layout::Row row;
  row.gap = sizes.gap;
  for (int i = 0; i < meter.count; ++i) {
    row.cells.push_back(shape(meter, filled - i, sizes.size, from_right));
    row.widths.push_back({layout::CellWidthKind::kFixed, sizes.size});
  }
  layout::Node node;
  node.content = std::move(row);
  return node;
}

/// A stretch of a whole, from 0 to 1.
struct PartOfWhole {
  double begin = 0;
  double end = 0;
};

layout::Node bar(const MeterElement& meter, PartOfWhole stretch, const MeterSizes& sizes) {
  const Pt radius = sizes.size / 2;
  const Pt least = std::min(sizes.size, sizes.width);
  const Pt length =
      std::max((stretch.end - stretch.begin) * sizes.width, stretch.end > 0 ? least : 0);
  const Pt begin = std::min(stretch.begin * sizes.width, sizes.width - length);
  layout::Node track = alone_in_stack(filled_box({length, sizes.size}, meter.color, radius));
  track.padding.start = begin;
  track.background = meter.track;
  track.radius = radius;
  // The element's own padding and background are not the track's.
  layout::Node node = alone_in_stack(std::move(track));
  node.width = sizes.width;
  return node;
}

/// The months from the begin of a section's first entry to the end of its last.
struct Months {
  MonthNumber begin = 0;
  MonthNumber end = 0;  // after the last
};

std::optional<Months> months_of(const model::DateRange& dates, const model::Date* today) {
  const std::optional<model::Date>& first = dates.start ? dates.start : dates.end;
  if (!first || first->year == 0) return std::nullopt;
  Months months{first_month(*first), last_month(*first) + 1};
  if (dates.end && dates.end->year != 0) months.end = last_month(*dates.end) + 1;
  if (dates.current && today != nullptr) months.end = last_month(*today) + 1;
  months.end = std::max(months.end, months.begin + 1);
  return months;
}

Months months_of(const model::Section& section, const Months& own, const model::Date* today) {
  Months whole = own;
  for (const model::Entry& entry : section.entries) {
    const auto months = months_of(entry.dates, today);
    if (!months) continue;
    whole.begin = std::min(whole.begin, months->begin);
    whole.end = std::max(whole.end, months->end);
  }
  return whole;
}

/// An entry's span within its section's. What goes on reaches its end.
std::optional<PartOfWhole> stretch_of(const model::DateRange& dates, const Setting& setting) {
  const auto own = months_of(dates, setting.fields.today);
  if (!own || setting.fields.section == nullptr) return std::nullopt;
  const Months whole = months_of(*setting.fields.section, *own, setting.fields.today);
  const double length = whole.end - whole.begin;
  const MonthNumber end = dates.current ? whole.end : own->end;
  return PartOfWhole{(own->begin - whole.begin) / length, (end - whole.begin) / length};
}

/// What a field prints in a line, for those who do not see the drawing.
std::string printed_field(std::string_view name, const Setting& setting) {
  style::FieldPart part;
  part.alternatives.emplace_back(style::FieldPath{{std::string(name)}, {}});
  return evaluate_plain({style::TemplatePart{std::move(part)}}, setting);
}

/// The words that the source has for the level, else a percentage; the dates.
std::string alternative_text(const style::Element& element, const Bound& bound,
                             const Setting& setting) {
  if (element.alt) return evaluate_plain(*element.alt, setting);
  if (std::holds_alternative<model::DateRange>(bound.value)) {
    return printed_field("dates", setting);
  }
  const std::string text = printed_field("level_text", setting);
  const double level = std::get<double>(bound.value);
  return text.empty() ? decimal(level * 100, 0) + "%" : text;
}

/// The drawing; nothing where the field has nothing that can be drawn.
std::optional<layout::Node> drawn(const MeterElement& meter, const Bound& bound,
                                  const MeterSizes& sizes, const Setting& setting) {
  if (const auto* dates = std::get_if<model::DateRange>(&bound.value)) {
    const auto stretch = stretch_of(*dates, setting);
    return stretch ? std::optional(bar(meter, *stretch, sizes)) : std::nullopt;
  }
  const auto* value = std::get_if<double>(&bound.value);
  if (value == nullptr) return std::nullopt;
  const double level = std::clamp(*value, 0.0, 1.0);
  if (meter.shape == MeterShape::kBar) return bar(meter, {0, level}, sizes);
  layout::Node node = row_of_shapes(meter, level, sizes, setting);
  node.width = sizes.width;
  return node;
}

}  // namespace

std::optional<layout::Node> compose_kind(const MeterElement& kind, const style::Element& element,
                                         const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.field);
  auto node = drawn(kind, bound, sizes_of(kind, element, setting), setting);
  if (!node) return std::nullopt;
  setting.record->printed.insert(bound.name);
  node->align = align_of(setting);
  node->tag = make_tag(layout::Role::kFigure, alternative_text(element, bound, setting));
  return node;
}

}  // namespace cvpress::compose
