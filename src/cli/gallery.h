// A résumé in every layout, and a sheet that shows them beside each other.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Writes a PDF for each layout, and `gallery.pdf` with the first page of each,
/// into the command's folder. A layout with mistakes is told of and left out.
ExitStatus make_gallery(const GalleryCommand& command);

}  // namespace cvpress::cli
