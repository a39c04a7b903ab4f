// In what two résumés differ: two variants, or a variant and its profile.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/resume.h"

namespace cvpress::tailor {

enum class DifferenceKind : std::uint8_t { kAdded, kRemoved, kChanged, kMoved };

/// One thing that is not the same in both.
struct Difference {
  DifferenceKind kind = DifferenceKind::kChanged;
  std::string what;  // "section", "entry", "member", "bullet", "link WORDS", or a field: "dates", …
  std::string of;    // what it belongs to: `"Engineer" at Acme`; "" for the résumé
  std::string before;  // its text in the first; "" where it is added
  std::string after;   // in the second; "" where it is removed. Of what moved, both are the text
  SourceSpan where_before;
  SourceSpan where_after;
};

/// The differences in the order of the first résumé, what is new behind. Sections, entries and
/// bullets are the same by name, then by place and likeness; spacing, case and what is only for
/// choosing do not count.
std::vector<Difference> differences(const model::Resume& before, const model::Resume& after);

/// A line for each: `- bullet "…" of "Engineer" at Acme`, `~ dates of …: 2018 -> 2019`; "" for
/// none.
std::string differences_as_text(const std::vector<Difference>& differences);

}  // namespace cvpress::tailor
