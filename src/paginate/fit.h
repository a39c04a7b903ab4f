// Fitting a document on its pages: the gentlest setting of gaps, leading and size
// that needs no more of them. Not for other modules.
#pragma once

#include <functional>
#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "paginate/bullets.h"
#include "paginate/margins.h"
#include "paginate/page_loop.h"
#include "paginate/paginate.h"

namespace cvpress::paginate {

/// How much of its pages a document takes.
struct Extent {
  int pages = 1;
  double last = 0;  // the part of the last page's text area that is used
};
Extent extent_of(const std::vector<Page>& pages, const TextArea& area);

/// Lays a document out on a scale, up to more than `most` pages.
using Trial = std::function<Extent(const layout::Scale& scale, int most)>;

enum class FitOutcome : std::uint8_t { kNotAsked, kNatural, kTightened, kLoosened, kTooMuch };

struct Fitted {
  layout::Scale scale;
  FitOutcome outcome = FitOutcome::kNotAsked;
  double last = 1;  // the part of the last page that is used, where it was to be filled
};

/// What to say of a document that is longer than asked for even at its floor.
struct TooMuch {
  std::vector<Excess> excess;
  /// Whether it would be no longer without these items.
  std::function<bool(const std::vector<Bullet>&)> fits_without;
};

/// The gentlest scale with which the document is no longer than asked for; its
/// floor, where there is none. No more than a dozen trials.
Fitted fitted_scale(const style::FitSpec& fit, const Trial& trial);

/// Tells what was changed, or that what was asked for could not be had.
void report_fit(const compose::Document& document, const Fitted& fitted, std::size_t pages,
                Diagnostics& diagnostics);

/// Warns of how much is over, and says what could go.
void warn_of_too_much(const compose::Document& document, const layout::Scale& scale,
                      const TooMuch& too_much, Diagnostics& diagnostics);

}  // namespace cvpress::paginate
