// Which decoder bytes are for, by their signature alone: one in thirty pictures
// in the wild has the extension of another format.
#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "base/utf8.h"
#include "image/decoders.h"

namespace cvpress::image {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kProlog = 64u << 10;  // in which the root element of an SVG must begin

struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view advice;
};

constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1A\n"sv;
constexpr std::string_view kJpegSignature = "\xFF\xD8\xFF"sv;

/// What people name in a résumé by mistake or hope, and what to do about it.
constexpr Signature kForeign[] = {
    {0, "GIF8"sv, "it is a GIF picture; convert it to PNG"},
    {0, "II*\0"sv, "it is a TIFF picture; convert it to PNG"},
    {0, "MM\0*"sv, "it is a TIFF picture; convert it to PNG"},
    {0, "\0\0\1\0"sv, "it is an ICO picture; convert it to PNG"},
    {0, "BM"sv, "it is a BMP picture; convert it to PNG"},
    {0, "8BPS"sv, "it is a Photoshop file; export it as PNG"},
    {0, "%PDF"sv, "it is a PDF file; export the picture as SVG or PNG"},
    {0, "%!PS"sv, "it is a PostScript file; export it as SVG or PNG"},
    {4, "ftypavif"sv, "it is an AVIF picture; convert it to PNG or JPEG"},
    {4, "ftypavis"sv, "it is an AVIF picture; convert it to PNG or JPEG"},
    {4, "ftyphe"sv, "it is a HEIC picture; convert it to JPEG"},
    {4, "ftypmif1"sv, "it is a HEIC picture; convert it to JPEG"},
    {4, "jP  "sv, "it is a JPEG 2000 picture; convert it to JPEG or PNG"},
    {4, "JXL "sv, "it is a JPEG XL picture; convert it to JPEG or PNG"},
    {0, "\xFF\x0A"sv, "it is a JPEG XL picture; convert it to JPEG or PNG"},
    {0, "\x1F\x8B"sv, "it is compressed by gzip; unpack it, if it is an SVG"},
    {0, "version https://git-lfs"sv, "it is a Git LFS pointer; run \"git lfs pull\""},
};

bool has_at(std::string_view bytes, std::size_t offset, std::string_view signature) {
  return bytes.size() >= offset && bytes.substr(offset, signature.size()) == signature;
}

/// The beginning of a text file in lower case; UTF-16 loses its zero bytes.
std::string prolog_of(std::string_view bytes) {
  std::string prolog(bytes.substr(0, kProlog));
  std::erase(prolog, '\0');
  return ascii_lower(prolog);
}

bool is_svg(std::string_view prolog) {
  const std::size_t first = prolog.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFE\xFF");
  if (first == std::string_view::npos || prolog[first] != '<') return false;
  return prolog.find("<svg") != std::string_view::npos ||
         prolog.find(":svg") != std::string_view::npos;
}

bool is_html(std::string_view prolog) {
  return prolog.find("<!doctype html") != std::string_view::npos ||
         prolog.find("<html") != std::string_view::npos;
}

std::string_view advice_for(std::string_view bytes, std::string_view prolog) {
  if (bytes.empty()) return "the file is empty";
  const auto found = std::find_if(std::begin(kForeign), std::end(kForeign), [&](const auto& known) {
    return has_at(bytes, known.offset, known.bytes);
  });
  if (found != std::end(kForeign)) return found->advice;
  if (is_html(prolog)) return "it is a web page, not a picture";
  return "it is no picture that can be read; use PNG, JPEG, WebP or SVG";
}

Picture as_picture(Raster raster) {
  Picture picture;
  picture.size = {static_cast<Pt>(raster.width), static_cast<Pt>(raster.height)};
  picture.content = std::move(raster);
  return picture;
}

PicturePtr shared(std::optional<Picture> picture) {
  return picture ? std::make_shared<const Picture>(std::move(*picture)) : nullptr;
}

PicturePtr shared(std::optional<Raster> raster) {
  return raster ? shared(as_picture(std::move(*raster))) : nullptr;
}

}  // namespace

PicturePtr decode(const std::string& bytes, const Decoding& decoding, std::string& message) {
  if (has_at(bytes, 0, kPngSignature)) return shared(decode_png(bytes, decoding, message));
  if (has_at(bytes, 0, kJpegSignature)) return shared(decode_jpeg(bytes, decoding, message));
  if (has_at(bytes, 0, "RIFF") && has_at(bytes, 8, "WEBP")) {
    return shared(decode_webp(bytes, decoding, message));
  }
  const std::string prolog = prolog_of(bytes);
  if (is_svg(prolog) && !is_html(prolog)) {
    return shared(decode_svg(bytes, decoding.spending.drawing_time, message));
  }
  message = advice_for(bytes, prolog);
  return nullptr;
}

PicturePtr decode(const std::string& bytes, const Limits& limits, std::string& message) {
  Spending alone;
  return decode(bytes, {limits, {}, alone}, message);
}

}  // namespace cvpress::image
