#include "layout/rail.h"

#include <algorithm>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

const TagPtr& artifact_tag() {
  static const TagPtr kTag = std::make_shared<const Tag>(Tag{Role::kArtifact, {}, {}, {}});
  return kTag;
}

/// Decoration whatever tags it has inside: what it says is said by the text beside it.
FragmentPtr as_artifact(FragmentPtr fragment) {
  auto artifact = std::make_shared<Fragment>();
  artifact->size = fragment->size;
  artifact->tag = artifact_tag();
  artifact->where = fragment->where;
  artifact->children.push_back({{}, std::move(fragment)});
  return artifact;
}

/// The middle of the capitals of the child's first line; where it has none, as
/// far down as lets a marker of this height begin level with it.
Pt middle_beside(const Fragment& child, Pt marker_height) {
  if (!child.first_line) return marker_height / 2;
  return child.first_line->baseline - child.first_line->cap_height / 2;
}

}  // namespace

RailMarker marker_beside(const Node& marker, const Rail& rail, const Fragment& child,
                         const ConstraintSpace& terms) {
  const Pt width = std::max(rail.width, intrinsic_widths(marker, terms).natural);
  const FragmentPtr fragment = layout(marker, room_within(terms, width, kUnlimited, true)).fragment;
  const Rect ink = ink_bounds(*fragment).value_or(Rect{{}, fragment->size});
  // A marker taller than the line hangs from its top: it never reaches into the
  // child above, nor over the head of a page.
  const Pt middle = middle_beside(child, ink.size.height);
  RailMarker result;
  result.top = std::max(middle - ink.size.height / 2, 0.0);
  result.bottom = result.top + ink.size.height;
  result.offset = {rail.width / 2 - ink.size.width / 2 - ink.origin.x, result.top - ink.origin.y};
  result.fragment = as_artifact(fragment);
  return result;
}

std::vector<Ink> rail_line(const Rail& rail, Pt top, Pt bottom,
                           const std::vector<RailGap>& spared) {
  std::vector<Ink> ink;
  if (rail.line <= 0) return ink;
  const Pt x = rail.width / 2;
  const auto add = [&](Pt from, Pt to) {
    if (!fits(to, from)) {
      ink.emplace_back(StrokeInk{{x, from}, {x, to}, rail.line, rail.color, rail.dash});
    }
  };
  Pt reached = top;
  for (const RailGap& gap : spared) {
    add(reached, std::min(gap.top, bottom));
    reached = std::max(reached, gap.bottom);
  }
  add(reached, bottom);
  return ink;
}

}  // namespace cvpress::layout
