#include "paint/reading_stretch.h"

#include <algorithm>
#include <string_view>

namespace cvpress::paint {
namespace {

/// Nothing that is drawn as text.
bool is_unseen(std::string_view text) {
  constexpr std::string_view kPlaceOfIcon = "\uFFFC";
  while (!text.empty()) {
    const bool is_icon = text.starts_with(kPlaceOfIcon);
    if (!is_icon && text.front() != ' ' && text.front() != '\n') return false;
    text.remove_prefix(is_icon ? kPlaceOfIcon.size() : 1);
  }
  return true;
}

}  // namespace

bool ReadingStretch::is_beside(const text::Paragraph& paragraph, std::uint32_t begin,
                               std::uint32_t end) const {
  if (paragraph_ != &paragraph) return false;
  const std::string_view text = paragraph.text;
  if (begin >= end_) return is_unseen(text.substr(end_, begin - end_));
  return end <= begin_ && is_unseen(text.substr(end, begin_ - end));
}

bool ReadingStretch::takes_in(const text::Paragraph& paragraph, std::uint32_t begin,
                              std::uint32_t end) {
  const bool goes_on = is_beside(paragraph, begin, end);
  begin_ = goes_on ? std::min(begin, begin_) : begin;
  end_ = goes_on ? std::max(end, end_) : end;
  paragraph_ = &paragraph;
  return goes_on;
}

std::uint32_t end_of(const text::Run& run, const text::Piece& piece) {
  const text::ShapedRun& shaped = *run.shaped;
  const auto all = static_cast<std::uint32_t>(shaped.text.size());
  if (shaped.right_to_left) {
    return run.begin + (piece.begin > 0 ? shaped.glyphs[piece.begin - 1].cluster : all);
  }
  return run.begin + (piece.end < shaped.glyphs.size() ? shaped.glyphs[piece.end].cluster : all);
}

}  // namespace cvpress::paint
