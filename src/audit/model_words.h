// The words of the source, held against what the tags read.
#pragma once

#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "compose/promises.h"

namespace cvpress::audit {

/// Each phrase must be read inside of its own part of the document, its words in order.
/// Letter case, accents and marks are the layout's matter. `drawn` is what is known to be
/// read.
void check_model_words(const std::vector<compose::Promise>& promises, const Drawn& drawn,
                       std::vector<Finding>& findings);

/// Where the source says a text that the pages print; unknown where it does not.
SourceSpan place_in_source(std::string_view text, const std::vector<compose::Promise>& promises);

}  // namespace cvpress::audit
