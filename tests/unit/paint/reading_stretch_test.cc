// What is drawn as it is seen, and which of it is read in another order.
#include "paint/reading_stretch.h"

#include "support/painted_lines.h"

namespace cvpress::paint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::painted;
using tests::paragraph;
using tests::span;

/// The texts that are apart from what was drawn before them.
std::vector<std::string> apart(const text::ParagraphPtr& content, Pt width = 400) {
  const auto fragment = tests::lines(content, width);
  fragment->tag = tests::tag(layout::Role::kP);
  const DisplayList list = painted(fragment);
  std::vector<std::string> texts;
  for (const DrawOp& op : list.pages[0].ops) {
    const auto* text = std::get_if<DrawGlyphs>(&op);
    if (text != nullptr && text->place.is_apart) texts.push_back(text_of(*text));
  }
  return texts;
}

text::ParagraphPtr hebrew(const std::string& content) {
  text::ShapeOptions options;
  options.language = "he";
  Diagnostics diagnostics;
  return text::shape({span(content)}, options, tests::built_in_fonts(), diagnostics);
}

TEST(ReadingStretch, LinesFromTheLeftGoOn) {
  EXPECT_THAT(apart(paragraph({span("one two three four")}), 40), IsEmpty());
}

TEST(ReadingStretch, LinesFromTheRightWithOtherLettersBeginAnew) {
  EXPECT_THAT(apart(hebrew("אבג abc דהו")), IsEmpty());
  EXPECT_THAT(apart(hebrew("אבגדהו abc דהואבג def"), 90), ElementsAre("def"));
}

TEST(ReadingStretch, LettersThatAreDrawnElsewherePartIt) {
  // Seen from the left are "in", the quotation's end, its link, its begin and "out". What follows
  // a link is content of its own in any case.
  const auto content =
      paragraph({span("in אבג "), span("דהו", "https://a.example"), span(" זחט out")});
  EXPECT_THAT(apart(content), ElementsAre(" זחט", " "));
}

TEST(ReadingStretch, AParagraphHasANumberForEachPlaceWhereItIsDrawn) {
  const auto content = paragraph({span("twice")});
  const auto parent = std::make_shared<layout::Fragment>();
  for (int i = 0; i < 2; ++i) {
    parent->children.push_back({{0, 20.0 * i}, tests::lines(content)});
  }
  const DisplayList list = painted(parent);
  std::vector<std::uint32_t> numbers;
  for (const DrawOp& op : list.pages[0].ops) {
    if (const auto* text = std::get_if<DrawGlyphs>(&op)) numbers.push_back(text->place.paragraph);
  }
  EXPECT_EQ(numbers, (std::vector<std::uint32_t>{1, 2}));
}

}  // namespace
}  // namespace cvpress::paint
