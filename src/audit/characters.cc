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

/// The first character of a text that is of no use.
std::optional<char32_t> trouble_in(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, i);
    i += decoded.length;
    if (!trouble_of(decoded.code).empty()) return decoded.code;
  }
  return std::nullopt;
}

std::string told(char32_t character) {
  return fmt::format("{} (U+{:04X})", trouble_of(character), static_cast<std::uint32_t>(character));
}

/// The letters around a glyph, for the message.
std::string surroundings(const reader::SeenPage& page, std::size_t glyph) {
  constexpr std::size_t kReach = 12;
  std::string text;
  const std::size_t from = glyph > kReach ? glyph - kReach : 0;
  for (std::size_t i = from; i < std::min(page.glyphs.size(), glyph + kReach); ++i) {
    text += page.glyphs[i].text;
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

void add_troubles(std::string_view text, std::set<char32_t>& troubles) {
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] >= ' ' && text[i] < 0x7F) {
      ++i;
      continue;
    }
    const DecodedCharacter decoded = decode_utf8(text, i);
    i += decoded.length;
    if (!trouble_of(decoded.code).empty()) troubles.insert(decoded.code);
  }
}

namespace {

/// Most glyphs are read as one letter of ASCII, of which nothing is wrong.
bool is_plain(const reader::SeenGlyph& seen) {
  return seen.told && seen.text.size() == 1 && seen.text[0] >= ' ' && seen.text[0] < 0x7F;
}

/// What is wrong with a glyph's text; nothing where nothing is.
std::optional<Finding> wrong_at(const reader::SeenPage& page, std::size_t glyph,
                                const std::set<char32_t>& written) {
  const reader::SeenGlyph& seen = page.glyphs[glyph];
  const bool is_mute = !seen.told || seen.text.empty();
  const auto trouble = is_mute ? std::nullopt : trouble_in(seen.text);
  if (!is_mute && !trouble) return std::nullopt;
  const bool is_own = trouble && written.contains(*trouble);
  const std::string what = trouble ? told(*trouble) : "a sign without text";
  return Finding{Subject::kCharacters,
                 fmt::format("{} is {} at \"{}\"", what, is_own ? "written" : "read",
                             surroundings(page, glyph)),
                 {},
                 is_own ? Severity::kWarning : Severity::kError};
}

}  // namespace

void check_characters(const reader::SeenDocument& seen, const std::set<char32_t>& written,
                      std::vector<Finding>& findings) {
  for (std::size_t number = 0; number < seen.pages.size(); ++number) {
    const reader::SeenPage& page = seen.pages[number];
    std::optional<Finding> wrong;
    for (std::size_t i = 0; i < page.glyphs.size() && !wrong; ++i) {
      if (!is_plain(page.glyphs[i])) wrong = wrong_at(page, i, written);
    }
    if (!wrong) continue;
    wrong->message = fmt::format("page {}: {}", number + 1, wrong->message);
    findings.push_back(std::move(*wrong));
  }
}

}  // namespace cvpress::audit
