// Subjects of studies and their names in other languages.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::claims {

/// The English name of a subject that folded words begin with: "computer science" of "informatik
/// an der"; "" where none is known.
std::string_view subject_of(std::string_view folded_words);

}  // namespace cvpress::claims
