#include "export/inline_pictures.h"

#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include "image/picture_file.h"

namespace cvpress::exporting {
namespace {

constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string in_base64(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto byte = at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
      group = group << 8 | byte;
    }
    for (std::size_t i = 0; i < 4; ++i) {
      const bool is_there = at + i <= bytes.size();
      text += is_there ? kBase64[group >> (18 - 6 * i) & 63] : '=';
    }
  }
  return text;
}

}  // namespace

std::string InlinePictures::data_url(const image::Picture& picture) {
  const auto known = urls_.find(&picture);
  if (known != urls_.end()) return known->second;
  const image::PictureFile file = image::picture_file(picture);
  std::string url;
  if (file.bytes.size() <= kLargestInline && file.bytes.size() <= left_) {
    left_ -= file.bytes.size();
    url = fmt::format("data:{};base64,{}", file.mime, in_base64(file.bytes));
  }
  return urls_.emplace(&picture, std::move(url)).first->second;
}

}  // namespace cvpress::exporting
