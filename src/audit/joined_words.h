// Words of somebody's pages that run together.
#pragma once

#include "audit/observation.h"
#include "audit/seen_orders.h"

namespace cvpress::audit {

/// Whether a word is several without spaces, by its length and the capitals inside of it.
bool looks_glued(std::string_view word);

/// Words that are too long to be one, or two in another order of reading.
void look_for_joined_words(const reader::SeenDocument& seen, const SeenOrders& orders,
                           Observations& observations);

}  // namespace cvpress::audit
