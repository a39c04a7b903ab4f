#include "pdf/images.h"

#include "pdf/color_profiles.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

std::string image_entries(int width, int height, const std::string& color_space) {
  return "/Type/XObject/Subtype/Image/Width " + std::to_string(width) + "/Height " +
         std::to_string(height) + "/BitsPerComponent 8/ColorSpace " + color_space;
}

const char* device_space(int components) {
  return components == 1 ? "/DeviceGray" : "/DeviceRGB";
}

/// The profile that says what a JPEG's colours are; "" where the document's does.
std::string profile_of(const image::Jpeg& jpeg) {
  return jpeg.icc.empty() && jpeg.components == 4 ? plain_cmyk_profile() : jpeg.icc;
}

/// The unit square's image under EXIF orientations 1 to 8: x axis, y axis and
/// origin as fractions of the box.
struct Turn {
  int a, b, c, d, e, f;
};
constexpr Turn kTurns[] = {{1, 0, 0, 1, 0, 0},  {-1, 0, 0, 1, 1, 0},  {-1, 0, 0, -1, 1, 1},
                           {1, 0, 0, -1, 0, 1}, {0, -1, -1, 0, 1, 1}, {0, -1, 1, 0, 0, 1},
                           {0, 1, 1, 0, 0, 0},  {0, 1, -1, 0, 1, 0}};

bool is_dictionary(const image::VectorObject& object) {
  const auto* head = object.text.empty() ? nullptr : std::get_if<std::string>(&object.text[0]);
  return head != nullptr && head->rfind("<<", 0) == 0;
}

/// The text of an object with its references numbered anew. Objects that are no
/// dictionaries (an array, a number) are written where they are referred to.
std::string body_text(const image::Drawing& drawing, std::size_t index,
                      const std::vector<ObjectId>& ids, int depth = 0) {
  std::string text;
  for (const auto& part : drawing.objects.at(index).text) {
    if (const auto* piece = std::get_if<std::string>(&part)) {
      text += *piece;
      continue;
    }
    const std::size_t target = std::get<image::VectorObject::Reference>(part).object;
    const image::VectorObject& object = drawing.objects.at(target);
    const bool inlined = !object.is_stream && !is_dictionary(object) && depth < 8;
    text += inlined ? " " + body_text(drawing, target, ids, depth + 1)
                    : " " + reference(ids.at(target));
  }
  return text;
}

/// A dictionary's text without its brackets, which the object store adds.
std::string entries_of(const std::string& text) {
  const std::size_t end = text.rfind(">>");
  if (text.rfind("<<", 0) != 0 || end == std::string::npos || end < 2) return {};
  return text.substr(2, end - 2);
}

}  // namespace

std::string ImageBook::use(const image::PicturePtr& picture, ObjectStore& store) {
  std::string& name = names_[picture.get()];
  if (name.empty()) {
    name = "X" + std::to_string(names_.size());
    kept_[name] = picture;
    objects_[name] =
        std::visit([&](const auto& content) { return write(content, store); }, picture->content);
  }
  return name;
}

ObjectId ImageBook::write(const image::Raster& raster, ObjectStore& store) const {
  std::string entries = image_entries(raster.width, raster.height, device_space(raster.channels));
  if (!raster.alpha.empty()) {
    const ObjectId mask = store.make_stream();
    store.fill_stream(mask, image_entries(raster.width, raster.height, "/DeviceGray"), raster.alpha,
                      compress_);
    entries += "/SMask " + reference(mask);
  }
  const ObjectId id = store.make_stream();
  store.fill_stream(id, entries, raster.pixels, compress_);
  return id;
}

ObjectId ImageBook::write(const image::Jpeg& jpeg, ObjectStore& store) const {
  std::string color_space = device_space(jpeg.components);
  if (std::string bytes = profile_of(jpeg); !bytes.empty()) {
    const ObjectId profile = store.make_stream();
    store.fill_stream(profile, "/N " + std::to_string(jpeg.components), std::move(bytes),
                      compress_);
    color_space = "[/ICCBased " + reference(profile) + "]";
  }
  std::string entries = image_entries(jpeg.width, jpeg.height, color_space) + "/Filter/DCTDecode";
  if (jpeg.inverted) entries += "/Decode[1 0 1 0 1 0 1 0]";
  const ObjectId id = store.make_stream();
  store.fill_stream(id, entries, jpeg.bytes, false);
  return id;
}

ObjectId ImageBook::write(const image::Drawing& drawing, ObjectStore& store) const {
  std::vector<ObjectId> ids;
  for (const image::VectorObject& object : drawing.objects) {
    ids.push_back(object.is_stream ? store.make_stream() : store.make());
  }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const image::VectorObject& object = drawing.objects[i];
    const std::string entries = entries_of(body_text(drawing, i, ids));
    if (object.is_stream) {
      store.fill_stream(ids[i], entries, object.stream, false);
    } else {
      store.fill(ids[i], entries);
    }
  }
  return ids.at(0);
}

std::string ImageBook::placement(const image::Picture& picture, Rect box) const {
  if (const auto* drawing = std::get_if<image::Drawing>(&picture.content)) {
    const double x = box.size.width / drawing->bounds.size.width;
    const double y = box.size.height / drawing->bounds.size.height;
    return number(x) + " 0 0 " + number(y) + " " +
           number(box.origin.x - drawing->bounds.origin.x * x) + " " +
           number(box.origin.y - drawing->bounds.origin.y * y);
  }
  int orientation = 1;
  if (const auto* jpeg = std::get_if<image::Jpeg>(&picture.content))
    orientation = jpeg->orientation;
  const Turn& turn = kTurns[orientation >= 1 && orientation <= 8 ? orientation - 1 : 0];
  const Pt width = box.size.width;
  const Pt height = box.size.height;
  return number(turn.a * width) + " " + number(turn.b * height) + " " + number(turn.c * width) +
         " " + number(turn.d * height) + " " + number(box.origin.x + turn.e * width) + " " +
         number(box.origin.y + turn.f * height);
}

}  // namespace cvpress::pdf
