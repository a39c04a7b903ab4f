// `chart:` a ring of slices, one for each value of a list, with labels beside it. The ring is
// for the eye; what it says stands in the labels, or without those in its alternative text.
#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/numbers.h"
#include "compose/chart_shapes.h"
#include "compose/element.h"
#include "compose/evaluate.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using style::ChartElement;

/// More slices than this nobody tells apart; the values after them are in the last.
constexpr std::size_t kMostSlices = 24;
/// Of the way around, left white between two slices.
constexpr double kSeam = 0.004;

/// A value of the list, and its number.
struct Share {
  const ListItem* item = nullptr;
  double value = 0;
  Color color;
};

style::FieldPath number_field(const ChartElement& chart) {
  return chart.by.names.empty() ? style::FieldPath{{"level"}, {}} : chart.by;
}

Setting of_value(const ListItem& item, const ChartElement& chart, const Setting& setting) {
  Setting inner = setting;
  inner.fields.item = &item;
  inner.each = &chart.list;
  return inner;
}

/// The colour mixed with white, down to a third of it for the last.
Color shade(Color color, std::size_t index, std::size_t count) {
  constexpr double kLightest = 0.35;
  const double last = static_cast<double>(std::max<std::size_t>(count, 2) - 1);
  const double part = 1 - (1 - kLightest) * static_cast<double>(index) / last;
  const auto mixed = [part](std::uint8_t value) {
    return static_cast<std::uint8_t>(std::lround(255 - (255 - value) * part));
  };
  return {mixed(color.r), mixed(color.g), mixed(color.b)};
}

std::vector<Share> shares_of(const List& list, const ChartElement& chart, const Setting& setting) {
  std::vector<Share> shares;
  for (const ListItem& item : list) {
    const Bound bound = bind(of_value(item, chart, setting).fields, number_field(chart));
    const auto* value = std::get_if<double>(&bound.value);
    if (value == nullptr || !(*value > 0)) continue;
    setting.record->printed.insert(bound.name);
    if (shares.size() == kMostSlices) {
      shares.back().value += *value;
    } else {
      shares.push_back({&item, *value, {}});
    }
  }
  for (std::size_t i = 0; i < shares.size(); ++i) {
    shares[i].color = chart.colors.empty() ? shade(chart.color, i, shares.size())
                                           : chart.colors[i % chart.colors.size()];
  }
  return shares;
}

layout::Node drawn(std::vector<layout::Shape> shapes, Pt size) {
  layout::Node node;
  node.content = layout::ShapeBox{
      std::make_shared<const std::vector<layout::Shape>>(std::move(shapes)), {size, size}};
  return node;
}

layout::Node ring(const std::vector<Share>& shares, const ChartElement& chart, Pt size) {
  double sum = 0;
  for (const Share& share : shares) sum += share.value;
  const double seam = shares.size() > 1 ? kSeam : 0;
  std::vector<layout::Shape> slices;
  double begin = 0;
  for (const Share& share : shares) {
    const double part = share.value / sum;
    const Slice slice{begin, begin + std::max(part - seam, part / 2)};
    slices.push_back({slice_outline(slice, size, chart.hole), share.color});
    begin += part;
  }
  return drawn(std::move(slices), size);
}

/// What the ring says, for those who do not see it and where no label does.
std::string alternative_text(const std::vector<Share>& shares, const style::Element& element,
                             const Setting& setting) {
  if (element.alt) return evaluate_plain(*element.alt, setting);
  std::string text;
  for (const Share& share : shares) {
    const model::InlineText& title =
        share.item->member != nullptr ? share.item->member->title : share.item->text;
    text += (text.empty() ? "" : ", ") + model::plain_text(title) + " " +
            decimal(share.value * 100, 0) + "%";
  }
  return text;
}

/// The label of a value that has no slice stands without a mark.
layout::Node marked(layout::Node label, const Share* share, const Setting& setting) {
  constexpr double kMark = 0.7;  // em
  const Pt size = kMark * setting.style.size;
  layout::Node mark =
      share != nullptr ? drawn({{square_outline(size), share->color}}, size) : spacer();
  mark.tag = make_tag(layout::Role::kArtifact);
  layout::Row row;
  row.gap = size / 2;
  row.widths = {{layout::CellWidthKind::kFixed, size}, {layout::CellWidthKind::kShare, 1}};
  row.cells = {std::move(mark), std::move(label)};
  layout::Node node;
  node.content = std::move(row);
  return node;
}

std::vector<Composed> labels_of(const List& list, const std::vector<Share>& shares,
                                const ChartElement& chart, const Setting& setting) {
  std::vector<Composed> labels;
  for (const ListItem& item : list) {
    auto label = compose_one(*chart.label, of_value(item, chart, setting));
    if (!label) continue;
    const auto share = std::find_if(shares.begin(), shares.end(),
                                    [&item](const Share& each) { return each.item == &item; });
    label->node =
        marked(std::move(label->node), share != shares.end() ? &*share : nullptr, setting);
    labels.push_back(std::move(*label));
  }
  return labels;
}

/// The ring, decoration now, and the labels beside it.
layout::Node beside(layout::Node ring, std::vector<Composed> labels, Pt gap) {
  ring.tag = make_tag(layout::Role::kArtifact);
  layout::Node stack;
  stack.content = stacked_children(std::move(labels), 0);
  layout::Row row;
  row.gap = gap;
  row.valign = layout::VerticalAlign::kMiddle;
  row.widths = {{layout::CellWidthKind::kAuto, 0}, {layout::CellWidthKind::kShare, 1}};
  row.cells = {std::move(ring), std::move(stack)};
  layout::Node node;
  node.content = std::move(row);
  return node;
}

}  // namespace

std::optional<layout::Node> compose_kind(const ChartElement& kind, const style::Element& element,
                                         const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.list);
  const auto* list = std::get_if<List>(&bound.value);
  if (list == nullptr) return std::nullopt;
  const std::vector<Share> shares = shares_of(*list, kind, setting);
  if (shares.empty()) return std::nullopt;
  const Pt size = points(kind.size, setting);
  const Pt gap = points(kind.gap, setting);
  Setting inner = setting;
  inner.room = std::max<Pt>(0, setting.room - size - gap);
  auto labels = kind.label ? labels_of(*list, shares, kind, inner) : std::vector<Composed>();
  layout::Node node = ring(shares, kind, size);
  if (labels.empty()) {
    node.tag = make_tag(layout::Role::kFigure, alternative_text(shares, element, setting));
  } else {
    setting.record->printed.insert(bound.name);
    node = beside(std::move(node), std::move(labels), gap);
  }
  node.align = align_of(setting);
  return node;
}

}  // namespace cvpress::compose
