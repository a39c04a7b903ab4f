#include "paginate/fixed_elements.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "layout/layout.h"

namespace cvpress::paginate {
namespace {

/// Where a thing lies along a side of the paper, kept on it.
Pt place(std::optional<Pt> from_begin, std::optional<Pt> from_end, Pt own, Pt paper) {
  Pt at = 0;
  if (from_begin) {
    at = *from_begin;
  } else if (from_end) {
    at = paper - *from_end - own;
  }
  return std::max(std::min(at, paper - own), 0.0);
}

/// The room between two distances from the paper's edges.
Pt between(std::optional<Pt> from_begin, std::optional<Pt> from_end, Pt paper) {
  const Pt begin = std::clamp(from_begin.value_or(0), 0.0, paper);
  const Pt end = std::clamp(from_end.value_or(0), 0.0, paper);
  return std::max(paper - begin - end, 0.0);
}

/// With both sides given the width is that between them; else the element's own,
/// if it has one.
Pt width_of(const compose::FixedElement& fixed, const layout::Node& node, Pt paper) {
  const Pt room = between(fixed.start, fixed.end, paper);
  if (fixed.start && fixed.end) return room;
  const Pt natural = layout::intrinsic_widths(node).natural;
  return natural > 0 ? std::min(natural, room) : room;
}

std::optional<PlacedFragment> placed(const compose::FixedElement& fixed,
                                     const compose::PageFields& fields, Size paper) {
  std::optional<layout::Node> node =
      fixed.element ? fixed.element(fields) : std::optional<layout::Node>();
  if (!node) return std::nullopt;
  if (fixed.top && fixed.bottom) {
    node->least_height =
        std::max(node->least_height, between(fixed.top, fixed.bottom, paper.height));
  }
  const Pt width = width_of(fixed, *node, paper.width);
  layout::FragmentPtr fragment = layout::layout(*node, {width, kUnlimited, true}).fragment;
  if (!fragment) return std::nullopt;
  const Point origin = {place(fixed.start, fixed.end, fragment->size.width, paper.width),
                        place(fixed.top, fixed.bottom, fragment->size.height, paper.height)};
  return PlacedFragment{origin, std::move(fragment)};
}

}  // namespace

void add_fixed_elements(const compose::Document& document, const Binding& binding,
                        std::vector<Page>& pages, Diagnostics& diagnostics) {
  const int own = static_cast<int>(pages.size());
  for (const compose::FixedElement& fixed : document.fixed) {
    bool told = false;
    for (int index = 0; index < own; ++index) {
      Page& page = pages[static_cast<std::size_t>(index)];
      auto item = placed(fixed, fields_of_page(binding, index, own), page.paper);
      if (!item) continue;
      if (!told && !fits(item->fragment->size.height, page.paper.height)) {
        diagnostics.warning(item->fragment->where, "a fixed element is taller than the paper");
        told = true;
      }
      page.backdrop.push_back(std::move(*item));
    }
  }
}

}  // namespace cvpress::paginate
