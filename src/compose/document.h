// What compose/ makes of a résumé and a layout: node trees for the regions of
// the pages, and the means to make headers and footers once pages are counted.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "compose/promises.h"
#include "layout/node.h"
#include "model/resume.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

/// What the `page` fields of the layout language say of a page; numbers from 1. Where documents
/// are bound together, numbers and the count go on over all of them; each has its own first and
/// last page all the same.
struct PageFields {
  int number = 1;
  int count = 1;
  int before = 0;  // pages of what is bound before the document
  int after = 0;   // and after it

  bool is_first() const { return number == before + 1; }
  bool is_last() const { return number == count - after; }
  bool operator==(const PageFields&) const = default;
};

/// A flow of content and the part of the text area's width it stands in.
struct RegionFlow {
  std::string name;
  layout::Node content;
  Pt offset = 0;                       // from the start margin, on pages that all regions are on
  Pt width = 0;                        // with the padding
  std::size_t place = 0;               // among the regions, from the start margin
  std::optional<Pt> fixed_width = {};  // not given: a share of what is left
  double share = 1;
  int columns = 1;  // newspaper columns
  Pt column_gutter = 0;
  bool balance = false;   // the columns of the last page end alike
  bool release = false;   // once finished, later pages give its width to the others
  bool bleed = false;     // the background reaches the paper's edges on the outer sides
  SourceSpan where = {};  // in the layout
  /// Its box on every page it is on: the text area's whole height, with the
  /// border and the padding inside. `padding` has the border's width in it.
  std::optional<Color> background = {};
  std::optional<layout::Border> border = {};
  Pt radius = 0;
  Edges padding = {};
};

/// Makes a header or footer for a page; nothing where it prints nothing.
using PageElement = std::function<std::optional<layout::Node>(const PageFields&)>;

/// An element at a place on the paper, made for each page. Distances are from
/// the paper's edges; where none is given, it stands at the start and the top.
struct FixedElement {
  PageElement element;
  std::optional<Pt> top, end, bottom, start;
};

/// Names for the PDF's metadata.
struct DocumentNames {
  std::string title;
  std::string author;
  std::string language;
};

struct Document {
  Size paper;
  Edges margins;
  SourceSpan margins_where, header_where, footer_where;  // in the layout
  bool two_sided = false;  // on even pages the start and end margins change places
  bool mirrored = false;   // runs from right to left: start is the right side
  std::optional<Color> background;
  std::optional<layout::Node> banner;  // once, across the top of the first page
  layout::Gap banner_gap;
  Pt gutter = 0;                    // between regions
  std::vector<RegionFlow> regions;  // in reading order
  PageElement header;               // stands in the middle of the top margin
  PageElement footer;               // stands in the middle of the bottom margin
  std::vector<FixedElement> fixed;
  style::FitSpec fit;
  text::TextStyle body;  // of the layout, for what is told of it
  DocumentNames names;
  std::vector<Promise> promises = {};  // what the flows of the regions print
};

/// What a document is called in its language: by the title that was given, a letter's subject, else
/// "Cover letter" or "Résumé". `{document.title}` prints it.
std::string title_field(const model::Resume& resume);

}  // namespace cvpress::compose
