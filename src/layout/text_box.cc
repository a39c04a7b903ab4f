// Text: as many lines as fit, but no orphans and widows where it can be helped.

#include <algorithm>
#include <memory>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

std::shared_ptr<const BrokenText> broken_from(const TextBox& box, Pt width, std::uint32_t offset) {
  auto broken = std::make_shared<BrokenText>();
  broken->width = width;
  if (box.paragraph) broken->lines = text::break_lines(*box.paragraph, width, box.align, offset);
  return broken;
}

/// The lines still to be set, and where the rules of breaking allow to part them.
class Lines {
 public:
  Lines(const TextBox& box, const LinesFrom& from) : box_(box), from_(from) {}

  std::size_t count() const { return from_.broken->lines.size() - from_.first; }
  const text::Line& operator[](std::size_t i) const { return from_.broken->lines[from_.first + i]; }

  std::size_t fitting(Pt height) const {
    Pt used = 0;
    for (std::size_t i = 0; i < count(); ++i) {
      used += (*this)[i].height;
      if (!fits(used, height)) return i;
    }
    return count();
  }

  Pt height(std::size_t lines) const {
    Pt sum = 0;
    for (std::size_t i = 0; i < lines; ++i) sum += (*this)[i].height;
    return sum;
  }

  bool may_part_after(std::size_t lines) const {
    return lines >= at_least(box_.orphans) && count() - lines >= at_least(box_.widows);
  }

  /// The most lines, not more than `most`, after which orphans and widows are spared; 0 for none.
  std::size_t good_part(std::size_t most) const {
    const std::size_t widows = at_least(box_.widows);
    if (count() <= widows) return 0;
    const std::size_t lines = std::min(most, count() - widows);
    return may_part_after(lines) ? lines : 0;
  }

 private:
  static std::size_t at_least(int lines) { return static_cast<std::size_t>(std::max(lines, 1)); }
  const TextBox& box_;
  const LinesFrom& from_;
};

std::shared_ptr<Fragment> fragment_of(const TextBox& box, const Lines& lines, std::size_t count,
                                      Pt width) {
  auto fragment = std::make_shared<Fragment>();
  fragment->ink.reserve(count);
  Pt y = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const text::Line& line = lines[i];
    const Pt x = aligned_offset(box.align, width - line.width);
    fragment->ink.emplace_back(LineInk{box.paragraph, line, {x, y}});
    y += line.height;
  }
  if (count > 0) fragment->first_line = first_line_of(lines[0]);
  fragment->size = {width, y};
  return fragment;
}

BreakTokenPtr token_at(const LinesFrom& from, std::size_t line) {
  auto token = std::make_shared<BreakToken>();
  token->index = from.first + line;
  token->text_offset = from.broken->lines[token->index].begin;
  token->broken = from.broken;
  return token;
}

}  // namespace

FirstLine first_line_of(const text::Line& line) {
  return {line.baseline, line.cap_height, line.x_height, line.height};
}

LinesFrom lines_from(const TextBox& box, Pt width, const BreakToken* resume) {
  if (!resume) return {broken_from(box, width, 0), 0};
  if (resume->broken && resume->broken->width == width) return {resume->broken, resume->index};
  return {broken_from(box, width, resume->text_offset), 0};
}

ContentResult layout_content(const TextBox& box, const ConstraintSpace& space,
                             const BreakToken* resume) {
  const LinesFrom from = lines_from(box, space.width, resume);
  const Lines lines(box, from);
  std::size_t count = lines.fitting(space.height);
  ContentResult result;
  if (count < lines.count()) {
    const std::size_t good = lines.good_part(count);
    if (good > 0) count = good;
    if (count == 0 && !space.at_region_start) return result;
    // A line taller than the whole region has no better place anywhere.
    count = std::max<std::size_t>(count, 1);
  }
  result.fragment = fragment_of(box, lines, count, space.width);
  if (count < lines.count()) {
    result.rest = token_at(from, count);
    if (!lines.may_part_after(count)) result.appeal = BreakAppeal::kOrphan;
    return result;
  }
  const std::size_t good = lines.good_part(count);
  if (good > 0) result.good_cut = lines.height(good);
  return result;
}

}  // namespace cvpress::layout
