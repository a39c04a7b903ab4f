#include <chrono>
#include <numeric>

#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::line_break;
using cvpress::tests::line_texts;
using cvpress::tests::shaped;
using cvpress::tests::text_span;
using cvpress::tests::width_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const char* const kProseWithAddress =
    "Led the design of a distributed measurement system, and published the results with "
    "colleagues of four universities; see https://example.org/a/very/long/address-of/something "
    "for details of officially certified waffles.";

std::vector<std::string> broken(const Paragraph& paragraph, Pt width) {
  return line_texts(paragraph, break_lines(paragraph, width, Align::kStart));
}

Pt space_width() {
  return width_of("a a") - 2 * width_of("a");
}

Pt pieces_width(const Line& line) {
  return std::accumulate(line.pieces.begin(), line.pieces.end(), 0.0,
                         [](Pt sum, const Piece& piece) { return sum + piece.width; });
}

TEST(BreakLines, FillsLines) {
  const ParagraphPtr paragraph = shaped("one two three");
  EXPECT_THAT(broken(*paragraph, width_of("one two")), ElementsAre("one two ", "three"));
  EXPECT_THAT(broken(*paragraph, width_of("one two") - 0.1), ElementsAre("one ", "two ", "three"));
}

TEST(BreakLines, DividesCompoundsOnlyWhereALineWouldBeNearlyEmpty) {
  const ParagraphPtr name = shaped("Maximilian Muster-Schulze");
  EXPECT_THAT(broken(*name, width_of("Maximilian Muster-Sch")),
              ElementsAre("Maximilian ", "Muster-Schulze"));
  const ParagraphPtr compound = shaped("A Muster-Schulze");
  EXPECT_THAT(broken(*compound, width_of("A Muster-Schul")), ElementsAre("A Muster-", "Schulze"));
}

TEST(BreakLines, EndsNoLineOverItsWidth) {
  const ParagraphPtr paragraph = shaped(kProseWithAddress);
  for (Pt width = 20; width < 400; width += 7) {
    for (const Line& line : break_lines(*paragraph, width, Align::kStart)) {
      EXPECT_LE(line.width, width + 1e-3);
    }
  }
}

TEST(BreakLines, SpacesHangAtTheEnd) {
  const ParagraphPtr paragraph = shaped("one   one");
  const auto lines = break_lines(*paragraph, width_of("one"), Align::kStart);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_NEAR(lines[0].width, width_of("one"), 1e-9);
  EXPECT_EQ(lines[0].pieces.at(0).end, 6u) << "the spaces are part of the line";
  EXPECT_GT(pieces_width(lines[0]), lines[0].width);
}

TEST(BreakLines, MandatoryBreaksEndLines) {
  const ParagraphPtr paragraph =
      shaped({text_span("a"), line_break(), line_break(), text_span("b")});
  const auto lines = break_lines(*paragraph, 100, Align::kStart);
  EXPECT_THAT(line_texts(*paragraph, lines), ElementsAre("a \n", "\n", "b"));
  EXPECT_TRUE(lines[0].ends_paragraph);
  EXPECT_THAT(lines[1].pieces, IsEmpty());
  EXPECT_DOUBLE_EQ(lines[1].height, lines[0].height);
}

TEST(BreakLines, NothingHasNoLines) {
  EXPECT_THAT(break_lines(*shaped(""), 100, Align::kStart), IsEmpty());
  EXPECT_EQ(break_lines(*shaped({line_break()}), 100, Align::kStart).size(), 1u);
}

TEST(BreakLines, OverWideWordsBreakBetweenLetters) {
  const ParagraphPtr paragraph = shaped("a mmmmmmmm b");
  const auto texts = broken(*paragraph, width_of("mmm"));
  EXPECT_THAT(texts, ElementsAre("a ", "mmm", "mmm", "mm b"));
}

TEST(BreakLines, AnyWidthGivesOneClusterALineAtLeast) {
  const ParagraphPtr paragraph = shaped("abc d");
  for (const Pt width : {0.0, -5.0, 0.001, std::nan("")}) {
    EXPECT_THAT(broken(*paragraph, width), ElementsAre("a", "b", "c ", "d")) << width;
  }
}

TEST(BreakLines, AddressesMoveWholeWhereTheyFitALine) {
  const ParagraphPtr paragraph = shaped("see https://a.example/b");
  EXPECT_THAT(broken(*paragraph, width_of("https://a.example/b") + 1),
              ElementsAre("see ", "https://a.example/b"));
  EXPECT_THAT(broken(*paragraph, width_of("see https://a.") + 1),
              ElementsAre("see https://a", ".example/b"));
}

TEST(BreakLines, AddressesAreBrokenBeforeTheirAtSign) {
  const ParagraphPtr paragraph = shaped("ada.oberhuber@north-it.example");
  EXPECT_THAT(broken(*paragraph, width_of("ada.oberhuber@north")),
              ElementsAre("ada.oberhuber", "@north-it.example"));
  EXPECT_THAT(broken(*paragraph, width_of("@north-it.example") - 1),
              ElementsAre("ada.oberhuber", "@north-it", ".example"))
      << "else wherever the line is full";
  const ParagraphPtr wide = shaped("ada@north-it.example");
  EXPECT_THAT(broken(*wide, width_of("ada@north-it") + 1), ElementsAre("ada@north-it", ".example"));
}

