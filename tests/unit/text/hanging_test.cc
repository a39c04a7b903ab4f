#include "text/hanging.h"

#include "support/text_shaping.h"
#include "text/graphemes.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::shaped;
using cvpress::tests::width_of;

/// How far the first justified line of a text reaches past its width.
Pt reach_of(const std::string& text, const std::string& first_line, bool hangs) {
  Paragraph paragraph = *shaped(text);
  paragraph.hang_punctuation = hangs;
  const Pt width = width_of(first_line) + 3;
  const auto lines = break_lines(paragraph, width, Align::kJustify);
  const Line& line = lines.at(0);
  EXPECT_EQ(line.width, width);
  // The space after the last word hangs anyway.
  const Piece& last = line.pieces.back();
  return last.x + last.width - width_of("a a") + 2 * width_of("a") - width;
}

TEST(Hanging, CommasReachPastAJustifiedEdge) {
  EXPECT_NEAR(reach_of("one two, three four", "one two,", true), 0.7 * width_of(","), 0.02);
  EXPECT_NEAR(reach_of("one two, three four", "one two,", false), 0, 0.02);
}

TEST(Hanging, LettersDoNot) {
  EXPECT_NEAR(reach_of("one two three four", "one two", true), 0, 0.02);
}

TEST(Hanging, LeavesLinesThatAreNotJustifiedAlone) {
  Paragraph paragraph = *shaped("one two, three four");
  paragraph.hang_punctuation = true;
  const auto lines = break_lines(paragraph, width_of("one two,") + 3, Align::kStart);
  EXPECT_EQ(lines.at(0).word_space, 0);
}

TEST(Hanging, LightMarksHangMost) {
  EXPECT_GT(hanging_share(U'-'), hanging_share(U'\u2014'));
  EXPECT_GT(hanging_share(U'\u2014'), 0);
  EXPECT_EQ(hanging_share(U'a'), 0);
}

TEST(Graphemes, LettersHaveTheirAccents) {
  int count = 2;
  EXPECT_EQ(letters_end("e\u0301a bc", count), 4u);
  EXPECT_EQ(count, 0);
  count = 5;
  EXPECT_EQ(letters_end("a b", count), 3u);
  EXPECT_EQ(count, 3);
}

}  // namespace
}  // namespace cvpress::text
