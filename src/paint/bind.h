// Documents one after the other as one.
#pragma once

#include <string>
#include <vector>

#include "paint/display_list.h"

namespace cvpress::paint {

/// A document that is bound with others.
struct BoundList {
  DisplayList list;
  std::string title;     // its line in the outline
  std::string language;  // "" for that of the whole
};

/// One document with a Part for each of them, whose outline has their outlines below their titles.
DisplayList bound(std::vector<BoundList> lists);

}  // namespace cvpress::paint
