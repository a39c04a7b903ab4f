// The words of two PDFs that are not in both, with their places.
#pragma once

#include <cstddef>
#include <vector>

#include "base/geometry.h"
#include "reader/document.h"

namespace cvpress::cli {

/// Of one page.
struct MarkedWords {
  std::size_t count = 0;
  std::vector<Rect> places;  // those of words side by side are one
};

/// Of two documents: a word that went to another page is in both.
class ChangedWords {
 public:
  /// By page.
  using Pages = std::vector<MarkedWords>;
  ChangedWords(Pages removed, Pages added)
      : removed_(std::move(removed)), added_(std::move(added)) {}

  /// Nothing where a document has no such page.
  MarkedWords removed_on(std::size_t page) const { return on(page, removed_); }
  MarkedWords added_on(std::size_t page) const { return on(page, added_); }

 private:
  static MarkedWords on(std::size_t page, const Pages& pages) {
    return page < pages.size() ? pages[page] : MarkedWords{};
  }
  Pages removed_;
  Pages added_;
};

ChangedWords changed_words(const reader::SeenDocument& before, const reader::SeenDocument& after);

}  // namespace cvpress::cli
