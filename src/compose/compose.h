// Résumé + layout -> node trees. Knows fields, templates and elements; knows no
// coordinates and no page breaks.
#pragma once

#include <functional>
#include <optional>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "image/picture.h"
#include "model/resume.h"
#include "style/layout_spec.h"
#include "text/font_catalog.h"
#include "text/shaped_before.h"

namespace cvpress::compose {

struct ComposedBefore;

/// Finds and decodes a picture; nullptr, with a warning, where there is none.
using LoadPicture =
    std::function<image::PicturePtr(const model::ImageRef& image, Diagnostics& diagnostics)>;

/// What composing needs besides the résumé. All must outlive the Document,
/// because its header and footer are composed later.
struct Resources {
  const text::FontCatalog& fonts;
  LoadPicture load_picture;
  const SourceMap& sources;
  std::optional<model::Date> date = {};  // of the document; it is not printed if none is given
  /// Of documents that were composed before with the same fonts; null for none.
  text::ShapedBefore* shaped_before = nullptr;
  /// The same of sections and the like; layouts must outlive it.
  ComposedBefore* composed_before = nullptr;
};

/// Total: what cannot be printed is a warning. Every field of an entry that no
/// element prints is reported once per kind, unless the layout omits it.
/// `resume` and `layout` must outlive the Document too.
Document compose(const model::Resume& resume, const style::LayoutSpec& layout,
                 const Resources& resources, Diagnostics& diagnostics);

}  // namespace cvpress::compose
