#include "reader/content_owners.h"
#include "reader/text_orders.h"
#include "reader/visual_order.h"
#include "reader/word_builder.h"

namespace cvpress::reader {

std::vector<SeenWord> words_in_stream(const SeenDocument& document) {
  const ContentOwners owners(document);
  WordBuilder builder(document, Replacements::kIgnored);
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
  std::vector<SeenWord> words = builder.take();
  if (builder.has_right_to_left()) order_lines(words);
  return words;
}

std::string as_text(const std::vector<SeenWord>& words) {
  std::string text;
  for (const SeenWord& word : words) {
    if (!text.empty()) text += word.starts_line ? '\n' : ' ';
    text += word.text;
  }
  if (!text.empty()) text += '\n';
  return text;
}

}  // namespace cvpress::reader
