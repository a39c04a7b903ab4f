#include "compose/picture_node.h"

#include <algorithm>
#include <utility>

#include "compose/stacking.h"
#include "compose/tags.h"
#include "image/picture.h"

namespace cvpress::compose {

image::PicturePtr loaded_picture(const model::ImageRef& image, const Setting& setting) {
  look_outside(setting.fields);  // a file, and who counts which are asked for
  const auto& load = setting.shared->resources.load_picture;
  return load ? load(image, setting.record->of_pictures) : nullptr;
}

image::PicturePtr reduced_once(const image::PicturePtr& picture, Size box, const Shared& shared) {
  image::PicturePtr& known = (*shared.pictures)[{picture, box.width, box.height}];
  if (!known) known = image::reduced(picture, box);
  return known;
}

Pt picture_room(Pt width, const Setting& setting) {
  return width > 0 ? std::min(width, setting.region_width) : setting.room;
}

layout::ImageBox contained(const image::PicturePtr& picture, Size box, const Setting& setting) {
  const Size limit{picture_room(box.width, setting), box.height};
  return {reduced_once(picture, limit, *setting.shared), image::contained_size(*picture, limit)};
}

layout::Node figure_node(layout::ImageBox box, const std::string& alternative) {
  layout::Node node;
  node.content = std::move(box);
  node.tag = alternative.empty() ? make_tag(layout::Role::kArtifact)
                                 : make_tag(layout::Role::kFigure, alternative);
  return node;
}

layout::Node linked_figure(layout::Node figure, Pt width, const std::string& address) {
  layout::Tag tag;
  tag.role = layout::Role::kLink;
  tag.url = address;
  if (figure.tag) tag.alt = figure.tag->alt;
  const layout::Align align = figure.align;
  layout::Node node = alone_in_stack(std::move(figure));
  node.tag = std::make_shared<const layout::Tag>(std::move(tag));
  node.width = width;
  node.align = align;
  return node;
}

}  // namespace cvpress::compose
