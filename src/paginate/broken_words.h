// Tells of words that stand in less room than they need. Not for other modules.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "layout/fragment.h"

namespace cvpress::paginate {

/// Warns once for each section, and not of more sections than help.
class BrokenWords {
 public:
  explicit BrokenWords(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Looks whether a line ends inside a word, where no break is allowed: its room
  /// is narrower than the word. `section` is the tag around it, null for none.
  void look_at(const layout::LineInk& ink, Pt room, const layout::Tag* section, SourceSpan where);

 private:
  Diagnostics& diagnostics_;
  std::vector<const layout::Tag*> told_;
};

}  // namespace cvpress::paginate
