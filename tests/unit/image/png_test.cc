#include "image/load.h"
#include "support/image_builders.h"
#include "support/image_decoding.h"

namespace {

using namespace cvpress::image;
using namespace cvpress::tests;

TEST(Png, ReadsRgb) {
  const PngRecipe recipe{.width = 2, .height = 1, .samples = "\xFF\x01\x02\x03\x04\x05"};
  const auto picture = decoded(png_file(recipe));
  EXPECT_EQ(picture->size, (cvpress::Size{2, 1}));
  EXPECT_FALSE(picture->is_vector);
  EXPECT_EQ(raster_of(picture).pixels, recipe.samples);
  EXPECT_EQ(raster_of(picture).alpha, "");
}

TEST(Png, SplitsOffAlpha) {
  const PngRecipe recipe{.width = 2,
                         .height = 1,
                         .color_type = PNG_COLOR_TYPE_RGBA,
                         .samples = std::string("\x01\x02\x03\x80\x04\x05\x06\xFF", 8)};
  const auto picture = decoded(png_file(recipe));
  EXPECT_EQ(raster_of(picture).pixels, "\x01\x02\x03\x04\x05\x06");
  EXPECT_EQ(raster_of(picture).alpha, "\x80\xFF");
}

TEST(Png, DropsAlphaThatHidesNothing) {
  const PngRecipe recipe{
      .width = 1, .height = 1, .color_type = PNG_COLOR_TYPE_RGBA, .samples = "\x01\x02\x03\xFF"};
  EXPECT_EQ(raster_of(decoded(png_file(recipe))).alpha, "");
}

TEST(Png, ReducesGrayRgbToOneChannel) {
  const PngRecipe recipe{.width = 2, .height = 1, .samples = "\x07\x07\x07\x09\x09\x09"};
  const auto picture = decoded(png_file(recipe));
  EXPECT_EQ(raster_of(picture).channels, 1);
  EXPECT_EQ(raster_of(picture).pixels, "\x07\x09");
}

TEST(Png, ReadsPaletteWithTransparency) {
  const PngRecipe recipe{.width = 2,
                         .height = 1,
                         .color_type = PNG_COLOR_TYPE_PALETTE,
                         .palette = {{1, 2, 3}, {9, 8, 7}},
                         .palette_alpha = "\x40",
                         .samples = std::string("\x00\x01", 2)};
  const auto picture = decoded(png_file(recipe));
  EXPECT_EQ(raster_of(picture).pixels, "\x01\x02\x03\x09\x08\x07");
  EXPECT_EQ(raster_of(picture).alpha, "\x40\xFF");
}

TEST(Png, ReadsOneBitGray) {
  const PngRecipe recipe{.width = 3,
                         .height = 1,
                         .color_type = PNG_COLOR_TYPE_GRAY,
                         .bit_depth = 1,
                         .samples = "\xA0"};
  const auto picture = decoded(png_file(recipe));
  EXPECT_EQ(raster_of(picture).channels, 1);
  EXPECT_EQ(raster_of(picture).pixels, std::string("\xFF\x00\xFF", 3));
}

TEST(Png, ReadsTransparentGrayLevel) {
  const PngRecipe recipe{.width = 2,
                         .height = 1,
                         .color_type = PNG_COLOR_TYPE_GRAY,
                         .transparent_gray = 5,
                         .samples = "\x05\x06"};
  EXPECT_EQ(raster_of(decoded(png_file(recipe))).alpha, std::string("\x00\xFF", 2));
}

TEST(Png, ReadsGrayWithAlpha) {
  const PngRecipe recipe{
      .width = 1, .height = 1, .color_type = PNG_COLOR_TYPE_GRAY_ALPHA, .samples = "\x20\x30"};
  const auto picture = decoded(png_file(recipe));
  EXPECT_EQ(raster_of(picture).pixels, "\x20");
  EXPECT_EQ(raster_of(picture).alpha, "\x30");
}

TEST(Png, ScalesSixteenBitsToEight) {
  const PngRecipe recipe{.width = 1,
                         .height = 1,
                         .bit_depth = 16,
                         .samples = std::string("\xFF\xFF\x80\x80\x00\x00", 6)};
  EXPECT_EQ(raster_of(decoded(png_file(recipe))).pixels, std::string("\xFF\x80\x00", 3));
}

TEST(Png, ReadsInterlacedAsItReadsPlain) {
  PngRecipe recipe{.width = 13, .height = 9, .color_type = PNG_COLOR_TYPE_RGBA, .samples = ""};
  for (int i = 0; i < 13 * 9 * 4; ++i) recipe.samples += static_cast<char>(i * 7);
  const auto plain = decoded(png_file(recipe));
  recipe.interlaced = true;
  const auto interlaced = decoded(png_file(recipe));
  EXPECT_EQ(raster_of(interlaced).pixels, raster_of(plain).pixels);
  EXPECT_EQ(raster_of(interlaced).alpha, raster_of(plain).alpha);
  EXPECT_EQ(raster_of(plain).pixels.substr(0, 3), recipe.samples.substr(0, 3));
}

TEST(Png, RefusesManyPixelsByItsHeader) {
  EXPECT_EQ(refusal(png_claiming(20000, 20000)),
            "20000 x 20000 pixels are more than the limit of 40 million");
}

TEST(Png, RefusesSizesThatOverflow) {
  EXPECT_THAT(refusal(png_claiming(0x7FFFFFFF, 0x7FFFFFFF)), testing::HasSubstr("limit"));
}

TEST(Png, RefusesWhatEndsEarly) {
  const std::string file = png_file({.width = 64, .height = 64, .samples = ""});
  for (std::size_t length = 8; length + 12 < file.size(); ++length) {
    EXPECT_THAT(refusal(file.substr(0, length)), testing::HasSubstr("damaged")) << length;
  }
}

TEST(Png, RefusesDamagedData) {
  std::string file = png_file({.width = 64, .height = 64, .samples = std::string(3000, 'x')});
  file[file.size() / 2] ^= 0x55;
  EXPECT_THAT(refusal(file), testing::HasSubstr("damaged"));
}

TEST(Png, DoesNotUnpackProfilesAndTexts) {
  const std::string bomb = deflated(std::string(64u << 20, '\0'));
  std::string file =
      with_png_chunk(png_file({}), png_chunk("iCCP", std::string("a\0\0", 3) + bomb));
  file = with_png_chunk(file, png_chunk("zTXt", std::string("b\0\0", 3) + bomb));
  EXPECT_TRUE(decoded(file));
}

TEST(Png, SurvivesAnyOneByteChanged) {
  const std::string file =
      png_file({.width = 5, .height = 5, .interlaced = true, .samples = "abcdef"});
  for (std::size_t i = 8; i < file.size(); ++i) {
    std::string changed = file;
    changed[i] ^= 0x81;
    std::string message;
    const bool decodes = decode(changed, {}, message) != nullptr;
    EXPECT_NE(decodes, !message.empty()) << i;
  }
}

/// Whether its rows are averaged as they come or at the end.
TEST(Png, IsReducedWhileItIsReadToWhatReducingItLaterGives) {
  PngRecipe recipe{.width = 90, .height = 61, .color_type = PNG_COLOR_TYPE_RGB_ALPHA};
  for (int i = 0; i < recipe.width * recipe.height * 4; ++i) {
    recipe.samples += static_cast<char>(i * 37 % 251);
  }
  const cvpress::Size box{9, 9};
  for (const bool interlaced : {false, true}) {
    recipe.interlaced = interlaced;
    const std::string file = png_file(recipe);
    const PicturePtr later = reduced(decoded(file), box);
    const Limits limits;
    Spending spending;
    std::string message;
    const PicturePtr at_once = decode(file, Decoding{limits, box, spending}, message);
    ASSERT_TRUE(at_once) << message;
    EXPECT_EQ(at_once->size, later->size);
    EXPECT_EQ(std::get<Raster>(at_once->content).pixels, std::get<Raster>(later->content).pixels);
    EXPECT_EQ(std::get<Raster>(at_once->content).alpha, std::get<Raster>(later->content).alpha);
    EXPECT_EQ(spending.pixels, 90u * 61u);
  }
}

}  // namespace
