// An SVG file drawn on one PDF page in memory, by librsvg and cairo.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::image {

struct SvgPage {
  double width = 0;  // points, as the file wants to be seen
  double height = 0;
  double page_width = 0;  // of the PDF page; the same shape, another scale
  double page_height = 0;
  std::string pdf;
  std::string problem;  // "" if all went well
};

SvgPage draw_svg(std::string_view svg);

}  // namespace cvpress::image
