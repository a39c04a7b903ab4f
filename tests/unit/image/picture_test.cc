#include "image/picture.h"

#include "support/image_decoding.h"

namespace {

using namespace cvpress::image;
using cvpress::Size;
using cvpress::tests::raster_of;

PicturePtr raster(int width, int height, int channels, std::string pixels, std::string alpha = "") {
  auto picture = std::make_shared<Picture>();
  picture->content = Raster{width, height, channels, std::move(pixels), std::move(alpha)};
  picture->size = {static_cast<double>(width), static_cast<double>(height)};
  picture->origin = "logo.png";
  return picture;
}

PicturePtr gray(int width, int height, char value = 'x') {
  return raster(width, height, 1, std::string(static_cast<std::size_t>(width * height), value));
}

Picture drawing(double width, double height) {
  Picture picture;
  picture.content = Drawing{};
  picture.size = {width, height};
  picture.is_vector = true;
  return picture;
}

void expect_size(Size actual, Size expected) {
  EXPECT_NEAR(actual.width, expected.width, 1e-9);
  EXPECT_NEAR(actual.height, expected.height, 1e-9);
}

TEST(ContainedSize, FitsTheTighterSide) {
  expect_size(contained_size(*gray(600, 300), {36, 36}), {36, 18});
  expect_size(contained_size(*gray(300, 600), {36, 36}), {18, 36});
}

TEST(ContainedSize, TakesAZeroSideAsNoLimit) {
  expect_size(contained_size(*gray(600, 300), {36, 0}), {36, 18});
  expect_size(contained_size(*gray(600, 300), {0, 36}), {72, 36});
}

TEST(ContainedSize, NeverPrintsPixelsCoarserThan300AnInch) {
  expect_size(contained_size(*gray(300, 150), {200, 200}), {72, 36});
  expect_size(contained_size(*gray(300, 150), {0, 0}), {72, 36});
}

TEST(ContainedSize, LetsDrawingsGrow) {
  expect_size(contained_size(drawing(10, 5), {40, 40}), {40, 20});
  expect_size(contained_size(drawing(10, 5), {0, 0}), {10, 5});
}

TEST(ContainedSize, GivesNothingForNothing) {
  expect_size(contained_size(drawing(0, 5), {40, 40}), {0, 0});
}

TEST(Reduced, LeavesWhatIsSmallEnough) {
  const auto picture = gray(150, 150);
  EXPECT_EQ(reduced(picture, {36, 36}), picture);
}

TEST(Reduced, KeepsThreeHundredPixelsAnInch) {
  const auto smaller = reduced(gray(4000, 2000), {36, 36});
  EXPECT_EQ(smaller->size, (Size{150, 75}));
  EXPECT_EQ(raster_of(smaller).pixels, std::string(150 * 75, 'x'));
}

TEST(Reduced, PrintsAtTheSameSize) {
  const auto picture = gray(1234, 777);
  const Size box{34, 34};
  const Size before = contained_size(*picture, box);
  const Size after = contained_size(*reduced(picture, box), box);
  EXPECT_NEAR(after.width, before.width, 0.25);
  EXPECT_NEAR(after.height, before.height, 0.25);
}

TEST(Reduced, AveragesInLinearLight) {
  std::string pixels;
  for (int i = 0; i < 300; ++i) pixels += std::string(1, i % 2 == 0 ? '\0' : '\xFF');
  const auto smaller = reduced(raster(300, 1, 1, pixels), {36, 1});
  // Half the light of white is 188 in sRGB, not 128.
  EXPECT_EQ(static_cast<unsigned char>(raster_of(smaller).pixels[0]), 188);
}

TEST(Reduced, DoesNotLetHiddenColoursShineThrough) {
  std::string pixels;
  std::string alpha;
  for (int i = 0; i < 300; ++i) {
    pixels += i % 2 == 0 ? std::string("\xFF\xFF\xFF") : std::string("\x0A\x14\x1E");
    alpha += i % 2 == 0 ? '\0' : '\xFF';
  }
  const auto smaller = reduced(raster(300, 1, 3, pixels, alpha), {36, 1});
  EXPECT_EQ(raster_of(smaller).pixels.substr(0, 3), "\x0A\x14\x1E");
  EXPECT_EQ(static_cast<unsigned char>(raster_of(smaller).alpha[0]), 128);
}

TEST(Reduced, GivesEachSizeAnOriginOfItsOwn) {
  const auto picture = gray(4000, 2000);
  EXPECT_EQ(reduced(picture, {36, 36})->origin, "logo.png at 150x75");
  EXPECT_NE(reduced(picture, {72, 72})->origin, reduced(picture, {36, 36})->origin);
}

TEST(Reduced, LeavesWhatCannotBeDecodedAndDrawings) {
  auto jpeg = std::make_shared<Picture>();
  jpeg->content = Jpeg();
  jpeg->size = {4000, 4000};
  EXPECT_EQ(reduced(jpeg, {36, 36}), jpeg);
  EXPECT_EQ(reduced(nullptr, {36, 36}), nullptr);
}

}  // namespace
