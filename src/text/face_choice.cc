#include <algorithm>

#include <unicode/uchar.h>

#include "base/utf8.h"
#include "text/coverage_internal.h"
#include "text/face_choice_internal.h"

namespace cvpress::text {
namespace {

constexpr char32_t kJoiner = 0x200D;
constexpr std::size_t kLongestGrapheme = 32;  // hostile text piles marks without end

bool extends_grapheme(char32_t c) {
  if (c < 0x300) return false;
  if (c == kJoiner) return true;
  const auto code = static_cast<UChar32>(c);
  return u_hasBinaryProperty(code, UCHAR_GRAPHEME_EXTEND) ||
         u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER);
}

bool is_flag_letter(char32_t c) {
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Characters that need no glyph, or that HarfBuzz makes from others.
bool needs_glyph(char32_t c) {
  if (c == 0x2011) return false;  // from U+2010
  const auto code = static_cast<UChar32>(c);
  return !u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) &&
         u_charType(code) != U_SPACE_SEPARATOR;
}

}  // namespace

FaceChoice::FaceChoice(const SourceText& source, const FontCatalog& fonts)
    : source_(source), fonts_(fonts), last_(source.groups.size()) {}

bool FaceChoice::is_inside_grapheme(std::size_t at) const {
  const std::vector<Character>& characters = source_.characters;
  return at > 0 && characters[at].group == characters[at - 1].group &&
         characters[at - 1].shown != U'\n' && extends_grapheme(characters[at].shown);
}

std::size_t FaceChoice::grapheme_end(std::size_t begin) const {
  const std::vector<Character>& characters = source_.characters;
  const std::size_t limit = std::min(characters.size(), begin + kLongestGrapheme);
  std::size_t end = begin + 1;
  const bool flag = end < limit && is_flag_letter(characters[begin].shown) &&
                    is_flag_letter(characters[end].shown);
  if (flag) ++end;
  while (end < limit && characters[end].group == characters[begin].group &&
         (extends_grapheme(characters[end].shown) || characters[end - 1].shown == kJoiner)) {
    ++end;
  }
  return end;
}

std::shared_ptr<const HbFace> FaceChoice::face_for(std::size_t begin, std::size_t end) {
  const Character& first = source_.characters[begin];
  const std::shared_ptr<const HbFace>& own = source_.groups[first.group].face;
  if (end == begin + 1 && own->glyph_for(first.shown)) return own;
  std::u32string needed;
  for (std::size_t i = begin; i < end; ++i) {
    if (needs_glyph(source_.characters[i].shown)) needed += source_.characters[i].shown;
  }
  if (can_show(*own, needed)) return own;
  if (auto face = fallback(needed, first.group)) return face;
  record(needed, *own, begin);
  return own;
}

std::shared_ptr<const HbFace> FaceChoice::fallback(const std::u32string& characters,
                                                   std::uint32_t group) {
  if (last_[group] && can_show(*last_[group], characters)) return last_[group];
  if (nowhere_.contains(characters)) return nullptr;
  const TextStyle& style = source_.groups[group].span->style;
  FacePtr face = fonts_.fallback_for({style.families, style.weight, style.italic}, characters,
                                     source_.groups[group].language);
  if (!face) {
    nowhere_.insert(characters);
    return nullptr;
  }
  last_[group] = std::static_pointer_cast<const HbFace>(face);
  return last_[group];
}

void FaceChoice::record(const std::u32string& characters, const FontFace& face, std::size_t at) {
  const SourceSpan where = source_.span_places[source_.characters[at].span];
  for (const char32_t c : characters) {
    if (!face.glyph_for(c) && recorded_.insert(c).second) missing_.push_back({c, where, false});
  }
}

}  // namespace cvpress::text
