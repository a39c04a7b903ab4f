// How well somebody speaks languages, as texts say it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::claims {

/// How well, from A1 (1) to C2 (6) and native (7). Words such as "fluent" are said of several.
struct Skill {
  int least = 0;
  int most = 0;
};

struct LanguageLevel {
  std::string_view language;  // by its code
  Skill skill;
  std::string text;  // as it is written: "French (C1)"
};

/// "French (C1)", "fluent German", "Deutsch: B2", in English, German, French and Spanish.
std::vector<LanguageLevel> language_levels_in(std::string_view text);

/// By the codes of languages, the best that is said of each.
using LanguageSkills = std::map<std::string_view, Skill>;

void add_language_levels(std::string_view text, LanguageSkills& skills);

/// Those of a text that are higher than what is known of the same language.
std::vector<LanguageLevel> higher_levels_in(std::string_view text, const LanguageSkills& known);

}  // namespace cvpress::claims
