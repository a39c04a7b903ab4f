#include "reader/glyph_words.h"

#include "reader/content_owners.h"

namespace cvpress::reader {

GlyphWords glyph_words(const SeenDocument& document, Replacements replacements) {
  const ContentOwners owners(document);
  WordBuilder builder(document, replacements);
  std::size_t count = 0;
  for (const SeenPage& page : document.pages) count += page.glyphs.size();
  builder.reserve(count);
  for (std::size_t page = 0; page < document.pages.size(); ++page) {
    const auto& glyphs = document.pages[page].glyphs;
    std::int32_t content = kNoContent;
    std::int32_t element = -1;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      if (glyphs[i].content != content) {
        content = glyphs[i].content;
        element = owners.of(page, content);
      }
      builder.add(static_cast<std::uint32_t>(page), static_cast<std::uint32_t>(i), element);
    }
  }
  return {builder.take(), builder.has_right_to_left()};
}

}  // namespace cvpress::reader
