// The items of printed lists, and which of them could go to make room. Not for
// other modules.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/source.h"
#include "layout/fragment.h"

namespace cvpress::paginate {

/// Naming more would be no advice.
inline constexpr std::size_t kMostBullets = 5;

/// An item of a list, as it was printed; over several pages, where it is.
struct Bullet {
  SourceSpan where;
  std::string first_words;  // "Negotiated with three …"
  Pt height = 0;
  const layout::Tag* tag = nullptr;  // of the item
};

/// The innermost items of what was filled, in its order; those without a place are none.
std::vector<Bullet> bullets_in(const std::vector<layout::FragmentPtr>& filled);

/// The fewest of the items that add up to `over`, later ones rather than earlier; none
/// where that would be more than help.
std::vector<Bullet> bullets_to_drop(std::vector<Bullet> all, Pt over);

/// A node without the items of these tags, nor what is empty without them.
layout::Node without_bullets(layout::Node node, const std::vector<Bullet>& bullets);

}  // namespace cvpress::paginate
