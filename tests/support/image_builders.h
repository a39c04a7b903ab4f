// Pictures made on the spot, of every kind that files in the wild have. In a
// header, so that only tests that include it need the libraries.
#pragma once

#include <csetjmp>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <jpeglib.h>
#include <png.h>
#include <webp/encode.h>
#include <zlib.h>

namespace cvpress::tests {

struct PngRecipe {
  int width = 2;
  int height = 2;
  int color_type = PNG_COLOR_TYPE_RGB;
  int bit_depth = 8;
  bool interlaced = false;
  std::vector<png_color> palette = {};
  std::string palette_alpha = {};  // of a palette: one byte an entry
  int transparent_gray = -1;       // of gray: the level that is transparent
  std::string samples = {};        // packed rows, as libpng takes them
};

inline std::string png_file(const PngRecipe& recipe) {
  std::string file;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_set_write_fn(
      png, &file,
      [](png_structp p, png_bytep bytes, std::size_t count) {
        static_cast<std::string*>(png_get_io_ptr(p))->append(reinterpret_cast<char*>(bytes), count);
      },
      nullptr);
  png_set_IHDR(png, info, recipe.width, recipe.height, recipe.bit_depth, recipe.color_type,
               recipe.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, 0, 0);
  if (!recipe.palette.empty()) {
    png_set_PLTE(png, info, recipe.palette.data(), static_cast<int>(recipe.palette.size()));
  }
  if (!recipe.palette_alpha.empty()) {
    png_set_tRNS(png, info, reinterpret_cast<png_const_bytep>(recipe.palette_alpha.data()),
                 static_cast<int>(recipe.palette_alpha.size()), nullptr);
  }
  if (recipe.transparent_gray >= 0) {
    png_color_16 color{};
    color.gray = static_cast<png_uint_16>(recipe.transparent_gray);
    png_set_tRNS(png, info, nullptr, 0, &color);
  }
  png_write_info(png, info);
  const std::size_t stride = png_get_rowbytes(png, info);
  std::string samples = recipe.samples;
  samples.resize(stride * recipe.height);
  std::vector<png_bytep> rows;
  for (int y = 0; y < recipe.height; ++y) {
    rows.push_back(reinterpret_cast<png_bytep>(samples.data()) + y * stride);
  }
  png_write_image(png, rows.data());
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &info);
  return file;
}

inline std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16),
          static_cast<char>(value >> 8), static_cast<char>(value)};
}

inline std::string png_chunk(const std::string& type, const std::string& payload) {
  const std::string body = type + payload;
  const auto crc =
      crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  return big_endian(static_cast<std::uint32_t>(payload.size())) + body +
         big_endian(static_cast<std::uint32_t>(crc));
}

constexpr std::size_t kAfterPngHeader = 8 + 25;  // the signature and IHDR

inline std::string with_png_chunk(std::string file, const std::string& chunk) {
  return file.insert(kAfterPngHeader, chunk);
}

/// A PNG whose header claims a size that its data do not have.
inline std::string png_claiming(std::uint32_t width, std::uint32_t height) {
  const std::string header =
      big_endian(width) + big_endian(height) + std::string("\x08\x02\0\0\0", 5);
  return png_file({}).replace(8, 25, png_chunk("IHDR", header));
}

inline std::string deflated(const std::string& bytes) {
  uLongf length = compressBound(bytes.size());
  std::string packed(length, '\0');
  compress2(reinterpret_cast<Bytef*>(packed.data()), &length,
            reinterpret_cast<const Bytef*>(bytes.data()), bytes.size(), 9);
  packed.resize(length);
  return packed;
}

struct JpegRecipe {
  int width = 16;
  int height = 16;
  J_COLOR_SPACE space = JCS_RGB;  // of the samples
  bool progressive = false;
  bool arithmetic = false;
  bool stores_rgb = false;  // no conversion to YCbCr
  bool has_markers = true;  // JFIF or Adobe
  bool noisy = false;       // as hard to compress as a photograph
};

inline int components_of(J_COLOR_SPACE space) {
  return space == JCS_GRAYSCALE ? 1 : space == JCS_CMYK ? 4 : 3;
}

