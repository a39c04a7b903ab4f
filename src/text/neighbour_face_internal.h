// Marks that all scripts share stand in the face of the letters around them, where
// that is not the style's own: a comma after Arabic, a quotation mark around Chinese.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "text/source_text_internal.h"

namespace cvpress::text {

class NeighbourFace {
 public:
  explicit NeighbourFace(const SourceText& source) : source_(source) {}

  /// Notes which face the characters [begin, end) got.
  void note(std::size_t begin, std::size_t end, const std::shared_ptr<const HbFace>& face);

  /// Whether what comes next is set as if nothing were before it.
  bool is_forgotten() const { return face_ == nullptr; }
  /// Whether the one character at `at` may want another face than its style's. Quick.
  bool may_differ(std::size_t at) const {
    return face_ != nullptr || source_.characters[at].shown >= 0x80;
  }
  /// The face of the letters before it, if it goes with them; else null.
  std::shared_ptr<const HbFace> before(std::size_t at);
  /// Whether it is set as a letter of East Asia for those that follow it.
  bool goes_with_next(std::size_t at) const;

 private:
  bool has_group_of(std::size_t at) const;

  const SourceText& source_;
  std::size_t end_ = 0;                  // of what was noted last
  std::shared_ptr<const HbFace> face_;   // of it; null where it is its style's own
  bool east_asian_ = false;              // whether that is a face of East Asia
  std::shared_ptr<const HbFace> quote_;  // the face of a quotation mark that waits for its other
};

}  // namespace cvpress::text
