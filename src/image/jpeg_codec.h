// libjpeg, for whole pictures in memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cvpress::image {

/// Samples of a decoded JPEG, rows from the top, no padding.
struct JpegPixels {
  int width = 0;
  int height = 0;
  int channels = 3;
  std::string samples;
};

/// The size to decode at, in eighths of the picture's own. 0: as little as
/// shows that all of the data can be decoded, without keeping it.
struct JpegScale {
  int eighths = 0;
};

/// Gray for one component, else RGB. False, with the reason in `message`, where
/// data are damaged or missing.
bool decode_pixels(std::string_view bytes, JpegScale scale, JpegPixels& pixels,
                   std::string& message);

/// A baseline JPEG without metadata, its colours at full resolution; nothing
/// where libjpeg fails. `quality` is 1 to 100.
std::optional<std::string> encode_jpeg(const JpegPixels& pixels, int quality);

}  // namespace cvpress::image
