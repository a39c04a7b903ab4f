// Directions of characters by UAX 9.
#pragma once

#include <cstdint>
#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

/// Embedding levels of `source.characters`. The marks and embeddings that ask
/// for directions have done their work after this, and are taken out.
struct Directions {
  bool right_to_left = false;        // the paragraph
  std::vector<std::uint8_t> levels;  // one for each character left
};

/// Of a paragraph that is known to run one way.
Directions directions_within(SourceText& source, bool right_to_left);

/// `language` decides for text without strong characters and for languages written from the
/// right; in these, lines of their own whose letters all run from the left do so, too.
Directions resolve_directions(SourceText& source, const std::string& language);

}  // namespace cvpress::text
