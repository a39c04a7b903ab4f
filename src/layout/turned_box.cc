// Text turned by a quarter: as high as its longest line, as wide as its lines
// together are high. It stands whole in one region.

#include <algorithm>
#include <utility>
#include <vector>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

/// Text is not made smaller than this part of its size: it could not be read.
constexpr double kLeastPart = 0.2;

std::vector<text::Line> lines_of(const TurnedBox& box, Pt length) {
  if (!box.paragraph) return {};
  return text::break_lines(*box.paragraph, length, box.align);
}

Pt height_of_lines(const std::vector<text::Line>& lines, const Scale& scale) {
  Pt sum = 0;
  for (const text::Line& line : lines) sum += line.height * scale.size * scale.leading;
  return sum;
}

Pt longest_of(const std::vector<text::Line>& lines, const Scale& scale) {
  Pt longest = 0;
  for (const text::Line& line : lines) longest = std::max(longest, line.width * scale.size);
  return longest;
}

/// Lines that are turned are not mirrored: where text runs from right to left,
/// their start is at the end of the block.
Align side_of(const TurnedBox& box) {
  if (!box.paragraph || !box.paragraph->right_to_left) return box.align;
  if (box.align == Align::kEnd) return Align::kStart;
  return box.align == Align::kCenter ? Align::kCenter : Align::kEnd;
}

std::vector<LineInk> inked(const TurnedBox& box, std::vector<text::Line> lines, Pt length,
                           const Scale& scale) {
  std::vector<LineInk> ink;
  Pt y = 0;
  for (text::Line& line : lines) {
    const Pt x = aligned_offset(side_of(box), length - line.width * scale.size);
    const Pt height = line.height * scale.size * scale.leading;
    ink.push_back({box.paragraph, std::move(line), {x, y}, scale.size, scale.leading});
    y += height;
  }
  return ink;
}

/// Smaller than asked for where the lines would be wider than the room.
Scale scale_in(const TurnedBox& box, const ConstraintSpace& space) {
  Scale scale = space.scale;
  const Pt width = turned_width(box, scale);
  if (!fits(width, space.width)) scale.size *= std::max(space.width / width, kLeastPart);
  return scale;
}

}  // namespace

Pt turned_width(const TurnedBox& box, const Scale& scale) {
  return height_of_lines(lines_of(box, box.length.value_or(kUnlimited) / scale.size), scale);
}

ContentResult layout_content(const TurnedBox& box, const ConstraintSpace& space,
                             const BreakToken* /*resume*/) {
  const Scale scale = scale_in(box, space);
  const Pt room = std::min(space.height, space.tallest);
  const Pt wanted = box.length.value_or(kUnlimited);
  std::vector<text::Line> lines = lines_of(box, wanted / scale.size);
  Pt length = box.length.value_or(longest_of(lines, scale));
  TurnedInk ink;
  if (!fits(length, room)) {
    if (!space.at_region_start) return {};
    length = std::max<Pt>(room, 0);
    lines = lines_of(box, length / scale.size);
    ink.shortened = true;
  }
  const Pt width = height_of_lines(lines, scale);
  ink.upwards = box.upwards;
  ink.squeezed = scale.size < space.scale.size;
  ink.box = {{}, {width, length}};
  ink.lines = inked(box, std::move(lines), length, scale);
  ContentResult result;
  result.fragment = std::make_shared<Fragment>();
  result.fragment->size = ink.box.size;
  result.fragment->ink.emplace_back(std::move(ink));
  return result;
}

}  // namespace cvpress::layout
