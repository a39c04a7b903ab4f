// The Info dictionary, its twin in XMP, and the document outline.
#pragma once

#include <string>
#include <vector>

#include "paint/display_list.h"
#include "pdf/object_store.h"
#include "pdf/write_pdf.h"

namespace cvpress::pdf {

/// Writes Info and makes it the document's.
void write_info(ObjectStore& store, const Metadata& metadata);

/// The metadata stream (ISO 16684-1), in step with Info.
ObjectId write_xmp(ObjectStore& store, const Metadata& metadata);

/// The outline's root, or 0 without items. Items nest by their levels; a level
/// that is skipped is closed up. `pages` are the page objects, `heights` their heights.
ObjectId write_outline(ObjectStore& store, const paint::DisplayList& list,
                       const std::vector<ObjectId>& pages);

}  // namespace cvpress::pdf
