// Numbers of texts held against those of the profile's.
#include "tailor/number_guard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;

struct HeldLine {
  const char* language;  // of the document; the profile is English
  const char* profile;   // a bullet of it
  const char* text;      // of the plan for the same bullet, and for the summary
  const char* message;   // "" where all is well
};

void expect_held(const std::vector<HeldLine>& lines) {
  for (const HeldLine& held : lines) {
    for (const char* plan : {"replace: [{select: '#b1', with: '", "summary: '"}) {
      tests::Tailoring tailoring;
      tailoring.language = held.language;
      tailoring.profile.language = "en";
      tailoring.profile.sections[1].entries[0].description = {
          tests::list_of({tests::bullet_of(held.profile, {}, "b1")})};
      const bool is_list = std::string_view(plan).ends_with("with: '");
      tailoring.with({plan + std::string(held.text) + (is_list ? "'}]" : "'")});
      EXPECT_THAT(tailoring.messages(), HasSubstr(held.message)) << plan << held.text;
      EXPECT_EQ(tailoring.is_made, std::string_view(held.message).empty())
          << plan << held.text << tailoring.messages();
    }
  }
}

TEST(NumberGuard, ComparesValuesAloneInAnotherLanguage) {
  expect_held({
      {"de", "Nineteen years in five firms, led fourteen", "19 Jahre in fünf Betrieben", ""},
      {"de", "Replaced eleven spreadsheets", "Elf Tabellen ersetzt", ""},
      {"de", "Of 2.4 million customers", "Das Buch von 2,4 Millionen Kunden", ""},
      {"de", "Replaced eleven spreadsheets", "Zwölf Tabellen ersetzt", "the number Zwölf Tabellen"},
      {"de", "Cut costs by 40 %", "Elf Tabellen und 40 Tabellen", "the number 40 Tabellen"},
      {"en", "Replaced eleven spreadsheets", "Elf tables, 11 tables", "the number 11 tables"},
  });
}

TEST(NumberGuard, ReadsTextsThatAreNotInTheLanguageOfTheDocument) {
  expect_held({
      {"de", "Replaced eleven spreadsheets", "Led eleven of the teams", "the number eleven"},
      {"de", "Replaced eleven spreadsheets", "Thirty years", "the number Thirty years"},
      {"de", "Replaced eleven spreadsheets", "Replaced eleven spreadsheets in the end", ""},
      {"de-CH", "Replaced eleven spreadsheets", "Elf Tabellen mit elf Leuten", ""},
      {"en-GB", "Replaced eleven spreadsheets", "Led 11 teams", "the number 11 teams"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
