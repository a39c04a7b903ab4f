// The items of printed lists, and which of them could go to make room. Not for
// other modules.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/source.h"
#include "paginate/paginate.h"

namespace cvpress::paginate {

/// Naming more would be no advice.
inline constexpr std::size_t kMostBullets = 5;

/// An item of a list, as it was printed; over several pages, where it is.
struct Bullet {
  SourceSpan where;
  std::string first_words;  // "Negotiated with three …"
  Pt height = 0;
};

/// The fewest items that add up to `over`, later ones rather than earlier; none
/// where that would be more than help.
std::vector<Bullet> bullets_to_drop(const std::vector<Page>& pages, Pt over);

}  // namespace cvpress::paginate
