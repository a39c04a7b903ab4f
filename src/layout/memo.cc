#include "layout/memo.h"

namespace cvpress::layout {

std::shared_ptr<const BrokenText> broken_text(const TextBox& box, Pt width, std::uint32_t offset) {
  auto broken = std::make_shared<BrokenText>();
  broken->width = width;
  if (box.paragraph) broken->lines = text::break_lines(*box.paragraph, width, box.align, offset);
  return broken;
}

std::shared_ptr<const BrokenText> Memo::lines(const TextBox& box, Pt width) {
  std::vector<Broken>& known = lines_[box.paragraph];
  for (const Broken& broken : known) {
    if (broken.align == box.align && broken.text->width == width) return broken.text;
  }
  known.push_back({box.align, broken_text(box, width, 0)});
  return known.back().text;
}

text::NaturalWidths Memo::natural_widths(const text::ParagraphPtr& paragraph) {
  const auto found = widths_.find(paragraph);
  if (found != widths_.end()) return found->second;
  return widths_.emplace(paragraph, text::natural_widths(*paragraph)).first->second;
}

void Memo::forget_much() {
  if (lines_.size() > kMuch) lines_.clear();
  if (widths_.size() > kMuch) widths_.clear();
}

}  // namespace cvpress::layout
