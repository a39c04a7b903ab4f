#include <algorithm>
#include <numeric>

#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::line_break;
using cvpress::tests::line_texts;
using cvpress::tests::project_fonts;
using cvpress::tests::text_span;
using cvpress::tests::width_of;
using ::testing::ElementsAre;

const char* const kLongProse =
    "Led the design of a distributed measurement system with colleagues of four universities, "
    "wrote the software that collects and cleans what eleven hundred stations report every "
    "minute, and published the results in two journals. Since then the system has been taken "
    "over by three other institutes, whose staff I train twice in a year.";

Paragraph paragraph_of(const std::vector<TextSpan>& spans, bool hyphenate = false) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.lines.optimum = true;
  options.lines.hyphenate = hyphenate;
  return *shape(spans, options, project_fonts(), diagnostics);
}
Paragraph paragraph_of(const std::string& text, bool hyphenate = false) {
  return paragraph_of(std::vector{text_span(text)}, hyphenate);
}

std::vector<Line> greedy(Paragraph paragraph, Pt width, Align align) {
  paragraph.optimum = false;
  return break_lines(paragraph, width, align);
}

TEST(OptimumBreaks, EvenRaggedLines) {
  const Paragraph paragraph = paragraph_of("aaa bb cc ddddd");
  const Pt width = width_of("aaa bb");
  EXPECT_THAT(line_texts(paragraph, greedy(paragraph, width, Align::kStart)),
              ElementsAre("aaa bb ", "cc ", "ddddd"));
  EXPECT_THAT(line_texts(paragraph, break_lines(paragraph, width, Align::kStart)),
              ElementsAre("aaa ", "bb cc ", "ddddd"));
}

TEST(OptimumBreaks, AreNeverMoreRaggedLinesThanGreedyOnes) {
  const Paragraph paragraph = paragraph_of(kLongProse);
  for (Pt width = 60; width < 500; width += 7) {
    const auto best = break_lines(paragraph, width, Align::kStart);
    const auto first = greedy(paragraph, width, Align::kStart);
    EXPECT_EQ(best.size(), first.size()) << width;
  }
}

TEST(OptimumBreaks, EndNoLineOverItsWidth) {
  for (const bool hyphenate : {false, true}) {
    const Paragraph paragraph = paragraph_of(kLongProse, hyphenate);
    for (Pt width = 30; width < 500; width += 7) {
      for (const Align align : {Align::kStart, Align::kJustify}) {
        const auto lines = break_lines(paragraph, width, align);
        EXPECT_EQ(lines.back().end, paragraph.text.size());
        for (const Line& line : lines) EXPECT_LE(line.width, width + 1e-3);
      }
    }
  }
}

TEST(OptimumBreaks, ShrinkWordSpacesToFourFifthsAtMost) {
  const Paragraph paragraph = paragraph_of(kLongProse);
  const Pt space = width_of("a a") - width_of("aa");
  bool shrunk = false;
  for (Pt width = 150; width < 500; width += 3) {
    for (const Line& line : break_lines(paragraph, width, Align::kJustify)) {
      EXPECT_GE(line.word_space, -0.2 * space - 0.05) << width;
      shrunk = shrunk || line.word_space < 0;
    }
  }
  EXPECT_TRUE(shrunk);
}

/// Over all widths, for single ones may be as good.
TEST(OptimumBreaks, HaveNoSuchWideWordSpacesAsGreedyLines) {
  const Paragraph paragraph = paragraph_of(kLongProse);
  const auto widest = [](const std::vector<Line>& lines) {
    Pt most = 0;
    for (const Line& line : lines) most = std::max(most, line.word_space);
    return most;
  };
  Pt best = 0;
  Pt first = 0;
  for (Pt width = 150; width < 400; width += 5) {
    best += widest(break_lines(paragraph, width, Align::kJustify));
    first += widest(greedy(paragraph, width, Align::kJustify));
  }
  EXPECT_LT(best, first * 0.85);
}

TEST(OptimumBreaks, LeaveNoShortWordAlone) {
  const Paragraph paragraph = paragraph_of("one two three four five six seven eight nine a");
  const Pt width = width_of("one two three four five six seven eight nine");
  const auto lines = break_lines(paragraph, width, Align::kStart);
  EXPECT_THAT(line_texts(paragraph, lines),
              ElementsAre("one two three four five six seven eight ", "nine a"));
}

TEST(OptimumBreaks, HaveNoTwoHyphensInARow) {
  const Paragraph paragraph = paragraph_of(kLongProse, true);
  for (const Align align : {Align::kJustify, Align::kStart}) {
    for (Pt width = 70; width < 400; width += 3) {
      bool last = false;
      for (const Line& line : break_lines(paragraph, width, align)) {
        EXPECT_FALSE(last && line.hyphen) << width;
        last = line.hyphen;
      }
    }
  }
}

