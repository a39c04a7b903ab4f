// The page loop: flows into areas, page after page, until all are finished;
// then headers, footers and fixed elements, when the pages can be counted. It
// knows nothing of what it places.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "layout/fragment.h"
#include "layout/memo.h"

namespace cvpress::paginate {

struct PlacedFragment {
  Point origin;  // of its top start corner on the paper
  layout::FragmentPtr fragment;
};

struct Page {
  Size paper;
  std::optional<Color> background;
  bool mirrored = false;                      // x of all that is placed is from the right edge
  std::vector<PlacedFragment> content;        // in reading order
  std::vector<PlacedFragment> decoration;     // headers, footers: artifacts, like the backdrop
  std::vector<PlacedFragment> backdrop = {};  // below all else: boxes of regions, fixed elements
};

/// Always ends, with at least one page. Content that is too tall for any page
/// is placed over the edge with a warning that names its place. `memo` has what was measured for
/// other documents; null where there are none.
std::vector<Page> paginate(const compose::Document& document, Diagnostics& diagnostics,
                           layout::Memo* memo = nullptr);

/// One of several parts whose pages are counted as one: a document, or so many pages that are
/// made elsewhere.
struct BoundPart {
  const compose::Document* document = nullptr;
  int pages = 0;  // where there is no document
};

/// The pages of each document among the parts, in their order.
std::vector<std::vector<Page>> paginate_bound(const std::vector<BoundPart>& parts,
                                              Diagnostics& diagnostics,
                                              layout::Memo* memo = nullptr);

/// `--emit pages`' first half: the fragments of each page as text.
std::string dump(const std::vector<Page>& pages);

}  // namespace cvpress::paginate
