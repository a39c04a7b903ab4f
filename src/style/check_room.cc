// Whether there is room for text: margins that leave a page, regions and
// columns that are wider than a letter.
#include <algorithm>

#include <fmt/format.h>

#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

/// A few letters wide, a few lines high.
constexpr Pt kLeastTextArea = 50;

/// Measures of a layout in points, for checks that need no more than about.
class Room {
 public:
  Room(const LayoutSpec& spec, const PagePlaces& places, Diagnostics& diagnostics)
      : spec_(spec), places_(places), diagnostics_(diagnostics), letter_(spec.scope->body().size) {}

  void check() {
    const PageSpec& page = spec_.page;
    const Sides& sides = page.margins;
    const Pt width = page.paper.width;
    const Pt left = width - points(sides.start, width) - points(sides.end, width);
    if (!check_axis({points(sides.start, width), points(sides.end, width), width,
                     page.two_sided ? "inside" : "start", page.two_sided ? "outside" : "end"})) {
      return;
    }
    if (!check_axis({points(sides.top, width), points(sides.bottom, width), page.paper.height,
                     "top", "bottom"})) {
      return;
    }
    check_widths(left);
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

  Pt points(const Length& length, Pt whole) const {
    const Measure& measure = length.ideal;
    return measure.unit == Unit::kEm        ? measure.value * letter_
           : measure.unit == Unit::kPercent ? measure.value / 100 * whole
                                            : measure.value;
  }
  Pt points(const std::optional<Length>& length, Pt whole) const {
    return length ? points(*length, whole) : 0;
  }

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
  void check_widths(Pt area) {
    const PageSpec& page = spec_.page;
    Pt left = area - points(page.gutter, area) * static_cast<double>(page.regions.size() - 1);
    double shares = 0;
    for (const std::string& name : page.regions) {
      const auto found = spec_.regions.find(name);
      if (found == spec_.regions.end()) return;
      const RegionSpec& region = found->second;
      if (region.width) {
        left -= points(region.width, area);
      } else {
        shares += region.share;
      }
    }
    for (const std::string& name : page.regions) {
      const RegionSpec& region = spec_.regions.find(name)->second;
      check_region(name, region,
                   region.width ? points(region.width, area) : left * region.share / shares);
    }
    if (left < 0 && shares == 0) {
      diagnostics_.error(
          place_of(page.regions.back(), "width"),
          fmt::format("the regions are {:.0f} points wider than the page's text area "
                      "of {:.0f}",
                      -left, area));
    }
  }

  void check_region(const std::string& name, const RegionSpec& region, Pt width) {
    const Pt column = column_width(width, region.columns, region.gutter);
    if (column < letter_) {
      const bool by_columns = region.columns > 1 && width >= letter_;
      narrow(place_of(name, by_columns ? "columns" : "width"),
             fmt::format("{} \"{}\"", by_columns ? "a column of the region" : "the region", name),
             column);
      return;
    }
    for (const auto& [kind, section] : region.sections) {
      const Pt inner =
          column - points(section.indent_start, column) - points(section.indent_end, column);
      const Pt cell = column_width(inner, section.columns, section.gutter);
      if (section.columns > 1 && cell < letter_) {
        narrow(place_of(name, "columns"),
               fmt::format("a column of {} in the region \"{}\"", kind, name), cell);
        return;
      }
    }
  }

  Pt column_width(Pt width, int columns, const Length& gutter) const {
    return (width - points(gutter, width) * (columns - 1)) / columns;
  }

  void narrow(SourceSpan where, const std::string& what, Pt width) {
    diagnostics_.error(where, fmt::format("{} is {:.0f} points wide, less than a letter ({:.0f})",
                                          what, std::max(0.0, width), letter_));
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
  Pt letter_;
};

}  // namespace

void check_room(const LayoutSpec& spec, const PagePlaces& places, Diagnostics& diagnostics) {
  Room room(spec, places, diagnostics);
  room.check();
  room.check_fixed();
}

}  // namespace cvpress::style
