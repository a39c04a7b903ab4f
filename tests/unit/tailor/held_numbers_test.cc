// Numbers in words, and those that words imply, held against the profile.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;

struct HeldText {
  const char* language;
  const char* profile;  // a bullet of it
  const char* text;     // of the plan for the same bullet
  bool is_known;
};

void PrintTo(const HeldText& held, std::ostream* out) {
  *out << held.text << " against " << held.profile;
}

class HeldNumber : public testing::TestWithParam<HeldText> {};

TEST_P(HeldNumber, IsComparedByItsValue) {
  const HeldText& held = GetParam();
  tests::Tailoring tailoring;
  tailoring.language = held.language;
  tailoring.profile.language = held.language;
  tailoring.profile.sections[1].entries[0].description = {
      tests::list_of({tests::bullet_of(held.profile, {}, "b1")})};
  tailoring.with({"replace: [{select: '#b1', with: '" + std::string(held.text) + "'}]"});
  EXPECT_EQ(tailoring.is_made, held.is_known) << tailoring.messages();
  tests::Tailoring summary;
  summary.language = held.language;
  summary.profile = tailoring.profile;
  summary.with({"summary: '" + std::string(held.text) + "'"});
  EXPECT_EQ(summary.is_made, held.is_known) << summary.messages();
}

INSTANTIATE_TEST_SUITE_P(
    ImpliedNumbers, HeldNumber,
    testing::Values(HeldText{"en", "Doubled the revenue", "Revenue doubled", true},
                    HeldText{"en", "Made it 2x faster", "Doubled the speed", true},
                    HeldText{"en", "Faster by a factor of two", "Doubled the speed", true},
                    HeldText{"en", "Cut costs by 50 %", "Halved the costs", true},
                    HeldText{"en", "A third of rows", "Removed 33 % of rows", true},
                    HeldText{"en", "A third of rows", "Removed 33.3 % of rows", true},
                    HeldText{"en", "A third of rows", "Removed a quarter of rows", false},
                    HeldText{"en", "A third of rows", "Removed 34 % of rows", false},
                    HeldText{"en", "Two thirds of rows", "Removed 66 % of rows", true},
                    HeldText{"en", "Removed 67 % of rows", "Two-thirds of rows", true},
                    HeldText{"en", "Removed 25 % of rows", "A quarter of all rows", true},
                    HeldText{"en", "Halved the table", "Half of the table", true},
                    HeldText{"de", "Kosten um ein Drittel", "Kosten um ein Viertel", false},
                    HeldText{"de", "Kosten um ein Drittel", "Kosten um 33 % gesenkt", true},
                    HeldText{"en", "Cut costs by 40 %", "Halved the costs", false},
                    HeldText{"en", "Made it faster", "Tripled the speed", false},
                    HeldText{"en", "Ten years in energy", "A decade in energy", true},
                    HeldText{"en", "20 years of work", "Two decades of work", true},
                    HeldText{"en", "12 years of work", "A decade of work", false},
                    HeldText{"en", "Led 12 engineers", "Led a dozen engineers", true},
                    HeldText{"en", "Led engineers", "Led a dozen engineers", false},
                    HeldText{"en", "500,000 users", "Half a million users", true},
                    HeldText{"en", "Reads 46 million meters", "Reads millions of meters", true},
                    HeldText{"en", "Reads 46 million meters", "Serves millions of customers",
                             false},
                    HeldText{"en", "Reads 46 thousand meters", "Reads millions of meters", false},
                    HeldText{"en", "Reads 120 meters", "Reads hundreds of meters", true},
                    HeldText{"en", "Reads meters", "Reads hundreds of meters", false},
                    HeldText{"de", "Mit elf Jahren Erfahrung", "Elf Jahre am Werk", true},
                    HeldText{"de", "Seit elf Jahren", "Zwölf Jahre am Werk", false},
                    HeldText{"de", "Liest 46 Millionen Werte", "Liest Millionen von Werten", true},
                    HeldText{"de", "Hat es gebaut", "Alle acht geben auf einander", true},
                    HeldText{"de", "Hat es gebaut", "Leitet acht Leute", false},
                    HeldText{"en", "Wrote it", "Chapter 1 of the book", true},
                    HeldText{"en", "Wrote it", "Sold 17 chapters", false}));

TEST(NumberWords, AreHeldAgainstTheProfile) {
  const auto told = [](const std::string& text) {
    tests::Tailoring tailoring;
    tailoring.with({"replace: [{select: {id: b1}, with: \"" + text + "\"}]"});
    return tailoring.is_made ? std::string() : tailoring.messages();
  };
  EXPECT_EQ(told("Cut costs by forty percent"), "");
  EXPECT_THAT(told("Cut costs by sixty percent"),
              HasSubstr("the profile does not say the number sixty percent"));
  EXPECT_THAT(told("Cut costs of three hundred shops by 40 %"), HasSubstr("three hundred"));
}

}  // namespace
}  // namespace cvpress::tailor
