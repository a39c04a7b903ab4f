#include <gtest/gtest.h>

#include "reader/text_orders.h"
#include "reader/visual_order.h"
#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::joined;
using testing_support::page_of;
using testing_support::PdfReading;
using testing_support::read_small;
using testing_support::SmallPdf;

SeenDocument document_of(const std::string& content) {
  return read_small(page_of("BT /F1 10 Tf " + content + " ET").file()).document;
}

std::string in_stream(const std::string& content) {
  return joined(words_in_stream(document_of(content)));
}

std::string by_place(const std::string& content) {
  return joined(words_by_place(document_of(content)));
}

/// Lines of text at places.
std::string at(int x, int y, const std::string& text) {
  return "1 0 0 1 " + std::to_string(x) + " " + std::to_string(y) + " Tm (" + text + ") Tj ";
}

TEST(WordsInStream, EndAtSpacesOfEveryKind) {
  EXPECT_EQ(in_stream("(one two\\240three) Tj"), "one|two|three");
}

TEST(WordsInStream, EndAtGaps) {
  EXPECT_EQ(in_stream("[(one)-250(two)-100(three)80(four)] TJ"), "one|twothreefour");
}

TEST(WordsInStream, EndAtNewLinesAndJumpsBack) {
  EXPECT_EQ(in_stream(at(50, 80, "one") + at(65, 68, "two") + at(20, 68, "three")),
            "one|two|three");
}

TEST(WordsInStream, GoOnWhereTheFontChanges) {
  EXPECT_EQ(in_stream("(wo) Tj /F1 8 Tf (rd) Tj"), "word");
}

TEST(WordsInStream, GoOnOverRaisedLetters) {
  EXPECT_EQ(in_stream("(10) Tj 3 Ts (th) Tj 0 Ts (x) Tj"), "10thx");
}

TEST(WordsInStream, KeepTheHyphenAtTheEndOfALine) {
  EXPECT_EQ(in_stream(at(0, 80, "divi-") + at(0, 68, "ded")), "divi-|ded");
}

TEST(WordsInStream, KnowTheirGlyphsPlacesAndLines) {
  const SeenDocument document = document_of(at(10, 50, "ab cd") + at(10, 38, "e"));
  const auto words = words_in_stream(document);
  ASSERT_EQ(words.size(), 3u);
  EXPECT_EQ(words[1].first, 3u);
  EXPECT_EQ(words[1].last, 4u);
  EXPECT_DOUBLE_EQ(words[1].box.origin.x, 25);
  EXPECT_DOUBLE_EQ(words[1].box.size.width, 10);
  EXPECT_TRUE(words[0].starts_line);
  EXPECT_FALSE(words[1].starts_line);
  EXPECT_TRUE(words[2].starts_line);
  EXPECT_EQ(as_text(words), "ab cd\ne\n");
}

TEST(WordsInStream, KnowTheirElements) {
  SmallPdf pdf =
      page_of("BT /F1 10 Tf /P<</MCID 0>>BDC (one) Tj EMC /Artifact BMC ( two) Tj EMC ET", "", "",
              "/StructTreeRoot<</K<</S/P/Pg 3 0 R/K 0>>>>");
  const auto words = words_in_stream(read_small(pdf.file()).document);
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].element, 1);
  EXPECT_FALSE(words[0].artifact);
  EXPECT_EQ(words[1].element, -1);
  EXPECT_TRUE(words[1].artifact);
}

std::string tagged(const std::string& content, const std::string& kids) {
  SmallPdf pdf = page_of("BT /F1 10 Tf " + content + " ET", "", "",
                         "/StructTreeRoot<</K<</S/Document/Pg 3 0 R/K[" + kids + "]>>>>");
  return joined(words_by_tags(read_small(pdf.file()).document));
}

TEST(WordsByTags, FollowTheTree) {
  EXPECT_EQ(tagged("/P<</MCID 1>>BDC (second ) Tj EMC /P<</MCID 0>>BDC (first) Tj EMC (none) Tj",
                   "<</S/H1/Pg 3 0 R/K 0>><</S/P/Pg 3 0 R/K 1>>"),
            "first|second");
}

TEST(WordsByTags, JoinPartsOfALine) {
  const char* content =
      "/P<</MCID 0>>BDC (wo) Tj EMC /P<</MCID 1>>BDC (rd) Tj EMC /P<</MCID 2>>BDC (next) Tj EMC";
  EXPECT_EQ(tagged(content, "<</S/P/Pg 3 0 R/K[0<</S/Span/Pg 3 0 R/K 1>>]>><</S/P/Pg 3 0 R/K 2>>"),
            "word|next");
}

