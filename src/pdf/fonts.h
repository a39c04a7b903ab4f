// The faces of a document as Type 0 fonts: collects glyphs over all pages,
// subsets each face once, and writes fonts with an exact ToUnicode (ISO 32000-1
// 9.7, 9.10.3). Where one glyph stands for different texts, further Type 0
// dictionaries ("variants") share the same descendant font.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "pdf/object_store.h"
#include "text/paragraph.h"

namespace cvpress::pdf {

/// How one glyph of a run is written.
struct EncodedGlyph {
  std::uint16_t code = 0;
  std::uint32_t variant = 0;
  int width = 0;  // as the font's W array says it, in thousandths of an em
};

/// Used in two passes: `collect` every run, `embed` once, then `encode`.
class FontBook {
 public:
  /// Notes the glyphs [begin, end) of a run and what they stand for.
  void collect(const text::RunPtr& run, std::uint32_t begin, std::uint32_t end);

  /// Subsets and writes all fonts. Fails where a face cannot be subset.
  Result<int> embed(ObjectStore& store, bool compress);

  /// The glyphs of a run, all of them; those that were not collected have code 0.
  std::vector<EncodedGlyph> encode(const text::RunPtr& run, std::uint32_t begin,
                                   std::uint32_t end) const;

  /// The resource name of a face's variant: "F3".
  std::string resource(const text::FontFace& face, std::uint32_t variant) const;

  /// The faces that are used, in order of first use.
  std::vector<text::FacePtr> faces() const;

  /// Entries of a page's /Font resources for all fonts of the document.
  std::string resources() const;

 private:
  struct GlyphUse {
    std::vector<std::string> texts;  // by variant
    std::uint16_t code = 0;
    int width = 0;
  };
  struct FaceUse {
    text::FacePtr face;
    std::map<text::GlyphId, GlyphUse> glyphs;
    std::size_t variants = 1;
    std::vector<ObjectId> fonts;  // by variant
    std::size_t first_name = 0;   // number of the first variant's resource name
  };
  const std::vector<std::string>& texts_of(const text::RunPtr& run);
  Result<int> embed_face(FaceUse& use, ObjectStore& store, bool compress);

  std::vector<FaceUse> faces_;                          // in order of first use
  std::map<const text::FontFace*, std::size_t> index_;  // looked up, never iterated
  struct RunTexts {
    text::RunPtr run;  // kept, so that its address stays its own
    std::vector<std::string> texts;
  };
  std::map<const text::ShapedRun*, RunTexts> run_texts_;  // looked up, never iterated
};

}  // namespace cvpress::pdf
