// Text made to hurt: it must come out, and soon, whatever it looks like. What
// takes more than linear time here does not end before the test's own limit.
#include <algorithm>

#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::line_break;
using cvpress::tests::shaped;
using cvpress::tests::text_span;

std::string repeated(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

/// Made only where it is tested: long texts cost every start of the program.
struct HostileCase {
  const char* name;
  const char* part;
  int times;
  const char* begin = "";
  const char* end = "";
};

void PrintTo(const HostileCase& hostile, std::ostream* out) {
  *out << hostile.name;
}

class HostileText : public ::testing::TestWithParam<HostileCase> {};

TEST_P(HostileText, IsSetToItsEnd) {
  const HostileCase& hostile = GetParam();
  const ParagraphPtr paragraph =
      shaped(hostile.begin + repeated(hostile.part, hostile.times) + hostile.end);
  for (const Pt width : {0.0, 50.0, 500.0}) {
    const auto lines = break_lines(*paragraph, width, Align::kJustify);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.back().end, paragraph->text.size());
  }
  natural_widths(*paragraph);
}

INSTANTIATE_TEST_SUITE_P(All, HostileText,
                         ::testing::Values(HostileCase{"word", "x", 100000},
                                           HostileCase{"marks", "\u0301\u0323", 5000, "a"},
                                           HostileCase{"pile", "\u0301", 1000000, "a"},
                                           HostileCase{"missing", "漢\u0301", 20000},
                                           HostileCase{"bidi", "\u202Ea\u2067b\u202D", 10000},
                                           HostileCase{"unclosed", "\u2066\u202B", 20000, "", "x"},
                                           HostileCase{"shy", "f\u00AD", 30000},
                                           HostileCase{"spaces", " ", 100000, "", "x"},
                                           HostileCase{"joints", "a/.", 30000},
                                           HostileCase{"alternating", "aא", 20000},
                                           HostileCase{"emoji", "👩\u200D👩\u200D", 10000, "a"},
                                           HostileCase{"broken", "\xF0\x9F\xC3(", 20000}),
                         [](const auto& tested) { return tested.param.name; });

TEST(HostileText, ManySpansAreManyRuns) {
  std::vector<TextSpan> spans;
  for (int i = 0; i < 20000; ++i) {
    spans.push_back(text_span("a\u00AD"));
    spans.back().style.underline = i % 2 == 0;
  }
  EXPECT_EQ(shaped(spans)->runs.size(), 20000u);
}

/// Copying the text so far for each span would take hours.
TEST(HostileText, ManySpansAreReadOnce) {
  std::vector<TextSpan> spans(400000, text_span("a"));
  EXPECT_EQ(shaped(spans)->text.size(), spans.size());
}

TEST(HostileText, MarksWithoutEndAreShapedInParts) {
  std::vector<TextSpan> spans{text_span("x a" + repeated("\u0301", 1000) + " b")};
  spans.front().where = {1, 5, 9};
  Diagnostics diagnostics;
  const ParagraphPtr paragraph = shaped(spans, diagnostics);
  EXPECT_EQ(paragraph->text, spans.front().text);
  for (const auto& run : paragraph->runs) EXPECT_LE(run.shaped->glyphs.size(), 70u);
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].where, spans.front().where);
  EXPECT_THAT(diagnostics.all()[0].message, ::testing::HasSubstr("marks"));
}

TEST(HostileText, AsManyMarksAsLanguagesUseAreOnePiece) {
  Diagnostics diagnostics;
  const ParagraphPtr paragraph =
      shaped({text_span("a" + repeated("\u0301\u0323", 5) + " b")}, diagnostics);
  EXPECT_EQ(paragraph->runs.size(), 1u);
  EXPECT_TRUE(diagnostics.all().empty());
}

/// HarfBuzz needs fifty bytes for a character of what it shapes at once.
TEST(HostileText, VeryLongTextIsShapedInParts) {
  for (const std::string& text : {repeated("word ", 20000), repeated("x", 100000)}) {
    const ParagraphPtr paragraph = shaped(text);
    EXPECT_EQ(paragraph->text, text);
    for (const auto& run : paragraph->runs) {
      EXPECT_LE(run.shaped->glyphs.size(), 10000u);
      EXPECT_TRUE(run.shaped->text.ends_with(' ') || text[0] == 'x');
    }
  }
}

TEST(HostileText, OnlyIgnorableCharactersAreNoGlyphs) {
  const ParagraphPtr paragraph = shaped("\u200D\u202E\u2066\u00AD\uFEFF");
  EXPECT_LE(break_lines(*paragraph, 100, Align::kStart).size(), 1u);
}

TEST(HostileText, SizesOfNothingAreHarmless) {
  TextStyle style;
  style.size = 0;
  style.leading = 0;
  EXPECT_EQ(break_lines(*shaped("a b", style), 100, Align::kJustify).at(0).height, 0);
}

}  // namespace
}  // namespace cvpress::text
