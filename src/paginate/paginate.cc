#include "paginate/paginate.h"

#include <utility>

#include "layout/memo.h"
#include "paginate/fit.h"
#include "paginate/fixed_elements.h"
#include "paginate/page_loop.h"
#include "paginate/region_areas.h"

namespace cvpress::paginate {
namespace {

/// Lays out one document on various terms; its texts are measured once.
class Press {
 public:
  Press(const compose::Document& document, const TextArea& area)
      : document_(document), area_(area) {}

  /// How much of its pages a document takes on a scale. Nobody hears of it.
  Extent extent(const layout::Scale& scale, int most) {
    Diagnostics unheard;
    const FlowTerms terms{scale, &memo_, nullptr};
    const auto filled =
        fill_pages(document_, area_, terms, unheard, static_cast<std::size_t>(most));
    return extent_of(filled.pages, area_);
  }

  std::vector<Page> pages(const layout::Scale& scale, Diagnostics& diagnostics) {
    Diagnostics heard;
    BreakNotes notes{heard};
    FlowTerms terms{scale, &memo_, &notes};
    FilledPages planned = fill_pages(document_, area_, terms, heard);
    if (planned.strayed) {
      // What the plan did not foresee may have cost a page.
      Diagnostics alone;
      terms.plans = false;
      FilledPages by_themselves = fill_pages(document_, area_, terms, alone);
      if (by_themselves.pages.size() < planned.pages.size()) {
        diagnostics.append(std::move(alone));
        return std::move(by_themselves.pages);
      }
    }
    diagnostics.append(std::move(heard));
    return std::move(planned.pages);
  }

 private:
  const compose::Document& document_;
  const TextArea& area_;
  layout::Memo memo_;
};

}  // namespace

std::vector<Page> paginate(const compose::Document& document, Diagnostics& diagnostics) {
  const TextArea area = text_area(document, diagnostics);
  warn_of_widths(document, area, diagnostics);
  Press press(document, area);
  const Fitted fitted = fitted_scale(document.fit, [&press](const layout::Scale& scale, int most) {
    return press.extent(scale, most);
  });
  std::vector<Page> pages = press.pages(fitted.scale, diagnostics);
  report_fit(document, area, fitted, pages, diagnostics);
  add_margin_elements(document, area, pages);
  add_fixed_elements(document, pages, diagnostics);
  return pages;
}

}  // namespace cvpress::paginate
