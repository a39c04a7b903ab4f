// A page's content stream: drawing operations as PDF operators (ISO 32000-1
// annex A), with marked content for tags and artifacts.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "paint/display_list.h"
#include "pdf/fonts.h"
#include "pdf/images.h"
#include "pdf/structure.h"

namespace cvpress::pdf {

/// What the pages of a document share while they are written.
struct PageResources {
  ObjectStore& store;
  const FontBook& fonts;
  ImageBook& images;
  StructureTree& structure;
};

/// The operators of one page, and what its dictionary needs besides.
struct PageContent {
  std::string operators;
  std::vector<ObjectId> annotations;
  std::set<std::string> image_names;
};

PageContent write_content(const paint::Page& page, ObjectId page_object,
                          const PageResources& resources);

}  // namespace cvpress::pdf
