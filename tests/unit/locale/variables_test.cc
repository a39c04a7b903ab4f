// Variables in texts.
#include "locale/variables.h"

namespace {

using namespace cvpress;
using namespace cvpress::locale;

const Variables kOffer = {{"company", "R&D *Tools*"},
                          {"Größe", "five"},
                          {"contact", " "},
                          {"job_title", "Tester"},
                          {"row", "7"},
                          {"date", "2026-05-01"},
                          {"city", "Köln"}};

std::string filled_with_offer(std::string_view text) {
  Diagnostics diagnostics;
  const auto result = filled(text, kOffer, {}, diagnostics);
  if (result) return *result;
  const Diagnostic& first = diagnostics.all().front();
  return first.message + (first.hints.empty() ? "" : " / " + first.hints[0].text);
}

TEST(Variables, StandForTheirValues) {
  EXPECT_EQ(filled_with_offer("To {company}, {company}"), "To R&D *Tools*, R&D *Tools*");
}

TEST(Variables, AreFoundWithoutCaseAndSpaces) {
  EXPECT_EQ(filled_with_offer("{ Company } {GRÖSSE|}{GRÖße}"), "R&D *Tools* five");
  EXPECT_EQ(filled_with_offer("{Job Title} {job-title}"), "Tester Tester");
}

TEST(Variables, AreNoVariablesInDoubledBraces) {
  EXPECT_EQ(filled_with_offer("{{company}} }"), "{company} }");
}

TEST(Variables, HaveFiltersAndForms) {
  EXPECT_EQ(filled_with_offer("{city.slug} {city.upper} {company.slug.upper} {city.lower}"),
            "koeln KÖLN R-D-TOOLS köln");
  EXPECT_EQ(filled_with_offer("{row} {row:3} {date} {date:%d.%m.%y}"), "7 007 2026-05-01 01.05.26");
  EXPECT_EQ(filled_with_offer("{city.slugg}"),
            "there is no filter \"slugg\" / did you mean \"slug\"?");
  EXPECT_EQ(filled_with_offer("{city:4}"),
            "only date and row have a form / such as {date:%Y-%m} and {row:4}");
}

TEST(Variables, ThatAreEmptyAreMistakesUnlessSomethingStandsInstead) {
  EXPECT_EQ(filled_with_offer("Dear {contact},"),
            "the variable \"contact\" is empty here / what stands there instead: "
            "{contact|some text}, or {contact|} for nothing");
  EXPECT_EQ(filled_with_offer("Dear {contact|Hiring team},"), "Dear Hiring team,");
  EXPECT_EQ(filled_with_offer("{nobody|Somebody}{contact|}"), "Somebody");
}

TEST(Variables, ThatAreUnknownAreToldWithTheNearest) {
  EXPECT_EQ(filled_with_offer("{compny}"),
            "there is no variable \"compny\" / did you mean \"company\"?");
}

TEST(Variables, NeedAClosingBrace) {
  const FilledText text = fill("a {company", kOffer);
  ASSERT_EQ(text.mistakes.size(), 1u);
  EXPECT_EQ(text.mistakes[0].written, "{company");
}

TEST(Variables, DoNotMakeATextTooLong) {
  const FilledText text = fill("{company}{company}", kOffer, {15});
  EXPECT_EQ(text.text, "R&D *Tools*");
  EXPECT_EQ(text.mistakes.size(), 1u);
}

}  // namespace
