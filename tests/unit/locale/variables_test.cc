// Variables in texts.
#include "locale/variables.h"

namespace {

using namespace cvpress;
using namespace cvpress::locale;

const Variables kOffer = {{"company", "R&D *Tools*"}, {"Größe", "five"}};

TEST(Variables, StandForTheirValues) {
  EXPECT_EQ(fill("To {company}, {company}", kOffer).text, "To R&D *Tools*, R&D *Tools*");
}

TEST(Variables, AreFoundWithoutCaseAndSpaces) {
  EXPECT_EQ(fill("{ Company } {GRÖSSE}{GRÖße}", kOffer).text, "R&D *Tools* five");
}

TEST(Variables, AreNoVariablesInDoubledBraces) {
  EXPECT_EQ(fill("{{company}} }", kOffer).text, "{company} }");
  EXPECT_TRUE(fill("{{company}} }", kOffer).mistakes.empty());
}

TEST(Variables, ThatAreUnknownAreToldWithTheNearest) {
  Diagnostics diagnostics;
  EXPECT_FALSE(filled("{compny}", kOffer, {}, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].message, "there is no variable \"compny\"");
  EXPECT_THAT(diagnostics.all()[0].hints[0].text, testing::HasSubstr("company"));
}

TEST(Variables, NeedAClosingBrace) {
  const FilledText filled = fill("a {company", kOffer);
  ASSERT_EQ(filled.mistakes.size(), 1u);
  EXPECT_EQ(filled.mistakes[0].written, "{company");
}

TEST(Variables, DoNotMakeATextTooLong) {
  const FilledText filled = fill("{company}{company}", kOffer, 15);
  EXPECT_EQ(filled.text, "R&D *Tools*");
  EXPECT_EQ(filled.mistakes.size(), 1u);
}

}  // namespace
