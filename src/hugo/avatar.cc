#include "hugo/avatar.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kPictures[] = {"jpg", "jpeg", "png", "webp", "svg", "gif"};
constexpr std::string_view kGravatarSwitches[] = {"gravatar", "avatar.gravatar",
                                                  "features.avatar.gravatar"};
/// Names of a picture that some profiles give; the theme looks at its folder only.
constexpr std::string_view kFileKeys[] = {"avatar_filename", "avatar", "photo", "image"};

bool is_picture(std::string_view name) {
  const std::string extension = extension_of(name);
  return std::find(std::begin(kPictures), std::end(kPictures), extension) != std::end(kPictures);
}

/// The first picture of a folder whose name holds "avatar".
model::ImageRef picture_beside(const std::string& folder, const Reading& reading) {
  for (const std::string& name : reading.files.list(folder)) {
    if (is_picture(name) && ascii_lower(name).find("avatar") != std::string::npos) {
      return {name, folder, false, {}};
    }
  }
  return {};
}

/// assets/media/authors/<slug>.*
model::ImageRef picture_in_assets(const Profile& profile, const Reading& reading) {
  if (reading.site.is_alone()) return {};
  const std::string folder = joined_path(reading.site.root, "assets/media/authors");
  const std::string slug = text_at(*profile.page.front.map(), "slug");
  for (const std::string& key : {slug, profile.key, urlized(profile.key)}) {
    if (key.empty() || key.find('/') != std::string::npos) continue;
    for (const std::string_view extension : kPictures) {
      const std::string name = fmt::format("{}.{}", key, extension);
      if (reading.files.kind(joined_path(folder, name)) == FileKind::kFile) {
        return {name, folder, false, {}};
      }
    }
  }
  return {};
}

/// A picture that the profile names, if there is such a file. Of a site's
/// configuration it lies in static/img.
model::ImageRef named_picture(const Profile& profile, const Reading& reading) {
  const bool is_site = profile.form == ProfileForm::kSiteParams;
  const std::string folder =
      is_site ? joined_path(reading.site.root, "static/img") : profile.folder;
  for (const std::string_view key : kFileKeys) {
    const data::Value* value = value_at(*profile.page.front.map(), key);
    if (value != nullptr && value->map() != nullptr) value = value_at(*value->map(), "filename");
    const std::string name = text_of(value);
    if (name.empty() || !is_picture(name)) continue;
    if (reading.files.kind(joined_path(folder, name)) == FileKind::kFile) {
      return {name, folder, false, value->where};
    }
    reading.diagnostics.note(value->where,
                             fmt::format("there is no picture {} in {}; the CV has none", name,
                                         folder.empty() ? "this folder" : folder));
  }
  return {};
}

}  // namespace

model::ImageRef avatar_of(const Profile& profile, const Reading& reading) {
  model::ImageRef picture;
  if (profile.form == ProfileForm::kPage) picture = picture_beside(profile.folder, reading);
  if (picture.empty() && profile.form == ProfileForm::kData) {
    picture = picture_in_assets(profile, reading);
  }
  if (picture.empty()) picture = named_picture(profile, reading);
  if (!picture.empty()) return picture;
  for (const std::string_view path : kGravatarSwitches) {
    if (!is_on(reading.site.param(path))) continue;
    reading.diagnostics.note({profile.page.where.file, 0, 0},
                             "the picture is at gravatar.com, from where nothing is fetched");
    break;
  }
  return picture;
}

}  // namespace cvpress::hugo
