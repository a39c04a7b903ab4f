#include "image/load.h"
#include "support/image_builders.h"
#include "support/image_decoding.h"

namespace {

using namespace cvpress::image;
using namespace cvpress::tests;
using testing::HasSubstr;

TEST(Decode, ReadsWebpWithAlpha) {
  std::string message;
  const auto picture =
      decode(webp_file(1, 2, std::string("\x10\x20\x30\x80\x40\x50\x60\xFF", 8)), {}, message);
  ASSERT_TRUE(picture) << message;
  const auto& raster = std::get<Raster>(picture->content);
  EXPECT_EQ(raster.pixels, "\x10\x20\x30\x40\x50\x60");
  EXPECT_EQ(raster.alpha, "\x80\xFF");
}

TEST(Decode, RefusesDamagedWebp) {
  const std::string file = webp_file(30, 30, std::string(3600, '\x77'));
  for (std::size_t length = 12; length < file.size() - 1; ++length) {
    EXPECT_THAT(refusal(file.substr(0, length)), HasSubstr("damaged")) << length;
  }
}

TEST(Decode, RefusesLargeWebpByItsHeader) {
  std::string message;
  const Limits limits{.pixels = 100};
  EXPECT_FALSE(decode(webp_file(30, 30, std::string(3600, 'x')), limits, message));
  EXPECT_THAT(message, HasSubstr("30 x 30 pixels"));
}

TEST(Decode, NamesTheFormatAndWhatToDo) {
  EXPECT_EQ(refusal("GIF89a..."), "it is a GIF picture; convert it to PNG");
  EXPECT_THAT(refusal(std::string("II*\0....", 8)), HasSubstr("TIFF"));
  EXPECT_THAT(refusal(std::string("\0\0\1\0....", 8)), HasSubstr("ICO"));
  EXPECT_THAT(refusal(std::string("\0\0\0\x1C"
                                  "ftypavif",
                                  12)),
              HasSubstr("AVIF"));
  EXPECT_THAT(refusal(std::string("\0\0\0\x1C"
                                  "ftypheic",
                                  12)),
              HasSubstr("HEIC"));
  EXPECT_THAT(refusal("%PDF-1.7"), HasSubstr("PDF"));
}

TEST(Decode, TellsPagesAndPointersFromPictures) {
  EXPECT_EQ(refusal("\n<!DOCTYPE html><html><svg></svg>"), "it is a web page, not a picture");
  EXPECT_THAT(refusal("version https://git-lfs.github.com/spec/v1\noid"),
              HasSubstr("git lfs pull"));
  EXPECT_EQ(refusal(""), "the file is empty");
  EXPECT_THAT(refusal("hello"), HasSubstr("no picture"));
}

TEST(Decode, TakesSvgByItsRootWhateverStandsBefore) {
  std::string message;
  const std::string prolog =
      "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- " + std::string(9000, '.') + " -->\n";
  EXPECT_TRUE(decode(prolog + svg_file("<rect width='9' height='9'/>"), {}, message)) << message;
}

}  // namespace
