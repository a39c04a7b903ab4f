// Fills pages until all flows of a document are finished. Not for other modules.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "paginate/flow.h"
#include "paginate/margins.h"
#include "paginate/paginate.h"

namespace cvpress::paginate {

struct FilledPages {
  std::vector<Page> pages;  // without headers and footers
  bool strayed = false;     // a flow did not keep to its plan
};

/// Stops when there are more than `most` pages. Terms are those of all flows.
FilledPages fill_pages(const compose::Document& document, const TextArea& area,
                       const FlowTerms& terms, Diagnostics& diagnostics,
                       std::size_t most = std::numeric_limits<std::size_t>::max());

/// A region that is not finished on the pages that it may have.
struct Excess {
  std::string region;
  Pt height = 0;                            // of what is left, in the last page's width
  std::vector<layout::FragmentPtr> filled;  // of all of it, the rest last
};

/// The regions that need more than `pages` pages, each filled as far as it goes.
std::vector<Excess> excess_after(const compose::Document& document, const TextArea& area,
                                 FlowTerms terms, std::size_t pages);

}  // namespace cvpress::paginate
