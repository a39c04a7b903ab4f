// `qr:` an address as a square code for cameras.
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "compose/element.h"
#include "compose/evaluate.h"
#include "compose/picture_node.h"
#include "compose/tags.h"
#include "image/qr_code.h"

namespace cvpress::compose {
namespace {

using image::QrCode;

/// Dark modules next to one another, and rows of the same below them.
struct Bar {
  int left = 0;
  int right = 0;  // after the last module
  int top = 0;
  int bottom = 0;
};

std::vector<Bar> runs_in_row(const QrCode& code, int y) {
  std::vector<Bar> runs;
  for (int x = 0; x < code.size; ++x) {
    if (!code.is_dark(x, y)) continue;
    if (runs.empty() || runs.back().right != x) runs.push_back({x, x, y, y + 1});
    runs.back().right = x + 1;
  }
  return runs;
}

/// A run that has one like it above makes that one taller.
std::vector<Bar> bars_of(const QrCode& code) {
  std::vector<Bar> bars;
  for (int y = 0; y < code.size; ++y) {
    for (const Bar& run : runs_in_row(code, y)) {
      bool joined = false;
      for (std::size_t i = bars.size(); i-- > 0 && !joined;) {
        Bar& bar = bars[i];
        if (bar.bottom != y || bar.left != run.left || bar.right != run.right) continue;
        bar.bottom = y + 1;
        joined = true;
      }
      if (!joined) bars.push_back(run);
    }
  }
  return bars;
}

void add_bar(const Bar& bar, Pt module, text::Path& path) {
  using Kind = text::PathStep::Kind;
  const auto at = [module](int cell) { return (cell + image::kQuietModules) * module; };
  path.push_back({Kind::kMove, {{at(bar.left), at(bar.top)}, {}, {}}});
  path.push_back({Kind::kLine, {{at(bar.right), at(bar.top)}, {}, {}}});
  path.push_back({Kind::kLine, {{at(bar.right), at(bar.bottom)}, {}, {}}});
  path.push_back({Kind::kLine, {{at(bar.left), at(bar.bottom)}, {}, {}}});
  path.push_back({Kind::kClose, {}});
}

/// The code with the quiet zone around it, `size` wide.
layout::ShapeBox drawn(const QrCode& code, Pt size, Color color) {
  layout::Shape shape;
  shape.color = color;
  const Pt module = size / (code.size + 2 * image::kQuietModules);
  for (const Bar& bar : bars_of(code)) add_bar(bar, module, shape.path);
  auto shapes = std::make_shared<const std::vector<layout::Shape>>(1, std::move(shape));
  return {std::move(shapes), {size, size}};
}

/// The address that a field is, or that stands beside it.
std::string address_of(const Bound& bound) {
  if (const auto* url = std::get_if<Url>(&bound.value)) return url->address;
  return is_empty(bound.value) ? std::string() : bound.href;
}

SourceSpan place_of_entry(const Fields& fields) {
  if (fields.entry != nullptr) return fields.entry->where;
  look_outside(fields);
  return fields.resume->person.where;
}

}  // namespace

std::optional<layout::Node> compose_kind(const style::QrElement& kind,
                                         const style::Element& element, const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.field);
  const std::string address = address_of(bound);
  if (address.empty()) return std::nullopt;
  const auto code = image::qr_code(address);
  if (!code) {
    setting.record->diagnostics.warning(
        place_of_entry(setting.fields),
        fmt::format("an address of {} characters is too long for a code: it is not printed as one",
                    address.size()));
    return std::nullopt;
  }
  setting.record->printed.insert(bound.name);
  const Pt size = points(kind.size, setting);
  layout::Node node;
  node.content = drawn(*code, size, kind.color);
  node.tag = make_tag(layout::Role::kFigure,
                      element.alt ? evaluate_plain(*element.alt, setting) : address);
  node.align = align_of(setting);
  if (setting.no_links) return node;
  return linked_figure(std::move(node), size, address);
}

}  // namespace cvpress::compose
