// Two pages as one picture, with what differs marked on them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"

namespace cvpress::exporting {

/// A page's PNG, and the places to mark on it: points, from its top left corner.
struct MarkedPage {
  const std::string& png;
  std::vector<Rect> marks;
};

/// The two pages, neither or one of which may be missing.
struct PagePair {
  std::optional<MarkedPage> before;  // its marks are red: what was removed
  std::optional<MarkedPage> after;   // green: what was added
  int dpi = 100;                     // of both pictures
};

/// The bytes of a PNG: the first page on the left, the second on the right, an empty place where
/// one is missing. Nothing where a page cannot be read, with the reason in `message`.
std::optional<std::string> side_by_side(const PagePair& pair, std::string& message);

}  // namespace cvpress::exporting
