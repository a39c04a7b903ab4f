#include "reader/glyph_words.h"
#include "reader/text_orders.h"
#include "reader/visual_order.h"

namespace cvpress::reader {

std::vector<SeenWord> words_in_stream(const SeenDocument& document) {
  GlyphWords found = glyph_words(document, Replacements::kIgnored);
  if (found.has_right_to_left) order_lines(found.words);
  return std::move(found.words);
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
