#include "compose/picture_node.h"

#include <algorithm>
#include <utility>

#include "compose/tags.h"
#include "image/picture.h"

namespace cvpress::compose {
namespace {

image::PicturePtr reduced_once(const image::PicturePtr& picture, Size box, const Shared& shared) {
  image::PicturePtr& known = (*shared.pictures)[{picture, box.width, box.height}];
  if (!known) known = image::reduced(picture, box);
  return known;
}

}  // namespace

std::optional<layout::Node> picture_node(const model::ImageRef& image, Size box,
                                         const std::string& alternative, const Setting& setting) {
  const auto& load = setting.shared->resources.load_picture;
  const image::PicturePtr picture = load ? load(image, setting.record->of_pictures) : nullptr;
  if (!picture) return std::nullopt;
  const Pt widest = box.width > 0 ? std::min(box.width, setting.region_width) : setting.room;
  const Size limit{widest, box.height};
  layout::Node node;
  node.content = layout::ImageBox{reduced_once(picture, limit, *setting.shared),
                                  image::contained_size(*picture, limit)};
  node.tag = alternative.empty() ? make_tag(layout::Role::kArtifact)
                                 : make_tag(layout::Role::kFigure, alternative);
  node.where = image.where;
  return node;
}

}  // namespace cvpress::compose
