// HarfBuzz as the text module sees it: owning pointers, and the one FontFace.
// Only this module's sources include it.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include <hb-subset.h>
#include <hb.h>

#include "base/files.h"
#include "text/font_face.h"

namespace cvpress::text {

template <auto Destroy>
struct HbDelete {
  template <class T>
  void operator()(T* object) const {
    Destroy(object);
  }
};

using HbBlob = std::unique_ptr<hb_blob_t, HbDelete<hb_blob_destroy>>;
using HbFacePtr = std::unique_ptr<hb_face_t, HbDelete<hb_face_destroy>>;
using HbFontPtr = std::unique_ptr<hb_font_t, HbDelete<hb_font_destroy>>;
using HbBuffer = std::unique_ptr<hb_buffer_t, HbDelete<hb_buffer_destroy>>;
using HbSet = std::unique_ptr<hb_set_t, HbDelete<hb_set_destroy>>;

/// How a face names itself; for choosing among faces without keeping them open.
struct FaceNames {
  std::string family;
  std::string style;
  std::string postscript;
  int weight = 400;
  bool italic = false;
};

/// Which of the faces in a file is meant: its place in a collection, and where
/// on the axes of weight and slant, if it has them.
struct FaceInstance {
  unsigned index = 0;
  int weight = 400;
  bool italic = false;
};

/// A place on each axis of a variable face; empty for all others.
using Variations = std::vector<hb_variation_t>;

/// A face of a TrueType or OpenType file. HarfBuzz objects are immutable, so
/// that threads share them without locks; only the outlines that are kept have one.
class HbFace final : public FontFace {
 public:
  HbFace(HbFacePtr face, HbFontPtr font, Variations variations, FaceOrigin origin);

  const FaceMetrics& metrics() const override { return metrics_; }
  const std::string& postscript_name() const override { return names_.postscript; }
  const std::string& family() const override { return names_.family; }
  const FaceOrigin& origin() const override { return origin_; }
  Embedding embedding() const override { return embedding_; }
  std::optional<ColorPicture> picture(GlyphId glyph) const override;
  int weight() const override { return names_.weight; }
  bool italic() const override { return names_.italic; }
  bool monospaced() const override { return monospaced_; }
  bool true_type() const override { return true_type_; }
  std::optional<GlyphId> glyph_for(char32_t character) const override;
  double advance(GlyphId glyph) const override;
  Path outline(GlyphId glyph) const override;
  Result<FaceSubset> subset(const std::set<GlyphId>& glyphs) const override;

  hb_face_t* hb_face() const { return face_.get(); }
  hb_font_t* hb_font() const { return font_.get(); }
  /// The glyph that the font's `post` table calls so; icon fonts name theirs by what they show.
  std::optional<GlyphId> glyph_named(std::string_view name) const;
  /// Whether anything shows: icon faces have empty glyphs for carriage returns and the like.
  bool has_ink(GlyphId glyph) const;
  /// Whether GSUB has small capitals.
  bool has_small_capitals() const { return small_capitals_; }

 private:
  HbFacePtr face_;
  HbFontPtr font_;
  Variations variations_;
  FaceOrigin origin_;
  FaceNames names_;
  FaceMetrics metrics_;
  Embedding embedding_ = Embedding::kAllowed;
  bool monospaced_ = false;
  bool true_type_ = false;
  bool small_capitals_ = false;
  // Icons are drawn again and again.
  mutable std::mutex outlining_;
  mutable std::map<GlyphId, Path> outlines_;
};

/// The HarfBuzz side of a face; every FacePtr of a catalogue is one.
inline const HbFace& hb_face_of(const FontFace& face) {
  return static_cast<const HbFace&>(face);
}

/// A blob over bytes that outlive it, or over bytes it takes with it.
HbBlob borrowed_blob(std::string_view bytes);
HbBlob keeping_blob(const KeptBytes& kept);

/// The number of faces in a file that may be a collection, at most 64.
unsigned faces_in(hb_blob_t* file);

/// Names, weight and slant of a face, of a variable one at its default place.
FaceNames names_of(hb_face_t* face);
/// The same where the font stands on its axes.
FaceNames names_of(hb_font_t* font);

/// Where the weights of a variable face end; nothing for a face without that axis.
struct WeightRange {
  int lightest = 0;
  int heaviest = 0;
};
std::optional<WeightRange> weight_range(hb_face_t* face);
/// Whether a variable face can be made to lean.
bool has_slant_axis(hb_face_t* face);
Variations variations_for(hb_face_t* face, const FaceInstance& wanted);

/// Whether a face's tables lie inside its file, and are those that are needed.
bool is_sound_face(hb_blob_t* file, unsigned index);

/// A face of a font file; null where the file is damaged or holds no outlines we
/// can embed.
std::shared_ptr<const HbFace> load_face(hb_blob_t* file, const FaceInstance& wanted,
                                        FaceOrigin origin);

/// A face whose glyphs are pictures, which need no outlines; null for all others.
std::shared_ptr<const HbFace> load_picture_face(hb_blob_t* file, FaceOrigin origin);

}  // namespace cvpress::text
