// Tells of what is too tall for a page. Not for other modules.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "layout/fragment.h"

namespace cvpress::paginate {

/// Warns once for each place in the source, and not of more places than help.
class OverflowWarnings {
 public:
  explicit OverflowWarnings(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Warns of the innermost things in a region's fragment that reach below
  /// `height`, and of pictures that were made smaller to fit.
  void look_at(const layout::Fragment& fragment, Pt height);
  /// A warning of another kind, under the same limits.
  void warn(SourceSpan where, std::string message);

 private:
  void look_at(const layout::Fragment& fragment, Pt room, SourceSpan around);
  void look_at_ink(const layout::Ink& ink, SourceSpan where);
  void look_at_turned(const layout::TurnedInk& ink, SourceSpan where);

  Diagnostics& diagnostics_;
  std::vector<SourceSpan> told_;
};

}  // namespace cvpress::paginate
