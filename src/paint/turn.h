// Turning drawing operations by a quarter: internal to paint/.
#pragma once

#include "base/geometry.h"
#include "paint/display_list.h"

namespace cvpress::paint {

/// Coordinates whose x runs up the page from `origin`, or down it. Their y runs
/// to the right, or to the left.
struct Turn {
  Point origin;
  bool upwards = true;
};

/// Puts an operation that was made in those coordinates into the page's. Pictures
/// stand in no text, and stay.
void turn(const Turn& turn, DrawOp& op);

}  // namespace cvpress::paint
