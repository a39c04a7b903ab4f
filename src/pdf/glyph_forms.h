// Glyphs that are drawn as shapes, in the units of their fonts: the same operators
// wherever they stand, those of large ones in form XObjects (ISO 32000-1 8.10).
#pragma once

#include <map>
#include <string>
#include <utility>

#include "paint/display_list.h"
#include "pdf/object_store.h"
#include "pdf/written_before.h"

namespace cvpress::pdf {

/// Used in two passes: `note` every glyph, then `use` each where it is drawn.
class GlyphForms {
 public:
  struct Drawing {
    std::string operators;  // that fill the outline, in the units of its font
    std::size_t steps = 0;
    Rect bounds = {};
    std::size_t uses = 0;
    std::string name = {};  // of the form that has them; "" where there is none
    ObjectId form = 0;
  };

  /// `before` may be null.
  GlyphForms(bool compress, WrittenBefore* before) : compress_(compress), before_(before) {}

  void note(const paint::FillGlyph& op) { ++glyphs_[{op.face, op.glyph}].uses; }

  /// How a glyph is drawn. A large or a frequent one is a form, which is written at its first use;
  /// others take less room where they are drawn. Without `may_be_form` it need not be looked at.
  const Drawing& use(const paint::FillGlyph& op, bool may_be_form, ObjectStore& store);

  /// The matrix ("a b c d e f") that puts an outline where its glyph is on a page of this height.
  static std::string placement(const paint::FillGlyph& op, Pt page_height);

 private:
  bool compress_;
  WrittenBefore* before_;
  std::map<std::pair<text::FacePtr, text::GlyphId>, Drawing> glyphs_;  // looked up, never iterated
  std::size_t count_ = 0;                                              // of forms
};

}  // namespace cvpress::pdf
