#include <algorithm>
#include <utility>

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include "text/bidi_internal.h"
#include "text/direction.h"
#include "text/emoji_sequence_internal.h"
#include "text/utf16_internal.h"

namespace cvpress::text {
namespace {

using BidiText = std::unique_ptr<UBiDi, HbDelete<ubidi_close>>;

bool is_direction_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

/// Nothing below the Hebrew block runs right to left.
bool may_turn(char32_t c) {
  return c >= 0x0590 && (c < 0x0900 || c >= 0x200E);
}

/// Whether a key such as 1️⃣ begins at `at`: a character, a selector, and the key's shape.
bool begins_keycap(const std::vector<Character>& characters, std::size_t at) {
  constexpr char32_t kAsPicture = 0xFE0F;
  std::size_t next = at + 1;
  if (next < characters.size() && characters[next].shown == kAsPicture) ++next;
  return next < characters.size() && characters[next].shown == kKeycap;
}

/// UAX 9, rules P2 and P3: what stands in isolates does not count.
bool first_strong_is_right(const std::vector<Character>& characters) {
  std::size_t isolates = 0;
  for (const Character& character : characters) {
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(character.shown));
    const bool opens = direction == U_LEFT_TO_RIGHT_ISOLATE ||
                       direction == U_RIGHT_TO_LEFT_ISOLATE || direction == U_FIRST_STRONG_ISOLATE;
    if (opens) ++isolates;
    if (direction == U_POP_DIRECTIONAL_ISOLATE && isolates > 0) --isolates;
    if (isolates > 0 || is_flag_letter(character.shown)) continue;
    if (direction == U_LEFT_TO_RIGHT) return false;
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
  }
  return false;
}

/// What the directions are found from. Flags and keys are pictures as other emoji are, and
/// go with the text around (UAX 9, HL3): to readers of PDF files, too, they are neither
/// Latin letters nor numbers.
Utf16Text directed_text(const SourceText& source) {
  constexpr char16_t kNeutral = 0xFFFC;
  const std::vector<Character>& characters = source.characters;
  Utf16Text text = utf16_of(source);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (!is_flag_letter(characters[i].shown) && !begins_keycap(characters, i)) continue;
    std::fill(text.units.begin() + static_cast<std::ptrdiff_t>(text.unit_of_character[i]),
              text.units.begin() + static_cast<std::ptrdiff_t>(text.unit_of_character[i + 1]),
              kNeutral);
  }
  return text;
}

/// A stretch of a text's characters.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Sets the levels of a stretch, which is a paragraph of its own.
void set_levels(const Utf16Text& text, const Stretch& part, bool right_to_left,
                std::vector<std::uint8_t>& levels) {
  const std::size_t first = text.unit_of_character[part.begin];
  const std::size_t last = text.unit_of_character[part.end];
  std::fill(levels.begin() + static_cast<std::ptrdiff_t>(part.begin),
            levels.begin() + static_cast<std::ptrdiff_t>(part.end), right_to_left ? 1 : 0);
  const BidiText bidi(ubidi_open());
  UErrorCode error = U_ZERO_ERROR;
  ubidi_setPara(bidi.get(), text.units.data() + first, static_cast<std::int32_t>(last - first),
                right_to_left ? 1 : 0, nullptr, &error);
  if (U_FAILURE(error)) return;
  const UBiDiLevel* resolved = ubidi_getLevels(bidi.get(), &error);
  if (U_FAILURE(error)) return;
  for (std::size_t i = part.begin; i < part.end; ++i) {
    levels[i] = resolved[text.unit_of_character[i] - first];
  }
}

/// Takes direction controls out of characters and levels; hints move along.
void drop_controls(SourceText& source, std::vector<std::uint8_t>& levels) {
  std::vector<Character>& characters = source.characters;
  std::vector<std::size_t> new_index(characters.size() + 1);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    new_index[i] = kept;
    if (is_direction_control(characters[i].shown)) continue;
    characters[kept] = characters[i];
    levels[kept++] = levels[i];
  }
  new_index[characters.size()] = kept;
  characters.resize(kept);
  levels.resize(kept);
  for (BreakHint& hint : source.hints) hint.index = new_index[hint.index];
}

