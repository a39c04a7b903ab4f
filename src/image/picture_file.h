// Pictures as files again: the same pixels in the same orientation, and nothing else of
// what the file said that they were read from.
#pragma once

#include <string>

#include "image/picture.h"

namespace cvpress::image {

struct PictureFile {
  std::string bytes;
  std::string extension;  // "jpg", "png", "svg"
  std::string mime;
};

/// A JPEG keeps its data, colour profile and orientation; a drawing is its SVG without remarks;
/// other pixels are a PNG. Decoding the file gives an equal picture.
PictureFile picture_file(const Picture& picture);

}  // namespace cvpress::image
