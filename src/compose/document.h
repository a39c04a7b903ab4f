// What compose/ makes of a résumé and a layout: node trees for the regions of
// the pages, and the means to make headers and footers once pages are counted.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "layout/node.h"

namespace cvpress::compose {

/// What the `page` fields of the layout language say of a page; numbers from 1.
struct PageFields {
  int number = 1;
  int count = 1;
};

/// A flow of content and the part of the text area's width it stands in.
struct RegionFlow {
  std::string name;
  layout::Node content;
  Pt offset = 0;  // from the start margin
  Pt width = 0;
};

/// Makes a header or footer for a page; nothing where it prints nothing.
using PageElement = std::function<std::optional<layout::Node>(const PageFields&)>;

/// Names for the PDF's metadata.
struct DocumentNames {
  std::string title;
  std::string author;
  std::string language;
};

struct Document {
  Size paper;
  Edges margins;
  std::optional<Color> background;
  std::optional<layout::Node> banner;  // once, across the top of the first page
  Pt banner_gap = 0;
  std::vector<RegionFlow> regions;  // in reading order
  PageElement header;               // stands in the middle of the top margin
  PageElement footer;               // stands in the middle of the bottom margin
  DocumentNames names;
};

}  // namespace cvpress::compose
