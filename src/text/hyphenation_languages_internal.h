// What is known of dividing words in a language.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "text/hyphenation_patterns_internal.h"

namespace cvpress::text {

struct HyphenationLanguage {
  std::string_view language;         // BCP 47, its first part
  std::string_view package;          // of Debian, which has its dictionary
  std::string_view dictionary;       // where none is named after the language and its region
  std::size_t left = 2;              // so many letters stay at least
  std::size_t right = 3;             // and so many go on
  bool divides_capitalised = false;  // nouns have capitals, so a capital does not tell a name
};

/// Null where words are not divided, or no dictionary is known.
const HyphenationLanguage* hyphenation_language(std::string_view tag);

/// The patterns of "de-CH": those of the region, else those of the language; null
/// where they are not installed. Kept once they were read.
std::shared_ptr<const HyphenationPatterns> hyphenation_patterns(const std::string& tag);

}  // namespace cvpress::text
