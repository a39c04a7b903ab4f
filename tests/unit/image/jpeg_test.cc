#include "image/load.h"
#include "support/image_builders.h"
#include "support/image_decoding.h"

namespace {

using namespace cvpress::image;
using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

Jpeg jpeg_of(const std::string& file) {
  std::string message;
  const PicturePtr picture = decode(file, {}, message);
  if (!picture || !std::holds_alternative<Jpeg>(picture->content)) {
    ADD_FAILURE() << message;
    return {};
  }
  return std::get<Jpeg>(picture->content);
}

/// Sets the size a frame header claims.
std::string claiming(std::string file, unsigned height, unsigned width) {
  const std::size_t frame = file.find("\xFF\xC0");
  file[frame + 5] = static_cast<char>(height >> 8);
  file[frame + 6] = static_cast<char>(height);
  file[frame + 7] = static_cast<char>(width >> 8);
  file[frame + 8] = static_cast<char>(width);
  return file;
}

TEST(Jpeg, PassesPlainFilesThroughUntouched) {
  const std::string file = jpeg_file({.width = 40, .height = 30});
  const Jpeg jpeg = jpeg_of(file);
  EXPECT_EQ(jpeg.bytes, file);
  EXPECT_EQ(jpeg.width, 40);
  EXPECT_EQ(jpeg.height, 30);
  EXPECT_EQ(jpeg.components, 3);
}

TEST(Jpeg, PassesProgressiveFilesThrough) {
  const std::string file = jpeg_file({.width = 40, .height = 30, .progressive = true});
  EXPECT_EQ(jpeg_of(file).bytes, file);
}

/// Each of ten scans goes through the whole picture.
TEST(Jpeg, SpendsMoreOnProgressiveFiles) {
  const auto spent = [](bool progressive) {
    const Limits limits;
    Spending spending;
    std::string message;
    decode(jpeg_file({.width = 40, .height = 30, .progressive = progressive}),
           Decoding{limits, {}, spending}, message);
    return spending.pixels;
  };
  EXPECT_EQ(spent(false), 40u * 30u * 11u / 10u);
  EXPECT_EQ(spent(true), 40u * 30u * 2u);
}

TEST(Jpeg, KnowsGrayFiles) {
  EXPECT_EQ(jpeg_of(jpeg_file({.space = JCS_GRAYSCALE})).components, 1);
}

TEST(Jpeg, InvertsCmykOfAdobeOnly) {
  EXPECT_TRUE(jpeg_of(jpeg_file({.space = JCS_CMYK})).inverted);
  EXPECT_FALSE(jpeg_of(jpeg_file({.space = JCS_CMYK, .has_markers = false})).inverted);
}

TEST(Jpeg, DropsPositionsAndComments) {
  std::string file = with_jpeg_segment(jpeg_file({}), 0xE1, "Exif\0\0 48.85N 2.35E");
  file = with_jpeg_segment(file, 0xED, "Photoshop 3.0 secret");
  file = with_jpeg_segment(file, 0xFE, "a comment");
  EXPECT_EQ(jpeg_of(file).bytes, jpeg_file({}));
}

TEST(Jpeg, DropsWhatFollowsThePicture) {
  EXPECT_EQ(jpeg_of(jpeg_file({}) + "a second picture and a film").bytes, jpeg_file({}));
}

TEST(Jpeg, ReadsOrientationInBothByteOrders) {
  EXPECT_EQ(jpeg_of(with_jpeg_segment(jpeg_file({}), 0xE1, exif_payload(6, true))).orientation, 6);
  EXPECT_EQ(jpeg_of(with_jpeg_segment(jpeg_file({}), 0xE1, exif_payload(3, false))).orientation, 3);
}

TEST(Jpeg, IgnoresOrientationsThatDoNotExist) {
  EXPECT_EQ(jpeg_of(with_jpeg_segment(jpeg_file({}), 0xE1, exif_payload(9, true))).orientation, 1);
}

TEST(Jpeg, TakesAnyExif) {
  const std::string payload = exif_payload(6, true);
  for (std::size_t length = 0; length < payload.size(); ++length) {
    jpeg_of(with_jpeg_segment(jpeg_file({}), 0xE1, payload.substr(0, length)));
  }
}

TEST(Jpeg, SwapsTheSidesOfATurnedPicture) {
  std::string message;
  const std::string file = jpeg_file({.width = 40, .height = 30});
  const auto picture = decode(with_jpeg_segment(file, 0xE1, exif_payload(8, true)), {}, message);
  EXPECT_EQ(picture->size, (cvpress::Size{30, 40}));
}

TEST(Jpeg, JoinsProfilesInOrder) {
  const std::string profile = icc_profile("RGB ");
  std::string file =
      with_jpeg_segment(jpeg_file({}), 0xE2, icc_payload(profile.substr(0, 99), 1, 2));
  file = with_jpeg_segment(file, 0xE2, icc_payload(profile.substr(99), 2, 2));
  const Jpeg jpeg = jpeg_of(file);
  EXPECT_EQ(jpeg.icc, profile);
  EXPECT_EQ(jpeg.bytes, jpeg_file({}));
}

TEST(Jpeg, DropsProfilesForOtherColours) {
  const auto file = with_jpeg_segment(jpeg_file({}), 0xE2, icc_payload(icc_profile("CMYK"), 1, 1));
  EXPECT_EQ(jpeg_of(file).icc, "");
}

TEST(Jpeg, DropsProfilesThatLackParts) {
  const auto file = with_jpeg_segment(jpeg_file({}), 0xE2, icc_payload(icc_profile("RGB "), 1, 2));
  EXPECT_EQ(jpeg_of(file).icc, "");
}

TEST(Jpeg, SaysInWordsThatSamplesAreRgb) {
  const Jpeg jpeg = jpeg_of(jpeg_file({.stores_rgb = true, .has_markers = false}));
  EXPECT_THAT(jpeg.bytes, HasSubstr("Adobe"));
}

TEST(Jpeg, DropsTheThumbnailInJfif) {
  std::string file = jpeg_file({.has_markers = false});
  const std::string thumbnail("JFIF\0\1\1\0\0\1\0\1\1\1rgb", 17);
  EXPECT_EQ(jpeg_of(with_jpeg_segment(file, 0xE0, thumbnail)).bytes, jpeg_file({}));
}

TEST(Jpeg, TurnsArithmeticCodingIntoPixels) {
  std::string message;
  const auto picture = decode(jpeg_file({.width = 20, .arithmetic = true}), {}, message);
  ASSERT_TRUE(picture) << message;
  const auto& raster = std::get<Raster>(picture->content);
  EXPECT_EQ(raster.width, 20);
  EXPECT_EQ(raster.pixels.size(), 20u * 16 * raster.channels);
  EXPECT_LT(static_cast<unsigned char>(raster.pixels.front()),
            static_cast<unsigned char>(raster.pixels.back()));
}

TEST(Jpeg, TurnsPixelsAsExifSays) {
  const auto file = jpeg_file({.width = 20, .height = 10, .arithmetic = true});
  std::string message;
  const auto picture = decode(with_jpeg_segment(file, 0xE1, exif_payload(6, true)), {}, message);
  ASSERT_TRUE(picture) << message;
  const auto& raster = std::get<Raster>(picture->content);
  EXPECT_EQ(picture->size, (cvpress::Size{10, 20}));
  // The left is dark; turned clockwise, it is at the top.
  EXPECT_LT(static_cast<unsigned char>(raster.pixels[5]), 40);
  EXPECT_GT(static_cast<unsigned char>(raster.pixels[raster.pixels.size() - 5]), 200);
}

TEST(Jpeg, RefusesMissingData) {
  const std::string file = jpeg_file({.width = 200, .height = 200});
  for (std::size_t length = 4; length < file.size() - 20; length += 37) {
    EXPECT_NE(refusal(file.substr(0, length)), "") << length;
  }
}

TEST(Jpeg, MendsALostEndMarker) {
  const std::string file = jpeg_file({});
  EXPECT_EQ(jpeg_of(file.substr(0, file.size() - 2)).bytes, file);
}

TEST(Jpeg, RefusesHeadersThatClaimMoreThanThereIs) {
  EXPECT_THAT(refusal(claiming(jpeg_file({}), 4000, 16)), HasSubstr("damaged"));
}

TEST(Jpeg, RefusesManyPixelsByTheirHeader) {
  EXPECT_THAT(refusal(claiming(jpeg_file({}), 60000, 60000)), HasSubstr("limit of 40 million"));
  EXPECT_EQ(refusal(claiming(jpeg_file({}), 0, 16)), "it has no pixels");
}

TEST(Jpeg, RefusesScansWithoutEnd) {
  const std::string file = jpeg_file({.width = 64, .height = 64, .progressive = true});
  const std::size_t scan = file.rfind("\xFF\xDA");
  std::string many = file.substr(0, file.size() - 2);
  const std::string last = file.substr(scan, file.size() - 2 - scan);
  for (int i = 0; i < 200'000; ++i) many += last;
  EXPECT_THAT(refusal(many + "\xFF\xD9"), HasSubstr("too long to decode"));
}

TEST(Jpeg, RefusesTwelveBits) {
  std::string file = jpeg_file({});
  file[file.find("\xFF\xC0") + 4] = 12;
  EXPECT_EQ(refusal(file), "it has 12 bits a sample; save it with 8");
}

TEST(Jpeg, RefusesLosslessFiles) {
  std::string file = jpeg_file({});
  file[file.find("\xFF\xC0") + 1] = '\xC3';
  EXPECT_THAT(refusal(file), HasSubstr("lossless"));
}

TEST(Jpeg, SurvivesAnyOneByteChanged) {
  const std::string file =
      with_jpeg_segment(jpeg_file({.progressive = true}), 0xE1, exif_payload(6, false));
  for (std::size_t i = 3; i < file.size(); ++i) {
    std::string changed = file;
    changed[i] ^= 0x81;
    std::string message;
    const bool decodes = decode(changed, {}, message) != nullptr;
    EXPECT_NE(decodes, !message.empty()) << i;
  }
}

/// A photograph: large, and of many bytes.
PicturePtr photograph(JpegRecipe recipe, int orientation = 1) {
  std::string message;
  recipe.noisy = true;
  const std::string file =
      with_jpeg_segment(jpeg_file(recipe), 0xE1, exif_payload(orientation, true));
  return decode(file, {}, message);
}

TEST(ReducedJpeg, IsCodedAgainWhereItIsFarTooLarge) {
  const PicturePtr large = photograph({.width = 1600, .height = 1200});
  const PicturePtr small = reduced(large, {36, 36});
  const auto& jpeg = std::get<Jpeg>(small->content);
  EXPECT_EQ(jpeg.width, 150);
  EXPECT_EQ(jpeg.height, 113);
  EXPECT_LT(jpeg.bytes.size(), std::get<Jpeg>(large->content).bytes.size() / 10);
  std::string message;
  EXPECT_NE(decode(jpeg.bytes, {}, message), nullptr) << message;
}

TEST(ReducedJpeg, KeepsItsTurn) {
  const PicturePtr small = reduced(photograph({.width = 1600, .height = 1200}, 6), {36, 36});
  const auto& jpeg = std::get<Jpeg>(small->content);
  EXPECT_EQ(jpeg.orientation, 6);
  EXPECT_EQ(jpeg.width, 150);
  EXPECT_EQ(small->size.height, 150);
  EXPECT_EQ(small->size.width, 113);
}

TEST(ReducedJpeg, StaysWhereItIsNotFarTooLargeOrNotForUsToChange) {
  const PicturePtr fitting = photograph({.width = 1600, .height = 1200});
  EXPECT_EQ(reduced(fitting, {200, 200}), fitting);
  const PicturePtr print_colours = photograph({.width = 1600, .height = 1200, .space = JCS_CMYK});
  EXPECT_EQ(reduced(print_colours, {36, 36}), print_colours);
}

TEST(ReducedJpeg, GrayStaysGray) {
  const PicturePtr small =
      reduced(photograph({.width = 1600, .height = 1200, .space = JCS_GRAYSCALE}), {36, 36});
  EXPECT_EQ(std::get<Jpeg>(small->content).components, 1);
  EXPECT_EQ(std::get<Jpeg>(small->content).width, 150);
}

}  // namespace
