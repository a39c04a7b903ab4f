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

/// `language` decides for text without strong characters and for languages
/// written from the right.
Directions resolve_directions(SourceText& source, const std::string& language);

}  // namespace cvpress::text