TEST(WordsByTags, TakeActualTexts) {
  EXPECT_EQ(
      tagged("/P<</MCID 0>>BDC (ab) Tj /Span<</ActualText(in fact)>>BDC (cd) Tj EMC EMC", "0"),
      "abin|fact");
  EXPECT_EQ(tagged("/P<</MCID 0>>BDC (ab) Tj EMC", "<</S/P/ActualText(two words)/K 0>>"),
            "two|words");
}

TEST(WordsByTags, AreNoneWithoutATree) {
  EXPECT_TRUE(words_by_tags(document_of("(a) Tj")).empty());
}

TEST(WordsByTags, TakeContentOnce) {
  EXPECT_EQ(tagged("/P<</MCID 0>>BDC (ab) Tj EMC", "0 0 0"), "ab");
}

TEST(WordsByPlace, GoDownThePage) {
  EXPECT_EQ(by_place(at(10, 40, "third") + at(10, 80, "first") + at(38, 80, "line") +
                     at(10, 60, "second")),
            "first|line|second|third");
}

TEST(WordsByPlace, ReadColumnsOneAfterTheOther) {
  std::string content;
  for (int line = 0; line < 4; ++line) {
    const int y = 80 - 12 * line;
    const std::string number = std::to_string(line);
    content += at(5, y, "left" + number) + at(100, y, "right" + number);
  }
  EXPECT_EQ(by_place(content), "left0|left1|left2|left3|right0|right1|right2|right3");
}

/// Lines of one word each, one below the other.
std::string lines_at(int x, int y, const std::string& word, int count) {
  std::string lines;
  for (int i = 0; i < count; ++i) lines += at(x, y - 12 * i, word + std::to_string(i));
  return lines;
}

TEST(WordsByPlace, ReadAColumnToItsEndWhateverStandsBesideItsGaps) {
  const std::string bar = lines_at(5, 300, "s", 7) + at(5, 195, "skill") + lines_at(5, 160, "t", 2);
  const std::string main = at(100, 300, "name") + lines_at(100, 260, "m", 7) + at(100, 165, "job") +
                           lines_at(100, 120, "n", 2);
  EXPECT_EQ(by_place(bar + main),
            "s0|s1|s2|s3|s4|s5|s6|skill|t0|t1|name|m0|m1|m2|m3|m4|m5|m6|job|n0|n1");
}

TEST(WordsByPlace, ReadAColumnOfShortLinesThatAreLevelWithNothing) {
  std::string bar;
  for (int i = 0; i < 9; ++i) bar += at(5, 317 - 25 * i, "c" + std::to_string(i));
  const std::string main = at(100, 300, "name") + lines_at(100, 260, "m", 7) + at(100, 165, "job") +
                           lines_at(100, 130, "n", 2);
  EXPECT_EQ(by_place(bar + main), "c0|c1|c2|c3|c4|c5|c6|c7|c8|name|m0|m1|m2|m3|m4|m5|m6|job|n0|n1");
}

TEST(WordsByPlace, ReadLabelsWithTheirRows) {
  EXPECT_EQ(by_place(at(5, 300, "2019") + at(100, 300, "job") + lines_at(100, 270, "m", 7) +
                     at(5, 160, "2015") + at(100, 160, "school") + lines_at(100, 130, "n", 7)),
            "2019|job|m0|m1|m2|m3|m4|m5|m6|2015|school|n0|n1|n2|n3|n4|n5|n6");
}

TEST(WordsByPlace, JoinWhatTouches) {
  EXPECT_EQ(by_place(at(10, 50, "wo") + at(80, 50, "far") + at(20, 50, "rd")), "word|far");
}

TEST(WordsByPlace, PartWhatASpaceParts) {
  EXPECT_EQ(by_place("[(12\\240)450(000)] TJ"), "12|000");
}

TEST(WordsByPlace, SeeLettersDrawnTwiceOnce) {
  EXPECT_EQ(by_place(at(10, 50, "bold") + "1 0 0 1 10.2 50 Tm (bold) Tj"), "bold");
}

TEST(WordsByPlace, ReadTurnedTextLast) {
  EXPECT_EQ(by_place("0 1 -1 0 20 10 Tm (side note) Tj " + at(40, 50, "body")), "body|side|note");
}

