// The SVG plug-in: librsvg draws, cairo writes a PDF page, qpdf takes it apart.
// Built as a library of its own, because these libraries take longer to load
// than a CV takes to render.
#include <cmath>
#include <exception>
#include <string>

#include "image/plugin/pdf_records.h"
#include "image/plugin/svg_plugin.h"
#include "image/plugin/svg_to_pdf.h"

namespace cvpress::image {
namespace {

/// In whole thousandths, so that no locale decides about a decimal point.
std::string pair_of(double width, double height) {
  return std::to_string(std::llround(width * 1000)) + " " +
         std::to_string(std::llround(height * 1000));
}

std::string draw(std::string_view svg, const RecordWriter& records) {
  const SvgPage page = draw_svg(svg);
  if (!page.problem.empty()) return page.problem;
  records.put(CVPRESS_SVG_SIZE, pair_of(page.width, page.height));
  records.put(CVPRESS_SVG_BOUNDS, pair_of(page.page_width, page.page_height));
  return write_page(page.pdf, page.page_width, page.page_height, records);
}

}  // namespace
}  // namespace cvpress::image

extern "C" void cvpress_svg_draw(const char* svg, size_t length, cvpress_svg_write_function write,
                                 void* context) {
  const cvpress::image::RecordWriter records(write, context);
  std::string problem;
  try {
    problem = cvpress::image::draw({svg, length}, records);
  } catch (const std::exception& error) {
    problem = error.what();
  }
  if (problem.empty()) {
    records.put(CVPRESS_SVG_END);
  } else {
    records.put(CVPRESS_SVG_FAILED, problem);
  }
}

extern "C" int cvpress_svg_interface(void) {
  return CVPRESS_SVG_INTERFACE;
}
