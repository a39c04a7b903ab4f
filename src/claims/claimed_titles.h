// What a line such as a headline, or a sentence, says that its person is, and where.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claims/title_names.h"
#include "claims/words.h"

namespace cvpress::claims {

/// A word for a role, a rank or a degree.
struct ClaimedTitle {
  std::string written;
  std::vector<std::string> names;  // folded: its own, and what means the same
  bool is_degree = false;
  std::size_t word = 0;  // of words_in() the text
};

/// The roles, ranks and degrees of a text. `is_title` tells that all of it names somebody, so
/// that "lead" is no verb there; elsewhere those are left out that somebody only wants ("would
/// like to become a CTO"), whom she speaks with ("to the CTO"), and several.
std::vector<ClaimedTitle> titles_in(std::string_view text, bool is_title);
std::vector<ClaimedTitle> titles_in(const std::vector<Word>& words, bool is_title);

/// The roles that a sentence says somebody had, behind words such as "as" ("As CTO, wrote …"), and
/// its degrees, but those of others: "PhD students".
std::vector<ClaimedTitle> titles_in_sentence(std::string_view text);

/// The same of a sentence of who the person is: to its titles_in(), what it says that she had as
/// well.
std::vector<ClaimedTitle> titles_of_person(std::string_view text, std::vector<ClaimedTitle> titles);

/// Whether a word tells that the title behind it is somebody else's: "Deputy Head".
bool is_deputy(const Word& word);

/// Folded words for deputies.
std::vector<std::string> deputy_names();

/// "phd" of "ph.d": how words are compared with names of titles.
std::string without_dots(std::string_view word);

}  // namespace cvpress::claims
