#include "audit/characters.h"

#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::audit {
namespace {

struct Trouble {
  char32_t first;
  char32_t last;
  std::string_view name;
};

constexpr Trouble kTroubles[] = {
    {0x00, 0x08, "a control character"},     {0x0B, 0x1F, "a control character"},
    {0x7F, 0x9F, "a control character"},     {0xAD, 0xAD, "a soft hyphen"},
    {0xE000, 0xF8FF, "a private character"}, {0xFB00, 0xFB06, "a ligature"},
    {0xFFFC, 0xFFFC, "an object character"}, {0xFFFD, 0xFFFD, "a replacement character"},
    {0xFFFE, 0xFFFF, "no character"},        {0xF0000, 0x10FFFD, "a private character"}};

/// What is wrong with a text, and with which of its characters.
std::optional<std::string> trouble_in(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, i);
    i += decoded.length;
    const std::string_view trouble = trouble_of(decoded.code);
    if (!trouble.empty()) {
      return fmt::format("{} (U+{:04X})", trouble, static_cast<std::uint32_t>(decoded.code));
    }
  }
  return std::nullopt;
}

/// The letters around a glyph, for the message.
std::string surroundings(const reader::SeenPage& page, std::size_t glyph) {
  constexpr std::size_t kReach = 12;
  std::string text;
  const std::size_t from = glyph > kReach ? glyph - kReach : 0;
  for (std::size_t i = from; i < std::min(page.glyphs.size(), glyph + kReach); ++i) {
    if (i != glyph) text += page.glyphs[i].text;
  }
  return text;
}

}  // namespace

std::string_view trouble_of(char32_t character) {
  if (character >= U' ' && character < 0x7F) return {};
  for (const Trouble& trouble : kTroubles) {
    if (character >= trouble.first && character <= trouble.last) return trouble.name;
  }
  return {};
}

void check_characters(const reader::SeenDocument& seen, std::vector<Finding>& findings) {
  for (std::size_t number = 0; number < seen.pages.size(); ++number) {
    const reader::SeenPage& page = seen.pages[number];
    for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
      const reader::SeenGlyph& glyph = page.glyphs[i];
      const bool is_plain = glyph.text.size() == 1 && glyph.text[0] >= ' ' && glyph.text[0] < 0x7F;
      if (is_plain && glyph.told) continue;
      const auto trouble = !glyph.told || glyph.text.empty()
                               ? std::optional<std::string>("a sign without text")
                               : trouble_in(glyph.text);
      if (!trouble) continue;
      findings.push_back(
          {Subject::kCharacters, fmt::format("page {}: {} is read at \"{}\"", number + 1, *trouble,
                                             surroundings(page, i))});
      break;
    }
  }
}

}  // namespace cvpress::audit
