// Degrees, roles and employers that sentences claim in other wordings.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;

struct Claim {
  const char* text;
  const char* message;  // "" where it claims nothing that the profile does not say
};

void PrintTo(const Claim& claim, std::ostream* out) {
  *out << claim.text;
}

class ClaimOfSentence : public testing::TestWithParam<Claim> {};

TEST_P(ClaimOfSentence, IsHeldAgainstTheProfile) {
  for (const char* operation : {"add: [{select: Intern, bullet: '", "summary: '"}) {
    tests::Tailoring tailoring;
    tailoring.variables = {{"company", "Siemens"}};
    const bool is_summary = std::string_view(operation).starts_with("summary");
    tailoring.with({std::string(operation) + GetParam().text + (is_summary ? "'" : "'}]")});
    EXPECT_THAT(tailoring.messages(), HasSubstr(GetParam().message)) << operation;
    EXPECT_EQ(tailoring.is_made, std::string_view(GetParam().message).empty())
        << operation << tailoring.messages();
  }
}

INSTANTIATE_TEST_SUITE_P(
    Degrees, ClaimOfSentence,
    testing::Values(Claim{"Holds a doctorate", "the degree \"doctorate\""},
                    Claim{"Wrote a Ph.D. in physics", "the degree \"Ph.D\""},
                    Claim{"Holds a B.A. in history", "the degree \"B.A\""},
                    Claim{"Holds a BA in history", "the degree \"BA\""},
                    Claim{"Earned a bachelor''s degree", "the degree"},
                    Claim{"Finished an M.B.A.", "the degree \"M.B.A\""},
                    Claim{"Promovierte in Physik", "the degree \"Promovierte\""},
                    Claim{"Holds an M.Sc. and likes it", ""}, Claim{"Has a master''s degree", ""},
                    Claim{"Works with others (BA) in the MA regions", ""},
                    Claim{"Answers within ms; reads MS Word files", ""},
                    Claim{"Keeps the master branch green, a master of tests", ""}));

INSTANTIATE_TEST_SUITE_P(
    Employers, ClaimOfSentence,
    testing::Values(Claim{"Worked for Siemens on turbines", "the employer \"Siemens\""},
                    Claim{"Formerly Siemens, now here", "the employer \"Siemens\""},
                    Claim{"An ex-Google expert", "the employer \"Google\""},
                    Claim{"Früher bei Siemens", "the employer \"Siemens\""},
                    Claim{"Joined Siemens for it", "the employer \"Siemens\""},
                    Claim{"A travaillé pour Siemens", "the employer \"Siemens\""},
                    Claim{"Worked at eBay", "the employer \"eBay\""},
                    Claim{"Worked for Acme and for GenCoin", ""}, Claim{"Worked for hospitals", ""},
                    Claim{"Früher Wartung", ""},
                    Claim{"I would love to work at {company} Berlin", ""},
                    Claim{"I would love to work for {company}", ""}, Claim{"Spoke at PyCon", ""}));

TEST(ClaimedTitles, OfHeadlinesAreReadWithDotsAndRomanNumbers) {
  for (const auto& [headline, message] :
       {std::pair{"C.T.O.", "the title \"C.T.O\""},
        std::pair{"Engineer III", "the title \"Engineer III\""}, std::pair{"Engineer II", ""},
        std::pair{"Engineer, M.Sc.", ""}, std::pair{"Engineer, Ph.D.", "the degree \"Ph.D\""}}) {
    tests::Tailoring tailoring;
    tailoring.profile.sections[1].entries[0].title = model::plain("Engineer II");
    tailoring.with({std::string("headline: '") + headline + "'"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(message)) << headline;
    EXPECT_EQ(tailoring.is_made, std::string_view(message).empty())
        << headline << tailoring.messages();
  }
}

}  // namespace
}  // namespace cvpress::tailor