TEST(BreakLines, NoLineEndsInsideACluster) {
  // The zero-width space asks for a place between a letter and its accent.
  const ParagraphPtr paragraph = shaped("e\u200B\u0301x");
  EXPECT_THAT(broken(*paragraph, 0), ElementsAre("e\u0301", "x"));
}

TEST(BreakLines, HyphenNeedsItsRoom) {
  const ParagraphPtr paragraph = shaped("Donau\u00ADdampf");
  const Pt with_hyphen = width_of("Donau") + width_of("-");
  const auto lines = break_lines(*paragraph, with_hyphen, Align::kStart);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_TRUE(lines[0].hyphen);
  EXPECT_NEAR(lines[0].width, with_hyphen, 1e-9);
  EXPECT_FALSE(lines[1].hyphen);
}

TEST(BreakLines, ResumesAtTheStartOfAnyLine) {
  TextStyle bold;
  bold.weight = 700;
  const ParagraphPtr paragraph = shaped(
      {text_span(kProseWithAddress), text_span(" efficient \u202Eoffice first\u202C end ", bold),
       line_break(), text_span(kProseWithAddress)});
  for (const Pt width : {15.0, 60.0, 120.0, 333.0}) {
    const auto all = break_lines(*paragraph, width, Align::kStart);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto rest = break_lines(*paragraph, width, Align::kStart, all[i].begin);
      ASSERT_EQ(rest.size(), all.size() - i);
      EXPECT_EQ(rest[0].end, all[i].end);
      EXPECT_NEAR(rest[0].width, all[i].width, 1e-6);
      ASSERT_EQ(rest[0].pieces.size(), all[i].pieces.size());
    }
  }
}

TEST(BreakLines, EveryGlyphIsOnOneLine) {
  const ParagraphPtr paragraph =
      shaped(std::string(kProseWithAddress) + " \u202Eoffice first\u202C end");
  std::size_t glyphs = 0;
  for (const auto& run : paragraph->runs) glyphs += run.shaped->glyphs.size();
  for (const Pt width : {1.0, 30.0, 90.0, 1000.0}) {
    std::size_t on_lines = 0;
    for (const Line& line : break_lines(*paragraph, width, Align::kStart)) {
      for (const Piece& piece : line.pieces) on_lines += piece.end - piece.begin;
    }
    EXPECT_EQ(on_lines, glyphs);
  }
}

TEST(BreakLines, JustifiedLinesFillTheWidth) {
  const ParagraphPtr paragraph = shaped(kProseWithAddress);
  const auto lines = break_lines(*paragraph, 200, Align::kJustify);
  ASSERT_GT(lines.size(), 3u);
  EXPECT_GT(lines[0].word_space, 0);
  EXPECT_DOUBLE_EQ(lines[0].width, 200);
  EXPECT_NEAR(pieces_width(lines[0]) - space_width(), 200, 0.01);
  EXPECT_EQ(lines.back().word_space, 0);
  EXPECT_LT(lines.back().width, 200);
}

TEST(BreakLines, JustifiedWordSpaceGoesWithNoBreakSpacesToo) {
  const ParagraphPtr paragraph = shaped("one\u00A0two three");
  const auto lines = break_lines(*paragraph, width_of("one two") + 5, Align::kJustify);
  EXPECT_NEAR(lines.at(0).word_space, 5, 1e-6);
}

/// Han characters and kana with nothing between them, some more than a line's.
const char* const kWithoutSpaces = "大学院修了後は再現しにくい不具合を追いかけるのが得意です";

TEST(BreakLines, JustifiedIdeographsShareTheRoomThatIsLeft) {
  const ParagraphPtr paragraph = shaped(kWithoutSpaces);
  const Pt width = width_of("大学院修了後は再現し") + 3;
  const auto lines = break_lines(*paragraph, width, Align::kJustify);
  ASSERT_GE(lines.size(), 2u);
  EXPECT_NEAR(lines[0].letter_space, 3.0 / 9, 1e-6);
  EXPECT_DOUBLE_EQ(lines[0].width, width);
  EXPECT_NEAR(pieces_width(lines[0]) - lines[0].letter_space, width, 0.01);
  EXPECT_EQ(lines.back().letter_space, 0);
}

TEST(BreakLines, IdeographsNeverStandApart) {
  const ParagraphPtr paragraph = shaped("大学 https://measure.example.org/stations");
  for (const Line& line : break_lines(*paragraph, 90, Align::kJustify)) {
    EXPECT_LE(line.letter_space, 0.08 * 10);
  }
}

TEST(BreakLines, RaggedIdeographsStandAsTheFaceSays) {
  const ParagraphPtr paragraph = shaped(kWithoutSpaces);
  for (const Line& line : break_lines(*paragraph, 93, Align::kStart)) {
    EXPECT_EQ(line.letter_space, 0);
  }
}

