#include <algorithm>

#include <unicode/uchar.h>

#include "base/utf8.h"
#include "text/coverage_internal.h"
#include "text/emoji_sequence_internal.h"
#include "text/face_choice_internal.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

constexpr char32_t kFirstMark = 0x300;        // that combines with a letter
constexpr std::size_t kLongestGrapheme = 32;  // hostile text piles marks without end

bool extends_grapheme(char32_t c) {
  if (c < kFirstMark) return false;
  if (c == kJoiner) return true;
  const auto code = static_cast<UChar32>(c);
  return u_hasBinaryProperty(code, UCHAR_GRAPHEME_EXTEND) ||
         u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER);
}

/// The language of a text without one: only Japanese has kana, and Korean Hangul.
std::string_view guessed_han_language(const std::vector<Character>& characters) {
  for (const Character& character : characters) {
    if (character.shown < 0x1100) continue;
    const UScriptCode script = deciding_script({&character.shown, 1});
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA) return "ja";
    if (script == USCRIPT_HANGUL) return "ko";
    if (script == USCRIPT_BOPOMOFO) return "zh-Hant";
  }
  return {};
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

/// Letters of Hebrew, Arabic and the scripts of India and around, whose words spaces part.
bool is_of_spaced_script(char32_t c) {
  return c >= 0x0590 && c < 0x1100 && u_isalpha(static_cast<UChar32>(c)) != 0;
}

}  // namespace

FaceChoice::FaceChoice(const SourceText& source, const FontCatalog& fonts)
    : source_(source), fonts_(fonts), last_(source.groups.size()), neighbours_(source) {}

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

bool FaceChoice::is_plain(std::size_t at) {
  const std::vector<Character>& characters = source_.characters;
  const char32_t shown = characters[at].shown;
  const bool is_alone = at + 1 == characters.size() || characters[at + 1].shown < kFirstMark;
  return shown >= U' ' && shown < 0x7F && is_alone && neighbours_.is_forgotten() &&
         (shown != U' ' || main_letter() == characters.size()) &&
         source_.groups[characters[at].group].face->glyph_for(shown).has_value();
}

std::shared_ptr<const HbFace> FaceChoice::face_for(std::size_t begin, std::size_t end) {
  std::shared_ptr<const HbFace> face = chosen(begin, end);
  // Spaces and marks are none of the emoji that they follow.
  const auto& own = source_.groups[source_.characters[begin].group].face;
  neighbours_.note(begin, end, has_pictures(face) ? own : face);
  return face;
}

/// The face of what stands around a mark of all scripts; null for all else.
std::shared_ptr<const HbFace> FaceChoice::shared_mark(std::size_t at) {
  if (auto face = neighbours_.before(at)) return face;
  if (!neighbours_.goes_with_next(at)) return nullptr;
  const std::uint32_t group = source_.characters[at].group;
  auto face = fallback({source_.characters[at + 1].shown}, group);
  return face && face->glyph_for(source_.characters[at].shown) ? face : nullptr;
}

std::size_t FaceChoice::main_letter() {
  if (main_letter_) return *main_letter_;
  const std::vector<Character>& characters = source_.characters;
  const auto first = std::find_if(characters.begin(), characters.end(), [](const Character& each) {
    return is_of_spaced_script(each.shown);
  });
  main_letter_ = static_cast<std::size_t>(first - characters.begin());
  std::size_t those = 0;
  std::size_t others = 0;
  for (auto each = first; each != characters.end(); ++each) {
    if (u_isalpha(static_cast<UChar32>(each->shown)) == 0) continue;
    ++(is_of_spaced_script(each->shown) ? those : others);
  }
  if (those <= others) main_letter_ = characters.size();
  return *main_letter_;
}

std::shared_ptr<const HbFace> FaceChoice::face_of_space(std::size_t at) {
  const Character& space = source_.characters[at];
  if ((space.shown != U' ' && space.shown != 0xA0) || main_letter() == source_.characters.size()) {
    return nullptr;
  }
  const Character& letter = source_.characters[main_letter()];
  const SpanGroup& group = source_.groups[space.group];
  // Not between the words of a stretch of Latin.
  if (group.language != source_.groups[letter.group].language) return nullptr;
  if (group.face->glyph_for(letter.shown)) return nullptr;
  auto face = fallback({letter.shown}, space.group);
  return face && face->glyph_for(space.shown) ? face : nullptr;
}

std::string_view FaceChoice::language_of(std::uint32_t group) {
  const std::string_view known = han_language(source_.groups[group].language);
  if (!known.empty()) return known;
  if (!guessed_language_) guessed_language_ = guessed_han_language(source_.characters);
  return *guessed_language_;
}

std::shared_ptr<const HbFace> FaceChoice::chosen(std::size_t begin, std::size_t end) {
  const Character& first = source_.characters[begin];
  const std::shared_ptr<const HbFace>& own = source_.groups[first.group].face;
  if (auto face = face_among_ideographs(begin)) return face;
  if (auto face = face_of_space(begin)) return face;
  if (end == begin + 1 && own->glyph_for(first.shown)) {
    if (!neighbours_.may_differ(begin)) return own;
    auto face = shared_mark(begin);
    return face ? face : own;
  }
  std::u32string grapheme;
  std::u32string needed;
  for (std::size_t i = begin; i < end; ++i) {
    grapheme += source_.characters[i].shown;
    if (needs_glyph(source_.characters[i].shown)) needed += source_.characters[i].shown;
  }
  if (is_emoji(grapheme)) {
    if (auto face = picture_face_for(needed)) return face;
  }
  if (can_show(*own, needed)) return own;
  if (auto face = fallback(needed, first.group)) return face;
  if (auto face = picture_face_for(needed)) return face;
  record(needed, *own, begin);
  // The box of a missing character is to be seen, and to have a code of its own in PDFs.
  if (own->has_ink(0) && own->true_type()) return own;
  return std::static_pointer_cast<const HbFace>(fonts_.face({{"sans"}, own->weight(), false}));
}

/// A face for all emoji, and for nothing else: it has digits too.
std::shared_ptr<const HbFace> FaceChoice::picture_face_for(const std::u32string& characters) {
  const bool may_be = std::any_of(characters.begin(), characters.end(), [](char32_t c) {
    return c >= kFirstPictograph && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI);
  });
  const bool is_keycap = characters.find(kKeycap) != characters.npos;
  const bool is_sign = characters.size() == 1 && !characters.empty() && characters[0] >= 0x80;
  if (!may_be && !is_keycap && !is_sign) return nullptr;
  if (!emoji_face_) emoji_face_ = std::static_pointer_cast<const HbFace>(fonts_.emoji_face());
  return emoji_face_ && can_show(*emoji_face_, characters) ? emoji_face_ : nullptr;
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
                                     language_of(group));
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
    if (!face.glyph_for(c) && recorded_.insert(c).second) missing_.push_back({c, where});
  }
}

}  // namespace cvpress::text
