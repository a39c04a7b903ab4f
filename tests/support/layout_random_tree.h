// Random node trees for the property tests of pagination: the same seed gives
// the same tree on every machine.
#pragma once

#include <cstdint>

#include "layout/layout.h"

namespace cvpress::tests {

/// A generator whose numbers are the same everywhere (splitmix64); the
/// distributions of the standard library are not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  /// From `low` to `high`, both included.
  int number(int low, int high);
  bool chance(int percent) { return number(1, 100) <= percent; }

 private:
  std::uint64_t state_;
};

struct TreeKinds {
  bool rows = true;
  bool turned = true;
  bool forced_breaks = true;
};

/// A tree of all primitives, four levels deep at most. Every line and picture
/// in it prints a name of its own. No line is taller than 14 pt and no padding wider than 3.
layout::Node random_tree(Dice& dice, const TreeKinds& kinds);

}  // namespace cvpress::tests
