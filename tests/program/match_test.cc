// What `cvpress match` tells of a job's text.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A profile in two languages.
class Match : public ::testing::Test {
 protected:
  Match() {
    folder_.write("site/config.yaml",
                  "defaultContentLanguage: en\nlanguages:\n"
                  "  en: {languageName: English, contentDir: content/en}\n"
                  "  de: {languageName: Deutsch, contentDir: content/de}\n");
    folder_.write("site/content/en/authors/admin/_index.md", "---\ntitle: Ann Oak\n---\n");
    folder_.write("site/content/de/authors/admin/_index.md", "---\ntitle: Ann Oak\n---\n");
    write_home("en", "Wrote the Grid Data service for metering");
    write_home("de", "Schrieb den Dienst für die Zähler mit Kafka und Go für die Stadt");
    folder_.write("plan.yaml",
                  "profile: site\noutput: \"out/{lang}.pdf\"\ndimensions: {language: [en, de]}\n");
  }

  void write_home(const std::string& language, const std::string& bullet) {
    folder_.write(fmt::format("site/content/{}/home/experience.md", language),
                  "---\nwidget: experience\ntitle: Work\nexperience:\n"
                  "  - title: Engineer\n    company: Larkspur\n    date_start: 2020-01-01\n"
                  "    description: |-\n      - " +
                      bullet + "\n---\n");
  }

  Outcome match(const std::string& job, const std::string& input = "plan.yaml") {
    folder_.write("ad.txt", job);
    return run_cvpress("match " + input + " --job ad.txt", folder_.path());
  }

  TemporaryFolder folder_;
};

TEST_F(Match, AllColumnsAreOfTheSameTerms) {
  const Outcome outcome =
      match("We write Grid tools for metering with Kafka, Larkspur and COBOL.\n");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("term      times  all (en)  all (de)\n"
                                     "Grid          1  yes       -\n"
                                     "metering      1  yes       -\n"
                                     "Kafka         1  -         yes\n"
                                     "Larkspur      1  yes       yes\n"
                                     "COBOL         1  -         -\n"));
  EXPECT_THAT(outcome.out, HasSubstr("The profile says nothing of: COBOL\n"));
}

TEST_F(Match, TellsThatLanguagesDiffer) {
  const std::string german =
      "Wir suchen für unsere Werkstatt eine Person, die mit den Zählern der Stadt und mit Kafka "
      "umgehen kann und die Kunden berät.\n";
  const Outcome both = match(german);
  EXPECT_EQ(both.status, 0);
  EXPECT_EQ(
      both.err,
      "cvpress: note: the job's text is in German and some versions are in English: only names "
      "and technical terms can be the same in both\n");
  EXPECT_THAT(both.out, HasSubstr("Zählern        1  -         yes\n"));
  folder_.write(
      "cv.yaml",
      "basics: {name: Ann Oak, summary: I have written the services with the team and for "
      "the users of the town.}\nskills: [{name: Tools, keywords: [Kafka]}]\n");
  const Outcome english = match(german, "cv.yaml");
  EXPECT_EQ(english.err,
            "cvpress: note: the job's text is in German and the CV in English: only names and "
            "technical terms can be the same in both\n");
  EXPECT_EQ(english.out, "term   times  CV\nKafka      1  yes\n");
}

TEST_F(Match, LeavesOutWhatIsOfferedAndSaysSo) {
  for (const char* ad :
       {"Larkspur looks for an engineer.\n\nWhat we offer\n- Kantine\n- Jobticket\n\nNeeds\n- "
        "COBOL\n",
        "<html><body><p>Larkspur looks for an engineer.</p><h3>What we "
        "offer</h3><ul><li>Kantine</li>"
        "<li>Jobticket</li></ul><h3>Needs</h3><ul><li>COBOL</li></ul></body></html>"}) {
    const Outcome outcome = match(ad, "plan.yaml --only lang=en");
    EXPECT_THAT(outcome.err, HasSubstr("note: 3 lines on what the job offers and how to apply are "
                                       "not looked at: \"What we offer\"\n"));
    EXPECT_THAT(outcome.out, HasSubstr("COBOL"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("Kantine")));
  }
}

TEST_F(Match, SaysHowManyTermsAreLeftOut) {
  std::string ad = "Larkspur looks for an engineer.\n";
  for (int i = 0; i < 1002; ++i) ad += fmt::format("- Ab{}x\n", i);
  const Outcome outcome = match(ad, "plan.yaml --only lang=en");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err,
              HasSubstr("the job's text has 1003 terms: only the first 1000 are compared\n"));
}

}  // namespace
}  // namespace cvpress::tests
