// The FontFace over HarfBuzz: glyphs, advances, outlines.

#include <algorithm>
#include <array>

#include <hb-ot.h>

#include "text/face_metrics_internal.h"
#include "text/hb_internal.h"
#include "text/table_bytes_internal.h"

namespace cvpress::text {
namespace {

constexpr hb_tag_t kSmallCapitals = HB_TAG('s', 'm', 'c', 'p');

bool has_feature(hb_face_t* face, hb_tag_t feature) {
  std::array<hb_tag_t, 64> tags{};
  for (unsigned start = 0;;) {
    unsigned count = tags.size();
    const unsigned total =
        hb_ot_layout_table_get_feature_tags(face, HB_OT_TAG_GSUB, start, &count, tags.data());
    if (std::find(tags.begin(), tags.begin() + count, feature) != tags.begin() + count) return true;
    start += count;
    if (count == 0 || start >= total) return false;
  }
}

Path& path_of(void* data) {
  return *static_cast<Path*>(data);
}

Point at(float x, float y) {
  return {static_cast<double>(x), static_cast<double>(y)};
}

hb_draw_funcs_t* make_draw_funcs() {
  hb_draw_funcs_t* funcs = hb_draw_funcs_create();
  hb_draw_funcs_set_move_to_func(
      funcs,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
        path_of(data).push_back({PathStep::Kind::kMove, {at(x, y), {}, {}}});
      },
      nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(
      funcs,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
        path_of(data).push_back({PathStep::Kind::kLine, {at(x, y), {}, {}}});
      },
      nullptr, nullptr);
  // Quadratic curves come as cubic ones, since no function takes them.
  hb_draw_funcs_set_cubic_to_func(
      funcs,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1, float x2, float y2,
         float x3, float y3, void*) {
        path_of(data).push_back({PathStep::Kind::kCurve, {at(x1, y1), at(x2, y2), at(x3, y3)}});
      },
      nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(
      funcs,
      [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
        path_of(data).push_back({PathStep::Kind::kClose, {}});
      },
      nullptr, nullptr);
  hb_draw_funcs_make_immutable(funcs);
  return funcs;
}

/// One for all faces and threads.
hb_draw_funcs_t* draw_funcs() {
  static const std::unique_ptr<hb_draw_funcs_t, HbDelete<hb_draw_funcs_destroy>> kFuncs(
      make_draw_funcs());
  return kFuncs.get();
}

}  // namespace

HbFace::HbFace(HbFacePtr face, HbFontPtr font, Variations variations, FaceOrigin origin)
    : face_(std::move(face)),
      font_(std::move(font)),
      variations_(std::move(variations)),
      origin_(std::move(origin)),
      names_(names_of(font_.get())),
      metrics_(metrics_of(font_.get())),
      embedding_(embedding_of(face_.get())),
      monospaced_(is_monospaced(face_.get())),
      true_type_(hb_blob_get_length(table_of(face_.get(), HB_TAG('g', 'l', 'y', 'f')).get()) > 0),
      small_capitals_(has_feature(face_.get(), kSmallCapitals)) {}

std::optional<GlyphId> HbFace::glyph_for(char32_t character) const {
  hb_codepoint_t glyph = 0;
  if (!hb_font_get_nominal_glyph(font_.get(), character, &glyph) || glyph == 0) return std::nullopt;
  return glyph;
}

double HbFace::advance(GlyphId glyph) const {
  return hb_font_get_glyph_h_advance(font_.get(), glyph);
}

Path HbFace::outline(GlyphId glyph) const {
  constexpr std::size_t kMostKept = 200;
  const std::lock_guard lock(outlining_);
  const auto known = outlines_.find(glyph);
  if (known != outlines_.end()) return known->second;
  Path path;
  hb_font_get_glyph_shape(font_.get(), glyph, draw_funcs(), &path);
  if (outlines_.size() < kMostKept) outlines_.emplace(glyph, path);
  return path;
}

std::optional<ColorPicture> HbFace::picture(GlyphId glyph) const {
  const HbBlob png(hb_ot_color_glyph_reference_png(font_.get(), glyph));
  hb_glyph_extents_t extents{};
  const bool is_there =
      hb_blob_get_length(png.get()) > 0 && hb_font_get_glyph_extents(font_.get(), glyph, &extents);
  if (!is_there) return std::nullopt;
  ColorPicture picture;
  picture.png = bytes_of(png.get());
  picture.left = extents.x_bearing;
  picture.width = extents.width;
  picture.height = -extents.height;
  picture.bottom = extents.y_bearing - picture.height;
  return picture;
}

std::optional<GlyphId> HbFace::glyph_named(std::string_view name) const {
  hb_codepoint_t glyph = 0;
  const bool found =
      hb_font_get_glyph_from_name(font_.get(), name.data(), static_cast<int>(name.size()), &glyph);
  if (!found || glyph == 0) return std::nullopt;
  return glyph;
}

bool HbFace::has_ink(GlyphId glyph) const {
  hb_glyph_extents_t extents{};
  return hb_font_get_glyph_extents(font_.get(), glyph, &extents) && extents.width != 0 &&
         extents.height != 0;
}

}  // namespace cvpress::text
