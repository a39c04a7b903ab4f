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

/// Marks that are as wide as a Han character among such, and narrow among Latin letters.
bool has_two_widths(char32_t c) {
  constexpr std::u32string_view kMarks = U"\u00B7\u2014\u2018\u2019\u201C\u201D\u2026";
  return kMarks.find(c) != std::u32string_view::npos;
}

/// Chinese and Japanese; Korean sets such marks as Latin does.
bool sets_marks_wide(std::string_view language) {
  return language.starts_with("zh") || language.starts_with("ja");
}

bool is_ideograph(char32_t c) {
  if (c < 0x2E80) return false;
  const bool is_punctuation = c >= 0x3000 && c <= 0x303F;
  return is_punctuation ||
         u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH) == U_EA_WIDE;
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
  if (auto face = face_among_ideographs(begin)) return face;
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

std::shared_ptr<const HbFace> FaceChoice::face_among_ideographs(std::size_t at) {
  const std::vector<Character>& characters = source_.characters;
  const Character& mark = characters[at];
  if (!has_two_widths(mark.shown)) return nullptr;
  if (!sets_marks_wide(source_.groups[mark.group].language)) return nullptr;
  for (const std::size_t beside : {at - 1, at + 1}) {
    if (beside >= characters.size() || characters[beside].group != mark.group) continue;
    const char32_t neighbour = characters[beside].shown;
    if (!is_ideograph(neighbour) || source_.groups[mark.group].face->glyph_for(neighbour)) continue;
    auto face = fallback(std::u32string(1, neighbour), mark.group);
    if (face && face->glyph_for(mark.shown)) return face;
  }
  return nullptr;
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
