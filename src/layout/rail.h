// The line beside a stack's children and the markers on it. Not for other modules.
#pragma once

#include <optional>
#include <vector>

#include "layout/layout.h"

namespace cvpress::layout {

/// A marker beside a child, relative to the child's top and the stack's start edge.
struct RailMarker {
  Point offset;
  FragmentPtr fragment;  // an artifact
  Pt top = 0;            // of its ink, which the line spares
  Pt bottom = 0;
};

/// The marker beside a child that begins here, on the terms of the stack's room.
RailMarker marker_beside(const Node& marker, const Rail& rail, const Fragment& child,
                         const ConstraintSpace& terms);

/// A stretch of a rail that is not drawn, from the stack's top.
struct RailGap {
  Pt top = 0;
  Pt bottom = 0;
};

/// The line from `top` to `bottom`, sparing the gaps, which are in order.
std::vector<Ink> rail_line(const Rail& rail, Pt top, Pt bottom, const std::vector<RailGap>& spared);

}  // namespace cvpress::layout
