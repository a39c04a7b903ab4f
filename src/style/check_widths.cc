// Lengths inside a region that it has no room for: layout narrows what is too wide, so
// that nothing is lost, but then the page is not what the layout says.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "style/children.h"
#include "style/layout_builder.h"
#include "style/page_measures.h"

namespace cvpress::style {
namespace {

/// Elements looked at, each in each of its widths; no layout has as many.
constexpr int kMostLooks = 20'000;
/// Of a circle of elements, which is an error of its own, no more is followed.
constexpr int kDeepestLook = 100;
/// Of more than this the page is at fault, not the elements.
constexpr std::size_t kMostTooWide = 10;
/// A point more or less is rounding of the eye.
constexpr Pt kWidthSlack = 1;

/// Tells of each place once.
class WidthFindings {
 public:
  explicit WidthFindings(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void warn(SourceSpan where, std::string message) {
    if (told_.size() >= kMostTooWide) return;
    if (!told_.emplace(where.file, where.begin).second) return;
    diagnostics_.warning(where, std::move(message));
  }

 private:
  Diagnostics& diagnostics_;
  std::set<std::pair<FileId, std::uint32_t>> told_;
};

/// Follows elements down from where they stand, with the width that there is.
class WidthCheck {
 public:
  /// `whole` is what percents are of; `height` of a page's text area.
  WidthCheck(const PageMeasures& measures, const Scope& scope, Size whole, WidthFindings& found)
      : measures_(measures), scope_(scope), whole_(whole), found_(found) {}

  void look_at(const std::optional<ChildElement>& child, Pt width) {
    if (child) look_at(*child, width);
  }

  void look_at(const ChildElement& child, Pt width) {
    const Element* element = scope_.element(child);
    if (element == nullptr || depth_ == kDeepestLook || looks_ == kMostLooks) return;
    if (width < measures_.letter()) return;  // which was told of what is around
    if (!seen_.emplace(element, static_cast<long>(width)).second) return;
    ++looks_;
    ++depth_;
    look_inside(*element, width_inside(*element, width));
    --depth_;
  }

  /// A rail's room; what is left beside it.
  Pt beside_rail(const std::optional<RailSpec>& rail, Pt width, SourceSpan where) {
    if (!rail) return width;
    const Pt left = width - points(rail->width);
    if (left < measures_.letter()) tell(where, "the rail", points(rail->width), width);
    return left;
  }

  /// A gap downwards that no page has room for.
  void too_high(SourceSpan where, Pt gap) {
    if (gap <= whole_.height) return;
    found_.warn(where, fmt::format("a gap of {:.0f} points is higher than a page's text of {:.0f}",
                                   gap, whole_.height));
  }

  void tell(SourceSpan where, std::string_view what, Pt wanted, Pt there) {
    found_.warn(where, fmt::format("{} has {:.0f} points of the {:.0f} that there are, which "
                                   "leaves no room for text",
                                   what, wanted, std::max(there, 0.0)));
  }

 private:
  template <class AnyLength>
  Pt points(const AnyLength& length) const {
    return measures_.points(length, whole_.width);
  }

  void too_wide(SourceSpan where, std::string_view what, Pt wanted, Pt there) {
    if (wanted <= there + kWidthSlack) return;
    found_.warn(where, fmt::format("{} is {:.0f} points wide and there are {:.0f}: it is narrowed",
                                   what, wanted, std::max(there, 0.0)));
  }

  Pt width_inside(const Element& element, Pt width) {
    const SourceSpan where = element.where;
    if (element.width) {
      too_wide(where, "this", points(element.width), width);
      width = std::min(width, points(element.width));
    }
    if (element.height && points(element.height) > whole_.height + kWidthSlack) {
      found_.warn(where, fmt::format("this is {:.0f} points high, and a page's text {:.0f}",
                                     points(element.height), whole_.height));
    }
    const Pt padding = points(element.box.padding.start) + points(element.box.padding.end);
    if (padding > 0 && width - padding < measures_.letter()) {
      tell(where, "the padding", padding, width);
    }
    return std::max(width - padding, 0.0);
  }

  void look_inside(const Element& element, Pt width) {
    if (const auto* row = std::get_if<RowElement>(&element.kind)) {
      return look_at_row(*row, element.where, width);
    }
    if (const auto* stack = std::get_if<StackElement>(&element.kind)) {
      too_high(element.where, points(stack->gap));
      width = beside_rail(stack->rail, width, element.where);
    } else if (const auto* wrap = std::get_if<WrapElement>(&element.kind)) {
      too_wide(element.where, "a gap", points(wrap->gap), width);
    } else if (const auto* prose = std::get_if<ProseElement>(&element.kind)) {
      const Pt before = points(prose->indent) + points(prose->bullet_gap);
      if (width - before < measures_.letter()) {
        tell(element.where, "the indent of lists", before, width);
      }
    } else if (const auto* meter = std::get_if<MeterElement>(&element.kind)) {
      look_at_meter(*meter, element.where, width);
    } else if (const auto* qr = std::get_if<QrElement>(&element.kind)) {
      too_wide(element.where, "the code", points(qr->size), width);
    } else if (const auto* chart = std::get_if<ChartElement>(&element.kind)) {
      too_wide(element.where, "the chart", points(chart->size), width);
    }
    for (const ChildElement* child : children_of(element)) look_at(*child, width);
  }

