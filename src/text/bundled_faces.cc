#include "text/bundled_faces_internal.h"

namespace cvpress::text {
namespace {

constexpr BundledFace kFaces[] = {
    {"Source Sans 3", "Regular", 400, false, "sans", "SourceSans3-Regular.ttf"},
    {"Source Sans 3", "Italic", 400, true, "sans", "SourceSans3-Italic.ttf"},
    {"Source Sans 3", "SemiBold", 600, false, "sans", "SourceSans3-SemiBold.ttf"},
    {"Source Sans 3", "SemiBold Italic", 600, true, "sans", "SourceSans3-SemiBoldItalic.ttf"},
    {"Source Sans 3", "Bold", 700, false, "sans", "SourceSans3-Bold.ttf"},
    {"Source Sans 3", "Bold Italic", 700, true, "sans", "SourceSans3-BoldItalic.ttf"},
    {"Source Serif 4", "Regular", 400, false, "serif", "SourceSerif4-Regular.ttf"},
    {"Source Serif 4", "Italic", 400, true, "serif", "SourceSerif4-Italic.ttf"},
    {"Source Serif 4", "SemiBold", 600, false, "serif", "SourceSerif4-SemiBold.ttf"},
    {"Source Serif 4", "SemiBold Italic", 600, true, "serif", "SourceSerif4-SemiBoldItalic.ttf"},
    {"Source Serif 4", "Bold", 700, false, "serif", "SourceSerif4-Bold.ttf"},
    {"Source Serif 4", "Bold Italic", 700, true, "serif", "SourceSerif4-BoldItalic.ttf"},
    {"Source Code Pro", "Regular", 400, false, "mono", "SourceCodePro-Regular.ttf"},
    {"Source Code Pro", "Italic", 400, true, "mono", "SourceCodePro-Italic.ttf"},
    {"Source Code Pro", "Bold", 700, false, "mono", "SourceCodePro-Bold.ttf"},
    {"Font Awesome 6 Free", "Solid", 900, false, "icons", "fa-solid-900.ttf"},
    {"Font Awesome 6 Free", "Regular", 400, false, "icons", "fa-regular-400.ttf"},
    {"Font Awesome 6 Brands", "Regular", 400, false, "icons", "fa-brands-400.ttf"},
    {"Academicons", "Regular", 400, false, "icons", "academicons.ttf"},
};

}  // namespace

std::span<const BundledFace> bundled_faces() {
  return kFaces;
}

std::string_view built_in_font(std::string_view file) {
  for (const Resource& resource : built_in_fonts()) {
    if (resource.name == file) return resource.bytes;
  }
  return {};
}

}  // namespace cvpress::text
