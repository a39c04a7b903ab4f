#include "pdf/fonts.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "pdf/cluster_text.h"
#include "pdf/font_objects.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {

const std::vector<std::string>& FontBook::texts_of(const text::RunPtr& run) {
  RunTexts& known = run_texts_[run.get()];
  if (!known.run) known = {run, glyph_texts(*run)};
  return known.texts;
}

void FontBook::collect(const text::RunPtr& run, std::uint32_t begin, std::uint32_t end) {
  const auto [found, is_new] = index_.try_emplace(run->face.get(), faces_.size());
  if (is_new) {
    faces_.emplace_back();
    faces_.back().face = run->face;
  }
  FaceUse& use = faces_[found->second];
  const std::vector<std::string>& texts = texts_of(run);
  for (std::uint32_t i = begin; i < end; ++i) {
    GlyphUse& glyph = use.glyphs[run->glyphs[i].id];
    if (std::find(glyph.texts.begin(), glyph.texts.end(), texts[i]) != glyph.texts.end()) continue;
    glyph.texts.push_back(texts[i]);
    use.variants = std::max(use.variants, glyph.texts.size());
  }
}

Result<int> FontBook::embed_face(FaceUse& use, ObjectStore& store, bool compress) {
  std::set<text::GlyphId> glyphs;
  for (const auto& [id, glyph] : use.glyphs) glyphs.insert(id);
  auto subset = use.face->subset(glyphs);
  if (!subset) return failed();
  const double scale = 1000 / use.face->metrics().units_per_em;
  std::map<std::uint16_t, int> widths;
  for (const auto& [id, code] : subset->codes) {
    const int width = static_cast<int>(std::lround(use.face->advance(id) * scale));
    widths[code] = width;
    const auto found = use.glyphs.find(id);
    if (found == use.glyphs.end()) continue;
    found->second.code = code;
    found->second.width = width;
  }
  const FontObjects objects = write_descendant_font(store, *use.face, *subset, widths, compress);
  for (std::size_t variant = 0; variant < use.variants; ++variant) {
    std::map<std::uint16_t, std::string> to_unicode;
    for (const auto& [id, glyph] : use.glyphs) {
      if (variant < glyph.texts.size()) to_unicode[glyph.code] = glyph.texts[variant];
    }
    use.fonts.push_back(write_type0_font(store, objects, to_unicode, compress));
  }
  return 0;
}

Result<int> FontBook::embed(ObjectStore& store, bool compress) {
  std::size_t next_name = 1;
  for (FaceUse& use : faces_) {
    if (!embed_face(use, store, compress)) return failed();
    use.first_name = next_name;
    next_name += use.fonts.size();
  }
  return 0;
}

std::vector<EncodedGlyph> FontBook::encode(const text::RunPtr& run, std::uint32_t begin,
                                           std::uint32_t end) const {
  std::vector<EncodedGlyph> encoded;
  encoded.reserve(end - begin);
  const FaceUse& use = faces_[index_.at(run->face.get())];
  const std::vector<std::string>& texts = run_texts_.at(run.get()).texts;
  for (std::uint32_t i = begin; i < end; ++i) {
    const GlyphUse& glyph = use.glyphs.at(run->glyphs[i].id);
    const auto text = std::find(glyph.texts.begin(), glyph.texts.end(), texts[i]);
    CVPRESS_CHECK(text != glyph.texts.end());
    encoded.push_back(
        {glyph.code, static_cast<std::uint32_t>(text - glyph.texts.begin()), glyph.width});
  }
  return encoded;
}

std::string FontBook::resource(const text::FontFace& face, std::uint32_t variant) const {
  return "F" + std::to_string(faces_[index_.at(&face)].first_name + variant);
}

std::vector<text::FacePtr> FontBook::faces() const {
  std::vector<text::FacePtr> faces;
  for (const FaceUse& use : faces_) faces.push_back(use.face);
  return faces;
}

std::string FontBook::resources() const {
  std::string entries;
  for (const FaceUse& use : faces_) {
    for (std::size_t i = 0; i < use.fonts.size(); ++i) {
      entries += "/F" + std::to_string(use.first_name + i) + " " + reference(use.fonts[i]);
    }
  }
  return entries;
}

}  // namespace cvpress::pdf
