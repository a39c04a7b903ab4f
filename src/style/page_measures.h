// The measures of a layout's page in points, for checks that need no more than about:
// internal to style/.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "style/layout_spec.h"

namespace cvpress::style {

/// Lengths of a layout in points.
class PageMeasures {
 public:
  explicit PageMeasures(const LayoutSpec& spec);

  /// The size of the body's text, which `em` is taken to be everywhere.
  Pt letter() const { return letter_; }
  /// `whole` is what percents are of.
  Pt points(const Length& length, Pt whole) const;
  Pt points(const std::optional<Length>& length, Pt whole) const;
  /// The paper without its margins.
  Size text_area() const { return area_; }
  /// Of what is left beside fixed widths and gutters; negative where they are too wide.
  Pt left_for_shares() const { return left_; }
  double shares() const { return shares_; }
  /// A region's width on a page that all regions are on.
  Pt region_width(const RegionSpec& region) const;
  /// One column of what is divided into some.
  Pt column_width(Pt width, int columns, const Length& gutter) const;

 private:
  Pt letter_;
  Size area_;
  Pt left_ = 0;
  double shares_ = 0;
};

}  // namespace cvpress::style
