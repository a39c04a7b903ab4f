// Text that parsers read, and nobody sees.
#include "support/audit_words.h"

namespace cvpress::audit {
namespace {

constexpr const char* kWords = "Kubernetes leader expert";

TEST(HiddenText, IsOutsideOfThePage) {
  for (const auto& [x, y] : {std::pair{40, -300}, {40, 900}, {700, 400}, {-400, 400}}) {
    const Inspection inspection = inspected(good_lines() + line_at(x, y, kWords));
    EXPECT_THAT(problems_of(inspection), ElementsAre("text.invisible")) << x << " " << y;
    EXPECT_THAT(seen_of(inspection, "text.invisible"), HasSubstr("Kubernetes"));
    EXPECT_THAT(seen_of(inspection, "text.invisible"), HasSubstr("22 times"));
  }
}

TEST(HiddenText, IsOutsideOfTheCropBox) {
  const std::string text = good_lines() + line_at(40, 40, kWords);
  EXPECT_THAT(problems_of(inspected(cv_page(text, "/CropBox[0 20 595 842]"))), IsEmpty());
  EXPECT_THAT(problems_of(inspected(cv_page(text, "/CropBox[0 100 595 842]"))),
              ElementsAre("text.invisible"));
}

TEST(HiddenText, IsOutsideOfAScan) {
  auto pdf =
      cv_page(good_lines() + line_at(40, -300, kWords) + "ET q 500 0 0 700 40 60 cm /I Do Q BT ",
              "", "", "/XObject<</I 10 0 R>>");
  pdf.stream(10, "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray", "x");
  EXPECT_THAT(problems_of(inspected(pdf)), ElementsAre("text.invisible"));
}

TEST(HiddenText, IsVerySmall) {
  EXPECT_THAT(
      problems_of(inspected(good_lines() + "/F1 1.5 Tf 1 0 0 1 40 40 Tm (" + kWords + ") Tj ")),
      ElementsAre("text.invisible"));
}

/// Whether words are hidden that are drawn after `before`.
bool hides(const std::string& before, const std::string& more_of_resources = "") {
  auto pdf = cv_page(good_lines() + "ET " + before + " BT " + line_at(40, 40, kWords), "", "",
                     more_of_resources);
  pdf.stream(10, "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray", "x");
  const std::vector<std::string> problems = problems_of(inspected(pdf));
  if (!problems.empty()) {
    EXPECT_THAT(problems, ElementsAre("text.invisible"));
  }
  return !problems.empty();
}

TEST(HiddenText, IsWhiteOnPaper) {
  for (const char* color :
       {"1 1 1 rg", "1 g", "0.95 g", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc", "/DeviceGray cs 1 scn",
        "0.9 0 0 RG 1 1 1 rg", "q 0 g Q 1 g", "0 g q 1 g", "1 g 0 Tr", "1 g 0 0 595 842 re f",
        // Elsewhere, or seen as little as the text:
        "0 0 1 rg 0 700 595 100 re f 1 g", "0 0 1 rg 40 36 200 20 re S 1 g",
        "0 0 1 rg 0 30 595 40 re f 1 g 0 30 595 40 re f", "0 0 1 rg 0 30 595 40 re n 1 g"}) {
    EXPECT_TRUE(hides(color)) << color;
  }
}

TEST(HiddenText, IsNotWhiteOnWhatWasDrawnBefore) {
  for (const char* drawing :
       {"0 0 1 rg 0 30 595 40 re f 1 g", "0 0 1 rg 0 30 m 595 30 l 595 70 l 0 70 l h f* 1 g",
        "0 0 1 rg 0 30 m 595 30 595 30 595 70 c 0 70 l b 1 g", "40 w 0 45 m 595 45 l S 1 g",
        "q 595 0 0 60 0 20 cm /I Do Q 1 g", "/Sh sh 1 g", "q 2 0 0 2 0 0 cm 0 15 300 20 re f Q 1 g",
        "0 0 1 rg 0 30 300 4 re f 0 34 300 4 re f 0 38 300 12 re f 1 g"}) {
    EXPECT_FALSE(hides(drawing, "/XObject<</I 10 0 R>>")) << drawing;
  }
}

TEST(HiddenText, IsNotWhatHasAColor) {
  for (const char* color : {"0.9 g", "1 1 0.5 rg", "0 0 0.2 0 k", "q 1 g Q", "/Own cs 1 1 1 sc",
                            "/Pattern cs /P1 scn", "1 g 1 Tr", "1 g 2 Tr", "1 g 0 g"}) {
    EXPECT_FALSE(hides(color)) << color;
  }
}

TEST(HiddenText, IsWhatIsFilledWithNothing) {
  EXPECT_TRUE(hides("/G gs", "/ExtGState<</G<</ca 0>>>>"));
  EXPECT_FALSE(hides("/G gs", "/ExtGState<</G<</ca 0.5>>>>"));
}

TEST(HiddenText, IsStillReadOnAPageOfManyShapes) {
  std::string icons;
  for (int i = 0; i < 400; ++i) {
    icons += std::to_string(40 + i) + " " + std::to_string(90 + 7 * (i % 90)) + " 3 3 re f ";
  }
  EXPECT_TRUE(hides(icons + "1 g"));
  EXPECT_FALSE(hides(icons + "0 30 500 40 re f 1 g"));
}

}  // namespace
}  // namespace cvpress::audit