  void look_at_meter(const MeterElement& meter, SourceSpan where, Pt width) {
    if (meter.shape == MeterShape::kBar) return;
    too_wide(where, "the row of marks",
             points(meter.size) * meter.count + points(meter.gap) * (meter.count - 1), width);
  }

  void look_at_row(const RowElement& row, SourceSpan where, Pt width) {
    const Pt gaps = points(row.gap) * (static_cast<double>(row.cells.size()) - 1);
    Pt fixed = gaps;
    double shares = 0;
    bool has_others = false;
    for (const RowWidth& cell : row.widths) {
      if (cell.kind == RowWidthKind::kLength) fixed += points(cell.length);
      if (cell.kind != RowWidthKind::kLength) has_others = true;
      if (cell.kind == RowWidthKind::kShare) shares += cell.share;
    }
    const Pt left = width - fixed;
    if (left < -kWidthSlack || (has_others && left < measures_.letter())) {
      found_.warn(where, fmt::format("this row's widths and gaps are {:.0f} points and there are "
                                     "{:.0f}: they are narrowed",
                                     fixed, std::max(width, 0.0)));
      return;
    }
    for (std::size_t i = 0; i < row.cells.size() && i < row.widths.size(); ++i) {
      const RowWidth& cell = row.widths[i];
      look_at(row.cells[i], cell.kind == RowWidthKind::kLength  ? points(cell.length)
                            : cell.kind == RowWidthKind::kShare ? left * cell.share / shares
                                                                : left);
    }
  }

  const PageMeasures& measures_;
  const Scope& scope_;
  Size whole_;
  WidthFindings& found_;
  std::set<std::pair<const Element*, long>> seen_;
  int looks_ = 0;
  int depth_ = 0;
};

class RegionWidthCheck {
 public:
  RegionWidthCheck(const LayoutSpec& spec, WidthFindings& found)
      : spec_(spec), measures_(spec), found_(found) {}

  void check() {
    const Size area = measures_.text_area();
    WidthCheck page(measures_, *spec_.scope, area, found_);
    for (const auto* place : {&spec_.page.banner, &spec_.page.header, &spec_.page.footer}) {
      page.look_at(*place, area.width);
    }
    for (const std::string& name : spec_.page.regions) {
      const auto found = spec_.regions.find(name);
      if (found != spec_.regions.end()) check(found->second);
    }
  }

 private:
  void check(const RegionSpec& region) {
    const Sides& padding = region.box.padding;
    const Pt width = measures_.region_width(region);
    const Pt column = measures_.column_width(
        width - measures_.points(padding.start, width) - measures_.points(padding.end, width),
        region.columns, region.gutter);
    if (column < measures_.letter()) return;  // told by the page's own check
    const Size whole{column, measures_.text_area().height};
    WidthCheck content(measures_, *region.scope, whole, found_);
    content.too_high(region.where, measures_.points(region.gap, column));
    for (const ChildElement& child : region.content) {
      if (!region.sections.contains(child.name)) content.look_at(child, column);
    }
    for (const auto& [name, section] : region.sections) check(section, whole);
  }

  void check(const SectionSpec& section, Size whole) {
    WidthCheck check(measures_, *section.scope, whole, found_);
    const auto points = [&](const auto& length) { return measures_.points(length, whole.width); };
    Pt width = whole.width;
    const auto take = [&](std::string_view what, Pt wanted, SourceSpan where) {
      if (wanted > 0 && width - wanted < measures_.letter()) check.tell(where, what, wanted, width);
      width = std::max(width - wanted, 0.0);
    };
    take("the heading's width", points(section.heading_width), section.places.heading_width);
    if (!section.heading_width) check.look_at(section.heading, width);
    take("the indent", points(section.indent_start) + points(section.indent_end),
         section.places.indent);
    check.too_high(section.places.gap, points(section.gap));
    width = check.beside_rail(section.rail, width, section.places.rail);
    width = measures_.column_width(width, section.columns, section.gutter);
    check.look_at(section.divider, width);
    check.look_at(section.entry, width);
    if (!section.group) return;
    check.look_at(section.group->heading, width);
    check.look_at(section.group->entry, width);
  }

  const LayoutSpec& spec_;
  PageMeasures measures_;
  WidthFindings& found_;
};

}  // namespace

void check_widths(const LayoutSpec& spec, Diagnostics& diagnostics) {
  if (!spec.scope || spec.page.regions.empty()) return;
  WidthFindings found(diagnostics);
  RegionWidthCheck(spec, found).check();
}

}  // namespace cvpress::style
