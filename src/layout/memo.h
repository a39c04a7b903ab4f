// What was measured of texts, kept by whoever lays out the same tree more than
// once: to choose page breaks, to fit a document on its pages, for documents that share
// paragraphs. It changes no result.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "layout/layout.h"

namespace cvpress::layout {

/// The lines of a text from `offset` on.
std::shared_ptr<const BrokenText> broken_text(const TextBox& box, Pt width, std::uint32_t offset);

/// Lines and natural widths by paragraph, which it keeps alive.
class Memo {
 public:
  /// All lines of a text, broken at a width before `Scale::size`.
  std::shared_ptr<const BrokenText> lines(const TextBox& box, Pt width);
  text::NaturalWidths natural_widths(const text::ParagraphPtr& paragraph);
  /// Forgets all where it has grown large. Not while something is laid out with it.
  void forget_much();

 private:
  struct Broken {
    Align align = Align::kStart;
    std::shared_ptr<const BrokenText> text;
  };
  static constexpr std::size_t kMuch = 1'000;

  // Looked up, never iterated: addresses do not reach the output.
  std::unordered_map<text::ParagraphPtr, std::vector<Broken>> lines_;
  std::unordered_map<text::ParagraphPtr, text::NaturalWidths> widths_;
};

}  // namespace cvpress::layout
