#include "paint/broken_word.h"

#include "support/paint_pages.h"
#include "text/font_catalog.h"

namespace cvpress::paint {
namespace {

const char* const kMailAddress = "ada.oberhuber@north-it.example";

text::TextSpan worded(const std::string& content, text::SpanKind kind = text::SpanKind::kText) {
  text::TextSpan span;
  span.kind = kind;
  span.text = content;
  return span;
}

/// A fragment with the lines of spans at a width.
std::shared_ptr<layout::Fragment> set_in(Pt width, const std::vector<text::TextSpan>& spans) {
  Diagnostics diagnostics;
  const auto content = text::shape(spans, {}, tests::built_in_fonts(), diagnostics);
  auto fragment = std::make_shared<layout::Fragment>();
  Pt y = 0;
  for (const text::Line& line : text::break_lines(*content, width, text::Align::kStart)) {
    fragment->ink.push_back(layout::LineInk{content, line, {0, y}});
    y += line.height;
  }
  fragment->size = {width, y};
  return fragment;
}

std::string dump_of(const std::shared_ptr<layout::Fragment>& fragment, layout::Role role) {
  fragment->tag = std::make_shared<const layout::Tag>(layout::Tag{role, "", "", ""});
  paginate::Page page;
  page.paper = {600, 800};
  page.content.push_back({{50, 60}, fragment});
  return dump(paint({page}));
}

TEST(BrokenWord, IsAnAddressOverLines) {
  EXPECT_EQ(broken_word(*set_in(100, {worded(kMailAddress)})), kMailAddress);
  EXPECT_EQ(broken_word(*set_in(400, {worded(kMailAddress)})), std::nullopt);
}

TEST(BrokenWord, HasNoIconAndSpaceBeforeIt) {
  const auto icon = worded("mail", text::SpanKind::kIcon);
  EXPECT_EQ(broken_word(*set_in(100, {icon, worded(std::string(" ") + kMailAddress)})),
            kMailAddress);
}

TEST(BrokenWord, IsNotOneOfSeveral) {
  for (const std::string text : {"see ada.oberhuber@north-it.example", "日本の大学で学んだ人",
                                 "ada.oberhuber@north-it.example now"}) {
    EXPECT_EQ(broken_word(*set_in(70, {worded(text)})), std::nullopt) << text;
  }
}

TEST(BrokenWord, IsNothingWhereAHyphenDividesIt) {
  EXPECT_EQ(broken_word(*set_in(60, {worded("international\u00ADization")})), std::nullopt);
}

TEST(BrokenWord, IsNothingFromTheRight) {
  EXPECT_EQ(broken_word(*set_in(40, {worded("شمالشمالشمالشمالشمالشمال")})), std::nullopt);
}

TEST(BrokenWord, IsWhatReadersGetOfAllItsLines) {
  const std::string ops = dump_of(set_in(100, {worded(kMailAddress)}), layout::Role::kP);
  const std::size_t begin = ops.find("reads as \"ada.oberhuber@north-it.example\"");
  const std::size_t first = ops.find("\"ada.oberhuber\"");
  const std::size_t second = ops.find("\"@north-it.example\"");
  const std::size_t end = ops.find("reads as drawn");
  EXPECT_LT(begin, first);
  EXPECT_LT(first, second);
  EXPECT_LT(second, end);
  EXPECT_NE(end, std::string::npos);
}

TEST(BrokenWord, IsNotReadInDecoration) {
  const std::string ops = dump_of(set_in(100, {worded(kMailAddress)}), layout::Role::kArtifact);
  EXPECT_EQ(ops.find("reads as"), std::string::npos);
}

}  // namespace
}  // namespace cvpress::paint
