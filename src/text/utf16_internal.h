// A paragraph's characters as ICU wants them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/letter_case_internal.h"
#include "text/source_text_internal.h"

namespace cvpress::text {

struct Utf16Text {
  std::u16string units;
  std::vector<std::size_t> unit_of_character;  // and one more: the end
};

/// The shown characters. An icon counts as a letter-like sign, so that it may
/// stand at a line's end only where a word may.
inline Utf16Text utf16_of(const SourceText& source) {
  Utf16Text text;
  text.units.reserve(source.characters.size());
  text.unit_of_character.reserve(source.characters.size() + 1);
  for (const Character& character : source.characters) {
    text.unit_of_character.push_back(text.units.size());
    const char32_t c = character.shown == kObjectReplacement ? U'\u25CF' : character.shown;
    append_utf16(text.units, c);
  }
  text.unit_of_character.push_back(text.units.size());
  return text;
}

}  // namespace cvpress::text
