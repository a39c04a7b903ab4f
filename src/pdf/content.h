// A page's content stream: drawing operations as PDF operators (ISO 32000-1
// annex A), with marked content for tags and artifacts.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "paint/display_list.h"
#include "pdf/fonts.h"
#include "pdf/glyph_forms.h"
#include "pdf/images.h"
#include "pdf/structure.h"

namespace cvpress::pdf {

/// What the pages of a document share while they are written.
struct PageResources {
  ObjectStore& store;
  const FontBook& fonts;
  ImageBook& images;
  GlyphForms& glyph_forms;
  StructureTree& structure;
};

/// The operators of one page, and what its dictionary needs besides.
struct PageContent {
  std::string operators;
  std::vector<ObjectId> annotations;
  std::map<std::string, ObjectId> objects;  // pictures and forms, by resource name
};

PageContent write_content(const paint::Page& page, ObjectId page_object,
                          const PageResources& resources);

}  // namespace cvpress::pdf
