// Finds the place in a file of what a later stage of reading stumbles over.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/source.h"

namespace cvpress::markdown {

/// Looks for words of a text in the source that it was read from, which may
/// differ in its line ends and escapes. One walk over the text asks in the order
/// of the text, so equal words are told apart and all questions together cost
/// one reading.
class Places {
 public:
  Places(const SourceMap& sources, SourceSpan whole) : sources_(sources), whole_(whole) {}

  /// The next place that holds `words`, or the whole text where there is none.
  SourceSpan next(std::string_view words);
  /// The next place where a list's item begins with `words`: nothing but its mark stands
  /// before them on their line. Items are told apart from each other, not from what
  /// `next` finds.
  SourceSpan next_item(std::string_view words);
  SourceSpan whole() const { return whole_; }

 private:
  SourceSpan place(std::size_t at, std::size_t size) const;

  const SourceMap& sources_;
  SourceSpan whole_;
  std::size_t cursor_ = 0;
  int misses_ = 0;
  std::size_t item_cursor_ = 0;
  int item_misses_ = 0;
};

}  // namespace cvpress::markdown
