// Pictures as addresses that hold their bytes (RFC 2397), so that a page needs no other file.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "image/picture.h"

namespace cvpress::exporting {

/// Bytes of one picture, and of all different ones of a page: a page is to be sent and opened
/// anywhere.
inline constexpr std::size_t kLargestInline = std::size_t{512} << 10;
inline constexpr std::size_t kLargestInlineTogether = std::size_t{2} << 20;

class InlinePictures {
 public:
  /// "data:image/png;base64,…"; "" for a picture that is too large, or beyond what all may take.
  std::string data_url(const image::Picture& picture);

 private:
  std::map<const image::Picture*, std::string> urls_;  // looked up, never iterated
  std::size_t left_ = kLargestInlineTogether;
};

}  // namespace cvpress::exporting
