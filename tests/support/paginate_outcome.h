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

Outcome paginated(const compose::Document& document);

}  // namespace cvpress::tests
