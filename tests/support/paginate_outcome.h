// What becomes of a document: its pages, as tests of paginate look at them.
#pragma once

#include <string>
#include <vector>

#include "paginate/paginate.h"

namespace cvpress::tests {

struct Outcome {
  std::vector<paginate::Page> pages;
  std::vector<std::string> printed;   // the content of each page
  std::vector<std::string> messages;  // warnings and errors; notes of breaks are none
};

/// A document of eight lines, six of which are the first page.
compose::Document two_pages();

inline Rect box_of(const paginate::PlacedFragment& placed) {
  return {placed.origin, placed.fragment->size};
}

Outcome paginated(const compose::Document& document);

}  // namespace cvpress::tests
