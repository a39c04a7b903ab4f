// Fonts as far as text needs them: how strings divide into codes, what each stands for
// and how far it moves the pen.
#pragma once

#include <cstdint>
#include <deque>
#include <forward_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reader/cmap.h"
#include "reader/object_file.h"
#include "reader/text_map.h"

namespace cvpress::reader {

struct Font {
  std::uint32_t index = 0;  // in SeenDocument::fonts
  bool composite = false;   // Type0
  CMap cmap;                // of composite fonts
  TextMap texts;            // by ToUnicode
  TextMap encoded;          // by the encoding of simple fonts
  bool encoding_is_guess = false;
  std::vector<float> widths;  // by code; of composite fonts by glyph
  float default_width = 0;
  double unit = 0.001;  // of widths, in text space
  double down = -1;     // what a vertical font moves by, in ems
  bool is_vertical() const { return composite && cmap.vertical; }
  bool has_pairs_only() const { return composite && cmap.has_pairs_only(); }

  float width(std::uint32_t glyph) const {
    return glyph < widths.size() ? widths[glyph] : default_width;
  }
};

/// A document's fonts, each read once.
class Fonts {
 public:
  Fonts(ObjectFile& file, std::vector<SeenFont>& seen)
      : file_(file), seen_(seen), kept_(std::make_shared<Kept>()) {}
  /// The font of a resource.
  const Font& of(const Object& resource);
  /// What text is set in where its font is not there.
  const Font& missing();
  /// Keeps a glyph's text that no font has.
  std::string_view keep(std::string text) { return kept_->texts.emplace_front(std::move(text)); }
  /// What the texts of glyphs are views of.
  std::shared_ptr<const void> letters() const { return kept_; }

 private:
  struct Kept {
    std::deque<Font> fonts;
    std::forward_list<std::string> texts;
  };
  const Font& read(const Dictionary& dictionary);

  ObjectFile& file_;
  std::vector<SeenFont>& seen_;
  std::shared_ptr<Kept> kept_;
  std::map<const Dictionary*, const Font*> fonts_;
};

/// Each fills what its kind of font says beyond ToUnicode.
void read_simple_font(ObjectFile& file, const Dictionary& dictionary, Font& font, SeenFont& seen);
void read_composite_font(ObjectFile& file, const Dictionary& dictionary, Font& font,
                         SeenFont& seen);

/// Whether a descriptor holds a font program.
bool is_embedded(ObjectFile& file, const Dictionary& descriptor);

}  // namespace cvpress::reader
