// Whether readers keep the columns of somebody's pages apart.
#pragma once

#include "audit/observation.h"
#include "audit/seen_orders.h"

namespace cvpress::audit {

/// Paragraphs between whose lines an order of reading has other text.
void look_for_mixed_columns(const reader::SeenDocument& seen, const SeenOrders& orders,
                            Observations& observations);

/// Dates that an order of reading has away from what stands beside them.
void look_for_lost_dates(const reader::SeenDocument& seen, const SeenOrders& orders,
                         Observations& observations);

}  // namespace cvpress::audit
