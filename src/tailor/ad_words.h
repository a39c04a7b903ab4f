// Words that job ads of a language say and that nobody has in a CV: internal to tailor/.
#pragma once

#include <string_view>

namespace cvpress::tailor {

/// In small letters, with a blank between them.
struct AdWords {
  std::string_view empty;        // that name nothing, besides what claims::is_stop_word() knows
  std::string_view plain;        // that name nothing alone, but with others ("gestion de projet")
  std::string_view spoken = {};  // languages, where they are written small
};

/// None for a language whose words are not known.
AdWords ad_words(std::string_view language);

/// Words that titles stand for before a person's name: "Frau", "Mme", "Prof".
bool is_title_of_person(std::string_view folded);

/// Words of streets: "Hauptstraße", "rue".
bool is_street(std::string_view folded);

}  // namespace cvpress::tailor
