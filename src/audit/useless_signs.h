// Signs on somebody's pages that no program can make letters of.
#pragma once

#include "audit/observation.h"
#include "audit/seen_orders.h"

namespace cvpress::audit {

/// Codes without text and characters that mean nothing, counted, each kind with its first
/// example.
void look_for_useless_characters(const reader::SeenDocument& seen, Observations& observations);

/// Letters that are the pictures of an icon font, or bullets: "f" alone before each item.
void look_for_stray_signs(const reader::SeenDocument& seen, const SeenOrders& orders,
                          Observations& observations);

}  // namespace cvpress::audit
