// `image:` a logo or a photo in its box, never stretched.
#include <utility>

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
/// width, or at its end; a single picture needs no box, unless it will be cropped to it.
bool needs_box(const style::ImageElement& kind, const Setting& setting, Size box) {
  return box.width > 0 && ((setting.widths != nullptr && setting.align != layout::Align::kEnd) ||
                           kind.crop != style::Crop::kNone);
}

layout::Node boxed(layout::Node picture, Size box, const Setting& setting) {
  picture.align = setting.align.value_or(layout::Align::kCenter);
  layout::Node node = alone_in_stack(std::move(picture));
  node.width = box.width;
  node.align = align_of(setting);
  return node;
}

}  // namespace

std::optional<layout::Node> compose_kind(const style::ImageElement& kind,
                                         const style::Element& element, const Setting& setting) {
  const Bound bound = bind(setting.fields, kind.field);
  const auto* image = std::get_if<model::ImageRef>(&bound.value);
  if (image == nullptr || image->empty()) return std::nullopt;
  // A picture that cannot be read was warned of; it is not a field left out.
  setting.record->printed.insert(bound.name);
  const Size box{points(element.width, setting), points(element.height, setting)};
  auto picture = picture_node(*image, box, alternative_text(element, setting, bound.name), setting);
  if (!picture) return std::nullopt;
  picture->align = align_of(setting);
  if (!needs_box(kind, setting, box)) return picture;
  layout::Node node = boxed(std::move(*picture), box, setting);
  if (kind.crop != style::Crop::kNone) node.least_height = box.height;
  return node;
}

}  // namespace cvpress::compose
