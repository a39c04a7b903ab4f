// Reads a PDF that was just written and proves that nothing got lost on the way: what
// composing promised, what was drawn and what readers see must be one.
#pragma once

#include <set>
#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "compose/document.h"
#include "model/resume.h"
#include "paint/display_list.h"
#include "reader/document.h"

namespace cvpress::audit {

/// What was to be printed. All must outlive the check.
struct Printed {
  const model::Resume& resume;
  const std::vector<compose::Promise>& promises;
  const paint::DisplayList& list;
  const compose::DocumentNames& names;
};

/// What can be said before the PDF is there.
struct Expected {
  Drawn drawn;
  std::set<char32_t> troubles;  // characters of no use that the source itself has
  std::vector<Finding> words;   // of the source that were not drawn
};

Expected expected(const Printed& printed);

/// All that is wrong, the gravest kinds first; nothing where the file is what it should be.
std::vector<Finding> self_check(const Printed& printed, const Expected& expected,
                                const reader::SeenDocument& seen);
std::vector<Finding> self_check(const Printed& printed, const reader::SeenDocument& seen);

}  // namespace cvpress::audit
