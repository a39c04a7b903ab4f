// Pages of a PDF as pictures, by Poppler in a plug-in that is opened on first use.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"

namespace cvpress::exporting {

/// Who made a PDF, or a part of it.
enum class PdfOrigin { kOwn, kOthers };

/// The bytes of a PNG for each page; at least one. Fails, with an error that says why,
/// where the plug-in is missing or cannot draw. What others made is drawn in a process of its
/// own, with 5 s and 256 MB at most.
Result<std::vector<std::string>> pictures_of(const std::string& pdf, int dpi, PdfOrigin origin,
                                             Diagnostics& diagnostics);

}  // namespace cvpress::exporting
