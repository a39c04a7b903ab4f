// How what the program puts into a résumé is written beside the text of it.
#pragma once

#include <string_view>

#include "model/resume.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

struct LanguageHabits {
  /// Whether words and months are the language's, not English ones in their place.
  bool has_words = true;
  /// The digits that the text has; kUsual where it has none, or both.
  style::Digits digits = style::Digits::kUsual;
  bool operator==(const LanguageHabits&) const = default;
};

LanguageHabits habits_of(const model::Resume& resume);

/// Whether a text is an interface word in English.
bool is_english_word(std::string_view text);

}  // namespace cvpress::compose
