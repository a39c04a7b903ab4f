// Whether the words of a phrase stand in a text, however they are set.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::audit {

/// The bare letters (text::bare_letters) of each word of a text.
std::vector<std::string> bare_words(std::string_view text);

/// Which way the lines run that a text is read from.
enum class Lines : bool { kFromLeft, kFromRight };

/// Whether the words of a phrase follow one another in bare letters; parts of a line from
/// the right may stand in any order, numbers without letters, too, where `lines` run so.
bool is_phrase_in(std::string_view phrase, std::string_view text, Lines lines = Lines::kFromLeft);

}  // namespace cvpress::audit
