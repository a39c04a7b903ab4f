// The faces of the fonts/ folder, known without opening a file: a render that
// uses three faces opens three.
#pragma once

#include <span>
#include <string_view>

#include "base/resource.h"

namespace cvpress::text {

struct BundledFace {
  std::string_view family;
  std::string_view style;
  int weight = 400;
  bool italic = false;
  std::string_view role;  // also the folder below fonts/
  std::string_view file;
};

std::span<const BundledFace> bundled_faces();

/// The files compiled into the program (cmake/Resources.cmake).
std::span<const Resource> built_in_fonts();

/// The bytes of a file compiled into the program, empty if it is not.
std::string_view built_in_font(std::string_view file);

}  // namespace cvpress::text
