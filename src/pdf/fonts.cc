#include "pdf/fonts.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.h"
#include "pdf/cluster_text.h"
#include "pdf/font_objects.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {

namespace {

/// Glyphs made of several have ids beyond those of any face.
constexpr text::GlyphId kFirstCompound = 0x10000;
/// With more of them, which only hostile text has, clusters stay apart.
constexpr std::size_t kMostCompounds = 20000;

text::GlyphCompound compound_of(const text::ShapedRun& run, const WrittenText& written) {
  text::GlyphCompound compound;
  for (std::uint32_t i = written.begin; i < written.end; ++i) {
    const text::Glyph& glyph = run.glyphs[i];
    compound.parts.push_back({glyph.id, compound.advance + glyph.dx, glyph.dy});
    compound.advance += glyph.advance;
  }
  return compound;
}

/// Which parts begin at the glyphs [begin, end) of the run; they are in its order.
std::pair<std::size_t, std::size_t> between(const std::vector<WrittenText>& parts,
                                            std::uint32_t begin, std::uint32_t end) {
  const auto before = [](const WrittenText& part, std::uint32_t at) { return part.begin < at; };
  const auto first = std::lower_bound(parts.begin(), parts.end(), begin, before);
  const auto last = std::lower_bound(first, parts.end(), end, before);
  return {static_cast<std::size_t>(first - parts.begin()),
          static_cast<std::size_t>(last - parts.begin())};
}

/// How far the pen moves over a part whose glyphs are made one.
std::int32_t advance_of(const text::ShapedRun& run, const WrittenText& part) {
  std::int32_t advance = 0;
  for (std::uint32_t i = part.begin; i < part.end; ++i) advance += run.glyphs[i].advance;
  return advance;
}

/// Of texts that are mostly one letter.
bool is_same(std::string_view a, std::string_view b) {
  if (a.size() == 1 && b.size() == 1) return a[0] == b[0];
  return a == b;
}

}  // namespace

FontBook::FaceUse& FontBook::use_of(const text::FacePtr& face) {
  for (FaceUse& use : faces_) {
    if (use.face == face) return use;
  }
  FaceUse& use = faces_.emplace_back();
  use.face = face;
  return use;
}

text::GlyphId FontBook::id_of(const text::ShapedRun& run, const WrittenText& part, FaceUse& use) {
  const text::GlyphId first = run.glyphs[part.begin].id;
  const bool is_one = part.end == part.begin + 1;
  // The glyph of missing characters may not be shown as such (ISO 19005-3 6.2.11.8).
  if (is_one && (first != 0 || !use.face->true_type())) return first;
  return compound_id(compound_of(run, part), use);
}

/// That of an equal one, or the next.
text::GlyphId FontBook::compound_id(text::GlyphCompound compound, FaceUse& use) {
  const auto next = kFirstCompound + static_cast<text::GlyphId>(use.compounds.size());
  return use.compounds.try_emplace(std::move(compound), next).first->second;
}

FontBook::RunGlyphs& FontBook::glyphs_of(const text::RunPtr& run, FaceUse& use) {
  RunGlyphs& known = run_glyphs_[run.get()];
  if (known.run) return known;
  known.run = run;
  const bool joins = use.face->true_type() && use.compounds.size() < kMostCompounds;
  known.texts = before_ != nullptr
                    ? before_->texts(run, joins)
                    : std::make_shared<const WrittenTexts>(written_texts(*run, joins));
  const std::vector<WrittenText>& parts = known.texts->parts;
  known.glyphs.reserve(parts.size());
  for (const WrittenText& part : parts)
    known.glyphs.push_back({nullptr, 0, id_of(*run, part, use)});
  return known;
}

void FontBook::collect(const text::RunPtr& run, std::uint32_t begin, std::uint32_t end) {
  FaceUse& use = use_of(run->face);
  RunGlyphs& known = glyphs_of(run, use);
  const std::vector<WrittenText>& parts = known.texts->parts;
  const auto [first, last] = between(parts, begin, end);
  for (std::size_t i = first; i < last; ++i) {
    WrittenGlyph& glyph = known.glyphs[i];
    if (glyph.use != nullptr) continue;
    // Most letters were met before, and their glyph has one text.
    GlyphUse* met = glyph.id < use.by_id.size() ? use.by_id[glyph.id] : nullptr;
    if (met != nullptr && is_same(met->texts.front(), parts[i].text)) {
      glyph.use = met;
    } else {
      note_use(glyph, parts[i].text, use);
    }
  }
}

FontBook::GlyphUse& FontBook::glyph_use_of(text::GlyphId id, FaceUse& use) {
  if (id >= kFirstCompound) return use.glyphs[id];
  if (id >= use.by_id.size()) use.by_id.resize(std::size_t{id} + 1, nullptr);
  if (use.by_id[id] == nullptr) use.by_id[id] = &use.glyphs[id];
  return *use.by_id[id];
}

