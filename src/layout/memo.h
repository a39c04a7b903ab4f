// What was measured of texts, kept by whoever lays out the same tree more than
// once: to choose page breaks, to fit a document on its pages. It changes no result.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "layout/layout.h"

namespace cvpress::layout {

/// The lines of a text from `offset` on.
std::shared_ptr<const BrokenText> broken_text(const TextBox& box, Pt width, std::uint32_t offset);

/// Lines and natural widths by paragraph. The paragraphs must outlive it.
class Memo {
 public:
  /// All lines of a text, broken at a width before `Scale::size`.
  std::shared_ptr<const BrokenText> lines(const TextBox& box, Pt width);
  text::NaturalWidths natural_widths(const text::Paragraph& paragraph);

 private:
  struct Broken {
    Align align = Align::kStart;
    std::shared_ptr<const BrokenText> text;
  };
  // Looked up, never iterated: addresses do not reach the output.
  std::unordered_map<const text::Paragraph*, std::vector<Broken>> lines_;
  std::unordered_map<const text::Paragraph*, text::NaturalWidths> widths_;
};

}  // namespace cvpress::layout
