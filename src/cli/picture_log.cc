#include "cli/picture_log.h"

#include <algorithm>
#include <utility>

namespace cvpress::cli {

void PictureLog::add(const model::ImageRef& ref, image::PicturePtr picture) {
  if (find(ref) == nullptr) pictures_.push_back({ref, std::move(picture)});
}

const LoggedPicture* PictureLog::find(const model::ImageRef& ref) const {
  const auto found =
      std::find_if(pictures_.begin(), pictures_.end(), [&](const LoggedPicture& logged) {
        return logged.ref.name == ref.name && logged.ref.folder == ref.folder &&
               logged.ref.is_logo == ref.is_logo;
      });
  return found != pictures_.end() ? &*found : nullptr;
}

}  // namespace cvpress::cli
