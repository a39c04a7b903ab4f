// What is wrong with a PDF, as a sentence with its place.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source.h"

namespace cvpress::audit {

/// What a finding is about.
enum class Subject : std::uint8_t {
  kText,        // a word that is not read, or not so
  kOrder,       // words in another order than they have
  kWords,       // words that run together, or come apart
  kCharacters,  // what is no letter to a reader
  kDates,       // dates away from what they are of
  kContact,     // an address that is not read whole
  kStructure,   // tags
  kLinks,
  kPictures,
  kFonts,
  kMetadata,
};

/// "text", "order", …: stable names, for JSON and tests.
std::string_view subject_name(Subject subject);

struct Finding {
  Subject subject = Subject::kText;
  std::string message;
  SourceSpan where = {};  // in the source, where it is known
  Severity severity = Severity::kError;
  std::string about = {};  // the text that was drawn, of which nobody has said yet where it is from
};

}  // namespace cvpress::audit
