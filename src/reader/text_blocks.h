// Words that stand together on a page as paragraphs do, and the order in which such
// blocks are read.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "reader/text_orders.h"

namespace cvpress::reader {

/// A word's place, as blocks see it.
struct PlacedWord {
  std::size_t index = 0;  // in the list of words
  double left = 0;
  double right = 0;
  double baseline = 0;
  double size = 0;
};

struct TextBlock {
  std::vector<PlacedWord> words;
  double left = 0;
  double right = 0;
  double top = 0;  // first and last baseline, an ascent and a descent around them
  double bottom = 0;
};

/// Puts each word into a block, by what is near above, below and beside. `work` is what
/// may still be spent on it, shared by all pages; past it each line is a block.
std::vector<TextBlock> find_blocks(std::vector<PlacedWord> words, std::size_t& work);

/// Puts blocks into the order of reading: what is above before what is below, columns
/// one after the other.
void sort_blocks(std::vector<TextBlock>& blocks, bool from_right);

}  // namespace cvpress::reader
