#include "text/font_file_names_internal.h"

namespace cvpress::text {
namespace {

struct NameCase {
  std::string file;
  std::string stem;
  std::optional<FileStyle> style;
};

class FontFileName : public ::testing::TestWithParam<NameCase> {};

TEST_P(FontFileName, TellsItsStyle) {
  const NameCase& expected = GetParam();
  const auto style = style_of_file(expected.file, expected.stem);
  ASSERT_EQ(style.has_value(), expected.style.has_value());
  if (!style) return;
  EXPECT_EQ(style->weight, expected.style->weight);
  EXPECT_EQ(style->italic, expected.style->italic);
  EXPECT_EQ(style->variable, expected.style->variable);
}

INSTANTIATE_TEST_SUITE_P(
    All, FontFileName,
    ::testing::Values(
        NameCase{"NotoSans-Regular.ttf", "NotoSans", FileStyle{400, false, false}},
        NameCase{"NotoSans-SemiBoldItalic.ttf", "NotoSans", FileStyle{600, true, false}},
        NameCase{"NotoSans-Italic.ttf", "NotoSans", FileStyle{400, true, false}},
        NameCase{"NotoSans[wdth,wght].ttf", "NotoSans", FileStyle{400, false, true}},
        NameCase{"NotoSans-Italic[wdth,wght].ttf", "NotoSans", FileStyle{400, true, true}},
        NameCase{"NotoSansArabic-VF.ttf", "NotoSansArabic", FileStyle{400, false, true}},
        NameCase{"NotoSansSC-VariableFont_wght.ttf", "NotoSansSC", FileStyle{400, false, true}},
        NameCase{"DejaVuSans.ttf", "DejaVuSans", FileStyle{400, false, false}},
        NameCase{"DejaVuSans-BoldOblique.ttf", "DejaVuSans", FileStyle{700, true, false}},
        NameCase{"FreeSansBold.otf", "FreeSans", FileStyle{700, false, false}},
        NameCase{"NotoSansCJK-Black.ttc", "NotoSansCJK", FileStyle{900, false, false}},
        NameCase{"NotoSansArabicUI-Regular.ttf", "NotoSansArabic", std::nullopt},
        NameCase{"DejaVuSansMono.ttf", "DejaVuSans", std::nullopt},
        NameCase{"DejaVuSansCondensed-Bold.ttf", "DejaVuSans", std::nullopt},
        NameCase{"NotoSans-Regular.txt", "NotoSans", std::nullopt},
        NameCase{"Other-Regular.ttf", "NotoSans", std::nullopt}),
    [](const auto& test) { return "case" + std::to_string(test.index); });

TEST(FontFileNames, ServeAWeightByTheNearest) {
  const std::vector<std::string> names = {"A-Black.ttf", "A-Bold.ttf", "A-Light.ttf",
                                          "A-Regular.ttf", "A[wght].ttf"};
  const auto best = [&](int weight) { return names[*best_file(names, "A", weight, false)]; };
  EXPECT_EQ(best(700), "A-Bold.ttf");
  EXPECT_EQ(best(400), "A-Regular.ttf");
  EXPECT_EQ(best(600), "A[wght].ttf");
  EXPECT_FALSE(best_file(names, "B", 400, false));
}

}  // namespace
}  // namespace cvpress::text
