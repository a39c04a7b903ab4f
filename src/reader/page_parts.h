// What a page shows, and its links.
#pragma once

#include <map>

#include "reader/font.h"
#include "reader/page_tree.h"

namespace cvpress::reader {

/// Where the objects of a structure tree are found again.
struct PagePlaces {
  std::map<const Dictionary*, std::int32_t> pages;
  struct Link {
    std::int32_t page = 0;
    std::int32_t index = 0;
  };
  std::map<const Dictionary*, Link> links;
};

/// Runs the page's content; `closely` as in Bounds.
void read_page_content(ObjectFile& file, const PageSource& source, bool closely, Fonts& fonts,
                       SeenPage& page);

/// Reads the page's link annotations.
void read_links(ObjectFile& file, const PageSource& source, std::int32_t number, PagePlaces& places,
                SeenPage& page);

}  // namespace cvpress::reader
