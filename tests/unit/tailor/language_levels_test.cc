// Levels of languages held against those of the profile.
#include "claims/language_levels.h"

#include <gtest/gtest.h>

#include "support/held_lines.h"

namespace cvpress::tailor {
namespace {

TEST(LanguageLevels, AreNoHigherThanTheProfileSays) {
  constexpr const char* kSpoken =
      "Polish (native), English (C2), German (B2), French: basic, Dutch (conversational)";
  tests::expect_held({
      {"en", kSpoken, "German (B2) and English C2", ""},
      {"en", kSpoken, "Fluent in German, native Polish", ""},
      {"en", kSpoken, "German (B1)", ""},
      {"en", kSpoken, "Some French; Swedish (C1)", ""},
      {"de", kSpoken, "Deutsch auf B2-Niveau, fließend Englisch", ""},
      {"en", kSpoken, "German (C1)", "the profile says a lower level than German (C1)"},
      {"en", kSpoken, "Native German speaker", "a lower level than Native German"},
      {"en", kSpoken, "Fluent Dutch", "a lower level than Fluent Dutch"},
      {"en", kSpoken, "Fluent French", "a lower level than Fluent French"},
      {"de", kSpoken, "Deutsch: Muttersprache", "a lower level than Deutsch: Muttersprache"},
      {"fr", kSpoken, "Français courant", "a lower level than Français courant"},
      {"en", kSpoken, "Fluent with the tools of German firms", ""},
  });
}

}  // namespace
}  // namespace cvpress::tailor
