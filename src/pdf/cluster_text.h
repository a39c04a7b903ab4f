// Which characters each glyph stands for, so that readers that know nothing but
// ToUnicode get the source text back.
#pragma once

#include <cstdint>
#include <forward_list>
#include <string>
#include <string_view>
#include <vector>

#include "text/paragraph.h"

namespace cvpress::pdf {

/// The glyphs [begin, end) of a run that are written with one code, and what it stands for.
struct WrittenText {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string_view text;  // of the run's own text, or one that was made
};

struct WrittenTexts {
  std::vector<WrittenText> parts;
  std::forward_list<std::string> made;
};

/// All glyphs of a run, which must outlive what is given back. With `joins_glyphs` each cluster has
/// one code and all of its text. Without, a cluster's characters are dealt out over its glyphs in
/// order (in a right-to-left run from its end), what is left over to the last; a glyph for which
/// none is left gets U+200B. Characters of one code are in the order of a line from the left:
/// readers turn what runs right to left, letter by letter.
WrittenTexts written_texts(const text::ShapedRun& run, bool joins_glyphs);

}  // namespace cvpress::pdf
