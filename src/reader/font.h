// Fonts as far as text needs them: how strings divide into codes, what each stands for
// and how far it moves the pen.
#pragma once

#include <cstdint>
#include <forward_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reader/budget.h"
#include "reader/cmap.h"
#include "reader/fonts_before.h"
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

/// An object that a font was made of, with all bytes that made it what it is.
struct KeptObject {
  std::uint32_t number = 0;
  std::string text;
};

/// A font with what is known of it.
struct KeptFont {
  Font font;
  SeenFont seen;
  // Only of those that are kept for other documents:
  std::vector<KeptObject> objects;
  Budget::Amounts cost{};
};

/// A document's fonts, each read once.
class Fonts {
 public:
  /// `before` may be null.
  Fonts(ObjectFile& file, std::vector<SeenFont>& seen, FontsBefore* before)
      : file_(file), seen_(seen), before_(before), kept_(std::make_shared<Kept>()) {}
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
    std::vector<std::shared_ptr<const KeptFont>> fonts;
    std::forward_list<std::string> texts;
  };
  const Font& of_dictionary(const Dictionary& dictionary);
  std::shared_ptr<KeptFont> read(const Dictionary& dictionary);
  const Font& add(std::shared_ptr<const KeptFont> font);
  /// Null where it must be read, and cannot be kept.
  const Font* kept_before(const Object& resource);
  const Font* read_and_keep(const Object& resource, std::uint32_t number);

  ObjectFile& file_;
  std::vector<SeenFont>& seen_;
  FontsBefore* before_;
  std::shared_ptr<Kept> kept_;
  std::vector<std::pair<std::uint32_t, const Font*>> numbered_;  // by the numbers of their objects
  std::map<const Dictionary*, const Font*> fonts_;
};

/// Each fills what its kind of font says beyond ToUnicode.
void read_simple_font(ObjectFile& file, const Dictionary& dictionary, Font& font, SeenFont& seen);
void read_composite_font(ObjectFile& file, const Dictionary& dictionary, Font& font,
                         SeenFont& seen);

/// Whether a descriptor holds a font program.
bool is_embedded(ObjectFile& file, const Dictionary& descriptor);

}  // namespace cvpress::reader