TEST(PlainOrders, AreThoseThatEachReaderHas) {
  for (const std::string& content :
       {at(10, 40, "third") + at(10, 80, "first") + at(38, 80, "line"),
        at(10, 50, "wo") + at(20, 50, "rd"),
        at(10, 50, "see") + "/Span <</ActualText (new)>> BDC " + at(40, 50, "old") + "EMC"}) {
    const SeenDocument document = document_of(content);
    const PlainOrders orders = plain_orders(document);
    EXPECT_EQ(joined(orders.in_stream), joined(words_in_stream(document))) << content;
    EXPECT_EQ(joined(orders.by_place), joined(words_by_place(document))) << content;
  }
}

TEST(VisualOrder, TurnsLettersFromTheRight) {
  EXPECT_EQ(logical_word("םולש"), "שלום");
}

TEST(VisualOrder, KeepsNumbersAndLatinLettersInWordsFromTheRight) {
  EXPECT_EQ(logical_word("96.5%־ל"), "ל־96.5%");
  EXPECT_EQ(logical_word(",Go־ב"), "ב־Go,");
  EXPECT_EQ(logical_word(".example.org"), "example.org.");
}

std::vector<SeenWord> line_of(const std::vector<std::string>& texts) {
  std::vector<SeenWord> words;
  for (const std::string& text : texts) {
    SeenWord word;
    word.text = text;
    word.box.origin.x = static_cast<double>(words.size()) * 10;
    word.starts_line = words.empty();
    words.push_back(word);
  }
  return words;
}

TEST(VisualOrder, ReadsALineFromTheRight) {
  auto words = line_of({"אבא", "Good", "Line", "2019", "שלום"});
  order_line(words, true);
  EXPECT_EQ(joined(words), "שלום|Good|Line|2019|אבא");
  EXPECT_TRUE(words.front().starts_line);
  EXPECT_FALSE(words.back().starts_line);
}

std::string read_from_right(const std::vector<std::string>& texts) {
  auto words = line_of(texts);
  order_line(words, true);
  return joined(words);
}

/// The characters of a file are those of the source, or what their signs look like.
TEST(VisualOrder, KeepsBracketsAroundWhatTheyEnclose) {
  EXPECT_EQ(read_from_right({".)Kafka,", "Go(", "מערכת"}), "מערכת|(Kafka,|Go).");
  EXPECT_EQ(read_from_right({".(Kafka,", "Go)", "מערכת"}), "מערכת|(Kafka,|Go).");
  EXPECT_EQ(read_from_right({".)Go(", "ועוד", "see", "(Kafka)"}), "see|(Kafka)|ועוד|(Go).");
  EXPECT_EQ(read_from_right({"שנים", ")2019(", "ועוד"}), "ועוד|(2019)|שנים");
  EXPECT_EQ(read_from_right({"שנים", "(2019)", "ועוד"}), "ועוד|(2019)|שנים");
}

TEST(VisualOrder, TurnsMirroredBracketsBack) {
  auto words = line_of({"see", logical_word("(םלוע"), logical_word("םולש)"), "here"});
  order_line(words, false);
  EXPECT_EQ(joined(words), "see|(שלום|עולם)|here");
  EXPECT_EQ(read_from_right({logical_word("(םלוע"), logical_word("םולש)")}), "(שלום|עולם)");
}

TEST(VisualOrder, LeavesPhoneNumbersAsTheyAreSet) {
  auto words = line_of({"+972", "4", "555", "0163", "|", "שלום"});
  order_line(words, true);
  EXPECT_EQ(joined(words), "שלום|||+972|4|555|0163");
  words = line_of({"+972-4-555-0163", "שלום"});
  order_line(words, true);
  EXPECT_EQ(joined(words), "שלום|+972-4-555-0163");
}

TEST(VisualOrder, LeavesNumbersOnBothSidesOfADashAsTheyAreRead) {
  auto words = line_of({"2021", "–", "2019", "מאי"});
  order_line(words, true);
  EXPECT_EQ(joined(words), "מאי|2019|–|2021");
}

TEST(VisualOrder, TurnsWordsFromTheRightInALineFromTheLeft) {
  auto words = line_of({"see", "עולם", "שלום", "here"});
  order_line(words, false);
  EXPECT_EQ(joined(words), "see|שלום|עולם|here");
}

}  // namespace
}  // namespace cvpress::reader
