// Errors jump, as in png.cc: nothing that libjpeg can jump over owns memory.
#include "image/jpeg_codec.h"

#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>
#include <jpeglib.h>
// Needs jpeglib.h before it.
#include <jerror.h>

namespace cvpress::image {
namespace {

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
  JpegScale scale;
  JpegPixels pixels;
  std::string row;
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
  codec.scale_denom = 8;
  if (decoding.scale.eighths > 0) {
    codec.scale_num = static_cast<unsigned>(decoding.scale.eighths);
    codec.out_color_space = codec.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    return;
  }
  // An eighth of the size reads all data but computes next to nothing.
  codec.out_color_space = codec.jpeg_color_space;
  codec.scale_num = 1;
  codec.dct_method = JDCT_IFAST;
  codec.do_fancy_upsampling = FALSE;
}

void decode_rows(JpegDecoding& decoding) {
  auto& codec = decoding.codec;
  jpeg_start_decompress(&codec);
  decoding.pixels.width = static_cast<int>(codec.output_width);
  decoding.pixels.height = static_cast<int>(codec.output_height);
  decoding.pixels.channels = codec.output_components;
  decoding.row.resize(static_cast<std::size_t>(codec.output_width) *
                      static_cast<std::size_t>(codec.output_components));
  auto* row = reinterpret_cast<JSAMPROW>(decoding.row.data());
  while (codec.output_scanline < codec.output_height) {
    jpeg_read_scanlines(&codec, &row, 1);
    if (decoding.scale.eighths > 0) decoding.pixels.samples += decoding.row;
  }
  jpeg_finish_decompress(&codec);
}

/// Runs one step; false if libjpeg jumped out of it.
bool succeeds(void (*step)(JpegDecoding&), JpegDecoding& decoding) {
  if (setjmp(decoding.jump) != 0) return false;
  step(decoding);
  return true;
}

struct JpegEncoding {
  JpegEncoding() = default;
  ~JpegEncoding() {
    jpeg_destroy_compress(&codec);
    std::free(buffer);
  }
  JpegEncoding(const JpegEncoding&) = delete;
  JpegEncoding& operator=(const JpegEncoding&) = delete;

  jpeg_compress_struct codec{};
  jpeg_error_mgr errors{};
  std::jmp_buf jump{};
  unsigned char* buffer = nullptr;
  unsigned long size = 0;
};

void leave_encoding(j_common_ptr codec) {
  std::longjmp(static_cast<JpegEncoding*>(codec->client_data)->jump, 1);
}

void say_nothing(j_common_ptr /*codec*/, int /*level*/) {}

void encode_rows(JpegEncoding& encoding, const JpegPixels& pixels, int quality) {
  auto& codec = encoding.codec;
  jpeg_create_compress(&codec);
  jpeg_mem_dest(&codec, &encoding.buffer, &encoding.size);
  codec.image_width = static_cast<JDIMENSION>(pixels.width);
  codec.image_height = static_cast<JDIMENSION>(pixels.height);
  codec.input_components = pixels.channels;
  codec.in_color_space = pixels.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(&codec);
  jpeg_set_quality(&codec, quality, TRUE);
  codec.optimize_coding = TRUE;
  codec.comp_info[0].h_samp_factor = 1;
  codec.comp_info[0].v_samp_factor = 1;
  jpeg_start_compress(&codec, TRUE);
  const std::size_t stride =
      static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.channels);
  while (codec.next_scanline < codec.image_height) {
    // libjpeg does not write to it, but its declaration does not say so.
    auto* row = const_cast<JSAMPROW>(reinterpret_cast<const JSAMPLE*>(pixels.samples.data()) +
                                     codec.next_scanline * stride);
    jpeg_write_scanlines(&codec, &row, 1);
  }
  jpeg_finish_compress(&codec);
}

/// False if libjpeg jumped out of it.
bool encodes(JpegEncoding& encoding, const JpegPixels& pixels, int quality) {
  if (setjmp(encoding.jump) != 0) return false;
  encode_rows(encoding, pixels, quality);
  return true;
}

}  // namespace

bool decode_pixels(std::string_view bytes, JpegScale scale, JpegPixels& pixels,
                   std::string& message) {
  JpegDecoding decoding;
  decoding.codec.err = jpeg_std_error(&decoding.errors);
  decoding.codec.client_data = &decoding;
  decoding.errors.error_exit = on_error;
  decoding.errors.emit_message = on_message;
  decoding.bytes = bytes;
  decoding.scale = scale;
  if (succeeds(set_up, decoding) && succeeds(decode_rows, decoding)) {
    pixels = std::move(decoding.pixels);
    return true;
  }
  message = fmt::format("the JPEG data are damaged ({})", decoding.problem);
  return false;
}

std::optional<std::string> encode_jpeg(const JpegPixels& pixels, int quality) {
  JpegEncoding encoding;
  encoding.codec.err = jpeg_std_error(&encoding.errors);
  encoding.codec.client_data = &encoding;
  encoding.errors.error_exit = leave_encoding;
  encoding.errors.emit_message = say_nothing;
  if (!encodes(encoding, pixels, quality)) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(encoding.buffer), encoding.size);
}

}  // namespace cvpress::image
