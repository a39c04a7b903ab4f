// A decoded picture, ready to be placed: pixels, untouched JPEG bytes, or
// vector drawing instructions. Immutable and shared.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"

namespace cvpress::image {

/// Uncompressed 8-bit samples, rows from the top, no padding.
struct Raster {
  int width = 0;
  int height = 0;
  int channels = 3;  // 1 gray, 3 RGB
  std::string pixels;
  std::string alpha;  // one byte a pixel; "" where all is opaque
};

/// JPEG bytes that go into the PDF as they are (ISO 32000-1 7.4.8), without
/// metadata: EXIF, with its position, thumbnails and comments were dropped, the
/// Adobe segment kept. They were decoded once, so that a viewer can do it too.
struct Jpeg {
  int width = 0;  // as stored, before turning
  int height = 0;
  int components = 3;
  bool inverted = false;  // CMYK as Adobe stores it
  int orientation = 1;    // EXIF 1 to 8, to be applied when placing
  std::string icc;        // the colour profile, no longer in `bytes`; "" for none
  std::string bytes;
};

/// A PDF object: its text in pieces, between which numbers of other objects of
/// the same drawing stand (to be written as references), and its stream.
struct VectorObject {
  struct Reference {
    std::uint32_t object = 0;
  };
  std::vector<std::variant<std::string, Reference>> text;
  bool is_stream = false;
  std::string stream;  // encoded as its dictionary (in `text`, without Length) says
};

/// A drawing as a PDF form XObject (object 0) and what it refers to.
struct Drawing {
  /// The form's BBox, y upwards. Its unit is the form's own (Picture::size is in
  /// points): whoever places it scales it from these bounds.
  Rect bounds;
  std::vector<VectorObject> objects;
  std::string source;  // the SVG that it was read from, without remarks
};

struct Picture {
  std::variant<Raster, Jpeg, Drawing> content;
  /// As it is to be seen (after turning). Rasters: pixels. Drawings: points.
  Size size;
  bool is_vector = false;
  /// Where it came from, for messages and for sharing one object among its uses:
  /// pictures of equal origin have equal content within a document.
  std::string origin;
};
using PicturePtr = std::shared_ptr<const Picture>;

/// Printed pictures look no sharper beyond this.
inline constexpr double kPixelsPerPoint = 300.0 / 72.0;

/// The size in points at which a picture stands inside `box`: contained, never
/// stretched; a raster never larger than at 300 pixels an inch. A zero side of
/// the box does not limit.
Size contained_size(const Picture& picture, Size box);

/// The size at which a picture fills all of `box`, keeping its shape.
Size covering_size(const Picture& picture, Size box);

/// The picture in shades of gray; nullptr for drawings and for the colours of
/// CMYK, which stay as they are.
PicturePtr grayed(const PicturePtr& picture);

/// `picture` with no more pixels than 300 an inch at the size contained_size
/// gives it in `box`, averaged in linear light; itself where it has no more, or
/// is no raster. A JPEG is coded again only if it has twice as many pixels each
/// way and its bytes are worth it.
PicturePtr reduced(const PicturePtr& picture, Size box);

}  // namespace cvpress::image
