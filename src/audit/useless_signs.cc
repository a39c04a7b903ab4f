#include "audit/useless_signs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "audit/characters.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

/// The first of a kind of sign, and how many there are.
struct FirstSign {
  std::size_t count = 0;
  std::size_t page = 0;
  std::size_t glyph = 0;
  std::size_t bullets = 0;  // that begin lines
};

/// A name of trouble_of's, and what it is called here.
struct UselessKind {
  std::string_view trouble;
  std::string_view id;
  std::string_view plural;
};

constexpr std::string_view kUntold = "a sign without text";
constexpr std::array<UselessKind, 8> kUselessKinds = {
    {{kUntold, "unicode.no-text",
      "signs have no text, so that each parser prints another letter for them"},
     {"a private character", "unicode.private", "signs are private-use characters"},
     {"a ligature", "unicode.ligature", "ligatures are single characters, which no search finds"},
     {"a soft hyphen", "unicode.soft-hyphen", "hyphens are soft hyphens, which parsers drop"},
     {"a replacement character", "unicode.replacement", "signs are read as U+FFFD"},
     {"a control character", "unicode.control", "signs are control characters"},
     {"an object character", "unicode.replacement", "signs are read as U+FFFC"},
     {"no character", "unicode.control", "signs are no characters"}}};

using UselessSigns = std::map<std::string_view, FirstSign>;

void count_sign(std::string_view trouble, std::size_t page, std::size_t glyph,
                UselessSigns& signs) {
  FirstSign& sign = signs[trouble];
  if (sign.count++ == 0) sign = {1, page, glyph, 0};
}

bool begins_line(const reader::SeenPage& page, std::size_t index) {
  if (index == 0) return true;
  const reader::SeenGlyph& glyph = page.glyphs[index];
  return std::abs(glyph.origin.y - page.glyphs[index - 1].origin.y) > glyph.size / 2;
}

void count_in_glyph(const reader::SeenPage& page, std::size_t number, std::size_t index,
                    UselessSigns& signs) {
  const reader::SeenGlyph& glyph = page.glyphs[index];
  const bool is_replaced = glyph.actual_text >= 0;
  if (!is_replaced && (!glyph.told || glyph.text.empty())) {
    count_sign(kUntold, number, index, signs);
    signs[kUntold].bullets += begins_line(page, index) ? 1 : 0;
    return;
  }
  if (is_replaced) return;
  for (std::size_t i = 0; i < glyph.text.size();) {
    const DecodedCharacter decoded = decode_utf8(glyph.text, i);
    i += decoded.length;
    const std::string_view trouble = trouble_of(decoded.code);
    if (!trouble.empty()) count_sign(trouble, number, index, signs);
  }
}

/// What programs give to readers in the place of glyphs may be useless, too.
void count_in_replacements(const reader::SeenPage& page, std::size_t number, UselessSigns& signs) {
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    const std::int32_t text = page.glyphs[i].actual_text;
    if (text < 0 || (i > 0 && page.glyphs[i - 1].actual_text == text)) continue;
    const std::string& replacement = page.actual_texts[static_cast<std::size_t>(text)];
    for (std::size_t at = 0; at < replacement.size();) {
      const DecodedCharacter decoded = decode_utf8(replacement, at);
      at += decoded.length;
      const std::string_view trouble = trouble_of(decoded.code);
      if (!trouble.empty()) count_sign(trouble, number, i, signs);
    }
  }
}

}  // namespace

void look_for_useless_characters(const reader::SeenDocument& seen, Observations& observations) {
  UselessSigns signs;
  for (std::size_t number = 0; number < seen.pages.size(); ++number) {
    const reader::SeenPage& page = seen.pages[number];
    for (std::size_t i = 0; i < page.glyphs.size(); ++i) count_in_glyph(page, number, i, signs);
    count_in_replacements(page, number, signs);
  }
  for (const UselessKind& kind : kUselessKinds) {
    const auto found = signs.find(kind.trouble);
    if (found == signs.end()) continue;
    const FirstSign& sign = found->second;
    const std::string bullets =
        sign.bullets > 0 ? fmt::format(", {} at the beginning of a line", sign.bullets) : "";
    observations.push_back(
        observation(kind.id,
                    fmt::format("{} ({} in all{}, the first in \"{}\")", kind.plural, sign.count,
                                bullets, around(seen, sign.page, sign.glyph)),
                    sign.page + 1, sign.count));
  }
}

