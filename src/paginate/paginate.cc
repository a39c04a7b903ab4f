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
  Press(const compose::Document& document, const TextArea& area, layout::Memo& memo)
      : document_(document), area_(area), memo_(memo) {}

  layout::Memo& memo() const { return memo_; }

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

  std::vector<Excess> excess(const layout::Scale& scale, int pages) {
    return excess_after(document_, area_, {scale, &memo_, nullptr},
                        static_cast<std::size_t>(pages));
  }

 private:
  const compose::Document& document_;
  const TextArea& area_;
  layout::Memo& memo_;
};

compose::Document without(compose::Document document, const std::vector<Bullet>& bullets) {
  for (compose::RegionFlow& region : document.regions) {
    region.content = without_bullets(std::move(region.content), bullets);
  }
  return document;
}

/// Items are tried out, so that what is said of them is so.
void warn_of_too_much(const compose::Document& document, const TextArea& area,
                      const layout::Scale& scale, Press& press, Diagnostics& diagnostics) {
  const int asked = document.fit.pages;
  const TooMuch too_much{press.excess(scale, asked), [&](const std::vector<Bullet>& bullets) {
                           const compose::Document less = without(document, bullets);
                           return Press(less, area, press.memo()).extent(scale, asked).pages <=
                                  asked;
                         }};
  warn_of_too_much(document, scale, too_much, diagnostics);
}

}  // namespace

std::vector<Page> paginate(const compose::Document& document, Diagnostics& diagnostics,
                           layout::Memo* memo) {
  layout::Memo own;
  if (memo == nullptr) memo = &own;
  memo->forget_much();
  const TextArea area = text_area(document, diagnostics);
  warn_of_widths(document, area, diagnostics);
  Press press(document, area, *memo);
  const Fitted fitted = fitted_scale(document.fit, [&press](const layout::Scale& scale, int most) {
    return press.extent(scale, most);
  });
  std::vector<Page> pages = press.pages(fitted.scale, diagnostics);
  report_fit(document, fitted, pages.size(), diagnostics);
  if (fitted.outcome == FitOutcome::kTooMuch) {
    warn_of_too_much(document, area, fitted.scale, press, diagnostics);
  }
  add_margin_elements(document, area, pages);
  add_fixed_elements(document, pages, diagnostics);
  return pages;
}

}  // namespace cvpress::paginate
