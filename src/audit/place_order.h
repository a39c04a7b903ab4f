// The order that readers make of places alone: columns kept apart, dates beside what
// they are of.
#pragma once

#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "audit/pairing.h"
#include "compose/promises.h"
#include "reader/text_orders.h"

namespace cvpress::audit {

/// What the checks of places look at.
struct PlaceView {
  const Drawn& drawn;
  const std::vector<Paired>& paired;
  const reader::SeenDocument& seen;
  const std::vector<reader::SeenWord>& by_place;
};

/// Whether each paragraph of some length is read without words of others inside of it.
void check_paragraphs(const PlaceView& view, std::vector<Finding>& findings);

/// Whether the years of an entry are read beside its heading, no other entry's words
/// between them.
void check_dates(const PlaceView& view, const std::vector<compose::Promise>& promises,
                 std::vector<Finding>& findings);

}  // namespace cvpress::audit
