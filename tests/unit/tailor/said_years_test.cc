// Years and numbers that a profile says in texts of no job.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;

struct SaidRow {
  const char* plan;  // before its text
  const char* text;
  const char* message;
};

constexpr const char* kSummary = "summary: '";
constexpr const char* kBullet = "add: [{select: gencoin, bullet: '";

void expect_said(const std::vector<SaidRow>& rows) {
  for (const SaidRow& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile.language = "en";
    model::Section service = tests::section_of(model::Kind::kOther, "Service", {});
    service.subtitle = model::plain("34 articles in refereed journals, h-index 22");
    service.body = {
        tests::list_of({tests::bullet_of("Chair, Working Group on Models, 2003 to 2005"),
                        tests::bullet_of("Principal supervisor of 37 theses and 52 student "
                                         "theses; examiner of eleven doctoral theses"),
                        tests::bullet_of("Seminar at Princeton (online), April 2004")})};
    model::Block heading = tests::paragraph_of("Doctoral candidates, completed");
    heading.kind = model::BlockKind::kHeading;
    service.body.push_back(heading);
    std::vector<model::Block> candidates;
    for (const char* name : {"Jo", "Lene", "Petra", "Max", "Kim", "Sam", "Ali", "Mia"}) {
      candidates.push_back(tests::bullet_of(name));
    }
    service.body.push_back(tests::list_of(candidates));
    tailoring.profile.sections.push_back(service);
    const bool is_bullet = row.plan == kBullet;
    tailoring.with({row.plan + std::string(row.text) + (is_bullet ? "'}]" : "'")});
    EXPECT_THAT(tailoring.messages(), HasSubstr(row.message)) << row.text;
    EXPECT_EQ(tailoring.is_made, std::string_view(row.message).empty())
        << row.text << tailoring.messages();
  }
}

TEST(SaidYears, AreKnownWhereverTheyAreSaid) {
  expect_said({
      {kSummary, "I spoke for the Working Group until 2005", ""},
      {kSummary, "I spoke for the Working Group until 2007", "2007"},
      {kSummary, "Winner of a prize 2005", "2005"},
      {kSummary, "Seminar in April 2004", ""},
      {kSummary, "Seminar in May 2004", "May 2004"},
      {kSummary, "Here since 2004", "2004"},
      {kBullet, "Gave a seminar online in 2004", ""},
      {kBullet, "Spoke at a fair in 2018", ""},
      {kBullet, "Began in 2018", "2018"},
      {kBullet, "Led it since 2018", "2018"},
      {kBullet, "Led it from 2016 to 2018", "2016"},
      {kBullet, "Led it until 2018", "2018"},
  });
}

TEST(SaidYears, NumbersOfNoJobAreKnownInBulletsWithTheirNoun) {
  expect_said({
      {kSummary, "34 articles in refereed journals, h-index 22", ""},
      {kSummary, "Author of 34 refereed articles", ""},
      {kSummary, "Author of 36 refereed articles", "36"},
      {kBullet, "Supervised 37 theses", ""},
      {kBullet, "Supervised 37 people", "37"},
      {kBullet, "Supervised 36 theses", "36"},
      {kBullet, "Supervised 52 student theses", ""},
      {kBullet, "Supervised 52 doctoral theses", "52"},
      {kBullet, "Examined eleven doctoral theses", ""},
      {kBullet, "Supervised eleven doctoral candidates", "eleven"},
  });
}

TEST(SaidYears, ItemsBehindAHeadingAreCounted) {
  expect_said({
      {kSummary, "Eight doctoral candidates have completed", ""},
      {kSummary, "Nine doctoral candidates have completed", "Nine"},
      {kSummary, "Eight doctors of medicine", "Eight"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
