// Columns that a page has from one edge to the other, such as a bar at the side: they are
// read one after the other, whatever stands at one height in both.
#pragma once

#include <optional>
#include <span>

#include "reader/text_blocks.h"

namespace cvpress::reader {

/// A label has at most this height, in sizes of its font: three lines.
inline constexpr double kHighestLabel = 4.8;

/// Text of some height on both sides of a line that nothing crosses between two heights.
struct PageColumns {
  double gutter = 0;  // where what stands on the right begins
  double top = 0;
  double bottom = 0;
};

/// The highest columns of some blocks, which are in the order of their tops. Labels beside
/// paragraphs are no column.
std::optional<PageColumns> find_columns(std::span<const TextBlock> blocks);

/// The size of a block's first word.
double size_of(const TextBlock& block);

}  // namespace cvpress::reader
