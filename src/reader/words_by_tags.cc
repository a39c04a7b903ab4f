#include <algorithm>
#include <iterator>

#include "reader/text_orders.h"
#include "reader/visual_order.h"
#include "reader/word_builder.h"

namespace cvpress::reader {
namespace {

/// Elements inside of a line: what they begin and end with may be parts of one word.
constexpr std::string_view kInlineRoles[] = {
    "Span",     "Link", "Em", "Strong", "Quote", "Code",    "Reference", "Sub", "Annot",
    "BibEntry", "Ruby", "RB", "RT",     "RP",    "Warichu", "WT",        "WP"};

bool is_inline(std::string_view role) {
  return std::find(std::begin(kInlineRoles), std::end(kInlineRoles), role) !=
         std::end(kInlineRoles);
}

/// Glyphs [first, last] of one marked content.
struct ContentRun {
  std::int32_t content = kNoContent;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool taken = false;
};

std::vector<ContentRun> content_runs(const SeenPage& page) {
  std::vector<ContentRun> runs;
  for (std::uint32_t i = 0; i < page.glyphs.size(); ++i) {
    const std::int32_t content = page.glyphs[i].content;
    if (content == kNoContent) continue;
    if (!runs.empty() && runs.back().content == content && runs.back().last + 1 == i) {
      runs.back().last = i;
    } else {
      runs.push_back({content, i, i, false});
    }
  }
  std::stable_sort(runs.begin(), runs.end(),
                   [](const ContentRun& a, const ContentRun& b) { return a.content < b.content; });
  return runs;
}

class TagWalk {
 public:
  explicit TagWalk(const SeenDocument& document)
      : document_(document), builder_(document, Replacements::kUsed) {
    for (const SeenPage& page : document.pages) runs_.push_back(content_runs(page));
  }

  std::vector<SeenWord> read() {
    walk(0);
    std::vector<SeenWord> words = builder_.take();
    if (builder_.has_right_to_left()) order_lines(words);
    return words;
  }

 private:
  void walk(std::size_t index) {
    const SeenElement& element = document_.structure->elements[index];
    const bool block = !is_inline(element.role);
    if (block) builder_.end_line();
    if (element.has_actual_text) {
      std::string_view text = element.actual_text;
      replace(index, static_cast<std::int32_t>(index), text);
    } else {
      for (const SeenKid& kid : element.kids) add(kid, static_cast<std::int32_t>(index));
    }
    if (block) builder_.end_line();
  }

  void add(const SeenKid& kid, std::int32_t element) {
    if (kid.element >= 0) {
      walk(static_cast<std::size_t>(kid.element));
    } else {
      for_each_glyph(kid, [&](std::uint32_t page, std::uint32_t glyph) {
        builder_.add(page, glyph, element);
      });
    }
  }

  /// All glyphs of an element and those inside, the first with `text`, which is taken.
  void replace(std::size_t index, std::int32_t element, std::string_view& text) {
    for (const SeenKid& kid : document_.structure->elements[index].kids) {
      if (kid.element >= 0) {
        replace(static_cast<std::size_t>(kid.element), element, text);
        continue;
      }
      for_each_glyph(kid, [&](std::uint32_t page, std::uint32_t glyph) {
        builder_.add_as(page, glyph, element, std::exchange(text, {}));
      });
    }
  }

  /// The glyphs of a kid that is content, unless they were had before.
  template <class Take>
  void for_each_glyph(const SeenKid& kid, Take take) {
    if (kid.page < 0 || kid.content == kNoContent) return;
    auto& runs = runs_[static_cast<std::size_t>(kid.page)];
    auto run = std::lower_bound(
        runs.begin(), runs.end(), kid.content,
        [](const ContentRun& row, std::int32_t value) { return row.content < value; });
    if (run == runs.end() || run->content != kid.content || run->taken) return;
    run->taken = true;
    for (; run != runs.end() && run->content == kid.content; ++run) {
      for (std::uint32_t i = run->first; i <= run->last; ++i) {
        take(static_cast<std::uint32_t>(kid.page), i);
      }
    }
  }

  const SeenDocument& document_;
  WordBuilder builder_;
  std::vector<std::vector<ContentRun>> runs_;
};

}  // namespace

std::vector<SeenWord> words_by_tags(const SeenDocument& document) {
  if (!document.structure) return {};
  return TagWalk(document).read();
}

}  // namespace cvpress::reader
