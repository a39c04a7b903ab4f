// Tells of what has too little room on a page. Not for other modules.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "layout/fragment.h"
#include "paginate/broken_words.h"

namespace cvpress::paginate {

/// Warns once for each place in the source, and not of more places than help.
class OverflowWarnings {
 public:
  explicit OverflowWarnings(Diagnostics& diagnostics)
      : diagnostics_(diagnostics), broken_words_(diagnostics) {}

  /// Warns of the innermost things in a region's fragment that reach below
  /// `height`, of pictures that were made smaller to fit, and of broken words.
  void look_at(const layout::Fragment& fragment, Pt height);
  /// A warning of another kind, under the same limits.
  void warn(SourceSpan where, std::string message);

 private:
  /// What a fragment stands in.
  struct Around {
    SourceSpan where;
    const layout::Tag* section = nullptr;
  };
  void look_at(const layout::Fragment& fragment, Pt room, Around around);
  void look_at_ink(const layout::Ink& ink, Pt width, const Around& around);
  void look_at_turned(const layout::TurnedInk& ink, SourceSpan where);

  Diagnostics& diagnostics_;
  BrokenWords broken_words_;
  std::vector<SourceSpan> told_;
};

}  // namespace cvpress::paginate
