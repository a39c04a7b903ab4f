#include "audit/seen_orders.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "audit/characters.h"
#include "base/utf8.h"

namespace cvpress::audit {

SeenOrders orders_of(const reader::SeenDocument& seen) {
  return {reader::words_in_stream(seen), reader::words_by_tags(seen), reader::words_by_place(seen)};
}

namespace {

/// Words of a line that are farther apart, in ems, are parts of their own.
constexpr double kPartGap = 0.7;

bool is_wide_gap(const reader::SeenWord& before, const reader::SeenWord& word) {
  const double gap = word.box.origin.x - before.box.origin.x - before.box.size.width;
  return std::abs(gap) > kPartGap * word.box.size.height;
}

}  // namespace

std::vector<SeenLine> lines_of(const std::vector<reader::SeenWord>& words) {
  std::vector<SeenLine> lines;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_new = lines.empty() || words[i].starts_line || words[i].page != lines.back().page;
    if (is_new) {
      lines.push_back({words[i].text, i, i, words[i].page});
    } else {
      lines.back().text += (is_wide_gap(words[i - 1], words[i]) ? "  " : " ") + words[i].text;
      lines.back().last = i;
    }
  }
  return lines;
}

bool has_year(std::string_view text) {
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const std::string_view four = text.substr(i, 4);
    if (!four.starts_with("19") && !four.starts_with("20")) continue;
    const bool is_alone = (i == 0 || !is_ascii_digit(text[i - 1])) &&
                          (i + 4 == text.size() || !is_ascii_digit(text[i + 4]));
    if (is_alone && std::all_of(four.begin(), four.end(), is_ascii_digit)) return true;
  }
  return false;
}

namespace {

constexpr std::size_t kGlyphsAround = 16;
/// Gaps wider than this, in ems, part words.
constexpr double kQuotedGap = 0.15;

bool is_apart(const reader::SeenGlyph& before, const reader::SeenGlyph& glyph) {
  const double gap = glyph.origin.x - before.origin.x - before.advance;
  return std::abs(glyph.origin.y - before.origin.y) > kQuotedGap * glyph.size ||
         std::abs(gap) > kQuotedGap * glyph.size;
}

bool is_ligature(char32_t code) {
  return code >= 0xFB00 && code <= 0xFB06;
}

/// Without what no terminal shows.
std::string printable(std::string_view text) {
  std::string shown;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, i);
    const bool is_shown = trouble_of(decoded.code).empty() || is_ligature(decoded.code);
    if (is_shown) shown.append(text.substr(i, decoded.length));
    i += decoded.length;
  }
  return shown;
}

/// With names for what is no letter.
std::string marked(std::string_view text) {
  std::string shown;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, i);
    shown += trouble_of(decoded.code).empty()
                 ? std::string(text.substr(i, decoded.length))
                 : fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(decoded.code));
    i += decoded.length;
  }
  return shown.empty() ? "<?>" : shown;
}

}  // namespace

std::string around(const reader::SeenDocument& seen, std::size_t page, std::size_t glyph) {
  const auto& glyphs = seen.pages[page].glyphs;
  const std::size_t from = glyph > kGlyphsAround ? glyph - kGlyphsAround : 0;
  std::string text;
  for (std::size_t i = from; i < std::min(glyphs.size(), glyph + kGlyphsAround); ++i) {
    if (i > from && is_apart(glyphs[i - 1], glyphs[i]) && !text.ends_with(' ')) text += ' ';
    text += i == glyph ? marked(glyphs[i].text) : printable(glyphs[i].text);
  }
  return std::string(trimmed(text));
}

}  // namespace cvpress::audit
