// The words that all glyphs of a document make, taken one after the other.
#pragma once

#include <vector>

#include "reader/word_builder.h"

namespace cvpress::reader {

/// Letters from the right are in the order in which they were drawn.
struct GlyphWords {
  std::vector<SeenWord> words;
  bool has_right_to_left = false;
};

/// By pages, in the order of their content.
GlyphWords glyph_words(const SeenDocument& document, Replacements replacements);

}  // namespace cvpress::reader
