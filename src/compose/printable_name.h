// A person's name in letters that no face has would print as a row of boxes.
// Where the résumé has another form of it, in Latin letters, that one is printed.
#pragma once

#include <memory>

#include "base/diagnostics.h"
#include "model/resume.h"
#include "style/layout_spec.h"
#include "text/font_catalog.h"

namespace cvpress::compose {

/// The résumé with the form of the name that can be printed, with a warning; null
/// where the name can be, or no other form of it can.
std::shared_ptr<const model::Resume> with_printable_name(const model::Resume& resume,
                                                         const style::LayoutSpec& layout,
                                                         const text::FontCatalog& fonts,
                                                         Diagnostics& diagnostics);

}  // namespace cvpress::compose
