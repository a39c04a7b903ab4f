// The lines of somebody's pages by geometry alone: words of one row that stand close
// together, and such lines one below the other.
#pragma once

#include <cstdint>
#include <vector>

#include "reader/document.h"
#include "reader/text_orders.h"

namespace cvpress::audit {

/// Words of a row without a wide gap between them.
struct PageSegment {
  std::vector<std::size_t> words;  // of the order that they were taken from, left to right
  std::uint32_t page = 0;
  double left = 0;
  double right = 0;
  double baseline = 0;
  double size = 0;       // of its first letters
  bool is_sign = false;  // one letter alone, such as a bullet
};

/// Of upright text that is no decoration, page by page, from top to bottom. Pages with more
/// segments than any page of text has are left out.
std::vector<PageSegment> segments_of(const reader::SeenDocument& seen,
                                     const std::vector<reader::SeenWord>& words);

/// Numbers of segments that follow one another down a column, as lines of a paragraph do.
using SegmentChain = std::vector<std::size_t>;
std::vector<SegmentChain> chains_of(const std::vector<PageSegment>& segments);

/// Whether two segments stand in one row.
bool is_same_row(const PageSegment& a, const PageSegment& b);

/// Whether a word's letters were drawn in several places of the content stream.
bool is_put_together(const reader::SeenWord& word);

/// Where each glyph's word is in an order of reading.
class PlacesInOrder {
 public:
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  PlacesInOrder(const reader::SeenDocument& seen, const std::vector<reader::SeenWord>& words);
  std::size_t of(const reader::SeenWord& word) const { return places_[word.page][word.first]; }

 private:
  std::vector<std::vector<std::size_t>> places_;  // by page and glyph
};

}  // namespace cvpress::audit
