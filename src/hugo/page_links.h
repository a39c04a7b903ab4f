// The links that a page of a list has of its own: PDF, code, slides, DOI
// (hugo-formats.md 6.2), as addresses that can be followed from paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hugo/content_page.h"

namespace cvpress::hugo {

struct PageLinks {
  std::vector<model::NamedLink> links;  // in the theme's order, no address twice
  std::string doi;                      // "10.1000/182", "" for none
  /// The one link that stands for the page: its DOI, else its own site, else
  /// where a preprint server has it; "" for none.
  std::string main;
  /// Addresses inside the site that cannot be followed, as the site names no
  /// address of its own.
  std::vector<std::string> left_out;
};

PageLinks page_links(const ContentPage& page, const Reading& reading);

}  // namespace cvpress::hugo
