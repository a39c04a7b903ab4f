#include "base/check.h"
#include "base/files.h"
#include "compose/compose.h"
#include "fuzz/inputs.h"
#include "input/read_resume.h"
#include "paginate/paginate.h"
#include "paint/paint.h"
#include "pdf/write_pdf.h"
#include "reader/text_orders.h"
#include "style/load_layout.h"
#include "text/font_catalog.h"

namespace cvpress::fuzz {
namespace {

Result<std::string> rendered(std::string_view page, SourceMap& sources, Diagnostics& diagnostics) {
  static const MemoryFiles kNoFiles;
  static const text::FontCatalog kFonts(kNoFiles, {});
  MemoryFiles files;
  files.add("page.md", std::string(page));
  style::LayoutRequest request;
  const input::Sources what{{"page.md"}, "", "", "", ""};
  const auto resume = input::read_resume(what, files, sources, diagnostics, &request.wishes);
  if (!resume) return failed();
  request.language = resume->language;
  const auto layout = style::load_layout({kNoFiles, {}}, request, sources, diagnostics);
  if (!layout) return failed();
  const compose::LoadPicture no_pictures = [](const model::ImageRef&, Diagnostics&) {
    return image::PicturePtr();
  };
  const compose::Resources resources{kFonts, no_pictures, sources, std::nullopt};
  const compose::Document document = compose::compose(*resume, *layout, resources, diagnostics);
  const paint::DisplayList list = paint::paint(paginate::paginate(document, diagnostics));
  pdf::Metadata metadata;
  metadata.title = document.names.title;
  metadata.author = document.names.author;
  metadata.language = document.names.language;
  return pdf::write_pdf(list, metadata, {}, diagnostics);
}

}  // namespace

void try_page(std::string_view bytes) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto pdf = rendered(bytes, sources, diagnostics);
  diagnostics_as_text(diagnostics, sources);
  if (!pdf) {
    CVPRESS_CHECK(diagnostics.has_errors());
    return;
  }
  Diagnostics of_reading;
  const auto document = reader::read_document(*pdf, "cv.pdf", {}, of_reading);
  CVPRESS_CHECK(document.has_value());
  CVPRESS_CHECK(of_reading.all().empty());
}

}  // namespace cvpress::fuzz
