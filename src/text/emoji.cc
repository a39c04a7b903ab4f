#include <cmath>

#include <unicode/uchar.h>

#include "text/emoji_internal.h"
#include "text/emoji_sequence_internal.h"

namespace cvpress::text {
namespace {

constexpr char32_t kAsText = 0xFE0E;
constexpr char32_t kAsPicture = 0xFE0F;

/// Faces of emoji draw them larger than letters; so they are as tall as a line of text.
constexpr double kScale = 0.85;

bool has_property(char32_t c, UProperty property) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

bool makes_picture(char32_t c) {
  return c == kAsPicture || c == kKeycap || c == kJoiner || has_property(c, UCHAR_EMOJI_MODIFIER);
}

}  // namespace

bool is_emoji(std::u32string_view grapheme) {
  if (grapheme.empty()) return false;
  const char32_t first = grapheme.front();
  if (grapheme.size() == 1) {
    return first >= kFirstPictograph && has_property(first, UCHAR_EMOJI_PRESENTATION) &&
           !has_property(first, UCHAR_REGIONAL_INDICATOR);
  }
  if (!has_property(first, UCHAR_EMOJI) || grapheme.find(kAsText) != grapheme.npos) return false;
  // Digits with a selector are emoji only as keys.
  if (first < 0x80) return grapheme.find(kKeycap) != grapheme.npos;
  if (has_property(first, UCHAR_EMOJI_PRESENTATION)) return true;
  for (const char32_t c : grapheme.substr(1)) {
    if (makes_picture(c)) return true;
  }
  return false;
}

void shape_emoji(const Item& item, const ShapeInput& input,
                 const std::shared_ptr<const HbFace>& own, ShapedRun& shaped) {
  shaped.picture_face = item.face;
  shaped.face = own;
  shaped.glyphs = shape_item(item, input);
  const double unit = kScale * own->metrics().units_per_em / item.face->metrics().units_per_em;
  for (Glyph& glyph : shaped.glyphs) {
    shaped.pictures.push_back(glyph.id);
    glyph.id = own->glyph_for(U' ').value_or(0);
    glyph.advance = static_cast<std::int32_t>(std::lround(glyph.advance * unit));
    glyph.dx = glyph.dy = 0;
  }
}

}  // namespace cvpress::text
