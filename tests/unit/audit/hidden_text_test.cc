// Text that parsers read, and nobody sees.
#include "support/inspected_pages.h"

namespace cvpress::audit {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing_support::cv_page;
using testing_support::good_lines;
using testing_support::inspected;
using testing_support::line_at;
using testing_support::problems_of;
using testing_support::seen_of;

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

}  // namespace
}  // namespace cvpress::audit