void FontBook::note_use(WrittenGlyph& glyph, std::string_view text, FaceUse& use) {
  glyph.use = &glyph_use_of(glyph.id, use);
  std::vector<std::string_view>& texts = glyph.use->texts;
  std::size_t known = 0;
  while (known < texts.size() && !is_same(texts[known], text)) ++known;
  glyph.variant = static_cast<std::uint32_t>(known);
  if (known < texts.size()) return;
  texts.push_back(text);
  use.variants = std::max(use.variants, texts.size());
}

/// The face with the glyphs that were collected, and those that are made of several.
Result<FontFile> FontBook::subset_of(FaceUse& use) const {
  std::set<text::GlyphId> glyphs;
  for (const auto& [id, glyph] : use.glyphs) {
    if (id < kFirstCompound) glyphs.insert(glyphs.end(), id);
  }
  std::vector<text::GlyphCompound> compounds;
  std::vector<text::GlyphId> ids;
  for (const auto& [compound, id] : use.compounds) {
    if (!use.glyphs.contains(id)) continue;
    compounds.push_back(compound);
    ids.push_back(id);
    for (const text::CompoundPart& part : compound.parts) glyphs.insert(part.glyph);
  }
  auto file = before_ != nullptr ? before_->subset(use.face, glyphs) : font_file(*use.face, glyphs);
  if (!file || compounds.empty()) return file;
  const auto codes = text::add_compounds(file->subset, compounds);
  if (!codes) return failed();
  for (std::size_t i = 0; i < codes->size(); ++i) {
    file->subset.codes.emplace_back(ids[i], (*codes)[i]);
  }
  file->tag.clear();
  return file;
}

void FontBook::embed_face(FaceUse& use, const FontFile& file, ObjectStore& store, bool compress) {
  std::map<text::GlyphId, std::int32_t> compound_advances;
  for (const auto& [compound, id] : use.compounds) compound_advances[id] = compound.advance;
  const double scale = 1000 / use.face->metrics().units_per_em;
  std::vector<CodeWidth> widths;
  widths.reserve(file.subset.codes.size());
  for (const auto& [id, code] : file.subset.codes) {
    const double advance =
        id < kFirstCompound ? use.face->advance(id) : std::max(0, compound_advances[id]);
    const int width = static_cast<int>(std::lround(advance * scale));
    widths.push_back({code, width});
    const auto found = use.glyphs.find(id);
    if (found == use.glyphs.end()) continue;
    found->second.code = code;
    found->second.width = width;
  }
  std::sort(widths.begin(), widths.end(),
            [](const CodeWidth& a, const CodeWidth& b) { return a.code < b.code; });
  const FontObjects objects = write_descendant_font(store, *use.face, file, widths, compress);
  for (std::size_t variant = 0; variant < use.variants; ++variant) {
    std::vector<CodeText> to_unicode;
    to_unicode.reserve(use.glyphs.size());
    for (const auto& [id, glyph] : use.glyphs) {
      if (variant < glyph.texts.size()) to_unicode.push_back({glyph.code, glyph.texts[variant]});
    }
    std::sort(to_unicode.begin(), to_unicode.end(),
              [](const CodeText& a, const CodeText& b) { return a.code < b.code; });
    use.fonts.push_back(write_type0_font(store, objects, to_unicode, compress));
  }
}

Result<int> FontBook::embed(ObjectStore& store, bool compress) {
  std::size_t next_name = 1;
  for (FaceUse& use : faces_) {
    auto file = subset_of(use);
    if (!file) return failed();
    if (file->tag.empty()) file->tag = subset_tag(file->subset.bytes);
    embed_face(use, *file, store, compress);
    use.first_name = next_name;
    next_name += use.fonts.size();
  }
  return 0;
}

void FontBook::encode(const text::RunPtr& run, std::uint32_t begin, std::uint32_t end,
                      std::vector<EncodedGlyph>& encoded) const {
  const RunGlyphs& known = run_glyphs_.at(run.get());
  const std::vector<WrittenText>& parts = known.texts->parts;
  const auto [first, last] = between(parts, begin, end);
  encoded.resize(last - first);
  for (std::size_t i = first; i < last; ++i) {
    const WrittenGlyph& glyph = known.glyphs[i];
    CVPRESS_CHECK(glyph.use != nullptr);
    const text::Glyph& placed = run->glyphs[parts[i].begin];
    EncodedGlyph& one = encoded[i - first];
    one = {glyph.use->code, glyph.variant, glyph.use->width, placed.advance,
           placed.dx,       placed.dy,     parts[i].end - 1};
    if (glyph.id < kFirstCompound) continue;
    one.advance = advance_of(*run, parts[i]);
    one.dx = one.dy = 0;
  }
}

std::string FontBook::resource(const text::FontFace& face, std::uint32_t variant) const {
  const auto use = std::find_if(faces_.begin(), faces_.end(),
                                [&](const FaceUse& each) { return each.face.get() == &face; });
  CVPRESS_CHECK(use != faces_.end());
  return "F" + std::to_string(use->first_name + variant);
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