bool ends_with_fragment(const Paragraph& paragraph, Pt width, Align align) {
  const auto lines = break_lines(paragraph, width, align);
  const std::string last = line_texts(paragraph, lines).back();
  return lines.size() > 1 && lines[lines.size() - 2].hyphen && last.find(' ') == std::string::npos;
}

TEST(OptimumBreaks, LeaveNoFragmentOfAWordAlone) {
  const std::string text = kLongProse;
  for (const char* end : {"the countries.", "new hardware.", "good management."}) {
    const Paragraph paragraph = paragraph_of(text + " Wrote of " + end, true);
    for (Pt width = 100; width < 400; width += 3) {
      EXPECT_FALSE(ends_with_fragment(paragraph, width, Align::kStart)) << width << end;
      // In narrow columns word spaces would be several times as wide.
      if (width < 200) continue;
      EXPECT_FALSE(ends_with_fragment(paragraph, width, Align::kJustify)) << width << end;
    }
  }
}

const char* const kAddress =
    "Introduced deterministic simulation testing (lanternbank.example/engineering/simulation): a "
    "year of cluster failures is replayed before each release. Incidents fell to two.";

TEST(OptimumBreaks, LeaveNoJustifiedLineWithOneWord) {
  const Paragraph paragraph = paragraph_of(kAddress, true);
  for (Pt width = 250; width < 450; width += 3) {
    const auto texts = line_texts(paragraph, break_lines(paragraph, width, Align::kJustify));
    EXPECT_NE(texts.front(), "Introduced ") << width;
  }
}

TEST(OptimumBreaks, DivideAddressesBeforeWordSpacesAreTooWide) {
  const std::string first = "Introduced deterministic simulation testing (lanternbank.example";
  const auto lines =
      break_lines(paragraph_of(kAddress, true), width_of(first) + 3, Align::kJustify);
  EXPECT_EQ(line_texts(paragraph_of(kAddress), lines).front(), first);
  EXPECT_LT(lines.front().word_space, 1);
}

TEST(OptimumBreaks, MandatoryBreaksStay) {
  const Paragraph paragraph =
      paragraph_of({text_span("one two three"), line_break(), text_span("four five")});
  const auto lines = break_lines(paragraph, width_of("one two"), Align::kStart);
  EXPECT_THAT(line_texts(paragraph, lines), ElementsAre("one two ", "three \n", "four ", "five"));
}

TEST(OptimumBreaks, WordsWiderThanTheLineAreBroken) {
  const Paragraph paragraph = paragraph_of("a aaaaaaaaaaaaaaaaaaaa b");
  const auto lines = break_lines(paragraph, width_of("aaaaaaaa"), Align::kStart);
  EXPECT_EQ(lines.back().end, paragraph.text.size());
  for (const Line& line : lines) EXPECT_LE(line.width, width_of("aaaaaaaa") + 1e-3);
}

TEST(OptimumBreaks, AddressesAreDividedOnlyWhereTheyMust) {
  const Paragraph paragraph = paragraph_of("see https://example.org/one/two for more");
  const Pt width = width_of("https://example.org/one/two");
  EXPECT_THAT(line_texts(paragraph, break_lines(paragraph, width, Align::kStart)),
              ElementsAre("see ", "https://example.org/one/two ", "for more"));
}

/// Readers of PDFs drop a hyphen at the end of a line: "fullstack".
TEST(OptimumBreaks, DivideCompoundsOnlyWhereLinesAreBadWithout) {
  const std::string line =
      "a calm and curious engineer of systems and of tools for all of us who is to do as much as "
      "he "
      "can of the ";
  const std::string text = line + "full-stack work and talks";
  for (const Align align : {Align::kStart, Align::kJustify}) {
    const auto lines = break_lines(paragraph_of(text), width_of(line + "full-"), align);
    EXPECT_EQ(line_texts(paragraph_of(text), lines).front(), line);
  }
  const std::string narrow = "his well-documented work";
  const auto lines = break_lines(paragraph_of(narrow), width_of("his well-"), Align::kStart);
  EXPECT_EQ(line_texts(paragraph_of(narrow), lines).front(), "his well-");
}

TEST(OptimumBreaks, AreTheSameEachTime) {
  const Paragraph paragraph = paragraph_of(kLongProse, true);
  const auto texts = line_texts(paragraph, break_lines(paragraph, 200, Align::kJustify));
  EXPECT_EQ(line_texts(paragraph, break_lines(paragraph, 200, Align::kJustify)), texts);
}

TEST(OptimumBreaks, OfEndlessTextsComeToAnEnd) {
  std::string text;
  for (int i = 0; i < 40000; ++i) text += "ab ";
  const Paragraph paragraph = paragraph_of(text);
  for (const Pt width : {0.0, 20.0, 400.0, 1e6}) {
    EXPECT_EQ(break_lines(paragraph, width, Align::kJustify).back().end, paragraph.text.size());
  }
}

}  // namespace
}  // namespace cvpress::text
