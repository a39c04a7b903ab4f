// Pictures as XObjects (ISO 32000-1 8.9, 8.10): each once a document.
#pragma once

#include <map>
#include <string>

#include "image/picture.h"
#include "pdf/object_store.h"

namespace cvpress::pdf {

class ImageBook {
 public:
  explicit ImageBook(bool compress) : compress_(compress) {}

  /// The resource name of a picture, whose objects are written at its first use.
  std::string use(const image::PicturePtr& picture, ObjectStore& store);

  /// The matrix ("a b c d e f") that puts the picture into a box whose origin is
  /// at its lower left.
  std::string placement(const image::Picture& picture, Rect box) const;

  /// The object behind a resource name.
  ObjectId object(const std::string& name) const { return objects_.at(name); }

 private:
  ObjectId write(const image::Raster& raster, ObjectStore& store) const;
  ObjectId write(const image::Jpeg& jpeg, ObjectStore& store) const;
  ObjectId write(const image::Drawing& drawing, ObjectStore& store) const;

  bool compress_;
  std::map<const image::Picture*, std::string> names_;  // looked up, never iterated
  std::map<std::string, image::PicturePtr> kept_;       // so that addresses stay their own
  std::map<std::string, ObjectId> objects_;
};

}  // namespace cvpress::pdf
