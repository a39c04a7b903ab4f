// Whether there is room for text: margins that leave a page, regions and
// columns that are wider than a letter.
#include <algorithm>

#include <fmt/format.h>

#include "style/layout_builder.h"
#include "style/page_measures.h"

namespace cvpress::style {
namespace {

/// A few letters wide, a few lines high.
constexpr Pt kLeastTextArea = 50;

class Room {
 public:
  Room(const LayoutSpec& spec, const PagePlaces& places, Diagnostics& diagnostics)
      : spec_(spec), places_(places), diagnostics_(diagnostics), measures_(spec) {}

  void check() {
    const PageSpec& page = spec_.page;
    const Sides& sides = page.margins;
    const Pt width = page.paper.width;
    if (!check_axis({points(sides.start, width), points(sides.end, width), width,
                     page.two_sided ? "inside" : "start", page.two_sided ? "outside" : "end"})) {
      return;
    }
    if (!check_axis({points(sides.top, width), points(sides.bottom, width), page.paper.height,
                     "top", "bottom"})) {
      return;
    }
    check_widths();
  }

  /// Fixed elements begin on the paper.
  void check_fixed() {
    const Size& paper = spec_.page.paper;
    for (const FixedSpec& fixed : spec_.page.fixed) {
      const bool fits = points(fixed.top, paper.height) <= paper.height &&
                        points(fixed.bottom, paper.height) <= paper.height &&
                        points(fixed.start, paper.width) <= paper.width &&
                        points(fixed.end, paper.width) <= paper.width;
      if (fits) continue;
      diagnostics_.error(fixed.where,
                         fmt::format("this is beyond the paper of {:.0f} by {:.0f} points",
                                     paper.width, paper.height));
    }
  }

 private:
  /// Two margins that face each other, and the paper they share; in points.
  struct Axis {
    Pt first;
    Pt second;
    Pt paper;
    std::string_view first_key;
    std::string_view second_key;
  };

  template <class AnyLength>
  Pt points(const AnyLength& length, Pt whole) const {
    return measures_.points(length, whole);
  }
  Pt letter() const { return measures_.letter(); }

  bool check_axis(const Axis& axis) {
    const Pt left = axis.paper - axis.first - axis.second;
    if (left >= kLeastTextArea) return true;
    const data::Value* wider = nullptr;
    if (places_.margins != nullptr && places_.margins->map() != nullptr) {
      wider =
          places_.margins->map()->find(axis.first > axis.second ? axis.first_key : axis.second_key);
    }
    const SourceSpan where = wider != nullptr             ? wider->where
                             : places_.margins != nullptr ? places_.margins->where
                                                          : places_.page;
    diagnostics_.error(where, fmt::format("margins of {:.0f} and {:.0f} points leave {:.0f} of "
                                          "{:.0f} for text, which needs {:.0f}",
                                          axis.first, axis.second, std::max(0.0, left), axis.paper,
                                          kLeastTextArea));
    return false;
  }

  /// Fixed widths first; shares are of what they leave.
  void check_widths() {
    const PageSpec& page = spec_.page;
    for (const std::string& name : page.regions) {
      if (!spec_.regions.contains(name)) return;
    }
    for (const std::string& name : page.regions) {
      const RegionSpec& region = spec_.regions.find(name)->second;
      check_region(name, region, measures_.region_width(region));
    }
    const Pt left = measures_.left_for_shares();
    if (left < 0 && measures_.shares() == 0) {
      diagnostics_.error(
          place_of(page.regions.back(), "width"),
          fmt::format("the regions are {:.0f} points wider than the page's text area "
                      "of {:.0f}",
                      -left, measures_.text_area().width));
    }
  }

  void check_region(const std::string& name, const RegionSpec& region, Pt width) {
    const Pt column = measures_.column_width(width, region.columns, region.gutter);
    if (column < letter()) {
      const bool by_columns = region.columns > 1 && width >= letter();
      narrow(place_of(name, by_columns ? "columns" : "width"),
             fmt::format("{} \"{}\"", by_columns ? "a column of the region" : "the region", name),
             column);
      return;
    }
    for (const auto& [kind, section] : region.sections) {
      const Pt inner =
          column - points(section.indent_start, column) - points(section.indent_end, column);
      const Pt cell = measures_.column_width(inner, section.columns, section.gutter);
      if (section.columns > 1 && cell < letter()) {
        narrow(place_of(name, "columns"),
               fmt::format("a column of {} in the region \"{}\"", kind, name), cell);
        return;
      }
    }
  }

  void narrow(SourceSpan where, const std::string& what, Pt width) {
    diagnostics_.error(where, fmt::format("{} is {:.0f} points wide, less than a letter ({:.0f})",
                                          what, std::max(0.0, width), letter()));
  }

  /// Where a region's key is written; else the region, the gutter, the page.
  SourceSpan place_of(std::string_view region, std::string_view key) const {
    const data::Value* entry = places_.regions != nullptr ? places_.regions->find(region) : nullptr;
    const data::Map* map = entry != nullptr ? entry->map() : nullptr;
    if (map != nullptr) {
      const data::Value* value = map->find(key);
      return value != nullptr ? value->where : entry->where;
    }
    return places_.page;
  }

  const LayoutSpec& spec_;
  const PagePlaces& places_;
  Diagnostics& diagnostics_;
  PageMeasures measures_;
};

}  // namespace

void check_room(const LayoutSpec& spec, const PagePlaces& places, Diagnostics& diagnostics) {
  Room room(spec, places, diagnostics);
  room.check();
  room.check_fixed();
}

}  // namespace cvpress::style
