// Pictures as files again.
#include "image/picture_file.h"

#include "support/image_builders.h"
#include "support/image_decoding.h"

namespace cvpress::tests {
namespace {

using image::Jpeg;
using image::PictureFile;
using image::PicturePtr;
using image::Raster;
using testing::HasSubstr;
using testing::Not;

const Jpeg& jpeg_of(const PicturePtr& picture) {
  return std::get<Jpeg>(picture->content);
}

TEST(PictureFile, AJpegKeepsItsDataTurnAndColoursButNothingElse) {
  std::string file = jpeg_file({.width = 20, .height = 10});
  file = with_jpeg_segment(file, 0xED, std::string("Photoshop 3.0\0secret IPTC", 25));
  file = with_jpeg_segment(file, 0xE2, icc_payload(icc_profile("RGB "), 1, 1));
  file = with_jpeg_segment(file, 0xE1, exif_payload(6, false) + "taken at home");
  file = with_jpeg_segment(file, 0xFE, "secret comment");
  const PicturePtr first = decoded(file);
  const PictureFile written = image::picture_file(*first);
  EXPECT_EQ(written.extension, "jpg");
  EXPECT_THAT(written.bytes, Not(HasSubstr("secret")));
  EXPECT_THAT(written.bytes, Not(HasSubstr("at home")));
  const PicturePtr again = decoded(written.bytes);
  ASSERT_NE(again, nullptr);
  EXPECT_EQ(jpeg_of(again).bytes, jpeg_of(first).bytes);
  EXPECT_EQ(jpeg_of(again).orientation, 6);
  EXPECT_EQ(jpeg_of(again).icc, icc_profile("RGB "));
  EXPECT_EQ(image::picture_file(*again).bytes, written.bytes);
}

TEST(PictureFile, AProfileOfAnyLengthIsKept) {
  std::string icc = icc_profile("RGB ", 150000);
  icc[100000] = 'x';
  image::Picture picture = *decoded(jpeg_file({}));
  std::get<Jpeg>(picture.content).icc = icc;
  EXPECT_EQ(jpeg_of(decoded(image::picture_file(picture).bytes)).icc, icc);
}

TEST(PictureFile, PixelsAreAPng) {
  const std::string samples = {'\x10', '\x20', '\x30', '\x80', '\x40', '\x50', '\x60', '\xFF'};
  const PicturePtr first = decoded(png_file(
      {.width = 2, .height = 1, .color_type = PNG_COLOR_TYPE_RGB_ALPHA, .samples = samples}));
  const PictureFile written = image::picture_file(*first);
  EXPECT_EQ(written.extension, "png");
  const PicturePtr again = decoded(written.bytes);
  EXPECT_EQ(raster_of(again).pixels, raster_of(first).pixels);
  EXPECT_EQ(raster_of(again).alpha, raster_of(first).alpha);
  EXPECT_EQ(image::picture_file(*again).bytes, written.bytes);
}

TEST(PictureFile, GrayStaysGray) {
  const PicturePtr first = decoded(png_file({.width = 2,
                                             .height = 2,
                                             .color_type = PNG_COLOR_TYPE_GRAY,
                                             .samples = std::string("\x00\x40\x80\xFF", 4)}));
  const PicturePtr again = decoded(image::picture_file(*first).bytes);
  EXPECT_EQ(raster_of(again).channels, 1);
  EXPECT_EQ(raster_of(again).pixels, raster_of(first).pixels);
}

TEST(PictureFile, ADrawingIsItsSvg) {
  const std::string svg = svg_file("<rect width='5' height='5'/>", "width='9' height='9'");
  const PicturePtr picture = decoded(svg);
  ASSERT_NE(picture, nullptr);
  EXPECT_EQ(image::picture_file(*picture).bytes, svg);
  EXPECT_EQ(image::picture_file(*picture).extension, "svg");
}

}  // namespace
}  // namespace cvpress::tests
