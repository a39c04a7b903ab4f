// Years and numbers that a profile says in texts of no job.
#include <gtest/gtest.h>

#include "support/held_lines.h"
#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using tests::kOfSummary;
using tests::SaidRow;

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
    tests::expect_message(tailoring, row.plan, row.text, row.message);
  }
}

TEST(SaidYears, AreKnownWhereverTheyAreSaid) {
  expect_said({
      {kOfSummary, "I spoke for the Working Group until 2005", ""},
      {kOfSummary, "I spoke for the Working Group until 2007", "2007"},
      {kOfSummary, "Winner of a prize 2005", "2005"},
      {kOfSummary, "Seminar in April 2004", ""},
      {kOfSummary, "Seminar in May 2004", "May 2004"},
      {kOfSummary, "Here since 2004", "2004"},
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
      {kOfSummary, "34 articles in refereed journals, h-index 22", ""},
      {kOfSummary, "Author of 34 refereed articles", ""},
      {kOfSummary, "Author of 36 refereed articles", "36"},
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
      {kOfSummary, "Eight doctoral candidates have completed", ""},
      {kOfSummary, "Nine doctoral candidates have completed", "Nine"},
      {kOfSummary, "Eight doctors of medicine", "Eight"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
