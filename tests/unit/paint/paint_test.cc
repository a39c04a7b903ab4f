#include "paint/paint.h"

#include "base/files.h"
#include "text/font_catalog.h"

namespace cvpress::paint {
namespace {

using layout::Fragment;
using layout::FragmentPtr;
using layout::Role;
using layout::Tag;

const text::FontCatalog& fonts() {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  return kFonts;
}

text::ParagraphPtr paragraph(const std::vector<text::TextSpan>& spans) {
  Diagnostics diagnostics;
  return text::shape(spans, {}, fonts(), diagnostics);
}

text::TextSpan span(const std::string& content, const std::string& href = "") {
  text::TextSpan result;
  result.text = content;
  result.href = href;
  return result;
}

/// A fragment with the paragraph's lines at a width.
std::shared_ptr<Fragment> lines(const text::ParagraphPtr& content, Pt width = 400) {
  auto fragment = std::make_shared<Fragment>();
  Pt y = 0;
  for (const text::Line& line : text::break_lines(*content, width, text::Align::kStart)) {
    fragment->ink.push_back(layout::LineInk{content, line, {0, y}});
    y += line.height;
  }
  fragment->size = {width, y};
  return fragment;
}

DisplayList painted(const FragmentPtr& fragment) {
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  return paint({page});
}

layout::TagPtr tag(Role role, const std::string& outline = "") {
  return std::make_shared<const Tag>(Tag{role, "", "", outline});
}

template <class T>
int count(const DisplayList& list) {
  int found = 0;
  for (const Page& page : list.pages) {
    for (const DrawOp& op : page.ops) found += std::holds_alternative<T>(op) ? 1 : 0;
  }
  return found;
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
  EXPECT_EQ(count<FillPath>(list), 1);
  EXPECT_EQ(count<DrawGlyphs>(list), 1);
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

TEST(Paint, ASoftHyphenIsDrawnAndNotExtracted) {
  const auto content = paragraph({span("extra\xC2\xADordinary")});
  const DisplayList list = painted(lines(content, 40));
  EXPECT_EQ(count<FillPath>(list), 1);
}

TEST(Dump, NamesTextAndRoles) {
  const std::string text = dump(painted(lines(paragraph({span("Hello")}))));
  EXPECT_THAT(text, testing::HasSubstr("page 1 600x800\n  P\n    text 50,"));
  EXPECT_THAT(text, testing::HasSubstr("\"Hello\""));
}

}  // namespace
}  // namespace cvpress::paint
