#include "paint/bind.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace cvpress::paint {
namespace {

/// Makes the numbers of paragraphs those of the whole; gives the highest.
std::uint32_t number_paragraphs(Page& page, std::uint32_t before) {
  std::uint32_t highest = before;
  for (DrawOp& op : page.ops) {
    auto* glyphs = std::get_if<DrawGlyphs>(&op);
    if (glyphs == nullptr || glyphs->place.paragraph == 0) continue;
    glyphs->place.paragraph += before;
    highest = std::max(highest, glyphs->place.paragraph);
  }
  return highest;
}

void put_inside(const TagPtr& part, Page& page) {
  page.ops.insert(page.ops.begin(), BeginTag{part});
  page.ops.emplace_back(EndTag{});
}

void add_outline(const BoundList& from, std::size_t pages_before, DisplayList& whole) {
  if (!from.title.empty()) whole.outline.push_back({1, from.title, pages_before, {}});
  for (OutlineItem item : from.list.outline) {
    item.page += pages_before;
    if (!from.title.empty()) ++item.level;
    whole.outline.push_back(std::move(item));
  }
}

}  // namespace

DisplayList bound(std::vector<BoundList> lists) {
  DisplayList whole;
  std::uint32_t paragraphs = 0;
  for (BoundList& one : lists) {
    layout::Tag tag;
    tag.role = layout::Role::kPart;
    tag.language = one.language;
    const TagPtr part = std::make_shared<const layout::Tag>(std::move(tag));
    add_outline(one, whole.pages.size(), whole);
    const std::uint32_t before = paragraphs;
    for (Page& page : one.list.pages) {
      paragraphs = std::max(paragraphs, number_paragraphs(page, before));
      put_inside(part, page);
    }
    std::move(one.list.pages.begin(), one.list.pages.end(), std::back_inserter(whole.pages));
  }
  return whole;
}

}  // namespace cvpress::paint
