#include "reader/cmap.h"

#include <algorithm>

#include "reader/lexer.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kLongestCode = 4;
constexpr std::size_t kMostCodeRanges = 64;

std::uint32_t big_endian(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes.substr(0, kLongestCode)) {
    value = value << 8 | static_cast<unsigned char>(c);
  }
  return value;
}

/// Each byte of a code lies between those of the range's ends.
bool holds(const CodeRange& range, std::uint32_t code) {
  for (std::uint32_t shift = 0; shift < range.length * 8; shift += 8) {
    const std::uint32_t byte = code >> shift & 0xFF;
    if (byte < (range.low >> shift & 0xFF) || byte > (range.high >> shift & 0xFF)) return false;
  }
  return true;
}

class CMapReader {
 public:
  CMapReader(std::string_view bytes, CMap& map, Budget& budget)
      : lexer_(bytes), map_(map), budget_(budget) {}

  void read() {
    Token before;
    while (true) {
      const Token token = lexer_.next();
      if (token.kind == TokenKind::kEnd) break;
      if (token.kind == TokenKind::kWord) operate(token.text, before);
      if (token.kind == TokenKind::kName && token.text == "WMode") {
        map_.vertical = lexer_.next().number == 1;
      }
      before = token;
    }
    std::stable_sort(map_.glyph_ranges.begin(), map_.glyph_ranges.end(),
                     [](const GlyphRange& a, const GlyphRange& b) { return a.low < b.low; });
  }

 private:
  void operate(std::string_view word, const Token& before) {
    if (word == "begincodespacerange") {
      read_code_ranges();
    } else if (word == "begincidrange") {
      read_glyphs(true);
    } else if (word == "begincidchar") {
      read_glyphs(false);
    } else if (word == "usecmap" && before.kind == TokenKind::kName) {
      const CMap used = predefined_cmap(before.text);
      map_.code_ranges.insert(map_.code_ranges.end(), used.code_ranges.begin(),
                              used.code_ranges.end());
    }
  }

  bool next_bytes(std::string& bytes) {
    const Token token = lexer_.next();
    if (token.kind != TokenKind::kHexString) return false;
    bytes.clear();
    append_hex(bytes, token.text);
    return true;
  }

  void read_code_ranges() {
    std::string low;
    std::string high;
    while (map_.code_ranges.size() < kMostCodeRanges && next_bytes(low) && next_bytes(high)) {
      const std::size_t length = std::clamp<std::size_t>(low.size(), 1, kLongestCode);
      map_.code_ranges.push_back({std::uint32_t(length), big_endian(low), big_endian(high)});
    }
  }

  void read_glyphs(bool ranges) {
    std::string low;
    std::string high;
    while (next_bytes(low)) {
      if (ranges && !next_bytes(high)) return;
      const Token glyph = lexer_.next();
      if (glyph.kind != TokenKind::kNumber || !budget_.take(Cost::kMapped, 2)) return;
      const std::uint32_t first = big_endian(low);
      map_.glyph_ranges.push_back(
          {first, ranges ? big_endian(high) : first,
           static_cast<std::uint32_t>(std::clamp(glyph.number, 0.0, 65535.0))});
    }
  }

  Lexer lexer_;
  CMap& map_;
  Budget& budget_;
};

}  // namespace

Code CMap::code_at(std::string_view bytes, std::size_t at) const {
  std::uint32_t shortest = kLongestCode;
  std::uint32_t value = 0;
  for (std::uint32_t length = 1; length <= kLongestCode && at + length <= bytes.size(); ++length) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + length - 1]);
    for (const CodeRange& range : code_ranges) {
      if (range.length == length && holds(range, value)) return {value, length};
      shortest = std::min(shortest, range.length);
    }
  }
  // No range holds it: one code of the shortest kind is passed over.
  if (code_ranges.empty()) shortest = 2;
  const auto left = static_cast<std::uint32_t>(std::min(bytes.size() - at, kLongestCode));
  const std::uint32_t length = std::min(shortest, left);
  return {big_endian(bytes.substr(at, length)), length};
}

std::uint32_t CMap::mapped_glyph(std::uint32_t code) const {
  const auto after =
      std::upper_bound(glyph_ranges.begin(), glyph_ranges.end(), code,
                       [](std::uint32_t value, const GlyphRange& row) { return value < row.low; });
  if (after == glyph_ranges.begin()) return 0;
  const GlyphRange& range = *(after - 1);
  return code <= range.high ? range.glyph + (code - range.low) : 0;
}

CMap read_cmap(std::string_view bytes, Budget& budget) {
  CMap map;
  CMapReader(bytes, map, budget).read();
  return map;
}

}  // namespace cvpress::reader
