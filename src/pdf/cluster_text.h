// Which characters each glyph stands for, so that readers that know nothing but
// ToUnicode get the source text back.
#pragma once

#include <string>
#include <vector>

#include "text/paragraph.h"

namespace cvpress::pdf {

/// The text of each glyph of a run. A cluster's characters are dealt out over
/// its glyphs in order (in a right-to-left run from its end), what is left over
/// to the last; a glyph for which none is left gets U+200B.
std::vector<std::string> glyph_texts(const text::ShapedRun& run);

}  // namespace cvpress::pdf
