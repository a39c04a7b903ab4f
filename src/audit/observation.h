// What a parser of applications sees in somebody's PDF, as sentences with stable names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace cvpress::audit {

enum class Gravity : std::uint8_t {
  kProblem,  // text is lost, or read as something else
  kNote,     // worth knowing; most parsers cope
};

/// What an observation is about: the columns of a table of files.
enum class Area : std::uint8_t {
  kText,
  kOrder,
  kUnicode,
  kContacts,
  kSections,
  kTags,
  kLanguage,
  kFonts,
  kFile,
};
inline constexpr std::size_t kAreas = 9;

/// "text", "order", …
std::string_view area_name(Area area);

/// A kind of observation; its id never changes, for programs that read reports.
struct ObservationKind {
  std::string_view id;  // "unicode.ligature"
  Area area;
  Gravity gravity;
  std::string_view advice;  // what to do about it
};

/// All that can be observed.
std::span<const ObservationKind> observation_kinds();

struct Observation {
  const ObservationKind* kind = nullptr;  // never null
  std::string seen;                       // a sentence's first half, without its advice
  std::size_t page = 0;                   // from 1; 0 where it is of the whole file
  std::size_t count = 1;                  // how often
  SourceSpan where = {};                  // in the source that a PDF is compared with
};

/// With the kind of that id, which must be one of the table's.
Observation observation(std::string_view id, std::string seen, std::size_t page = 0,
                        std::size_t count = 1);

using Observations = std::vector<Observation>;

}  // namespace cvpress::audit
