// What becomes of the bytes of a picture, as tests of image look at it.
#pragma once

#include <string>
#include <variant>

#include <gtest/gtest.h>

#include "image/load.h"

namespace cvpress::tests {

inline const image::Raster& raster_of(const image::PicturePtr& picture) {
  return std::get<image::Raster>(picture->content);
}

/// The picture; a failure of the test, with the message, where there is none.
inline image::PicturePtr decoded(const std::string& file) {
  std::string message;
  image::PicturePtr picture = image::decode(file, {}, message);
  EXPECT_TRUE(picture) << message;
  return picture;
}

/// Why the bytes are no picture.
inline std::string refusal(const std::string& file, const image::Limits& limits = {}) {
  std::string message;
  EXPECT_FALSE(image::decode(file, limits, message));
  return message;
}

}  // namespace cvpress::tests
