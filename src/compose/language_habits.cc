#include "compose/language_habits.h"

#include <algorithm>

#include "locale/resume_language.h"
#include "locale/words.h"

namespace cvpress::compose {

LanguageHabits habits_of(const model::Resume& resume) {
  LanguageHabits habits;
  habits.has_words = locale::has_words(resume.language);
  const locale::DigitUse use = locale::digits_of(resume, resume.language);
  if (use.latin > 0 && use.own == 0) habits.digits = style::Digits::kLatin;
  if (use.own > 0 && use.latin == 0) habits.digits = style::Digits::kNative;
  if (!habits.has_words) habits.digits = style::Digits::kLatin;
  return habits;
}

bool is_english_word(std::string_view text) {
  const auto keys = locale::word_keys();
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::string_view key) { return locale::word(key, "en") == text; });
}

}  // namespace cvpress::compose
