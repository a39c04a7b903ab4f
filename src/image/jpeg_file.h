// A JPEG file taken apart into segments and put together without its metadata
// (ITU-T T.81 annex B, JFIF 1.02, Exif 2.3, ICC.1 annex B.4). Decodes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cvpress::image {

struct JpegFile {
  int width = 0;
  int height = 0;
  int components = 0;
  bool is_progressive = false;
  bool is_arithmetic = false;  // PDF's DCTDecode does not know it
  bool has_adobe = false;
  int orientation = 1;  // EXIF, 1 to 8
  int scans = 0;
  std::string icc;    // joined, of the right kind for `components`; else ""
  std::string bytes;  // what is needed to decode it, and nothing else
};

/// Nothing, with the reason in `message`, for what PDF and libjpeg both cannot use.
std::optional<JpegFile> read_jpeg_file(std::string_view bytes, std::string& message);

/// The orientation in the payload of an APP1 segment; 1 where there is none.
int exif_orientation(std::string_view payload);

}  // namespace cvpress::image
