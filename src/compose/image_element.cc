// `image:` a logo or a photo in its box, never stretched.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "compose/element.h"
#include "compose/entry_groups.h"
#include "compose/evaluate.h"
#include "compose/picture_node.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

/// What the picture shows: the layout's words for it, else whose picture it is.
std::string alternative_text(const style::Element& element, const Setting& setting,
                             const std::string& field) {
  if (element.alt) return evaluate_plain(*element.alt, setting);
  look_outside(setting.fields);
  if (field == "person.photo") return setting.shared->resume.person.name;
  const model::Entry* entry = setting.fields.entry;
  if (entry == nullptr && setting.fields.group != nullptr) {
    return plain_text(bind_in_group(setting.fields, "title").value);
  }
  if (entry == nullptr) return {};
  const std::string company = model::plain_text(entry->organization);
  return company.empty() ? model::plain_text(entry->title) : company;
}

/// A column of logos is even where each stands in the middle of a box of one
/// width, or at its end; a single picture needs no box.
bool needs_box(const Setting& setting, Size box) {
  return box.width > 0 && setting.widths != nullptr && setting.align != layout::Align::kEnd;
}

layout::Node boxed(layout::Node picture, Size box, const Setting& setting) {
  picture.align = setting.align.value_or(layout::Align::kCenter);
  layout::Node node = alone_in_stack(std::move(picture));
  node.width = box.width;
  node.align = align_of(setting);
  return node;
}

/// The window that a cropped picture fills. A side that is not given follows from the other.
Size window_of(style::Crop crop, const image::Picture& picture, Size box, const Setting& setting) {
  Size window = box;
  const bool is_free = box.width <= 0 || box.height <= 0;
  if (is_free)
    window = image::contained_size(picture, {picture_room(box.width, setting), box.height});
  if (crop != style::Crop::kRounded) {
    const Pt given = std::max(box.width, box.height);
    const Pt side = is_free && given > 0 ? given : std::min(window.width, window.height);
    window = {side, side};
  }
  const Pt width = std::min(window.width, setting.region_width);
  return {width, window.width > 0 ? window.height * width / window.width : 0};
}

/// Rounded corners, where the layout gives no radius, are this share of the width.
constexpr double kRoundedShare = 1.0 / 8;

layout::ImageBox cropped(style::Crop crop, const image::PicturePtr& picture, Size box,
                         const Setting& setting) {
  layout::ImageBox image;
  image.size = window_of(crop, *picture, box, setting);
  image.picture =
      reduced_once(picture, image::covering_size(*picture, image.size), *setting.shared);
  image.cover = true;
  if (crop == style::Crop::kCircle) image.radius = image.size.width / 2;
  if (crop == style::Crop::kRounded) image.radius = image.size.width * kRoundedShare;
  return image;
}

/// In gray where the layout wants that and it can be done.
image::PicturePtr shaded(const image::PicturePtr& picture, const style::ImageElement& kind,
                         const Setting& setting) {
  if (!kind.gray) return picture;
  // No size on paper is negative: this is a key of its own among the pictures.
  image::PicturePtr& known = (*setting.shared->pictures)[{picture, -1, -1}];
  if (!known) known = image::grayed(picture);
  if (known) return known;
  known = picture;
  setting.record->of_pictures.warning(
      {}, fmt::format("the picture \"{}\" stays in colour: only pixels can be made gray",
                      picture->origin));
  return picture;
}

}  // namespace

void round_corners(const style::Element& element, layout::Node& node) {
  auto* image = std::get_if<layout::ImageBox>(&node.content);
  if (image == nullptr) return;
  const Pt border = node.border ? node.border->width : 0;
  const Pt around = border + node.padding.top;
  const bool is_given = element.box.radius.has_value();
  const auto* kind = std::get_if<style::ImageElement>(&element.kind);
  const bool is_circle = kind != nullptr && kind->crop == style::Crop::kCircle;
  if (is_given && !is_circle) image->radius = std::max<Pt>(0, node.radius - around);
  if (image->radius > 0 && (!is_given || is_circle)) node.radius = image->radius + around;
}

std::optional<layout::Node> compose_kind(const style::ImageElement& kind,
                                         const style::Element& element, const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.field);
  const auto* ref = std::get_if<model::ImageRef>(&bound.value);
  if (ref == nullptr || ref->empty()) return std::nullopt;
  // A picture that cannot be read was warned of; it is not a field left out.
  setting.record->printed.insert(bound.name);
  image::PicturePtr picture = loaded_picture(*ref, setting);
  if (!picture) return std::nullopt;
  picture = shaded(picture, kind, setting);
  const Size box{points(element.width, setting), points(element.height, setting)};
  const bool is_cropped = kind.crop != style::Crop::kNone;
  layout::ImageBox image =
      is_cropped ? cropped(kind.crop, picture, box, setting) : contained(picture, box, setting);
  const Pt width = image.size.width;
  layout::Node node = figure_node(std::move(image), alternative_text(element, setting, bound.name));
  node.where = ref->where;
  node.align = align_of(setting);
  const bool is_link = !setting.href.empty() && !setting.no_links;
  if (is_link && node.tag->role == layout::Role::kFigure) {
    return linked_figure(std::move(node), width, setting.href);
  }
  if (is_cropped || !needs_box(setting, box)) return node;
  return boxed(std::move(node), box, setting);
}

}  // namespace cvpress::compose
