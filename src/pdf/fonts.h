// The faces of a document as Type 0 fonts: collects glyphs over all pages,
// subsets each face once, and writes fonts with an exact ToUnicode (ISO 32000-1
// 9.7, 9.10.3). Where one glyph stands for different texts, further Type 0
// dictionaries ("variants") share the same descendant font. Several glyphs that
// stand for one cluster of text are embedded as one glyph where the face allows it.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "pdf/cluster_text.h"
#include "pdf/font_objects.h"
#include "pdf/object_store.h"
#include "pdf/written_before.h"
#include "text/glyph_compounds.h"
#include "text/paragraph.h"

namespace cvpress::pdf {

/// How one glyph of a run, or several that were made one, is written. Distances are
/// in font units, but `width`.
struct EncodedGlyph {
  std::uint16_t code = 0;
  std::uint32_t variant = 0;
  int width = 0;  // as the font's W array says it, in thousandths of an em
  std::int32_t advance = 0;
  std::int32_t dx = 0;
  std::int32_t dy = 0;
  std::uint32_t last = 0;  // index of the last of the run's glyphs
};

/// Used in two passes: `collect` every run, `embed` once, then `encode`.
class FontBook {
 public:
  /// `before` may be null.
  explicit FontBook(WrittenBefore* before) : before_(before) {}

  /// Notes the glyphs [begin, end) of a run and what they stand for.
  void collect(const text::RunPtr& run, std::uint32_t begin, std::uint32_t end);

  /// Subsets and writes all fonts. Fails where a face cannot be subset.
  Result<int> embed(ObjectStore& store, bool compress);

  /// Gives the glyphs [begin, end) of a run, which were collected, in the place of what `encoded`
  /// had.
  void encode(const text::RunPtr& run, std::uint32_t begin, std::uint32_t end,
              std::vector<EncodedGlyph>& encoded) const;

  /// The resource name of a face's variant: "F3".
  std::string resource(const text::FontFace& face, std::uint32_t variant) const;

  /// The faces that are used, in order of first use.
  std::vector<text::FacePtr> faces() const;

  /// Entries of a page's /Font resources for all fonts of the document.
  std::string resources() const;

 private:
  struct GlyphUse {
    std::vector<std::string_view> texts;  // by variant; of runs, which are kept
    std::uint16_t code = 0;
    int width = 0;
  };
  /// How a part of a run is embedded: as a glyph of the face, or one made of several.
  struct WrittenGlyph {
    GlyphUse* use = nullptr;    // once it was collected
    std::uint32_t variant = 0;  // whose of the use's texts is its own
    text::GlyphId id = 0;
  };
  struct FaceUse {
    text::FacePtr face;
    std::map<text::GlyphId, GlyphUse> glyphs;  // glyphs of runs point to its values
    std::vector<GlyphUse*> by_id;              // the same, of those of the face
    std::map<text::GlyphCompound, text::GlyphId> compounds;
    std::size_t variants = 1;
    std::vector<ObjectId> fonts;  // by variant
    std::size_t first_name = 0;   // number of the first variant's resource name
  };
  struct RunGlyphs {
    text::RunPtr run;  // kept, so that its address stays its own
    std::shared_ptr<const WrittenTexts> texts;
    std::vector<WrittenGlyph> glyphs;  // of the texts' parts
  };
  FaceUse& use_of(const text::FacePtr& face);
  static text::GlyphId id_of(const text::ShapedRun& run, const WrittenText& part, FaceUse& use);
  static text::GlyphId compound_id(text::GlyphCompound compound, FaceUse& use);
  RunGlyphs& glyphs_of(const text::RunPtr& run, FaceUse& use);
  static GlyphUse& glyph_use_of(text::GlyphId id, FaceUse& use);
  static void note_use(WrittenGlyph& glyph, std::string_view text, FaceUse& use);
  Result<FontFile> subset_of(FaceUse& use) const;
  static void embed_face(FaceUse& use, const FontFile& file, ObjectStore& store, bool compress);

  WrittenBefore* before_;
  std::deque<FaceUse> faces_;  // in order of first use, few; none moves
  std::unordered_map<const text::ShapedRun*, RunGlyphs> run_glyphs_;  // looked up, never iterated
};

}  // namespace cvpress::pdf
