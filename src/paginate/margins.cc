#include "paginate/margins.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <utility>

#include "base/numbers.h"
#include "layout/layout.h"
#include "layout/memo.h"

namespace cvpress::paginate {
namespace {

/// What an element too tall for its margin keeps from the paper's edge and from the text.
constexpr Pt kClearance = 6;
/// The text area is never less than this part of the paper.
constexpr double kLeastTextPart = 0.2;

/// The pages on which a margin's element may look different: first, one amid
/// others, even, last (even or odd); by the widest number there may be, and alone.
constexpr compose::PageFields kProbes[] = {{1, 1},       {1, 8888},    {2, 8888},
                                           {8887, 8888}, {8888, 8888}, {8887, 8887}};
constexpr int kWidest = 8888;

/// Bound with others, the first page has another number, and the last is not the last of all.
std::vector<compose::PageFields> probes(const Binding& binding) {
  std::vector<compose::PageFields> pages(std::begin(kProbes), std::end(kProbes));
  if (!binding.is_bound) return pages;
  const int first = binding.before + 1;
  for (const int number : {first, kWidest - 1, kWidest}) {
    const int before = number == first ? binding.before : number - 1;
    pages.push_back({number, kWidest, before, 0});
    pages.push_back({number, kWidest, before, kWidest - number});
    pages.push_back({number, kWidest, binding.before, kWidest - number});
  }
  return pages;
}

layout::FragmentPtr fragment_for(const compose::PageElement& element,
                                 const compose::PageFields& page, Pt width,
                                 layout::Memo* memo = nullptr) {
  if (!element) return nullptr;
  const auto node = element(page);
  if (!node) return nullptr;
  return layout::layout(*node, {width, kUnlimited, true, {}, memo}).fragment;
}

/// A margin's element at its tallest.
Pt tallest(const compose::PageElement& element, const Binding& binding, Pt width,
           layout::Memo& memo) {
  Pt tallest = 0;
  for (const compose::PageFields& page : probes(binding)) {
    const layout::FragmentPtr fragment = fragment_for(element, page, width, &memo);
    if (fragment) tallest = std::max(tallest, fragment->size.height);
  }
  return tallest;
}

Pt margin_for(Pt margin, Pt height) {
  return fits(height, margin) ? margin : height + 2 * kClearance;
}

/// Two margins of a side of the paper, made smaller where they leave too little.
void limit(Pt& one, Pt& other, Pt length) {
  one = std::max(one, 0.0);
  other = std::max(other, 0.0);
  const Pt most = length * (1 - kLeastTextPart);
  const Pt sum = one + other;
  if (fits(sum, most)) return;
  one *= most / sum;
  other *= most / sum;
}

}  // namespace

compose::PageFields fields_of_page(const Binding& binding, int index, int own) {
  const int total = std::max(binding.total, own);
  return {binding.before + index + 1, total, binding.before, total - binding.before - own};
}

TextArea text_area(const compose::Document& document, const Binding& binding, layout::Memo& memo,
                   Diagnostics& diagnostics) {
  const Size paper = document.paper;
  Edges margins = document.margins;
  limit(margins.start, margins.end, paper.width);
  limit(margins.top, margins.bottom, paper.height);
  if (margins != document.margins) {
    diagnostics.warning(document.margins_where,
                        "the page's margins leave too little room for text; smaller ones are used");
  }
  const Pt width = std::max(paper.width - margins.across(), 0.0);
  const Pt header = tallest(document.header, binding, width, memo);
  const Pt footer = tallest(document.footer, binding, width, memo);
  const Edges wanted = {margin_for(margins.top, header), margins.end,
                        margin_for(margins.bottom, footer), margins.start};
  margins = wanted;
  limit(margins.top, margins.bottom, paper.height);
  if (margins != wanted) {
    diagnostics.warning(header > footer ? document.header_where : document.footer_where,
                        "header and footer are too tall together: they run into the text");
  }
  const Pt height = std::max(paper.height - margins.down(), 0.0);
  return {margins, {{margins.start, margins.top}, {width, height}}};
}

TextArea area_of_page(const compose::Document& document, const TextArea& area, int number) {
  TextArea result = area;
  if (!document.two_sided || number % 2 != 0) return result;
  std::swap(result.margins.start, result.margins.end);
  result.box.origin.x = result.margins.start;
  return result;
}

void add_margin_elements(const compose::Document& document, const TextArea& area,
                         const Binding& binding, std::vector<Page>& pages) {
  const int own = static_cast<int>(pages.size());
  for (int index = 0; index < own; ++index) {
    Page& page = pages[static_cast<std::size_t>(index)];
    const compose::PageFields fields = fields_of_page(binding, index, own);
    const Pt x = area_of_page(document, area, fields.number).box.origin.x;
    const Pt width = area.box.size.width;
    if (auto header = fragment_for(document.header, fields, width)) {
      const Pt spare = area.margins.top - header->size.height;
      page.decoration.push_back({{x, std::max(spare / 2, 0.0)}, std::move(header)});
    }
    if (auto footer = fragment_for(document.footer, fields, width)) {
      const Pt spare = area.margins.bottom - footer->size.height;
      const Pt top = page.paper.height - area.margins.bottom;
      page.decoration.push_back({{x, top + std::min(spare / 2, spare)}, std::move(footer)});
    }
  }
}

}  // namespace cvpress::paginate
