// Pictures that are cropped, rounded or gray; codes; and links on them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/dump.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

/// A world whose person has a photo of 400 x 200 pixels, shown by the banner.
style::Element photo(style::Crop crop, double width, double height = 0) {
  style::Element element = testing::image_element("person.photo", width, height);
  if (height <= 0) element.height.reset();
  std::get<style::ImageElement>(element.kind).crop = crop;
  return element;
}

std::string banner_of(World& world, style::Element element) {
  world.picture("me.png", 400, 200);
  world.resume.person.name = "Jo";
  world.resume.person.photo.name = "me.png";
  world.element("photo", std::move(element));
  world.layout.page.banner = testing::named("photo");
  return dump(*world.compose().banner);
}

TEST(Photo, CropsToTheSmallerSideOfItsBox) {
  World world;
  EXPECT_THAT(banner_of(world, photo(style::Crop::kSquare, 60, 40)), HasSubstr("\" 40x40 cover"));
}

TEST(Photo, IsACircleOfItsWidth) {
  World world;
  EXPECT_THAT(banner_of(world, photo(style::Crop::kCircle, 60)),
              HasSubstr("\" 60x60 cover rounded 30"));
}

TEST(Photo, KeepsItsShapeWhenOnlyItsCornersAreRounded) {
  World world;
  EXPECT_THAT(banner_of(world, photo(style::Crop::kRounded, 60)),
              HasSubstr("\" 60x30 cover rounded 7.5"));
}

TEST(Photo, FillsABoxOfAnotherShape) {
  World world;
  EXPECT_THAT(banner_of(world, photo(style::Crop::kRounded, 60, 80)), HasSubstr("\" 60x80 cover"));
}

TEST(Photo, HasABorderAroundItsCircle) {
  World world;
  style::Element element = photo(style::Crop::kCircle, 60);
  element.box.border.emplace().width = testing::length(2);
  const std::string tree = banner_of(world, std::move(element));
  EXPECT_THAT(tree, HasSubstr("rounded 30"));
  EXPECT_THAT(tree, HasSubstr(" radius 32"));
}

TEST(Photo, RoundsItsCornersInsideOfItsBorder) {
  World world;
  style::Element element = photo(style::Crop::kNone, 60);
  element.box.radius = testing::length(6);
  element.box.border.emplace().width = testing::length(2);
  const std::string tree = banner_of(world, std::move(element));
  EXPECT_THAT(tree, HasSubstr("rounded 4"));
  EXPECT_THAT(tree, HasSubstr(" radius 6"));
}

TEST(Photo, TurnsGray) {
  World world;
  style::Element element = photo(style::Crop::kNone, 60);
  std::get<style::ImageElement>(element.kind).gray = true;
  world.pictures["me.png"] = nullptr;
  image::Picture red;
  red.content = image::Raster{2, 1, 3, std::string("\xFF\x00\x00\x00\x00\x00", 6), ""};
  red.size = {2, 1};
  red.origin = "red.png";
  world.pictures["red.png"] = std::make_shared<const image::Picture>(red);
  world.resume.person.photo.name = "red.png";
  world.element("photo", element);
  world.layout.page.banner = testing::named("photo");
  const Document document = world.compose();
  const auto& box = std::get<layout::ImageBox>(document.banner->content);
  const auto& gray = std::get<image::Raster>(box.picture->content);
  EXPECT_EQ(gray.channels, 1);
  EXPECT_EQ(gray.pixels, (std::string{'\x4C', '\0'}));
}

TEST(Photo, OfADrawingStaysInColourWithAWarning) {
  World world;
  image::Picture drawing;
  drawing.content = image::Drawing{};
  drawing.size = {10, 10};
  drawing.is_vector = true;
  drawing.origin = "me.svg";
  world.pictures["me.svg"] = std::make_shared<const image::Picture>(drawing);
  style::Element element = photo(style::Crop::kNone, 60);
  std::get<style::ImageElement>(element.kind).gray = true;
  world.resume.person.photo.name = "me.svg";
  world.element("photo", element);
  world.layout.page.banner = testing::named("photo");
  EXPECT_TRUE(world.compose().banner);
  EXPECT_THAT(world.warnings(), HasSubstr("stays in colour"));
}

TEST(Photo, IsALinkWhereItsElementIsOne) {
  World world;
  world.resume.person.url = "https://jo.example";
  style::Element element = photo(style::Crop::kCircle, 60);
  element.link = testing::path("person.url");
  const std::string tree = banner_of(world, std::move(element));
  EXPECT_THAT(tree, HasSubstr("Link alt \"Jo\""));
  EXPECT_THAT(tree, HasSubstr("Figure alt \"Jo\""));
}

TEST(Photo, ThatIsNotThereLeavesNoHole) {
  World world;
  world.element("photo", photo(style::Crop::kCircle, 60));
  world.element("name", testing::text_element("{person.name}"));
  world.element("both",
                testing::row_element({"name", "photo"}, {testing::share(), testing::automatic()}));
  world.resume.person.name = "Jo";
  world.layout.page.banner = testing::named("both");
  EXPECT_THAT(dump(*world.compose().banner), HasSubstr("row 1fr gap"));
}

style::Element code(std::string_view field) {
  style::QrElement qr;
  qr.field = testing::path(field);
  qr.size = testing::length(50);
  style::Element element;
  element.kind = qr;
  return element;
}

TEST(QrElement, DrawsTheAddressAsOneShapeThatIsALink) {
  World world;
  world.resume.person.url = "https://jo.example";
  world.element("code", code("person.url"));
  world.layout.page.banner = testing::named("code");
  const Document document = world.compose();
  ASSERT_TRUE(document.banner);
  EXPECT_EQ(document.banner->tag->url, "https://jo.example");
  EXPECT_THAT(dump(*document.banner), HasSubstr("shapes 50x50"));
  EXPECT_THAT(dump(*document.banner), HasSubstr("Figure alt \"https://jo.example\""));
}

TEST(QrElement, OfAnEmptyFieldIsNothing) {
  World world;
  world.element("code", code("person.url"));
  world.layout.page.banner = testing::named("code");
  EXPECT_FALSE(world.compose().banner);
  EXPECT_EQ(world.warnings(), "");
}

TEST(QrElement, WarnsOfAnAddressNoCodeHolds) {
  World world;
  world.resume.person.url = "https://jo.example/" + std::string(4000, 'a');
  world.element("code", code("person.url"));
  world.layout.page.banner = testing::named("code");
  EXPECT_FALSE(world.compose().banner);
  EXPECT_THAT(world.warnings(), HasSubstr("an address of 4019 characters is too long for a code"));
}

TEST(TextElement, RunsUpwardsAsOneBlock) {
  World world;
  style::Element element = testing::text_element("{person.name}\n{person.location}");
  std::get<style::TextElement>(element.kind).rotate = 90;
  element.height = testing::length(80);
  world.element("side", element);
  world.resume.person.name = "Jo";
  world.resume.person.location = "Graz";
  world.layout.page.banner = testing::named("side");
  const std::string tree = dump(*world.compose().banner);
  EXPECT_THAT(tree, HasSubstr("turned up length 80 \"Jo \\nGraz\" H1"));
}

}  // namespace
}  // namespace cvpress::compose
