#include "text/bundled_faces_internal.h"
#include "text/hb_internal.h"
#include "text/simple_letters_internal.h"

namespace cvpress::text {
namespace {

std::u32string simple_letters_of(hb_font_t* font) {
  std::u32string letters;
  for (char32_t c = U' '; c < 0x3000; ++c) {
    hb_codepoint_t glyph = 0;
    if (is_simple_letter(c) && hb_font_get_nominal_glyph(font, c, &glyph) != 0) letters += c;
  }
  return letters;
}

/// Each letter beside each, itself too.
std::u32string all_pairs(const std::u32string& letters) {
  std::u32string text;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    text += letters[i];
    for (std::size_t j = i; j < letters.size(); ++j) {
      text += letters[i];
      text += letters[j];
    }
  }
  return text;
}

struct Shaped {
  std::vector<hb_glyph_info_t> infos;
  std::vector<hb_glyph_position_t> positions;
};

Shaped composed(hb_font_t* font, const std::u32string& text, const char* language, bool composes) {
  const HbBuffer buffer(hb_buffer_create());
  hb_buffer_add_utf32(buffer.get(), reinterpret_cast<const std::uint32_t*>(text.data()),
                      static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
  hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
  hb_buffer_set_language(buffer.get(), hb_language_from_string(language, -1));
  const hb_feature_t off = {HB_TAG('c', 'c', 'm', 'p'), 0, HB_FEATURE_GLOBAL_START,
                            HB_FEATURE_GLOBAL_END};
  hb_shape(font, buffer.get(), &off, composes ? 0 : 1);
  unsigned count = 0;
  const auto* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const auto* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
  return {{infos, infos + count}, {positions, positions + count}};
}

/// How many glyphs of two are not alike; all where their counts differ.
std::size_t differences(const Shaped& one, const Shaped& other) {
  if (one.infos.size() != other.infos.size()) return one.infos.size();
  std::size_t count = 0;
  for (std::size_t i = 0; i < one.infos.size(); ++i) {
    const bool alike = one.infos[i].codepoint == other.infos[i].codepoint &&
                       one.infos[i].cluster == other.infos[i].cluster &&
                       one.positions[i].x_advance == other.positions[i].x_advance &&
                       one.positions[i].x_offset == other.positions[i].x_offset &&
                       one.positions[i].y_offset == other.positions[i].y_offset;
    count += alike ? 0 : 1;
  }
  return count;
}

TEST(SimpleLetters, AreComposedByNoBuiltInFace) {
  for (const Resource& resource : text::built_in_fonts()) {
    const HbBlob blob = borrowed_blob(resource.bytes);
    const HbFacePtr face(hb_face_create(blob.get(), 0));
    const HbFontPtr font(hb_font_create(face.get()));
    const std::u32string letters = simple_letters_of(font.get());
    if (letters.size() < 95) continue;  // a face of icons
    const std::u32string text = all_pairs(letters);
    for (const char* language : {"en", "ca", "nl", "pl", "ro", "tr"}) {
      EXPECT_EQ(differences(composed(font.get(), text, language, true),
                            composed(font.get(), text, language, false)),
                0u)
          << resource.name << " " << language;
    }
  }
}

TEST(SimpleLetters, AreNoMarksAndNoDigraphs) {
  for (const char32_t c : {U'a', U'é', U'ł', U' ', U'’'}) EXPECT_TRUE(is_simple_letter(c));
  for (const char32_t c : {U'ï', U'·', U'ĳ', U'\u0301', U'я', U'\n', U'\u00AD'}) {
    EXPECT_FALSE(is_simple_letter(c));
  }
}

}  // namespace
}  // namespace cvpress::text
