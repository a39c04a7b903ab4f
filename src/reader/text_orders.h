// The words of a document in the three orders in which programs read PDFs.
#pragma once

#include <string>
#include <vector>

#include "base/geometry.h"
#include "reader/document.h"

namespace cvpress::reader {

/// Letters that stand together. Its glyphs are [first, last] of the page, where they
/// follow one another in the content stream.
struct SeenWord {
  std::string text;  // UTF-8, in logical order
  std::uint32_t page = 0;
  Rect box;  // by origins, advances and size
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::int32_t element = -1;  // of the structure tree, where known
  bool artifact = false;
  bool starts_line = false;  // the first of its line
};

/// As readers see it that take one operator after the other.
std::vector<SeenWord> words_in_stream(const SeenDocument& document);

/// As screen readers see it: by the structure tree. Nothing without a tree.
std::vector<SeenWord> words_by_tags(const SeenDocument& document);

/// As readers see it that know nothing but places: glyphs make words, words lines,
/// lines columns (as pdftotext does by default).
std::vector<SeenWord> words_by_place(const SeenDocument& document);

/// The two orders that need no tags.
struct PlainOrders {
  std::vector<SeenWord> in_stream;
  std::vector<SeenWord> by_place;
};

/// Both at once, in less time: letters are put together once, unless one of them reads
/// texts that replace others, or letters from the right, in its own way.
PlainOrders plain_orders(const SeenDocument& document);

/// One line of text a line, words a space apart.
std::string as_text(const std::vector<SeenWord>& words);

}  // namespace cvpress::reader
