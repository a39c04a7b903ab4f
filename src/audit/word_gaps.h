// Words as readers part them: none runs into the next, none comes apart.
#pragma once

#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "audit/pairing.h"
#include "reader/text_orders.h"

namespace cvpress::audit {

/// Holds the blanks inside of each drawn text against the gaps between words of the
/// content stream. Texts whose letters may be read in another order are passed over.
void check_word_gaps(const Drawn& drawn, const std::vector<Paired>& paired,
                     const reader::SeenDocument& seen, const std::vector<reader::SeenWord>& words,
                     std::vector<Finding>& findings);

}  // namespace cvpress::audit
