// Text: as many lines as fit, but no orphans and widows where it can be helped.

#include <algorithm>
#include <memory>

#include "layout/algorithms.h"
#include "layout/memo.h"

namespace cvpress::layout {
namespace {

/// The width before the text's size is scaled.
Pt plain_width(const ConstraintSpace& space) {
  return space.scale.size > 0 ? space.width / space.scale.size : space.width;
}

/// The lines still to be set, and where the rules of breaking allow to part them.
class Lines {
 public:
  Lines(const TextBox& box, const LinesFrom& from, const Scale& scale)
      : box_(box), from_(from), scale_(scale) {}

  std::size_t count() const { return from_.broken->lines.size() - from_.first; }
  const text::Line& operator[](std::size_t i) const { return from_.broken->lines[from_.first + i]; }

  Pt height_at(std::size_t i) const { return (*this)[i].height * scale_.size * scale_.leading; }

  std::size_t fitting(Pt height) const {
    Pt used = 0;
    for (std::size_t i = 0; i < count(); ++i) {
      used += height_at(i);
      if (!fits(used, height)) return i;
    }
    return count();
  }

  Pt height(std::size_t lines) const {
    Pt sum = 0;
    for (std::size_t i = 0; i < lines; ++i) sum += height_at(i);
    return sum;
  }

  /// A cut after every line but the last.
  Cuts cuts() const {
    Cuts cuts;
    Pt y = 0;
    for (std::size_t i = 1; i < count(); ++i) {
      y += height_at(i - 1);
      Cut cut;
      cut.height = cut.resume = y;
      cut.kind = CutKind::kLines;
      cut.lines = static_cast<int>(i);
      if (!may_part_after(i)) cut.appeal = BreakAppeal::kOrphan;
      if (y > 0) cuts.push_back(cut);
    }
    return cuts;
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
  const Scale& scale_;
};

/// A letter wider than the room is made smaller: beside it there is other text, or
/// the paper's edge.
void squeeze(Pt room, LineInk& ink) {
  const Pt width = ink.line.width * ink.size;
  if (fits(width, room)) return;
  ink.size *= std::max(room, 0.0) / width;
  ink.squeezed = true;
}

std::shared_ptr<Fragment> fragment_of(const TextBox& box, const Lines& lines, std::size_t count,
                                      const ConstraintSpace& space) {
  auto fragment = std::make_shared<Fragment>();
  fragment->ink.reserve(count);
  Pt y = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const text::Line& line = lines[i];
    LineInk ink = line_ink(box, line, space.scale);
    squeeze(space.width, ink);
    ink.origin = {aligned_offset(box.align, space.width - line.width * ink.size), y};
    if (i == 0) fragment->first_line = first_line_of(ink);
    y += lines.height_at(i);
    fragment->ink.emplace_back(std::move(ink));
  }
  fragment->size = {space.width, y};
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

LineInk line_ink(const TextBox& box, const text::Line& line, const Scale& scale) {
  return {box.paragraph, line, {}, scale.size, scale.leading};
}

FirstLine first_line_of(const LineInk& ink) {
  return {baseline_of(ink), ink.line.cap_height * ink.size, ink.line.x_height * ink.size,
          height_of(ink)};
}

LinesFrom lines_from(const TextBox& box, const ConstraintSpace& space, const BreakToken* resume) {
  const Pt width = plain_width(space);
  if (resume && resume->broken && resume->broken->width == width) {
    return {resume->broken, resume->index};
  }
  const std::uint32_t offset = resume ? resume->text_offset : 0;
  if (space.memo && offset == 0) return {space.memo->lines(box, width), 0};
  return {broken_text(box, width, offset), 0};
}

ContentResult layout_content(const TextBox& box, const ConstraintSpace& space,
                             const BreakToken* resume) {
  const LinesFrom from = lines_from(box, space, resume);
  const Lines lines(box, from, space.scale);
  std::size_t count = lines.fitting(space.height);
  ContentResult result;
  if (count < lines.count()) {
    const std::size_t good = lines.good_part(count);
    if (good > 0) count = good;
    if (count == 0 && !space.at_region_start) return result;
    // A line taller than the whole region has no better place anywhere.
    count = std::max<std::size_t>(count, 1);
  }
  result.fragment = fragment_of(box, lines, count, space);
  if (count < lines.count()) {
    result.rest = token_at(from, count);
    if (!lines.may_part_after(count)) result.appeal = BreakAppeal::kOrphan;
    return result;
  }
  if (space.list_cuts) result.cuts = lines.cuts();
  const std::size_t good = lines.good_part(count);
  if (good > 0) result.good_cut = lines.height(good);
  return result;
}

}  // namespace cvpress::layout
