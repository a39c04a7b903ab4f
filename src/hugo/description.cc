#include "hugo/description.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/markdown_text.h"

namespace cvpress::hugo {
namespace {

model::Block bullets_of(const data::List& points, const Reading& reading) {
  model::Block bullets;
  bullets.kind = model::BlockKind::kBulletList;
  for (const data::Value& point : points) {
    if (point.is_null()) continue;
    if (!point.text()) {
      reading.diagnostics.warning(
          point.where,
          fmt::format("a point of a description should be text but is {}; it is not printed",
                      data::kind_name(point)));
      continue;
    }
    model::Block item;
    item.kind = model::BlockKind::kListItem;
    item.where = point.where;
    item.children = block_markdown(*point.text(), point.where, reading);
    bullets.children.push_back(std::move(item));
  }
  if (!bullets.children.empty()) bullets.where = bullets.children.front().where;
  return bullets;
}

}  // namespace

model::Blocks description_of(const data::Value& value, std::string_view key,
                             const Reading& reading) {
  if (const auto text = value.text()) {
    if (trimmed(*text).empty()) return {};
    return block_markdown(*text, value.where, reading);
  }
  if (value.list() != nullptr) {
    model::Block bullets = bullets_of(*value.list(), reading);
    if (bullets.children.empty()) return {};
    return {std::move(bullets)};
  }
  if (!value.is_null()) {
    reading.diagnostics.warning(
        value.where, fmt::format("\"{}\" should be text but is {}", key, data::kind_name(value)));
  }
  return {};
}

model::ImageRef take_leading_picture(model::Blocks& description, const std::string& folder) {
  if (description.empty()) return {};
  const model::Block& first = description.front();
  const bool only_image = first.kind == model::BlockKind::kParagraph && first.inlines.size() == 1 &&
                          first.inlines[0].kind == model::InlineKind::kImage;
  if (!only_image) return {};
  model::ImageRef picture{first.inlines[0].image, folder, false, first.inlines[0].where};
  description.erase(description.begin());
  return picture;
}

}  // namespace cvpress::hugo
