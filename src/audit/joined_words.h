// Words of somebody's pages that run together.
#pragma once

#include <set>
#include <string>

#include "audit/observation.h"
#include "audit/seen_orders.h"

namespace cvpress::audit {

/// Whether a word is several without spaces, by its length and the capitals inside of it.
bool looks_glued(std::string_view word);

/// The bare letters (text::bare_letters) of words that a source has as they are.
using SourceWords = std::set<std::string>;

/// Words that are too long to be one and not the source's, or two in another order of reading.
void look_for_joined_words(const reader::SeenDocument& seen, const SeenOrders& orders,
                           Observations& observations, const SourceWords& source = {});

}  // namespace cvpress::audit
