// PNG by libpng. Its errors jump, so the functions that call it hold nothing
// that needs a destructor; all state lives in PngReading.
#include <csetjmp>
#include <cstring>
#include <optional>

#include <fmt/format.h>
#include <png.h>

#include "image/decoders.h"
#include "image/row_averager.h"

namespace cvpress::image {
namespace {

struct PngReading {
  explicit PngReading(std::string_view file) : bytes(file) {}
  ~PngReading() { png_destroy_read_struct(&png, &info, nullptr); }
  PngReading(const PngReading&) = delete;
  PngReading& operator=(const PngReading&) = delete;

  std::string_view bytes;
  std::size_t offset = 0;
  png_structp png = nullptr;
  png_infop info = nullptr;
  std::string error;
  int channels = 0;  // after the transformations, alpha included
  int passes = 1;
  std::string row;
  Raster raster;
  std::optional<RowAverager> averager;  // for what comes in order and is too large
};

void on_error(png_structp png, png_const_charp text) {
  static_cast<PngReading*>(png_get_error_ptr(png))->error = text;
  png_longjmp(png, 1);
}

void on_warning(png_structp, png_const_charp) {}

void on_read(png_structp png, png_bytep out, std::size_t count) {
  auto& reading = *static_cast<PngReading*>(png_get_io_ptr(png));
  if (count > reading.bytes.size() - reading.offset) png_error(png, "the file ends early");
  std::memcpy(out, reading.bytes.data() + reading.offset, count);
  reading.offset += count;
}

void read_header(PngReading& reading) {
  png_set_read_fn(reading.png, &reading, on_read);
  png_set_user_limits(reading.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  // Profiles and texts are not used, and their compressed data may be bombs.
  static const png_byte kSkipped[] =
      "iCCP\0zTXt\0iTXt\0tEXt\0eXIf\0gAMA\0cHRM\0sRGB\0sPLT\0hIST\0sBIT\0pCAL\0sCAL\0tIME";
  png_set_keep_unknown_chunks(reading.png, PNG_HANDLE_CHUNK_NEVER, kSkipped, sizeof kSkipped / 5);
  png_set_chunk_cache_max(reading.png, 100);
  png_set_chunk_malloc_max(reading.png, 8u << 20);
  png_read_info(reading.png, reading.info);
}

/// 8 bits a sample, no palette, transparent colours as alpha.
void set_transformations(PngReading& reading) {
  png_set_expand(reading.png);
  png_set_scale_16(reading.png);
  reading.passes = png_set_interlace_handling(reading.png);
  png_read_update_info(reading.png, reading.info);
  reading.channels = png_get_channels(reading.png, reading.info);
}

bool has_alpha(const PngReading& reading) {
  return reading.channels % 2 == 0;
}

/// Puts what earlier passes found of line `y` into the row, for the pass to complete.
void restore_row(PngReading& reading, std::size_t y) {
  const auto channels = static_cast<std::size_t>(reading.channels);
  const auto colors = static_cast<std::size_t>(reading.raster.channels);
  const auto width = static_cast<std::size_t>(reading.raster.width);
  for (std::size_t x = 0; x < width; ++x) {
    const std::size_t at = y * width + x;
    std::memcpy(&reading.row[x * channels], &reading.raster.pixels[at * colors], colors);
    if (has_alpha(reading)) reading.row[x * channels + colors] = reading.raster.alpha[at];
  }
}

void store_row(PngReading& reading, std::size_t y) {
  const auto channels = static_cast<std::size_t>(reading.channels);
  const auto colors = static_cast<std::size_t>(reading.raster.channels);
  const auto width = static_cast<std::size_t>(reading.raster.width);
  for (std::size_t x = 0; x < width; ++x) {
    const std::size_t at = y * width + x;
    std::memcpy(&reading.raster.pixels[at * colors], &reading.row[x * channels], colors);
    if (has_alpha(reading)) reading.raster.alpha[at] = reading.row[x * channels + colors];
  }
}

void read_rows(PngReading& reading) {
  const auto height = static_cast<std::size_t>(reading.raster.height);
  for (int pass = 0; pass < reading.passes; ++pass) {
    for (std::size_t y = 0; y < height; ++y) {
      if (pass > 0) restore_row(reading, y);
      png_read_row(reading.png, reinterpret_cast<png_bytep>(reading.row.data()), nullptr);
      store_row(reading, y);
    }
  }
}

void average_rows(PngReading& reading, int height) {
  for (int y = 0; y < height; ++y) {
    const auto row = reinterpret_cast<png_bytep>(reading.row.data());
    png_read_row(reading.png, row, nullptr);
    reading.averager->add(row);
  }
  reading.raster = reading.averager->take();
}

void read_pixels(PngReading& reading) {
  if (reading.averager) {
    average_rows(reading, static_cast<int>(png_get_image_height(reading.png, reading.info)));
  } else {
    read_rows(reading);
  }
}

PixelSize size_of(const PngReading& reading) {
  return {static_cast<int>(png_get_image_width(reading.png, reading.info)),
          static_cast<int>(png_get_image_height(reading.png, reading.info))};
}

void make_room(PngReading& reading) {
  const std::size_t width = png_get_image_width(reading.png, reading.info);
  const std::size_t height = png_get_image_height(reading.png, reading.info);
  Raster& raster = reading.raster;
  raster.width = static_cast<int>(width);
  raster.height = static_cast<int>(height);
  raster.channels = has_alpha(reading) ? reading.channels - 1 : reading.channels;
  raster.pixels.resize(width * height * static_cast<std::size_t>(raster.channels));
  if (has_alpha(reading)) raster.alpha.resize(width * height);
  reading.row.resize(width * static_cast<std::size_t>(reading.channels));
}

/// Rows that come in order need not be kept; interlaced ones come several times.
void prepare_pixels(PngReading& reading, PixelSize needed) {
  const PixelSize size = size_of(reading);
  if (reading.passes > 1 || needed == size) return make_room(reading);
  const int colors = has_alpha(reading) ? reading.channels - 1 : reading.channels;
  reading.averager.emplace(size, needed, colors, has_alpha(reading));
  reading.row.resize(static_cast<std::size_t>(size.width) *
                     static_cast<std::size_t>(reading.channels));
}

/// Runs one step; false if libpng jumped out of it.
bool succeeds(void (*step)(PngReading&), PngReading& reading) {
  if (setjmp(png_jmpbuf(reading.png)) != 0) return false;
  step(reading);
  return true;
}

}  // namespace

std::optional<Raster> decode_png(std::string_view bytes, const Decoding& decoding,
                                 std::string& message) {
  PngReading reading(bytes);
  reading.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &reading, on_error, on_warning);
  if (reading.png != nullptr) reading.info = png_create_info_struct(reading.png);
  if (reading.info == nullptr) {
    message = "there is not enough memory for it";
    return std::nullopt;
  }
  const auto broken = [&]() -> std::optional<Raster> {
    message = fmt::format("the PNG data are damaged ({})", reading.error);
    return std::nullopt;
  };
  if (!succeeds(read_header, reading)) return broken();
  if (!within_limits(png_get_image_width(reading.png, reading.info),
                     png_get_image_height(reading.png, reading.info), decoding, message)) {
    return std::nullopt;
  }
  if (!succeeds(set_transformations, reading)) return broken();
  const PixelSize needed = needed_pixels(size_of(reading), decoding.box);
  prepare_pixels(reading, needed);
  if (!succeeds(read_pixels, reading)) return broken();
  if (needed != PixelSize{reading.raster.width, reading.raster.height}) {
    reading.raster = averaged(reading.raster, needed);
  }
  simplify(reading.raster);
  return std::move(reading.raster);
}

}  // namespace cvpress::image
