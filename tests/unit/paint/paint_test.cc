#include "paint/paint.h"

#include "base/files.h"
#include "base/utf8.h"
#include "support/paint_pages.h"
#include "support/painted_lines.h"
#include "text/font_catalog.h"

namespace cvpress::paint {
namespace {

using layout::Fragment;
using layout::FragmentPtr;
using layout::Role;
using layout::Tag;
using tests::lines;
using tests::painted;
using tests::paragraph;
using tests::span;
using tests::tag;

template <class T>
int count(const DisplayList& list) {
  int found = 0;
  for (const Page& page : list.pages) {
    for (const DrawOp& op : page.ops) found += std::holds_alternative<T>(op) ? 1 : 0;
  }
  return found;
}

std::vector<const LinkArea*> link_areas(const DisplayList& list) {
  std::vector<const LinkArea*> found;
  for (const DrawOp& op : list.pages[0].ops) {
    if (const auto* area = std::get_if<LinkArea>(&op)) found.push_back(area);
  }
  return found;
}

/// Going through the whole paragraph for each of them would take minutes.
TEST(Paint, DescribesEachOfVeryManyLinksByItsOwnText) {
  std::vector<text::TextSpan> spans;
  for (int i = 0; i < 200000; ++i)
    spans.push_back(span("w ", i % 2 == 0 ? "https://a.example" : ""));
  const DisplayList list = painted(lines(paragraph(spans)));
  const auto areas = link_areas(list);
  ASSERT_EQ(areas.size(), 100000u);
  for (const LinkArea* area : areas) ASSERT_EQ(area->description, "w ");
}

TEST(Paint, DescribesALinkOfManyPiecesOnEachLineByAllOfThem) {
  std::vector<text::TextSpan> spans{span("far ", "https://a.example"),
                                    span("away", "https://a.example")};
  spans[1].style.weight = 700;
  const DisplayList list = painted(lines(paragraph(spans), 30));
  const auto areas = link_areas(list);
  ASSERT_EQ(areas.size(), 2u);
  EXPECT_EQ(areas[0]->description, "far away");
  EXPECT_EQ(areas[1]->description, "far away");
}

std::vector<TagPtr> tags_of(const DisplayList& list, Role role) {
  std::vector<TagPtr> found;
  for (const DrawOp& op : list.pages[0].ops) {
    const auto* begin = std::get_if<BeginTag>(&op);
    if (begin != nullptr && begin->tag->role == role) found.push_back(begin->tag);
  }
  return found;
}

text::TextSpan in_language(const std::string& content, const std::string& language,
                           const std::string& href = "") {
  text::TextSpan result = span(content, href);
  result.language = language;
  return result;
}

TEST(Paint, PutsTextInAnotherLanguageIntoAnElementThatNamesIt) {
  const DisplayList list =
      painted(lines(paragraph({span("born in "), in_language("Κως", "el"), span(", "),
                               in_language("Ρόδος", "el"), in_language("da", "de")})));
  const auto spans = tags_of(list, Role::kSpan);
  ASSERT_EQ(spans.size(), 3u);
  EXPECT_EQ(spans[0]->language, "el");
  EXPECT_EQ(spans[1]->language, "el");
  EXPECT_NE(spans[0], spans[1]);
  EXPECT_EQ(spans[2]->language, "de");
  EXPECT_EQ(count<BeginTag>(list), count<EndTag>(list));
}

TEST(Paint, GoesOnWithTheElementOfALanguageInTheNextLine) {
  const DisplayList list =
      painted(lines(paragraph({span("x "), in_language("alpha beta gamma delta", "el")}), 40));
  const auto spans = tags_of(list, Role::kSpan);
  ASSERT_GE(spans.size(), 3u);
  for (const TagPtr& each : spans) EXPECT_EQ(each, spans[0]);
}

TEST(Paint, EndsTheElementOfALanguageWithTheLinkThatItIsIn) {
  const DisplayList list = painted(lines(
      paragraph({in_language("alpha", "el", "https://a.example"), in_language(" beta", "el")})));
  const auto spans = tags_of(list, Role::kSpan);
  ASSERT_EQ(spans.size(), 2u);
  EXPECT_NE(spans[0], spans[1]);
}

/// A book inside a link is not repeated with each of its lines.
TEST(Paint, CutsTheDescriptionOfALinkThatIsVeryLong) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "w\u00F6rd ";
  const DisplayList list = painted(lines(paragraph({span(text, "https://a.example")})));
  for (const LinkArea* area : link_areas(list)) {
    EXPECT_LE(area->description.size(), 520u);
    EXPECT_TRUE(area->description.ends_with("\u2026"));
    EXPECT_EQ(area->description, repaired_utf8(area->description));
  }
}

TEST(Paint, PutsTextOnItsBaselineInPageCoordinates) {
  const DisplayList list = painted(lines(paragraph({span("Hello")})));
  for (const DrawOp& op : list.pages[0].ops) {
    const auto* glyphs = std::get_if<DrawGlyphs>(&op);
    if (glyphs == nullptr) continue;
    EXPECT_EQ(glyphs->origin.x, 50);
    EXPECT_GT(glyphs->origin.y, 66);
    EXPECT_LT(glyphs->origin.y, 75);
    return;
  }
  FAIL() << "no text";
}

const DrawGlyphs* first_glyphs(const DisplayList& list) {
  for (const DrawOp& op : list.pages[0].ops) {
    if (const auto* glyphs = std::get_if<DrawGlyphs>(&op)) return glyphs;
  }
  return nullptr;
}

TEST(Paint, ScalesALineInAllItHas) {
  text::TextSpan linked = span("Hello", "https://a.example");
  linked.style.tracking = 0.1;
  const auto plain = lines(paragraph({linked}));
  auto small = std::make_shared<Fragment>(*plain);
  auto& ink = std::get<layout::LineInk>(small->ink.front());
  ink.size = 0.5;
  ink.leading = 0.8;
  const DisplayList before = painted(plain);
  const DisplayList after = painted(small);
  EXPECT_EQ(first_glyphs(after)->size, first_glyphs(before)->size / 2);
  EXPECT_EQ(first_glyphs(after)->letter_space, first_glyphs(before)->letter_space / 2);
  const Size was = link_areas(before)[0]->box.size;
  const Size is = link_areas(after)[0]->box.size;
  EXPECT_DOUBLE_EQ(is.width, was.width / 2);
  EXPECT_DOUBLE_EQ(is.height, was.height * 0.4);
  // Half as far down, less half of the leading that was taken.
  const Pt depth = first_glyphs(before)->origin.y - 60;
  EXPECT_DOUBLE_EQ(first_glyphs(after)->origin.y - 60, depth / 2 - was.height * 0.05);
}

TEST(Paint, UntaggedTextIsAParagraph) {
  const DisplayList list = painted(lines(paragraph({span("Hello")})));
  const auto* begin = std::get_if<BeginTag>(&list.pages[0].ops.front());
  ASSERT_NE(begin, nullptr);
  EXPECT_EQ(begin->tag->role, Role::kP);
}

TEST(Paint, ALinkOverTwoLinesIsOneElementWithTwoAreas) {
  const auto content = paragraph({span("some words that link and go on and on", "https://x.org")});
  const DisplayList list = painted(lines(content, 90));
  EXPECT_GE(count<LinkArea>(list), 2);
  std::set<const Tag*> links;
  for (const DrawOp& op : list.pages[0].ops) {
    const auto* begin = std::get_if<BeginTag>(&op);
    if (begin != nullptr && begin->tag->role == Role::kLink) links.insert(begin->tag.get());
  }
  EXPECT_EQ(links.size(), 1u);
}

TEST(Paint, IconsAreShapesInArtifacts) {
  text::TextSpan icon = span("mail");
  icon.kind = text::SpanKind::kIcon;
  const DisplayList list = painted(lines(paragraph({icon, span(" x")})));
  EXPECT_EQ(count<FillGlyph>(list), 1);
  EXPECT_EQ(count<DrawGlyphs>(list), 1);
}

TEST(Paint, IconsOfLabelsHaveTheTextThatTheyStandFor) {
  text::TextSpan icon = span("task-done");
  icon.kind = text::SpanKind::kIcon;
  const auto label = lines(paragraph({icon}));
  label->tag = std::make_shared<const Tag>(Tag{Role::kLbl, "☑", "", ""});
  const DisplayList list = painted(label);
  EXPECT_EQ(count<FillGlyph>(list), 1);
  ASSERT_EQ(count<DrawGlyphs>(list), 1);
  for (const DrawOp& op : list.pages[0].ops) {
    const auto* text = std::get_if<DrawGlyphs>(&op);
    if (text == nullptr) continue;
    EXPECT_EQ(text->run->text, "☑");
  }
}

TEST(Paint, DecorationIsAnArtifactAndInsideOneNothingIsTagged) {
  auto inner = lines(paragraph({span("•")}));
  inner->tag = tag(Role::kP);
  auto outer = std::make_shared<Fragment>();
  outer->tag = tag(Role::kArtifact);
  outer->ink.push_back(layout::FillInk{{{0, 0}, {9, 9}}, {}, 0});
  outer->children.push_back({{0, 0}, inner});
  const DisplayList list = painted(outer);
  EXPECT_EQ(count<BeginTag>(list), 1);
  EXPECT_EQ(count<EndTag>(list), 1);
}

TEST(Paint, ShapesInAFigureAreWhatItShows) {
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {10, 10};
  fragment->ink.push_back(layout::FillInk{{{0, 0}, {10, 10}}, {}, 0});
  fragment->tag = tag(Role::kFigure);
  const DisplayList list = painted(fragment);
  EXPECT_EQ(count<BeginTag>(list), 1);
  EXPECT_EQ(count<FillRect>(list), 1);
}

TEST(Paint, OutlineComesFromTagsOnce) {
  const auto heading = tag(Role::kH2, "Experience");
  auto first = lines(paragraph({span("Experience")}));
  first->tag = heading;
  auto both = std::make_shared<Fragment>();
  both->children = {{{0, 0}, first}, {{0, 40}, first}};
  const DisplayList list = painted(both);
  ASSERT_EQ(list.outline.size(), 1u);
  EXPECT_EQ(list.outline[0].level, 2);
}

TEST(Paint, AHyphenThatDividesAWordIsText) {
  const auto content = paragraph({span("extra\xC2\xADordinary")});
  const DisplayList list = painted(lines(content, 40));
  std::vector<std::string> texts;
  for (const DrawOp& op : list.pages[0].ops) {
    if (const auto* glyphs = std::get_if<DrawGlyphs>(&op)) texts.push_back(glyphs->run->text);
  }
  ASSERT_EQ(texts.size(), 3u) << "a part of the word, the hyphen, the other part";
  EXPECT_EQ(texts[1], "-");
  EXPECT_EQ(count<FillGlyph>(list), 0);
}

/// The fragment 50 pt from the start edge of a mirrored page 600 pt wide.
DisplayList mirrored(const FragmentPtr& fragment) {
  paginate::Page page;
  page.paper = {600, 800};
  page.mirrored = true;
  page.content.push_back({{50, 60}, fragment});
  return paint({page});
}

TEST(MirroredPage, PlacesBoxesFromTheRight) {
  auto inner = std::make_shared<Fragment>();
  inner->size = {100, 40};
  inner->ink.push_back(layout::FillInk{{{10, 5}, {30, 20}}, {}, 0});
  auto outer = std::make_shared<Fragment>();
  outer->size = {200, 40};
  outer->children.push_back({{20, 0}, inner});
  const auto fill = tests::first<FillRect>(mirrored(outer));
  EXPECT_EQ(fill.box, (Rect{{600 - 50 - 20 - 10 - 30, 65}, {30, 20}}));
}

TEST(MirroredPage, DrawsLinesAtTheirOtherSide) {
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {100, 40};
  fragment->ink.push_back(layout::StrokeInk{{0, 0}, {0, 40}, 1, {}, {}});
  const auto stroke = tests::first<StrokeLine>(mirrored(fragment));
  EXPECT_EQ(stroke.from, (Point{550, 60}));
  EXPECT_EQ(stroke.to, (Point{550, 100}));
}

TEST(MirroredPage, PlacesPicturesAndOutlinesFromTheRight) {
  auto fragment = std::make_shared<Fragment>();
  fragment->size = {100, 40};
  fragment->tag = tag(Role::kFigure);
  fragment->ink.push_back(layout::ImageInk{nullptr, {{0, 0}, {30, 20}}, 0});
  fragment->ink.push_back(layout::OutlineInk{{{1, 1}, {28, 18}}, 1, {}, 0, {}});
  const DisplayList list = mirrored(fragment);
  EXPECT_EQ(tests::first<DrawImage>(list).box.origin.x, 520);
  EXPECT_EQ(tests::first<StrokeRect>(list).box.origin.x, 521);
}

/// The line's box changes sides; what is in it is read as it was written.
TEST(MirroredPage, DoesNotTurnTextRound) {
  const auto content = paragraph({span("ab "), span("cd", "https://a.example")});
  const auto fragment = lines(content);
  const Pt width = std::get<layout::LineInk>(fragment->ink[0]).line.width;
  const DisplayList list = mirrored(fragment);
  EXPECT_EQ(tests::first<DrawGlyphs>(list).origin.x, 600 - 50 - width);
  const auto link = tests::first<LinkArea>(list);
  EXPECT_NEAR(link.box.origin.x + link.box.size.width, 550, 0.01);
}

TEST(MirroredPage, HasItsOutlineTargetsWhereHeadingsStand) {
  auto heading = std::make_shared<Fragment>();
  heading->size = {100, 20};
  heading->tag = tag(Role::kH2, "Experience");
  EXPECT_EQ(mirrored(heading).outline.at(0).where, (Point{450, 60}));
}

TEST(ScaledLine, IsDrawnAtItsSize) {
  auto fragment = lines(paragraph({span("word word"), span(" link", "https://a.example")}));
  const DisplayList natural = painted(fragment);
  auto& ink = std::get<layout::LineInk>(fragment->ink[0]);
  ink.size = 0.5;
  ink.leading = 2;
  const DisplayList scaled = painted(fragment);
  EXPECT_EQ(tests::first<DrawGlyphs>(scaled).size, tests::first<DrawGlyphs>(natural).size / 2);
  const Rect before = tests::first<LinkArea>(natural).box;
  const Rect after = tests::first<LinkArea>(scaled).box;
  EXPECT_NEAR(after.origin.x - 50, (before.origin.x - 50) / 2, 0.01);
  EXPECT_NEAR(after.size.width, before.size.width / 2, 0.01);
  EXPECT_NEAR(after.size.height, before.size.height, 0.01);
}

TEST(Backdrop, IsDrawnFirstAndMeansNothing) {
  auto fill = std::make_shared<Fragment>();
  fill->size = {10, 10};
  fill->ink.push_back(layout::FillInk{{{0, 0}, {10, 10}}, {}, 0});
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, lines(paragraph({span("Hello")}))});
  page.backdrop.push_back({{0, 0}, fill});
  const DisplayList list = paint({page});
  const auto* begin = std::get_if<BeginTag>(&list.pages[0].ops.front());
  ASSERT_NE(begin, nullptr);
  EXPECT_EQ(begin->tag->role, Role::kArtifact);
  EXPECT_TRUE(std::holds_alternative<FillRect>(list.pages[0].ops[1]));
}

/// A region's element holds paragraphs; it is none.
TEST(Paint, TextWithoutAnElementInAGroupIsAParagraph) {
  auto fragment = std::make_shared<Fragment>();
  fragment->tag = tag(Role::kDiv);
  fragment->children.push_back({{0, 0}, lines(paragraph({span("Hello")}))});
  const DisplayList list = painted(fragment);
  const auto* inner = std::get_if<BeginTag>(&list.pages[0].ops[1]);
  ASSERT_NE(inner, nullptr);
  EXPECT_EQ(inner->tag->role, Role::kP);
}

TEST(Dump, NamesTextAndRoles) {
  const std::string text = dump(painted(lines(paragraph({span("Hello")}))));
  EXPECT_THAT(text, testing::HasSubstr("page 1 600x800\n  P\n    text 50,"));
  EXPECT_THAT(text, testing::HasSubstr("\"Hello\""));
}

}  // namespace
}  // namespace cvpress::paint
