#include "style/page_measures.h"

namespace cvpress::style {

PageMeasures::PageMeasures(const LayoutSpec& spec) : letter_(spec.scope->body().size) {
  const PageSpec& page = spec.page;
  const Size& paper = page.paper;
  const Sides& sides = page.margins;
  area_ = {paper.width - points(sides.start, paper.width) - points(sides.end, paper.width),
           paper.height - points(sides.top, paper.width) - points(sides.bottom, paper.width)};
  left_ =
      area_.width - points(page.gutter, area_.width) * static_cast<double>(page.regions.size() - 1);
  for (const std::string& name : page.regions) {
    const auto found = spec.regions.find(name);
    if (found == spec.regions.end()) continue;
    const RegionSpec& region = found->second;
    if (region.width) {
      left_ -= points(*region.width, area_.width);
    } else {
      shares_ += region.share;
    }
  }
}

Pt PageMeasures::points(const Length& length, Pt whole) const {
  const Measure& measure = length.ideal;
  return measure.unit == Unit::kEm        ? measure.value * letter_
         : measure.unit == Unit::kPercent ? measure.value / 100 * whole
                                          : measure.value;
}

Pt PageMeasures::points(const std::optional<Length>& length, Pt whole) const {
  return length ? points(*length, whole) : 0;
}

Pt PageMeasures::region_width(const RegionSpec& region) const {
  return region.width ? points(*region.width, area_.width) : left_ * region.share / shares_;
}

Pt PageMeasures::column_width(Pt width, int columns, const Length& gutter) const {
  return (width - points(gutter, width) * (columns - 1)) / columns;
}

}  // namespace cvpress::style
