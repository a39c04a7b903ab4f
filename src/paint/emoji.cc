// Emoji and boxes of tasks: they are drawn, and their text is there to be read.

#include <cmath>
#include <memory>
#include <utility>

#include "image/load.h"
#include "paint/painter.h"

namespace cvpress::paint {
namespace {

/// Pictures of glyphs are small; what is larger is no such picture.
constexpr std::uint64_t kMostPixels = 1024 * 1024;

}  // namespace

const Painter::GlyphPicture& Painter::picture_of(const text::FacePtr& face, text::GlyphId glyph) {
  const auto [at, is_new] = glyph_pictures_.try_emplace({face, glyph});
  if (!is_new) return at->second;
  const auto drawn = face->picture(glyph);
  if (!drawn) return at->second;
  image::Limits limits;
  limits.pixels = kMostPixels;
  std::string ignored;
  const image::PicturePtr decoded = image::decode(drawn->png, limits, ignored);
  if (!decoded) return at->second;
  auto named = std::make_shared<image::Picture>(*decoded);
  named->origin = face->postscript_name() + " " + std::to_string(glyph);
  const double em = face->metrics().units_per_em;
  at->second = {std::move(named),
                {{drawn->left / em, -(drawn->bottom + drawn->height) / em},
                 {drawn->width / em, drawn->height / em}}};
  return at->second;
}

void Painter::pictures(const text::Run& run, const DrawGlyphs& text) {
  const text::ShapedRun& shaped = *run.shaped;
  const double em = text.size / shaped.face->metrics().units_per_em;
  const double picture_em = shaped.picture_face->metrics().units_per_em;
  Pt x = text.origin.x;
  for (std::uint32_t i = text.begin; i < text.end; ++i) {
    const Pt advance = shaped.glyphs[i].advance * em;
    const double wide = shaped.picture_face->advance(shaped.pictures[i]) / picture_em;
    const GlyphPicture& glyph = picture_of(shaped.picture_face, shaped.pictures[i]);
    if (glyph.picture && wide > 0) {
      const Pt size = advance / wide;  // of the pictures' em
      emit(DrawImage{glyph.picture,
                     {{x + glyph.box.origin.x * size, text.origin.y + glyph.box.origin.y * size},
                      {glyph.box.size.width * size, glyph.box.size.height * size}}});
    }
    x += advance + text.letter_space;
  }
}

void Painter::icon_text(const text::Run& run, Point at, Pt size, Pt width) {
  const text::FontFace& face = *run.style_face;
  const auto blank = face.glyph_for(U' ');
  if (!blank || size <= 0) return;
  auto shaped = std::make_shared<text::ShapedRun>();
  shaped->face = run.style_face;
  shaped->text = label_->alt;
  const double advance = std::round(width / size * face.metrics().units_per_em);
  shaped->glyphs = {{*blank, static_cast<std::int32_t>(advance)}};
  emit(DrawGlyphs{std::move(shaped), 0, 1, at, size, run.style.color, 0, 0, run.language});
}

}  // namespace cvpress::paint
