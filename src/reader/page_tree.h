// The pages of a file, with what they inherit (ISO 32000-1 7.7.3).
#pragma once

#include <vector>

#include "reader/matrix.h"
#include "reader/object_file.h"

namespace cvpress::reader {

struct PageSource {
  const Dictionary* dictionary = nullptr;
  const Dictionary* resources = nullptr;
  Size paper;
  Matrix to_page;    // from the content's coordinates to ours
  Rect box;          // in the content's coordinates
  int quarters = 0;  // by which the page is turned, clockwise
};

/// As if the page were not turned.
PageSource without_turn(PageSource page);

std::vector<PageSource> find_pages(ObjectFile& file, const Dictionary& catalog);

/// The rectangle of an array of four numbers, however its corners are given.
std::optional<Rect> rectangle_of(ObjectFile& file, const Object& object);

}  // namespace cvpress::reader
