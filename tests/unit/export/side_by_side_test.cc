#include "export/side_by_side.h"

#include <gmock/gmock.h>

#include "image/load.h"
#include "image/picture_file.h"

namespace cvpress::exporting {
namespace {

/// A page of one colour.
std::string page_png(int width, int height, char gray) {
  image::Raster raster;
  raster.width = width;
  raster.height = height;
  raster.channels = 1;
  raster.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), gray);
  image::Picture picture;
  picture.content = raster;
  return image::picture_file(picture).bytes;
}

image::Raster read_back(const std::string& png) {
  std::string message;
  const auto picture = image::decode(png, image::Limits{}, message);
  return picture ? std::get<image::Raster>(picture->content) : image::Raster{};
}

/// Red, green and blue at a place.
std::vector<int> color_at(const image::Raster& raster, int x, int y) {
  std::vector<int> color;
  for (int part = 0; part < 3; ++part) {
    const int at = (y * raster.width + x) * 3 + part;
    color.push_back(static_cast<unsigned char>(raster.pixels.at(static_cast<std::size_t>(at))));
  }
  return color;
}

constexpr char kWhite = '\xFF';

TEST(SideBySide, MarksRedOnTheLeftAndGreenOnTheRight) {
  const std::string page = page_png(100, 50, kWhite);
  std::string message;
  const auto bytes = side_by_side(
      {MarkedPage{page, {{{20, 10}, {30, 10}}}}, MarkedPage{page, {{{20, 10}, {30, 10}}}}, 72},
      message);
  ASSERT_TRUE(bytes) << message;
  const image::Raster board = read_back(*bytes);
  ASSERT_EQ(board.width, 230) << "margins of ten points";
  ASSERT_EQ(board.height, 70);
  const auto red = color_at(board, 10 + 30, 10 + 15);
  EXPECT_GT(red[0], red[1]);
  const auto green = color_at(board, 120 + 30, 10 + 15);
  EXPECT_GT(green[1], green[0]);
  EXPECT_THAT(color_at(board, 10 + 60, 10 + 15), testing::ElementsAre(255, 255, 255));
}

TEST(SideBySide, KeepsMarksOnTheirPage) {
  const std::string page = page_png(20, 20, kWhite);
  std::string message;
  const auto bytes = side_by_side(
      {MarkedPage{page, {{{-1000, -1000}, {5000, 5000}}, {{500, 500}, {10, 10}}}}, {}, 72},
      message);
  ASSERT_TRUE(bytes) << message;
  const image::Raster board = read_back(*bytes);
  EXPECT_EQ(color_at(board, 5, 5), color_at(board, board.width - 5, board.height - 5));
}

TEST(SideBySide, LeavesRoomForAPageThatIsMissing) {
  const std::string page = page_png(40, 50, 'x');
  std::string message;
  const auto bytes = side_by_side({{}, MarkedPage{page, {}}, 72}, message);
  ASSERT_TRUE(bytes) << message;
  const image::Raster board = read_back(*bytes);
  EXPECT_EQ(board.width, 110);
  EXPECT_THAT(color_at(board, 60 + 20, 10 + 25), testing::ElementsAre('x', 'x', 'x'));
}

TEST(SideBySide, SaysWhyAPageCannotBeRead) {
  const std::string broken = "no picture";
  std::string message;
  EXPECT_FALSE(side_by_side({MarkedPage{broken, {}}, {}, 72}, message));
  EXPECT_NE(message, "");
}

}  // namespace
}  // namespace cvpress::exporting
