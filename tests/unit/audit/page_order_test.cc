// Pages that are read from their end, that lie on their side, or hold hardly a word.
#include <algorithm>

#include "support/audit_words.h"

namespace cvpress::audit {
namespace {

constexpr int kLines = 12;

std::string line_of(int i) {
  return line_at(40, 620 - 13 * i, "Certified line " + std::to_string(100 + i));
}

std::string tagged_line(int i) {
  return "/P <</MCID " + std::to_string(i) + ">> BDC " + line_of(i) + "EMC ";
}

/// Line i is drawn as number i, and read as the tags say.
testing_support::SmallPdf tagged_page(bool reversed) {
  std::string content;
  std::string kids;
  for (int i = 0; i < kLines; ++i) {
    content += tagged_line(i);
    kids += "<</S/P/K " + std::to_string(reversed ? kLines - 1 - i : i) + ">>";
  }
  return cv_page(
      "/Artifact BMC " + good_lines() + "EMC " + content, "",
      "/MarkInfo<</Marked true>>/StructTreeRoot<</K<</S/Document/Pg 3 0 R/K[" + kids + "]>>>>");
}

TEST(PageOrder, IsNotFromTheEndInTheStream) {
  std::string lines;
  for (int i = kLines; i-- > 0;) lines += line_of(i);
  const Inspection inspection = inspected(lines + good_lines());
  EXPECT_THAT(problems_of(inspection), ElementsAre("order.reversed"));
  EXPECT_THAT(seen_of(inspection, "order.reversed"),
              HasSubstr("in the order of the content stream, the page is read from its end"));
}

TEST(PageOrder, IsNotFromTheEndWhereParagraphsAreTurned) {
  std::string blocks;
  for (int i = kLines - 3; i >= 0; i -= 3) blocks += line_of(i) + line_of(i + 1) + line_of(i + 2);
  EXPECT_THAT(problems_of(inspected(blocks + good_lines())), ElementsAre("order.reversed"));
}

TEST(PageOrder, IsNotFromTheEndInTheTags) {
  EXPECT_THAT(seen_of(inspected(tagged_page(true)), "order.reversed"),
              HasSubstr("in the order of the tags"));
  EXPECT_EQ(seen_of(inspected(tagged_page(false)), "order.reversed"), "");
}

TEST(PageOrder, MayGoDownOneColumnAfterTheOther) {
  std::string first;
  std::string second;
  for (int i = 0; i < kLines; ++i) {
    first += line_at(40, 620 - 13 * i, "Certified lines");
    second += line_at(300, 620 - 13 * i, "Read newspapers");
  }
  EXPECT_THAT(problems_of(inspected(second + good_lines() + first)), IsEmpty());
}

TEST(PageOrder, OfAPageOnItsSideIsThatOfTheTurnedPage) {
  for (const char* turn : {"/Rotate 90", "/Rotate 270", "/Rotate 180", "/Rotate -90"}) {
    const Inspection inspection = inspected(cv_page(good_lines(), turn));
    EXPECT_THAT(problems_of(inspection), IsEmpty()) << turn;
    EXPECT_THAT(seen_of(inspection, "text.turned"), HasSubstr("the page is turned")) << turn;
    EXPECT_EQ(seen_of(inspection, "contacts.place"), "") << turn;
  }
}

TEST(PageOrder, IsNotTurnedWhereTheTurnSetsLinesUpright) {
  const Inspection inspection =
      inspected(cv_page("ET 0 0.7 -0.7 0 595 0 cm BT " + good_lines(), "/Rotate 90"));
  EXPECT_THAT(problems_of(inspection), IsEmpty());
  EXPECT_EQ(seen_of(inspection, "text.turned"), "");
}

TEST(PageText, IsThereInOneWord) {
  EXPECT_EQ(seen_of(inspected(line_at(40, 800, "Hello")), "text.none"), "");
}

TEST(PageText, IsNotThereBesideManyOutlines) {
  std::string outlines = "ET ";
  for (int i = 0; i < 300; ++i) outlines += "40 40 m 50 40 l 50 50 l f ";
  EXPECT_NE(seen_of(inspected(line_at(40, 800, "1") + outlines + "BT "), "text.none"), "");
}

}  // namespace
}  // namespace cvpress::audit
