#include <algorithm>
#include <map>
#include <set>

#include <unicode/uchar.h>

#include "text/emoji_sequence_internal.h"
#include "text/pictographs_internal.h"

namespace cvpress::text {
namespace {

/// What follows a word without a space.
constexpr std::u32string_view kAttachedMarks = U".,;:!?)";

bool is_pictograph(char32_t c) {
  if (c < kFirstPictograph) return false;
  const auto code = static_cast<UChar32>(c);
  return c == kKeycap || u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) ||
         u_hasBinaryProperty(code, UCHAR_REGIONAL_INDICATOR) ||
         u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER);
}

/// What joins a pictograph to the next, or says which form of it is meant.
bool belongs_to_pictograph(char32_t c) {
  return c == kJoiner || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0020 && c <= 0xE007F);
}

class PictographDropper {
 public:
  PictographDropper(SourceText& source, const FontCatalog& fonts)
      : source_(source), fonts_(fonts) {}

  std::vector<MissingCharacter> drop() {
    const std::vector<Character> all = std::exchange(source_.characters, {});
    std::vector<std::size_t> new_index;  // of each character, and of the end
    for (const Character& character : all) {
      new_index.push_back(source_.characters.size());
      if (stays(character)) source_.characters.push_back(character);
    }
    new_index.push_back(source_.characters.size());
    for (BreakHint& hint : source_.hints) hint.index = new_index[hint.index];
    return std::move(missing_);
  }

 private:
  bool stays(const Character& character) {
    const char32_t c = character.shown;
    if (is_pictograph(c) && is_missing(character)) {
      note(character);
      after_dropped_ = true;
      return false;
    }
    if (after_dropped_ && belongs_to_pictograph(c)) return false;
    const bool closes = after_dropped_ && kAttachedMarks.find(c) != kAttachedMarks.npos;
    if (closes && !source_.characters.empty() && source_.characters.back().shown == U' ') {
      source_.characters.pop_back();
    }
    const bool is_second_space = after_dropped_ && c == U' ' && at_space();
    after_dropped_ = after_dropped_ && is_second_space;
    return !is_second_space;
  }

  /// Whether nothing or white space stands last.
  bool at_space() const {
    if (source_.characters.empty()) return true;
    const char32_t last = source_.characters.back().shown;
    return last == U' ' || last == U'\n';
  }

  bool is_missing(const Character& character) {
    const SpanGroup& group = source_.groups[character.group];
    if (group.icon || group.face->glyph_for(character.shown)) return false;
    const auto known = has_face_.find(character.shown);
    if (known != has_face_.end()) return !known->second;
    if (has_picture(character.shown)) {
      has_face_.emplace(character.shown, true);
      return false;
    }
    const TextStyle& style = group.span->style;
    const FaceRequest request{style.families, style.weight, style.italic};
    const bool found = fonts_.fallback_for(request, {&character.shown, 1}) != nullptr;
    has_face_.emplace(character.shown, found);
    return !found;
  }

  bool has_picture(char32_t c) const {
    const FacePtr pictures = fonts_.emoji_face();
    return pictures && pictures->glyph_for(c);
  }

  void note(const Character& character) {
    if (!told_.insert(character.shown).second) return;
    missing_.push_back({character.shown, source_.span_places[character.span], true});
  }

  SourceText& source_;
  const FontCatalog& fonts_;
  bool after_dropped_ = false;
  std::map<char32_t, bool> has_face_;
  std::set<char32_t> told_;
  std::vector<MissingCharacter> missing_;
};

}  // namespace

std::vector<MissingCharacter> drop_pictographs(SourceText& source, const FontCatalog& fonts) {
  const bool any =
      std::any_of(source.characters.begin(), source.characters.end(),
                  [](const Character& character) { return is_pictograph(character.shown); });
  return any ? PictographDropper(source, fonts).drop() : std::vector<MissingCharacter>();
}

}  // namespace cvpress::text
