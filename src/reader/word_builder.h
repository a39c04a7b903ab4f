// Glyphs that follow one another, put together into words.
#pragma once

#include <vector>

#include "reader/text_orders.h"

namespace cvpress::reader {

enum class Replacements : bool { kIgnored, kUsed };

/// Takes glyphs in some order. Words end at spaces, gaps, new lines and jumps back.
class WordBuilder {
 public:
  WordBuilder(const SeenDocument& document, Replacements replacements)
      : document_(document), replacements_(replacements) {}

  void add(std::uint32_t page, std::uint32_t glyph, std::int32_t element) {
    if (page == page_ && goes_on(document_.pages[page].glyphs[glyph])) {
      glyph_ = glyph;
      word_->last = glyph;
      return;
    }
    add_as(page, glyph, element, text_of_glyph(page, glyph));
  }
  /// The same with another text in the place of the glyph's own.
  void add_as(std::uint32_t page, std::uint32_t glyph, std::int32_t element, std::string_view text);
  /// Ends the word, whatever follows.
  void end_word();
  /// The next word begins a line of its own.
  void end_line();
  std::vector<SeenWord> take();
  /// Makes room for the words of so many glyphs.
  void reserve(std::size_t glyphs) { words_.reserve(glyphs / kGlyphsOfWord + 1); }
  bool has_right_to_left() const { return has_right_to_left_; }

 private:
  /// Words have more letters than this in most texts.
  static constexpr std::size_t kGlyphsOfWord = 4;

  enum class Joint : std::uint8_t { kTogether, kApart, kNewLine };

  bool goes_on(const SeenGlyph& glyph);
  Joint joint(const SeenGlyph& before, const SeenGlyph& glyph) const;
  void append(std::string_view text);
  void add_text(std::string_view text);
  void open();
  void extend(const SeenGlyph& glyph);
  std::string_view text_of_glyph(std::uint32_t page, std::uint32_t glyph) const;

  const SeenDocument& document_;
  Replacements replacements_;
  std::vector<SeenWord> words_;
  SeenWord* word_ = nullptr;  // the last one, while it is open
  bool is_open_ = false;
  bool may_run_leftwards_ = false;  // it has more than ASCII
  bool leftwards_ = false;          // the word's letters were placed from the right
  bool starts_line_ = true;
  bool has_right_to_left_ = false;
  const SeenGlyph* before_ = nullptr;
  std::uint32_t page_ = 0;
  std::uint32_t glyph_ = 0;
  std::int32_t element_ = -1;
  double left_ = 0, right_ = 0, top_ = 0, bottom_ = 0;
};

/// Where a glyph is, roughly: from its origin along its advance, an em high.
Rect glyph_box(const SeenGlyph& glyph);

}  // namespace cvpress::reader
