#include "cli/attached_pictures.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/files.h"
#include "base/utf8.h"
#include "image/picture_file.h"
#include "model/pictures.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kLongestStem = 60;

/// "my logo (1).PNG" -> "my-logo-1".
std::string safe_stem(std::string_view name) {
  name = name.substr(0, name.find_first_of("?#"));
  if (name.starts_with("data:")) name = "picture";
  name = file_name_of(name);
  name = name.substr(0, std::min(name.rfind('.'), name.size()));
  std::string stem;
  for (const char c : ascii_lower(name)) {
    const bool is_safe = is_ascii_letter(c) || is_ascii_digit(c) || c == '_';
    if (is_safe) {
      stem += c;
    } else if (!stem.empty() && stem.back() != '-') {
      stem += '-';
    }
  }
  stem.resize(std::min(stem.size(), kLongestStem));
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? "picture" : stem;
}

}  // namespace

std::string PictureFiles::attach(const image::PicturePtr& picture, std::string_view stem) {
  const auto known = names_.find(picture.get());
  if (known != names_.end()) return known->second;
  image::PictureFile file = image::picture_file(*picture);
  std::string name = unused_name(stem, file.extension);
  names_.emplace(picture.get(), name);
  attached_.push_back(
      {name, std::move(file.mime), "A picture of the résumé", "Source", std::move(file.bytes)});
  return name;
}

std::string PictureFiles::unused_name(std::string_view stem, const std::string& extension) const {
  std::string name = std::string(stem) + "." + extension;
  for (int number = 2; is_used(name); ++number) {
    name = std::string(stem) + "-" + std::to_string(number) + "." + extension;
  }
  return name;
}

bool PictureFiles::is_used(const std::string& name) const {
  return std::any_of(attached_.begin(), attached_.end(),
                     [&](const pdf::Attachment& file) { return file.name == name; });
}

void attach_pictures(model::Resume& resume, const PictureLog& pictures, const SourceMap& sources,
                     PictureNames names, PictureFiles& files) {
  const bool is_neutral = names == PictureNames::kNeutral;
  model::for_each_picture(resume, [&](model::ImageRef& ref) {
    const LoggedPicture* logged = pictures.find(ref);
    const bool is_photo = &ref == &resume.person.photo;
    if (logged != nullptr && logged->picture != nullptr) {
      const std::string neutral = ref.is_logo ? "logo" : "picture";
      const std::string stem = is_neutral ? neutral : safe_stem(ref.name);
      ref.name = files.attach(logged->picture, is_photo ? "photo" : stem);
    } else if (logged == nullptr || is_neutral) {
      ref.name.clear();
    }
  });
  model::for_each_inline_picture(resume, [&](model::Inline& image) {
    model::ImageRef ref;
    ref.name = image.image;
    if (image.where.known()) ref.folder = folder_of(sources.name(image.where.file));
    const LoggedPicture* logged = pictures.find(ref);
    if (logged != nullptr && logged->picture != nullptr) {
      image.image = files.attach(logged->picture, is_neutral ? "picture" : safe_stem(image.image));
    } else if (logged == nullptr || is_neutral) {
      image.kind = model::InlineKind::kText;
      image.image.clear();
    }
  });
}

}  // namespace cvpress::cli