bool is_latin_letter(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

/// Whether the signs of a name such as "C++", "C#" or "Windows™" end at `at`: in text from the
/// right they would go to the other side of their letter.
bool ends_name_with_signs(const std::vector<Character>& characters, std::size_t at) {
  const auto is_sign = [](char32_t c) {
    return std::u32string_view(U"+#®™℠").find(c) != std::u32string_view::npos;
  };
  if (!is_sign(characters[at].shown)) return false;
  if (at + 1 < characters.size() && is_sign(characters[at + 1].shown)) return false;
  std::size_t letter = at;
  while (letter > 0 && is_sign(characters[letter].shown)) --letter;
  return is_latin_letter(characters[letter].shown);
}

/// Whether a stretch has letters, and all of them run from the left: the name of a firm in a
/// Hebrew CV. It runs from the left as a whole then, with its numbers and brackets.
bool runs_from_left(const std::vector<Character>& characters, const Stretch& part) {
  bool has_letters = false;
  for (std::size_t i = part.begin; i < part.end; ++i) {
    const char32_t shown = characters[i].shown;
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(shown));
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return false;
    const bool is_letter = direction == U_LEFT_TO_RIGHT && !is_flag_letter(shown);
    has_letters = has_letters || (is_letter && !is_direction_control(shown));
  }
  return has_letters;
}

/// Each line that the text itself begins is a paragraph of its own.
std::vector<Stretch> own_lines(const std::vector<Character>& characters) {
  std::vector<Stretch> lines(1);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    lines.back().end = i + 1;
    if (characters[i].shown == U'\n' && i + 1 < characters.size()) lines.push_back({i + 1, i + 1});
  }
  return lines;
}

/// Puts the stretches that are set from the left into isolates (UAX 9, section 2.4),
/// and a mark behind names that end in signs.
void isolate_stretches(SourceText& source) {
  constexpr char32_t kLeftToRightMark = 0x200E;
  constexpr char32_t kLeftToRightIsolate = 0x2066;
  constexpr char32_t kPopDirectionalIsolate = 0x2069;
  std::vector<Character> isolated;
  std::vector<std::size_t> new_index;
  Character last;
  bool inside = false;
  for (std::size_t i = 0; i < source.characters.size(); ++i) {
    const Character& character = source.characters[i];
    const bool wanted = source.groups[character.group].span->left_to_right;
    if (inside && !wanted) isolated.push_back({kPopDirectionalIsolate, 0, last.group, last.span});
    if (wanted && !inside) {
      isolated.push_back({kLeftToRightIsolate, 0, character.group, character.span});
    }
    inside = wanted;
    last = character;
    new_index.push_back(isolated.size());
    isolated.push_back(character);
    if (ends_name_with_signs(source.characters, i)) {
      isolated.push_back({kLeftToRightMark, 0, character.group, character.span});
    }
  }
  new_index.push_back(isolated.size());
  if (inside) isolated.push_back({kPopDirectionalIsolate, 0, last.group, last.span});
  for (BreakHint& hint : source.hints) hint.index = new_index[hint.index];
  source.characters = std::move(isolated);
}

}  // namespace

Directions directions_within(SourceText& source, bool right_to_left) {
  Directions directions;
  directions.right_to_left = right_to_left;
  isolate_stretches(source);
  const Utf16Text text = directed_text(source);
  directions.levels.resize(source.characters.size());
  set_levels(text, {0, source.characters.size()}, right_to_left, directions.levels);
  drop_controls(source, directions.levels);
  return directions;
}

Directions resolve_directions(SourceText& source, const std::string& language) {
  const bool may_mix = std::any_of(source.characters.begin(), source.characters.end(),
                                   [](const Character& c) { return may_turn(c.shown); });
  const bool from_right = is_written_from_right(language)
                              ? !runs_from_left(source.characters, {0, source.characters.size()})
                              : may_mix && first_strong_is_right(source.characters);
  if (!may_mix && !from_right) {
    return {false, std::vector<std::uint8_t>(source.characters.size(), 0)};
  }
  if (!is_written_from_right(language) || !from_right) return directions_within(source, from_right);
  Directions directions{true, {}};
  isolate_stretches(source);
  const Utf16Text text = directed_text(source);
  directions.levels.resize(source.characters.size());
  for (const Stretch& line : own_lines(source.characters)) {
    set_levels(text, line, !runs_from_left(source.characters, line), directions.levels);
  }
  drop_controls(source, directions.levels);
  return directions;
}

}  // namespace cvpress::text
