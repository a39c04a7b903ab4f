// JPEG by libjpeg: one pass over the data to see that they decode, or to turn
// into pixels what PDF cannot hold. Errors jump, as in png.cc.
#include <csetjmp>
#include <cstddef>
#include <cstdio>

#include <fmt/format.h>
#include <jpeglib.h>
// Needs jpeglib.h before it.
#include <jerror.h>

#include "image/decoders.h"
#include "image/jpeg_file.h"

namespace cvpress::image {
namespace {

/// Work is bounded by pixels times scans; real progressive files have about ten.
constexpr std::uint64_t kPixelsTimesScans = 600'000'000;
/// All coefficients of a progressive file are in memory at once, two bytes each.
constexpr std::uint64_t kProgressiveSamples = 120'000'000;

struct JpegDecoding {
  JpegDecoding() = default;
  ~JpegDecoding() { jpeg_destroy_decompress(&codec); }
  JpegDecoding(const JpegDecoding&) = delete;
  JpegDecoding& operator=(const JpegDecoding&) = delete;

  jpeg_decompress_struct codec{};
  jpeg_error_mgr errors{};
  std::jmp_buf jump{};
  std::string problem;
  std::string_view bytes;
  bool keeps_pixels = false;
  std::string row;
  std::string pixels;
};

JpegDecoding& decoding_of(j_common_ptr codec) {
  return *static_cast<JpegDecoding*>(codec->client_data);
}

void note_problem(j_common_ptr codec) {
  char text[JMSG_LENGTH_MAX];
  codec->err->format_message(codec, text);
  decoding_of(codec).problem = text;
}

void on_error(j_common_ptr codec) {
  note_problem(codec);
  std::longjmp(decoding_of(codec).jump, 1);
}

/// Oddities that no viewer minds; every other warning means lost or wrong data.
bool is_harmless(int code) {
  return code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR ||
         code == JWRN_BOGUS_PROGRESSION || code == JWRN_NOT_SEQUENTIAL;
}

void on_message(j_common_ptr codec, int level) {
  if (level < 0 && !is_harmless(codec->err->msg_code)) on_error(codec);
}

void set_up(JpegDecoding& decoding) {
  auto& codec = decoding.codec;
  jpeg_create_decompress(&codec);
  // Older declarations of jpeg_mem_src lack the const.
  jpeg_mem_src(&codec, reinterpret_cast<const unsigned char*>(decoding.bytes.data()),
               static_cast<unsigned long>(decoding.bytes.size()));
  jpeg_read_header(&codec, TRUE);
  if (decoding.keeps_pixels) {
    codec.out_color_space = codec.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    return;
  }
  // An eighth of the size reads all data but computes next to nothing.
  codec.out_color_space = codec.jpeg_color_space;
  codec.scale_num = 1;
  codec.scale_denom = 8;
  codec.dct_method = JDCT_IFAST;
  codec.do_fancy_upsampling = FALSE;
}

void decode_rows(JpegDecoding& decoding) {
  auto& codec = decoding.codec;
  jpeg_start_decompress(&codec);
  decoding.row.resize(static_cast<std::size_t>(codec.output_width) *
                      static_cast<std::size_t>(codec.output_components));
  auto* row = reinterpret_cast<JSAMPROW>(decoding.row.data());
  while (codec.output_scanline < codec.output_height) {
    jpeg_read_scanlines(&codec, &row, 1);
    if (decoding.keeps_pixels) decoding.pixels += decoding.row;
  }
  jpeg_finish_decompress(&codec);
}

/// Runs one step; false if libjpeg jumped out of it.
bool succeeds(void (*step)(JpegDecoding&), JpegDecoding& decoding) {
  if (setjmp(decoding.jump) != 0) return false;
  step(decoding);
  return true;
}

bool decodes(JpegDecoding& decoding, std::string_view bytes, std::string& message) {
  decoding.codec.err = jpeg_std_error(&decoding.errors);
  decoding.codec.client_data = &decoding;
  decoding.errors.error_exit = on_error;
  decoding.errors.emit_message = on_message;
  decoding.bytes = bytes;
  if (succeeds(set_up, decoding) && succeeds(decode_rows, decoding)) return true;
  message = fmt::format("the JPEG data are damaged ({})", decoding.problem);
  return false;
}

bool is_affordable(const JpegFile& file, const Limits& limits, std::string& message) {
  const auto width = static_cast<std::uint64_t>(file.width);
  const auto height = static_cast<std::uint64_t>(file.height);
  if (!within_limits(width, height, limits, message)) return false;
  const std::uint64_t pixels = width * height;
  const auto components = static_cast<std::uint64_t>(file.components);
  const auto scans = static_cast<std::uint64_t>(file.scans);
  const bool too_much_memory = file.is_progressive && pixels * components > kProgressiveSamples;
  if (!too_much_memory && pixels * scans <= kPixelsTimesScans) return true;
  message = fmt::format("{} x {} pixels in {} scans take too long to decode", file.width,
                        file.height, file.scans);
  return false;
}

/// Where the pixel that is to be seen at (x, y) is stored (Exif 2.3, table 6).
std::size_t stored_at(const Raster& stored, int orientation, int x, int y) {
  const bool swaps = orientation >= 5;
  int column = swaps ? y : x;
  int line = swaps ? x : y;
  const bool from_right =
      orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  const bool from_bottom =
      orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  if (from_right) column = stored.width - 1 - column;
  if (from_bottom) line = stored.height - 1 - line;
  return static_cast<std::size_t>(line) * static_cast<std::size_t>(stored.width) +
         static_cast<std::size_t>(column);
}

Raster turned(Raster stored, int orientation) {
  if (orientation == 1) return stored;
  Raster seen{stored.width, stored.height, stored.channels, {}, {}};
  if (orientation >= 5) std::swap(seen.width, seen.height);
  const auto channels = static_cast<std::size_t>(stored.channels);
  seen.pixels.reserve(stored.pixels.size());
  for (int y = 0; y < seen.height; ++y) {
    for (int x = 0; x < seen.width; ++x) {
      seen.pixels.append(stored.pixels, stored_at(stored, orientation, x, y) * channels, channels);
    }
  }
  return seen;
}

Picture as_raster(const JpegFile& file, std::string pixels) {
  Raster raster{file.width, file.height, file.components, std::move(pixels), {}};
  raster = turned(std::move(raster), file.orientation);
  simplify(raster);
  Picture picture;
  picture.size = {static_cast<Pt>(raster.width), static_cast<Pt>(raster.height)};
  picture.content = std::move(raster);
  return picture;
}

Picture as_jpeg(JpegFile file) {
  Picture picture;
  picture.size = {static_cast<Pt>(file.width), static_cast<Pt>(file.height)};
  if (file.orientation >= 5) std::swap(picture.size.width, picture.size.height);
  const bool inverted = file.components == 4 && file.has_adobe;
  picture.content = Jpeg{file.width,       file.height,         file.components,      inverted,
                         file.orientation, std::move(file.icc), std::move(file.bytes)};
  return picture;
}

}  // namespace

std::optional<Picture> decode_jpeg(std::string_view bytes, const Limits& limits,
                                   std::string& message) {
  auto file = read_jpeg_file(bytes, message);
  if (!file || !is_affordable(*file, limits, message)) return std::nullopt;
  if (file->is_arithmetic && file->components == 4) {
    message = "it is an arithmetic-coded CMYK JPEG; convert it to PNG";
    return std::nullopt;
  }
  JpegDecoding decoding;
  decoding.keeps_pixels = file->is_arithmetic;
  if (!decodes(decoding, file->bytes, message)) return std::nullopt;
  if (file->is_arithmetic) return as_raster(*file, std::move(decoding.pixels));
  return as_jpeg(std::move(*file));
}

}  // namespace cvpress::image
