// One decoder per format, each for bytes whose signature was seen already.
// All return nothing on failure, with the reason in `message`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "image/load.h"
#include "image/picture.h"

namespace cvpress::image {

std::optional<Raster> decode_png(std::string_view bytes, const Decoding& decoding,
                                 std::string& message);

std::optional<Raster> decode_webp(std::string_view bytes, const Decoding& decoding,
                                  std::string& message);

/// Untouched bytes as a rule; an arithmetic-coded file, which PDF does not know,
/// becomes a Raster, turned as its EXIF says.
std::optional<Picture> decode_jpeg(std::string_view bytes, const Decoding& decoding,
                                   std::string& message);

/// Drawn by the SVG plug-in in a process of its own, which takes of `time`.
std::optional<Picture> decode_svg(std::string_view bytes, DrawingTime& time, std::string& message);

/// Whether work like that of so many pixels is left to the document; then it is spent.
bool spend_pixels(std::uint64_t count, const Decoding& decoding, std::string& message);

/// Whether so many pixels may be decoded, which then counts as spent; else says so.
bool within_limits(std::uint64_t width, std::uint64_t height, const Decoding& decoding,
                   std::string& message);

/// Drops an alpha channel that hides nothing and colour channels that are all equal.
void simplify(Raster& raster);

}  // namespace cvpress::image
