// The objects of one font: descriptor, font file, descendant font, Type 0
// dictionaries and their ToUnicode maps.
#pragma once

#include <map>
#include <string>

#include "pdf/object_store.h"
#include "text/font_face.h"

namespace cvpress::pdf {

struct FontObjects {
  ObjectId descendant = 0;
  std::string base_name;  // "ABCDEF+SourceSans3-Regular"
};

/// `widths` are by code, in thousandths of an em.
FontObjects write_descendant_font(ObjectStore& store, const text::FontFace& face,
                                  const text::FaceSubset& subset,
                                  const std::map<std::uint16_t, int>& widths, bool compress);

/// A Type 0 font over a descendant, with its own ToUnicode: code -> UTF-8 text.
ObjectId write_type0_font(ObjectStore& store, const FontObjects& objects,
                          const std::map<std::uint16_t, std::string>& to_unicode, bool compress);

/// The W array: runs of neighbouring codes in brackets (ISO 32000-1 9.7.4.3).
std::string width_array(const std::map<std::uint16_t, int>& widths);

/// A ToUnicode CMap (ISO 32000-1 9.10.3; Adobe Technical Note 5411).
std::string to_unicode_map(const std::map<std::uint16_t, std::string>& texts);

/// A subset's tag: six capital letters from its bytes.
std::string subset_tag(const std::string& bytes);

}  // namespace cvpress::pdf
