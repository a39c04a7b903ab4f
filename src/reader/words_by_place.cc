#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "reader/glyph_words.h"
#include "reader/letter_direction.h"
#include "reader/text_blocks.h"
#include "reader/text_orders.h"
#include "reader/visual_order.h"

namespace cvpress::reader {
namespace {

/// Comparisons of words, over all pages.
constexpr std::size_t kMostWork = 30'000'000;
constexpr double kOnOneLine = 0.5;
/// Words of a line that are nearer than this, in ems, are one.
constexpr double kGlueGap = 0.1;
/// Letters that stand on themselves, to look bold, are one, too.
constexpr double kSameplace = 0.1;

class PlaceOrder {
 public:
  PlaceOrder(const SeenDocument& document, const GlyphWords& found)
      : document_(document), words_(found.words), has_right_to_left_(found.has_right_to_left) {}

  std::vector<SeenWord> read() {
    out_.reserve(words_.size());
    for (std::size_t begin = 0; begin < words_.size();) {
      std::size_t end = begin + 1;
      while (end < words_.size() && words_[end].page == words_[begin].page) ++end;
      read_page(begin, end);
      begin = end;
    }
    return std::move(out_);
  }

 private:
  /// Words [begin, end) are those of one page.
  void read_page(std::size_t begin, std::size_t end) {
    from_right_ =
        has_right_to_left_ && runs_right_to_left(std::span(words_).subspan(begin, end - begin));
    std::vector<PlacedWord> placed;
    placed.reserve(end - begin);
    std::vector<PlacedWord> turned;
    const auto& glyphs = document_.pages[words_[begin].page].glyphs;
    for (std::size_t i = begin; i < end; ++i) {
      const SeenGlyph& first = glyphs[words_[i].first];
      const Rect& box = words_[i].box;
      const PlacedWord word = {i, box.origin.x, box.origin.x + box.size.width, first.origin.y,
                               first.size};
      (first.turned ? turned : placed).push_back(word);
    }
    std::vector<TextBlock> blocks = find_blocks(std::move(placed), work_);
    sort_blocks(blocks, from_right_);
    for (TextBlock& block : blocks) add_block(block);
    for (const PlacedWord& word : turned) out_.push_back(words_[word.index]);
  }

  void add_block(TextBlock& block) {
    std::sort(block.words.begin(), block.words.end(), [](const PlacedWord& a, const PlacedWord& b) {
      return a.baseline != b.baseline ? a.baseline < b.baseline : a.index < b.index;
    });
    std::size_t begin = 0;
    while (begin < block.words.size()) {
      std::size_t end = begin + 1;
      const double limit = block.words[begin].baseline + kOnOneLine * block.words[begin].size;
      while (end < block.words.size() && block.words[end].baseline <= limit) ++end;
      add_line({block.words.data() + begin, end - begin});
      begin = end;
    }
  }

  void add_line(std::span<PlacedWord> line) {
    std::sort(line.begin(), line.end(), [](const PlacedWord& a, const PlacedWord& b) {
      return a.left != b.left ? a.left < b.left : a.index < b.index;
    });
    const std::size_t begin = out_.size();
    const PlacedWord* before = nullptr;
    for (const PlacedWord& placed : line) {
      const SeenWord& word = words_[placed.index];
      if (before != nullptr && is_shadow(out_.back(), word, placed.size)) continue;
      if (before != nullptr && placed.left - before->right < kGlueGap * placed.size &&
          placed.left - before->right > -kOnOneLine * placed.size &&
          !is_parted_by_space(out_.back(), word)) {
        glue(out_.back(), word);
      } else {
        out_.push_back(word);
        out_.back().starts_line = before == nullptr;
      }
      before = &placed;
    }
    if (has_right_to_left_) order_line(std::span(out_).subspan(begin), from_right_);
  }

  static bool is_shadow(const SeenWord& word, const SeenWord& other, double size) {
    return std::abs(word.box.origin.x - other.box.origin.x) < kSameplace * size &&
           std::abs(word.box.origin.y - other.box.origin.y) < kSameplace * size &&
           word.text == other.text;
  }

  /// Whether nothing but spaces was drawn between two words: such a space may be narrow.
  bool is_parted_by_space(const SeenWord& word, const SeenWord& next) const {
    if (next.first <= word.last + 1) return false;
    const auto& glyphs = document_.pages[word.page].glyphs;
    const auto begin = glyphs.begin() + static_cast<std::ptrdiff_t>(word.last) + 1;
    const auto end = glyphs.begin() + static_cast<std::ptrdiff_t>(next.first);
    return std::all_of(begin, end, [](const SeenGlyph& glyph) {
      return !glyph.text.empty() && is_space(decode_utf8(glyph.text, 0).code);
    });
  }

  /// One word of two that touch; letters from the right go before what stands left of them.
  static void glue(SeenWord& word, const SeenWord& next) {
    const bool from_right = has_right_to_left(word.text) && has_right_to_left(next.text);
    word.text = from_right ? next.text + word.text : word.text + next.text;
    word.first = std::min(word.first, next.first);
    word.last = std::max(word.last, next.last);
    const double right =
        std::max(word.box.origin.x + word.box.size.width, next.box.origin.x + next.box.size.width);
    const double top = std::min(word.box.origin.y, next.box.origin.y);
    const double bottom = std::max(word.box.origin.y + word.box.size.height,
                                   next.box.origin.y + next.box.size.height);
    word.box = {{word.box.origin.x, top}, {right - word.box.origin.x, bottom - top}};
  }

  const SeenDocument& document_;
  const std::vector<SeenWord>& words_;  // in the order of the pages' content
  bool has_right_to_left_ = false;
  bool from_right_ = false;
  std::size_t work_ = kMostWork;
  std::vector<SeenWord> out_;
};

}  // namespace

std::vector<SeenWord> words_by_place(const SeenDocument& document) {
  const GlyphWords found = glyph_words(document, Replacements::kUsed);
  return PlaceOrder(document, found).read();
}

PlainOrders plain_orders(const SeenDocument& document) {
  const bool replaces =
      std::any_of(document.pages.begin(), document.pages.end(),
                  [](const SeenPage& page) { return !page.actual_texts.empty(); });
  GlyphWords found = glyph_words(document, Replacements::kIgnored);
  if (replaces || found.has_right_to_left) {
    return {words_in_stream(document), words_by_place(document)};
  }
  std::vector<SeenWord> by_place = PlaceOrder(document, found).read();
  return {std::move(found.words), std::move(by_place)};
}

}  // namespace cvpress::reader
