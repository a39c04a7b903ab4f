// The structure tree as screen readers go through it, held against what was drawn.
#pragma once

#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "audit/pairing.h"
#include "reader/document.h"

namespace cvpress::audit {

/// Whether the tree gives every text once, in the order in which the tags were drawn.
void check_tag_order(const Drawn& drawn, const std::vector<Paired>& paired,
                     const reader::SeenDocument& seen, std::vector<Finding>& findings);

/// What PDF/UA asks of a tree whatever it holds: headings without gaps, pictures with
/// words, links that are in it, a language, a title that is shown (ISO 14289-1 7).
void check_structure(const reader::SeenDocument& seen, std::vector<Finding>& findings);

}  // namespace cvpress::audit
