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

INSTANTIATE_TEST_SUITE_P(
    NamesOfEmployers, ClaimOfSentence,
    testing::Values(Claim{"I would love to work at Siemens as an engineer", ""},
                    Claim{"I want to work for Siemens AG", ""},
                    Claim{"In my first weeks at Siemens I write tests", ""},
                    Claim{"Bei der Siemens GmbH lerne ich weiter", ""},
                    Claim{"I worked at Siemens for long", "the employer \"Siemens\""},
                    Claim{"Hat bei Siemens gearbeitet, zuletzt bei Siemens", "\"Siemens\""},
                    Claim{"At Globex I wrote the docs", "the employer \"Globex\""},
                    Claim{"Ich bin bei Regen zu Hause und lerne bei Ihnen", ""},
                    Claim{"Happy at Rust, at PostgreSQL internals", ""},
                    Claim{"Tätig bei der Telekom", "the employer \"Telekom\""},
                    Claim{"Von 2018 bis 2021 bei Telekom", "the employer \"Telekom\""},
                    Claim{"Formerly of Google and Meta", "the employer \"Google\""},
                    Claim{"My years with Microsoft were good", "the employer \"Microsoft\""},
                    Claim{"I interned with Google", "the employer \"Google\""},
                    Claim{"Spent years with Kubernetes and Rust", ""}));

TEST(ClaimedTitles, OfThePersonAreOwnOnes) {
  for (const auto& [text, message] :
       {std::pair{"MBA graduate who codes", "the degree \"MBA\""},
        std::pair{"Dr. rer. nat. und Ingenieurin mit Freude", "the degree \"Dr\""},
        std::pair{"Als Dr.-Ing. und Ingenieurin mit Freude", "the degree \"Dr\""},
        std::pair{"Doktorin der Physik und Ingenieurin", "the degree \"Doktorin\""},
        std::pair{"Master of Laws from the North University", "the degree \"Master of Laws\""},
        std::pair{"Master of Science from the North University", ""},
        std::pair{"Served as interim head of data for long", "the title \"head\""},
        std::pair{"I work with CTOs and report to the CTO every week", ""},
        std::pair{"I was promoted to the CTO of it all", "the title \"CTO\""},
        std::pair{"Hoping to start a PhD later, I write tests", ""},
        std::pair{"I want to use my PhD in this role", "the degree \"PhD\""},
        std::pair{"Bei uns allen möchte ich als Head of Engineering anfangen", ""},
        std::pair{"A Certified Kubernetes Administrator who codes a lot", ""},
        std::pair{"A Kubernetes administrator who codes a lot", "the title \"administrator\""},
        std::pair{"Technical lead of the ledger", ""}, std::pair{"Technischer Leiter in Bonn", ""},
        std::pair{"Reported to the CTO", ""}, std::pair{"CTO of Acme", "the title \"CTO\""}}) {
    tests::Tailoring tailoring;
    tailoring.profile.sections[1].entries[2].description = {tests::paragraph_of(
        "Technical lead of the ledger of hospitals. Reported to the CTO of Acme.")};
    tailoring.profile.sections.push_back(tests::section_of(
        model::Kind::kCertificates, "Certificates",
        {tests::entry_of(model::Kind::kCertificates, "Certified Kubernetes Administrator")}));
    tailoring.with({std::string("summary: '") + text + "'"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(message)) << text;
    EXPECT_EQ(tailoring.is_made, std::string_view(message).empty()) << text << tailoring.messages();
  }
}

TEST(ClaimedEmployers, OfThePersonMayStandBeforeOthers) {
  for (const auto& [summary, message] :
       {std::pair{"Google veteran.", "the employer \"Google\""},
        std::pair{"An engineer and Stripe alumnus", "the employer \"Stripe\""},
        std::pair{"Industry veteran", ""}, std::pair{"Kubernetes veteran", ""},
        std::pair{"Zuletzt Ingenieurin bei der Telekom", "the employer \"Telekom\""}}) {
    tests::Tailoring tailoring;
    tailoring.with({std::string("summary: '") + summary + "'"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(message)) << summary;
    EXPECT_EQ(tailoring.is_made, std::string_view(message).empty())
        << summary << tailoring.messages();
  }
}

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
