// Headers, footers and the room they leave. Not for other modules.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "layout/memo.h"
#include "paginate/paginate.h"

namespace cvpress::paginate {

/// The part of every page that content may fill, and the margins around it.
struct TextArea {
  Edges margins;
  Rect box;  // on the paper
};

/// The pages that a document's are bound with.
struct Binding {
  bool is_bound = false;
  int before = 0;  // pages before its first
  int total = 0;   // of all, once they were counted
};

/// What headers and footers are told of the document's page `index`, from 0, of `own` pages.
compose::PageFields fields_of_page(const Binding& binding, int index, int own);

/// The text area of all pages: the paper without its margins, which grow where
/// a header or footer does not fit into them. Never without room.
TextArea text_area(const compose::Document& document, const Binding& binding, layout::Memo& memo,
                   Diagnostics& diagnostics);

/// The area on a page, counted from 1: of two-sided paper, even pages have the
/// start margin on the other side.
TextArea area_of_page(const compose::Document& document, const TextArea& area, int number);

/// Composes headers and footers, now that the pages can be counted, and places
/// them amid the margins.
void add_margin_elements(const compose::Document& document, const TextArea& area,
                         const Binding& binding, std::vector<Page>& pages);

}  // namespace cvpress::paginate
