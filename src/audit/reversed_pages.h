// Pages whose lines are read from the lowest to the highest.
#pragma once

#include "audit/observation.h"
#include "audit/seen_orders.h"

namespace cvpress::audit {

void look_for_reversed_pages(const reader::SeenDocument& seen, const SeenOrders& orders,
                             Observations& observations);

}  // namespace cvpress::audit
