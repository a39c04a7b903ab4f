// From a composed document to the bytes that were asked for: a stage as text, a PDF
// that was read back, or another format.
#pragma once

#include <string>

#include "base/result.h"
#include "cli/press.h"
#include "cli/render.h"
#include "compose/document.h"
#include "export/pictures.h"

namespace cvpress::cli {

/// What is printed: a résumé in a layout.
struct Printing {
  Press& press;
  const model::Resume& resume;
  const style::LayoutSpec& layout;
  const Materials& materials;
};

/// The number of pages, and the pictures of all but the first, go to `rendered`.
Result<std::string> print_document(const Printing& printing, compose::Document document,
                                   Rendered& rendered);

/// The pages of a PDF as pictures: the first one's bytes; those of the others go to `rendered`.
Result<std::string> print_pictures(const Press& press, const std::string& pdf,
                                   exporting::PdfOrigin origin, Rendered& rendered);

}  // namespace cvpress::cli