/// A gradient from dark at the left to light at the right.
inline std::string jpeg_file(const JpegRecipe& recipe) {
  jpeg_compress_struct codec{};
  jpeg_error_mgr errors{};
  codec.err = jpeg_std_error(&errors);
  jpeg_create_compress(&codec);
  unsigned char* bytes = nullptr;
  unsigned long length = 0;
  jpeg_mem_dest(&codec, &bytes, &length);
  codec.image_width = recipe.width;
  codec.image_height = recipe.height;
  codec.input_components = components_of(recipe.space);
  codec.in_color_space = recipe.space;
  jpeg_set_defaults(&codec);
  if (recipe.stores_rgb) jpeg_set_colorspace(&codec, JCS_RGB);
  if (recipe.progressive) jpeg_simple_progression(&codec);
  codec.arith_code = recipe.arithmetic ? TRUE : FALSE;
  if (!recipe.has_markers) codec.write_JFIF_header = codec.write_Adobe_marker = FALSE;
  jpeg_start_compress(&codec, TRUE);
  std::string row(static_cast<std::size_t>(recipe.width) * codec.input_components, '\0');
  for (std::size_t i = 0; i < row.size(); ++i) {
    row[i] = static_cast<char>(i * 255 / row.size());
  }
  auto* line = reinterpret_cast<JSAMPROW>(row.data());
  std::uint32_t noise = 1;
  for (int y = 0; y < recipe.height; ++y) {
    if (recipe.noisy) {
      for (char& sample : row) {
        noise = noise * 1664525u + 1013904223u;
        sample = static_cast<char>(noise >> 24);
      }
    }
    jpeg_write_scanlines(&codec, &line, 1);
  }
  jpeg_finish_compress(&codec);
  std::string file(reinterpret_cast<char*>(bytes), length);
  jpeg_destroy_compress(&codec);
  std::free(bytes);
  return file;
}

/// Puts a segment right behind the start marker.
inline std::string with_jpeg_segment(std::string file, unsigned marker,
                                     const std::string& payload) {
  const std::size_t length = payload.size() + 2;
  return file.insert(2, std::string{'\xFF', static_cast<char>(marker),
                                    static_cast<char>(length >> 8), static_cast<char>(length)} +
                            payload);
}

/// An APP1 payload that holds an orientation alone, in either byte order.
inline std::string exif_payload(int orientation, bool big) {
  const char value = static_cast<char>(orientation);
  const std::string mark("Exif\0\0", 6);
  if (big) {
    return mark + std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) + value +
           std::string(6, '\0');
  }
  return mark + std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + value +
         std::string(7, '\0');
}

/// The least that looks like an ICC profile for a colour space of four letters.
inline std::string icc_profile(const std::string& space, std::size_t length = 200) {
  std::string profile(length, '\0');
  profile.replace(0, 4, big_endian(static_cast<std::uint32_t>(length)));
  profile.replace(16, 4, space);
  return profile.replace(36, 4, "acsp");
}

inline std::string icc_payload(const std::string& part, int number, int count) {
  return std::string("ICC_PROFILE\0", 12) + static_cast<char>(number) + static_cast<char>(count) +
         part;
}

inline std::string webp_file(int width, int height, const std::string& rgba) {
  std::uint8_t* bytes = nullptr;
  const std::size_t length = WebPEncodeLosslessRGBA(
      reinterpret_cast<const std::uint8_t*>(rgba.data()), width, height, width * 4, &bytes);
  std::string file(reinterpret_cast<char*>(bytes), length);
  WebPFree(bytes);
  return file;
}

/// `content` as an SVG of 100 x 50 px.
inline std::string svg_file(const std::string& content, const std::string& attributes = "") {
  return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )" +
         (attributes.empty() ? std::string(R"(width="100" height="50")") : attributes) + ">" +
         content + "</svg>";
}

inline std::string base64(const std::string& bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t bits = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      bits = bits << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0);
    }
    for (int k = 3; k >= 0; --k) text += kDigits[bits >> (6 * k) & 63];
  }
  const std::size_t padding = (3 - bytes.size() % 3) % 3;
  return text.replace(text.size() - padding, padding, padding, '=');
}

}  // namespace cvpress::tests
