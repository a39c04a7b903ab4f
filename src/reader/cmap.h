// CMaps (ISO 32000-1 9.7.5, 9.10.3): how long codes are, which glyphs they choose, and
// what they stand for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reader/text_map.h"

namespace cvpress::reader {

/// A code of a string and how many bytes it took.
struct Code {
  std::uint32_t value = 0;
  std::uint32_t length = 1;
};

struct CodeRange {
  std::uint32_t length = 1;  // bytes of a code
  std::uint32_t low = 0;
  std::uint32_t high = 0;
};

struct GlyphRange {
  std::uint32_t low = 0;
  std::uint32_t high = 0;
  std::uint32_t glyph = 0;  // of the first code
};

struct CMap {
  std::vector<CodeRange> code_ranges;
  std::vector<GlyphRange> glyph_ranges;  // in ascending order
  bool glyphs_are_codes = false;         // Identity, and where nothing better is known
  bool codes_are_utf16 = false;
  bool vertical = false;

  /// The code at `at`, which must be inside of `bytes`.
  Code code_at(std::string_view bytes, std::size_t at) const;
  std::uint32_t glyph_of(std::uint32_t code) const {
    return glyphs_are_codes ? code : mapped_glyph(code);
  }
  /// Whether each code is two bytes, whichever.
  bool has_pairs_only() const {
    return code_ranges.size() == 1 && code_ranges[0].length == 2 && code_ranges[0].low == 0 &&
           code_ranges[0].high == 0xFFFF;
  }

 private:
  std::uint32_t mapped_glyph(std::uint32_t code) const;
};

/// Of a font's Encoding that is a stream.
CMap read_cmap(std::string_view bytes, Budget& budget);
/// Of one that is a name: Identity and the common ones for East Asian text.
CMap predefined_cmap(std::string_view name);
/// The maps of a ToUnicode stream.
void read_to_unicode(std::string_view bytes, TextMap& texts, Budget& budget);

}  // namespace cvpress::reader
