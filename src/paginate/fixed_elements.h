// Elements at a place on the paper. Not for other modules.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "paginate/margins.h"
#include "paginate/paginate.h"

namespace cvpress::paginate {

/// Composes the fixed elements of each page, now that the pages can be counted,
/// and places them below its text. None reaches beyond the paper.
void add_fixed_elements(const compose::Document& document, const Binding& binding,
                        std::vector<Page>& pages, Diagnostics& diagnostics);

}  // namespace cvpress::paginate
