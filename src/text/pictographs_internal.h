// Emoji and other pictographs that no face has. A box in their place says
// nothing, so they are left out, and told of like other missing characters.
#pragma once

#include <vector>

#include "text/font_catalog.h"
#include "text/source_text_internal.h"

namespace cvpress::text {

/// Takes them out of the text, with the joiners and variation selectors after
/// them and a space that would stand twice; returns each once.
std::vector<MissingCharacter> drop_pictographs(SourceText& source, const FontCatalog& fonts);

}  // namespace cvpress::text
