// Glyphs made of others, added to a subset (OpenType 1.9, "glyf", composite
// glyphs): as one of them a cluster of several glyphs has one code, so that every
// reader of a PDF gets its text whole, wherever its marks stand.
#pragma once

#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

#include "text/font_face.h"

namespace cvpress::text {

/// A glyph of the face at its place in a compound, in font units.
struct CompoundPart {
  GlyphId glyph = 0;
  std::int32_t x = 0;
  std::int32_t y = 0;
  bool operator==(const CompoundPart&) const = default;
  bool operator<(const CompoundPart& other) const {
    return std::tie(glyph, x, y) < std::tie(other.glyph, other.x, other.y);
  }
};

struct GlyphCompound {
  std::vector<CompoundPart> parts;
  std::int32_t advance = 0;
  bool operator==(const GlyphCompound&) const = default;
  bool operator<(const GlyphCompound& other) const {
    return std::tie(parts, advance) < std::tie(other.parts, other.advance);
  }
};

/// Adds a glyph for each compound to a TrueType subset that has all of their
/// parts, and returns their codes in the same order. Nothing, and the subset as it
/// was, if that is not TrueType, lacks a part, or has no room for so many.
std::optional<std::vector<std::uint16_t>> add_compounds(
    FaceSubset& subset, const std::vector<GlyphCompound>& compounds);

}  // namespace cvpress::text