namespace {

/// Parts of the names of fonts that have pictures in the place of letters.
constexpr std::string_view kIconFonts[] = {"awesome",    "icon",     "symbol",
                                           "marvosym",   "dingbat",  "webding",
                                           "academicon", "fontello", "wingding"};
constexpr std::string_view kPlainBullets = "*-|+/,.:;·•()&";
constexpr std::size_t kFewestBullets = 2;

/// How the signs of a font stand in the content stream.
struct FontSigns {
  std::size_t longest_run = 0;
  std::size_t lone_lines = 0;                               // signs that begin a line of more words
  std::vector<std::pair<std::size_t, std::size_t>> strays;  // page and glyph
};

/// Whether a text is taken for a letter where it stands for a picture.
bool is_letter_like(std::string_view text) {
  if (text.empty() || kPlainBullets.find(text) != std::string_view::npos) return false;
  const DecodedCharacter decoded = decode_utf8(text, 0);
  return decoded.code > U' ' && decoded.code < 0x2000 && trouble_of(decoded.code).empty();
}

std::vector<FontSigns> signs_by_font(const reader::SeenDocument& seen) {
  std::vector<FontSigns> fonts(seen.fonts.size());
  for (std::size_t number = 0; number < seen.pages.size(); ++number) {
    const auto& glyphs = seen.pages[number].glyphs;
    std::size_t run = 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      if (glyphs[i].font >= fonts.size() || trimmed(glyphs[i].text).empty()) continue;
      FontSigns& font = fonts[glyphs[i].font];
      run = i > 0 && glyphs[i - 1].font == glyphs[i].font &&
                    glyphs[i - 1].origin.y == glyphs[i].origin.y
                ? run + 1
                : 1;
      font.longest_run = std::max(font.longest_run, run);
      const bool is_stray =
          glyphs[i].told && glyphs[i].actual_text < 0 && is_letter_like(glyphs[i].text);
      if (is_stray) font.strays.emplace_back(number, i);
    }
  }
  return fonts;
}

void count_lone_lines(const reader::SeenDocument& seen, const SeenOrders& orders,
                      std::vector<FontSigns>& fonts) {
  for (std::size_t i = 0; i + 1 < orders.in_stream.size(); ++i) {
    const reader::SeenWord& word = orders.in_stream[i];
    // What stands alone on its line is no bullet: a name may have one letter.
    if (word.first != word.last || !word.starts_line || orders.in_stream[i + 1].starts_line) {
      continue;
    }
    const std::uint32_t font = seen.pages[word.page].glyphs[word.first].font;
    if (font < fonts.size()) ++fonts[font].lone_lines;
  }
}

bool is_icon_font(const std::string& name) {
  const std::string lower = ascii_lower(name);
  return std::any_of(std::begin(kIconFonts), std::end(kIconFonts),
                     [&](std::string_view part) { return lower.find(part) != std::string::npos; });
}

}  // namespace

void look_for_stray_signs(const reader::SeenDocument& seen, const SeenOrders& orders,
                          Observations& observations) {
  std::vector<FontSigns> fonts = signs_by_font(seen);
  count_lone_lines(seen, orders, fonts);
  for (std::size_t number = 0; number < fonts.size(); ++number) {
    const FontSigns& font = fonts[number];
    const bool has_pictures = is_icon_font(seen.fonts[number].name) ||
                              (font.longest_run == 1 && font.lone_lines >= kFewestBullets);
    if (!has_pictures || font.strays.empty()) continue;
    const auto [page, glyph] = font.strays.front();
    const std::string_view sign = seen.pages[page].glyphs[glyph].text;
    observations.push_back(observation(
        "unicode.stray-sign",
        fmt::format("signs of the font {} are read as letters ({} in all, the first as \"{}\" in "
                    "\"{}\")",
                    seen.fonts[number].name, font.strays.size(), sign, around(seen, page, glyph)),
        page + 1, font.strays.size()));
  }
}

}  // namespace cvpress::audit
