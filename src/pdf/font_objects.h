// The objects of one font: descriptor, font file, descendant font, Type 0
// dictionaries and their ToUnicode maps.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "pdf/object_store.h"
#include "text/font_face.h"

namespace cvpress::pdf {

/// The part of a face that goes into the file.
struct FontFile {
  text::FaceSubset subset;
  std::string tag;  // subset_tag() of its bytes; empty before that is made
};

struct FontObjects {
  ObjectId descendant = 0;
  std::string base_name;  // "ABCDEF+SourceSans3-Regular"
};

/// What a code moves the pen by, in thousandths of an em.
struct CodeWidth {
  std::uint16_t code = 0;
  int width = 0;
};

/// What a code stands for, in UTF-8.
struct CodeText {
  std::uint16_t code = 0;
  std::string_view text;
};

/// `widths` are in the order of codes.
FontObjects write_descendant_font(ObjectStore& store, const text::FontFace& face,
                                  const FontFile& font_file, const std::vector<CodeWidth>& widths,
                                  bool compress);

/// A Type 0 font over a descendant, with its own ToUnicode, in the order of codes.
ObjectId write_type0_font(ObjectStore& store, const FontObjects& objects,
                          const std::vector<CodeText>& to_unicode, bool compress);

/// The W array: runs of neighbouring codes in brackets (ISO 32000-1 9.7.4.3).
std::string width_array(const std::vector<CodeWidth>& widths);

/// A ToUnicode CMap (ISO 32000-1 9.10.3; Adobe Technical Note 5411).
std::string to_unicode_map(const std::vector<CodeText>& texts);

/// A face with some of its glyphs, without its tag.
Result<FontFile> font_file(const text::FontFace& face, const std::set<text::GlyphId>& glyphs);

/// A subset's tag: six capital letters from its bytes.
std::string subset_tag(const std::string& bytes);

}  // namespace cvpress::pdf
