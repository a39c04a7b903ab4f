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
  Press(const compose::Document& document, const TextArea& area, int pages_before,
        layout::Memo& memo)
      : document_(document), area_(area), pages_before_(pages_before), memo_(memo) {}

  layout::Memo& memo() const { return memo_; }

  /// How much of its pages a document takes on a scale. Nobody hears of it.
  Extent extent(const layout::Scale& scale, int most) {
    Diagnostics unheard;
    const FlowTerms terms{scale, &memo_, nullptr, true, pages_before_};
    const auto filled =
        fill_pages(document_, area_, terms, unheard, static_cast<std::size_t>(most));
    return extent_of(filled.pages, area_);
  }

  std::vector<Page> pages(const layout::Scale& scale, Diagnostics& diagnostics) {
    Diagnostics heard;
    BreakNotes notes{heard};
    FlowTerms terms{scale, &memo_, &notes, true, pages_before_};
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
    return excess_after(document_, area_, {scale, &memo_, nullptr, true, pages_before_},
                        static_cast<std::size_t>(pages));
  }

 private:
  const compose::Document& document_;
  const TextArea& area_;
  int pages_before_ = 0;
  layout::Memo& memo_;
};

compose::Document without(compose::Document document, const std::vector<Bullet>& bullets) {
  for (compose::RegionFlow& region : document.regions) {
    region.content = without_bullets(std::move(region.content), bullets);
  }
  return document;
}

/// A document on its way: its pages are filled, and lack what has to know how many there are.
struct Filled {
  const compose::Document& document;
  TextArea area;
  Binding binding;
  std::vector<Page> pages = {};
};

/// Items are tried out, so that what is said of them is so.
void warn_of_too_much(const Filled& filled, const layout::Scale& scale, Press& press,
                      Diagnostics& diagnostics) {
  const compose::Document& document = filled.document;
  const int asked = document.fit.pages;
  const TooMuch too_much{press.excess(scale, asked), [&](const std::vector<Bullet>& bullets) {
                           const compose::Document less = without(document, bullets);
                           return Press(less, filled.area, filled.binding.before, press.memo())
                                      .extent(scale, asked)
                                      .pages <= asked;
                         }};
  warn_of_too_much(document, scale, too_much, diagnostics);
}

Filled fill(const compose::Document& document, const Binding& binding, layout::Memo& memo,
            Diagnostics& diagnostics) {
  Filled filled{document, text_area(document, binding, memo, diagnostics), binding};
  warn_of_widths(document, filled.area, diagnostics);
  Press press(document, filled.area, binding.before, memo);
  const Fitted fitted = fitted_scale(document.fit, [&press](const layout::Scale& scale, int most) {
    return press.extent(scale, most);
  });
  filled.pages = press.pages(fitted.scale, diagnostics);
  report_fit(document, fitted, filled.pages.size(), diagnostics);
  if (fitted.outcome == FitOutcome::kTooMuch) {
    warn_of_too_much(filled, fitted.scale, press, diagnostics);
  }
  return filled;
}

std::vector<Page> finished(Filled filled, Diagnostics& diagnostics) {
  add_margin_elements(filled.document, filled.area, filled.binding, filled.pages);
  add_fixed_elements(filled.document, filled.binding, filled.pages, diagnostics);
  return std::move(filled.pages);
}

}  // namespace

std::vector<Page> paginate(const compose::Document& document, Diagnostics& diagnostics,
                           layout::Memo* memo) {
  layout::Memo own;
  if (memo == nullptr) memo = &own;
  memo->forget_much();
  return finished(fill(document, {}, *memo, diagnostics), diagnostics);
}

std::vector<std::vector<Page>> paginate_bound(const std::vector<BoundPart>& parts,
                                              Diagnostics& diagnostics, layout::Memo* memo) {
  layout::Memo own;
  if (memo == nullptr) memo = &own;
  memo->forget_much();
  std::vector<Filled> filled;
  int before = 0;
  for (const BoundPart& part : parts) {
    if (part.document == nullptr) {
      before += part.pages;
      continue;
    }
    filled.push_back(fill(*part.document, {true, before, 0}, *memo, diagnostics));
    before += static_cast<int>(filled.back().pages.size());
  }
  std::vector<std::vector<Page>> pages;
  for (Filled& one : filled) {
    one.binding.total = before;
    pages.push_back(finished(std::move(one), diagnostics));
  }
  return pages;
}

}  // namespace cvpress::paginate
