#include "paint/turn.h"

#include <gmock/gmock.h>

#include "base/files.h"
#include "paint/paint.h"
#include "support/paint_pages.h"
#include "text/font_catalog.h"

namespace cvpress::paint {
namespace {

using layout::Fragment;
using testing::HasSubstr;

/// "Hello", linked and underlined, turned in a box of 20 x 100 at 50, 60.
DisplayList turned_hello(bool upwards) {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  text::TextSpan span;
  span.text = "Hello";
  span.href = "https://hello.example";
  span.style.underline = true;
  Diagnostics diagnostics;
  const auto paragraph = text::shape({span}, {}, kFonts, diagnostics);
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {20, 100};
  const auto lines = text::break_lines(*paragraph, 100, text::Align::kStart);
  fragment->ink.emplace_back(layout::TurnedInk{
      {{}, {20, 100}}, upwards, {layout::LineInk{paragraph, lines.at(0), {0, 0}}}});
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  return paint({page});
}

TEST(Turn, UpwardsBeginsAtTheBottomOfTheBox) {
  const auto list = turned_hello(true);
  const auto& glyphs = tests::first<DrawGlyphs>(list);
  EXPECT_EQ(glyphs.turn, 90);
  EXPECT_EQ(glyphs.origin.y, 160);
  EXPECT_GT(glyphs.origin.x, 55);
  EXPECT_LT(glyphs.origin.x, 70);
}

TEST(Turn, DownwardsBeginsAtTheTop) {
  const auto list = turned_hello(false);
  const auto& glyphs = tests::first<DrawGlyphs>(list);
  EXPECT_EQ(glyphs.turn, -90);
  EXPECT_EQ(glyphs.origin.y, 60);
}

TEST(Turn, TakesTheAreaOfALinkAlong) {
  const auto list = turned_hello(true);
  const Rect area = tests::first<LinkArea>(list).box;
  EXPECT_EQ(area.origin.x, 50);
  EXPECT_DOUBLE_EQ(area.origin.y + area.size.height, 160);
  EXPECT_GT(area.size.height, area.size.width);
}

TEST(Turn, UnderlinesAlongTheText) {
  const auto list = turned_hello(true);
  const auto& line = tests::first<StrokeLine>(list);
  EXPECT_EQ(line.from.x, line.to.x);
  EXPECT_LT(line.to.y, line.from.y);
}

TEST(Turn, IsShownInTheDump) {
  EXPECT_THAT(dump(turned_hello(true)), HasSubstr("\"Hello\" turned 90"));
}

TEST(Paint, CutsAPictureThatCoversItsBox) {
  image::Picture picture;
  picture.content = image::Raster{200, 100, 1, std::string(20000, '\0'), ""};
  picture.size = {200, 100};
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {40, 40};
  fragment->ink.emplace_back(layout::ImageInk{
      std::make_shared<const image::Picture>(picture), {{}, {40, 40}}, 20, false, true});
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  const DisplayList list = paint({page});
  const auto& drawn = tests::first<DrawImage>(list);
  EXPECT_EQ(drawn.window, (Rect{{50, 60}, {40, 40}}));
  EXPECT_EQ(drawn.box, (Rect{{30, 60}, {80, 40}}));
  EXPECT_EQ(drawn.radius, 20);
}

TEST(Paint, MakesAWholeBoxALink) {
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {40, 20};
  layout::Tag tag;
  tag.role = layout::Role::kLink;
  tag.url = "https://jo.example";
  tag.alt = "Jo";
  fragment->tag = std::make_shared<const layout::Tag>(tag);
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  const DisplayList list = paint({page});
  const auto& area = tests::first<LinkArea>(list);
  EXPECT_EQ(area.box, (Rect{{50, 60}, {40, 20}}));
  EXPECT_EQ(area.url, "https://jo.example");
  EXPECT_EQ(area.description, "Jo");
}

TEST(Paint, TheOutlineOfAGlyphTurnsWithIt) {
  const auto icon = tests::built_in_fonts().icon("phone");
  const FillGlyph upright{icon->face, icon->glyph, {3, 5}, 12, Color{}};
  for (const bool upwards : {true, false}) {
    DrawOp glyph = upright;
    DrawOp path = FillPath{outline_of(upright), Color{}};
    turn({{100, 200}, upwards}, glyph);
    turn({{100, 200}, upwards}, path);
    const text::Path turned = outline_of(std::get<FillGlyph>(glyph));
    const text::Path& expected = std::get<FillPath>(path).path;
    ASSERT_EQ(turned.size(), expected.size());
    for (std::size_t i = 0; i < turned.size(); ++i) {
      if (turned[i].kind == text::PathStep::Kind::kClose) continue;
      EXPECT_NEAR(turned[i].points[0].x, expected[i].points[0].x, 1e-6);
      EXPECT_NEAR(turned[i].points[0].y, expected[i].points[0].y, 1e-6);
    }
  }
}

TEST(Paint, ScalesShapesToTheirBox) {
  using Kind = text::PathStep::Kind;
  const text::Path path = {{Kind::kMove, {{10, 4}, {}, {}}}, {Kind::kClose, {}}};
  auto shapes =
      std::make_shared<const std::vector<layout::Shape>>(1, layout::Shape{path, Color{1, 2, 3}});
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {5, 5};
  fragment->ink.emplace_back(layout::ShapeInk{shapes, {10, 10}, {{}, {5, 5}}});
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  const DisplayList list = paint({page});
  const auto& drawn = tests::first<FillPath>(list);
  EXPECT_EQ(drawn.path.front().points[0], (Point{55, 62}));
  EXPECT_EQ(drawn.color, (Color{1, 2, 3}));
}

}  // namespace
}  // namespace cvpress::paint
