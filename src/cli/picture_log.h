// Which pictures a document asked for, and what it got.
#pragma once

#include <string>
#include <vector>

#include "image/picture.h"
#include "model/resume.h"

namespace cvpress::cli {

struct LoggedPicture {
  model::ImageRef ref;
  image::PicturePtr picture;  // null where it could not be had
};

class PictureLog {
 public:
  void add(const model::ImageRef& ref, image::PicturePtr picture);
  /// What was asked for by this name from this folder; null if nothing was.
  const LoggedPicture* find(const model::ImageRef& ref) const;
  /// In the order they were asked for.
  const std::vector<LoggedPicture>& all() const { return pictures_; }
  void clear() { pictures_.clear(); }

 private:
  std::vector<LoggedPicture> pictures_;
};

}  // namespace cvpress::cli
