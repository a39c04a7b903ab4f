// Many small pages on one: what a résumé looks like in every layout.
#pragma once

#include <string>
#include <vector>

#include "paint/display_list.h"
#include "text/font_catalog.h"

namespace cvpress::paint {

/// A page to be shown small, with a name and a line of explanation below it.
struct Thumbnail {
  Page page;
  std::string name;
  std::string about;
};

/// The drawing operations of a page made smaller and moved, as one picture: without
/// links, and without the structure of what is in it.
std::vector<DrawOp> shrunken(const std::vector<DrawOp>& ops, double scale, Point origin);

/// One page, as large as it needs to be, with all of the thumbnails in rows of
/// `columns`, each as wide as the others. Each is a figure with its name as
/// alternative text; names and explanations are text.
DisplayList contact_sheet(const std::vector<Thumbnail>& thumbnails, int columns,
                          const text::FontCatalog& fonts);

}  // namespace cvpress::paint
