#include "paint/contact_sheet.h"

#include "base/files.h"
#include "support/paint_pages.h"

namespace cvpress::paint {
namespace {

template <class T>
std::vector<T> all_of(const std::vector<DrawOp>& ops) {
  std::vector<T> found;
  for (const DrawOp& op : ops) {
    if (const auto* one = std::get_if<T>(&op)) found.push_back(*one);
  }
  return found;
}

Thumbnail thumbnail(const std::string& name, Size paper) {
  Thumbnail result{{paper, {}}, name, "a layout"};
  result.page.ops.emplace_back(FillRect{{{0, 0}, paper}, {1, 2, 3}, 4});
  result.page.ops.emplace_back(LinkArea{{{0, 0}, {10, 10}}, "https://a.example", "a"});
  return result;
}

TEST(Shrunken, MovesAndScalesAllThatIsDrawn) {
  const std::vector<DrawOp> ops = {FillRect{{{10, 20}, {30, 40}}, {}, 8},
                                   StrokeLine{{0, 0}, {100, 50}, 2, {}, {6, 4}}};
  const auto small = shrunken(ops, 0.5, {7, 9});
  const auto fill = all_of<FillRect>(small).at(0);
  EXPECT_EQ(fill.box, (Rect{{12, 19}, {15, 20}}));
  EXPECT_DOUBLE_EQ(fill.radius, 4);
  const auto line = all_of<StrokeLine>(small).at(0);
  EXPECT_EQ(line.to, (Point{57, 34}));
  EXPECT_DOUBLE_EQ(line.width, 1);
  EXPECT_EQ(line.dash, (std::vector<Pt>{3, 2}));
}

TEST(Shrunken, LeavesOutLinksAndStructure) {
  const auto tag = std::make_shared<const layout::Tag>();
  const std::vector<DrawOp> ops = {BeginTag{tag}, LinkArea{}, FillRect{}, EndTag{}};
  EXPECT_EQ(shrunken(ops, 0.5, {}).size(), 1u);
}

TEST(ContactSheet, StandsThumbnailsInRowsThatDoNotTouch) {
  const std::vector<Thumbnail> five(5, thumbnail("wide", {600, 800}));
  const DisplayList sheet = contact_sheet(five, 2, tests::built_in_fonts());
  ASSERT_EQ(sheet.pages.size(), 1u);
  std::vector<Rect> boxes;
  for (const StrokeRect& frame : all_of<StrokeRect>(sheet.pages[0].ops)) {
    boxes.push_back(frame.box);
  }
  ASSERT_EQ(boxes.size(), 5u);
  EXPECT_DOUBLE_EQ(boxes[0].origin.y, boxes[1].origin.y);
  EXPECT_GT(boxes[1].origin.x, boxes[0].origin.x + boxes[0].size.width);
  EXPECT_GT(boxes[2].origin.y, boxes[0].origin.y + boxes[0].size.height);
  EXPECT_DOUBLE_EQ(boxes[4].origin.x, boxes[0].origin.x);
  const Size paper = sheet.pages[0].paper;
  for (const Rect& box : boxes) {
    EXPECT_LT(box.origin.x + box.size.width, paper.width);
    EXPECT_LT(box.origin.y + box.size.height, paper.height);
  }
}

TEST(ContactSheet, KeepsTheShapeOfEachPaper) {
  const DisplayList sheet = contact_sheet(
      {thumbnail("a4", {595, 842}), thumbnail("letter", {612, 792})}, 2, tests::built_in_fonts());
  const auto frames = all_of<StrokeRect>(sheet.pages[0].ops);
  ASSERT_EQ(frames.size(), 2u);
  EXPECT_NEAR(frames[0].box.size.height / frames[0].box.size.width, 842.0 / 595, 1e-6);
  EXPECT_NEAR(frames[1].box.size.height / frames[1].box.size.width, 792.0 / 612, 1e-6);
}

TEST(ContactSheet, NamesEachThumbnailForThoseWhoDoNotSeeIt) {
  const DisplayList sheet =
      contact_sheet({thumbnail("classic", {600, 800})}, 3, tests::built_in_fonts());
  std::string alternative;
  for (const BeginTag& begin : all_of<BeginTag>(sheet.pages[0].ops)) {
    if (begin.tag->role == layout::Role::kFigure) alternative = begin.tag->alt;
  }
  EXPECT_EQ(alternative, "classic");
  std::string text;
  for (const DrawGlyphs& glyphs : all_of<DrawGlyphs>(sheet.pages[0].ops)) text += glyphs.run->text;
  EXPECT_EQ(text, "classica layout");
}

TEST(ContactSheet, OfNothingIsAnEmptyPage) {
  const DisplayList sheet = contact_sheet({}, 4, tests::built_in_fonts());
  ASSERT_EQ(sheet.pages.size(), 1u);
  EXPECT_GT(sheet.pages[0].paper.width, 0);
  EXPECT_GT(sheet.pages[0].paper.height, 0);
}

}  // namespace
}  // namespace cvpress::paint