TEST(BreakLines, TrackingIsNotAddedAtTheEnd) {
  TextStyle tracked;
  tracked.tracking = 0.1;
  const auto lines = break_lines(*shaped("mmm", tracked), 500, Align::kStart);
  EXPECT_NEAR(lines.at(0).width, 3 * width_of("m") + 2 * 1.0, 1e-6);
}

TEST(BreakLines, HeightIsOfTheLargestStyle) {
  TextStyle large;
  large.size = 20;
  const auto lines =
      break_lines(*shaped({text_span("a "), text_span("B", large)}), 500, Align::kStart);
  EXPECT_DOUBLE_EQ(lines.at(0).height, 27);
  EXPECT_NEAR(lines.at(0).baseline, (27 - 20 * 1.424) / 2 + 20 * 1.024, 1e-9);
  EXPECT_NEAR(lines.at(0).cap_height, 20 * 0.656, 0.2);
}

TEST(BreakLines, FallbackFaceDoesNotMoveLines) {
  TextStyle mono;
  mono.families = {"mono"};
  mono.italic = true;
  const auto with_fallback = break_lines(*shaped("я", mono), 500, Align::kStart);
  const auto without = break_lines(*shaped("x", mono), 500, Align::kStart);
  EXPECT_DOUBLE_EQ(with_fallback.at(0).baseline, without.at(0).baseline);
  EXPECT_DOUBLE_EQ(with_fallback.at(0).height, without.at(0).height);
}

TEST(BreakLines, RightToLeftPartsAreReordered) {
  // Runs in logical order: "ab " at level 0, "cd" at level 1, " ef" at level 0.
  const ParagraphPtr paragraph = shaped("ab \u202Ecd\u202C ef");
  const auto lines = break_lines(*paragraph, 500, Align::kStart);
  std::vector<std::uint32_t> order;
  for (const Piece& piece : lines.at(0).pieces) order.push_back(piece.run);
  EXPECT_THAT(order, ElementsAre(0, 1, 2));
}

TEST(BreakLines, RightToLeftParagraphsBeginAtTheRight) {
  const ParagraphPtr paragraph = shaped("אב ab גד");
  ASSERT_TRUE(paragraph->right_to_left);
  const auto lines = break_lines(*paragraph, 500, Align::kStart);
  std::vector<std::uint32_t> order;
  for (const Piece& piece : lines.at(0).pieces) order.push_back(piece.run);
  EXPECT_THAT(order, ElementsAre(3, 2, 1, 0)) << "the second space is a run of its own";
}

TEST(BreakLines, SpacesOfRightToLeftLinesHangAtTheLeft) {
  const ParagraphPtr paragraph = shaped("אב גד");
  const auto lines = break_lines(*paragraph, width_of("אב") + 0.1, Align::kStart);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_NEAR(lines[0].pieces.at(0).x, -space_width(), 1e-6);
  EXPECT_NEAR(lines[0].width, width_of("אב"), 1e-6);
}

TEST(BreakLines, NumbersInRightToLeftTextKeepTheirOrder) {
  const ParagraphPtr paragraph = shaped("אב 123 גד");
  ASSERT_EQ(paragraph->runs.size(), 3u);
  EXPECT_EQ(paragraph->runs[1].level, 2);
  EXPECT_FALSE(paragraph->runs[1].shaped->right_to_left);
}

TEST(BreakLines, NumbersSetFromTheLeftAreNotTurned) {
  TextSpan number = text_span("+972 54 123 (4567)");
  const auto turned = break_lines(*shaped({number}, "ar"), 500, Align::kStart);
  EXPECT_GT(turned.at(0).pieces.size(), 1u);
  number.left_to_right = true;
  const ParagraphPtr paragraph = shaped({number}, "ar");
  EXPECT_EQ(paragraph->text, "+972 54 123 (4567)");
  ASSERT_EQ(paragraph->runs.size(), 1u);
  EXPECT_FALSE(paragraph->runs[0].shaped->right_to_left);
}

TEST(BreakLines, WhatIsSetFromTheLeftStandsApartFromTheTextAround) {
  TextSpan number = text_span("+1 (2)\u00AD3");
  number.left_to_right = true;
  const ParagraphPtr paragraph = shaped({text_span("אב: "), number, text_span(" 4")}, "he");
  EXPECT_EQ(paragraph->text, "אב: +1 (2)3 4");
  const auto lines = break_lines(*paragraph, 500, Align::kStart);
  std::string visual;
  for (const Piece& piece : lines.at(0).pieces) {
    visual += "[" + paragraph->runs[piece.run].shaped->text + "]";
  }
  EXPECT_EQ(visual, "[4][ ][+1 (2)3][אב: ]");
}

TEST(NaturalWidths, AreOfLinesAndWords) {
  const ParagraphPtr paragraph = shaped({text_span("one three"), line_break(), text_span("two ")});
  EXPECT_NEAR(natural_widths(*paragraph).widest_line, width_of("one three"), 1e-9);
  EXPECT_NEAR(natural_widths(*paragraph).longest_word, width_of("three"), 1e-9);
  EXPECT_EQ(natural_widths(*shaped("")).widest_line, 0);
}

}  // namespace
}  // namespace cvpress::text
