// What `cvpress match` tells of a job's text.
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
    folder_.write("site/content/" + language + "/home/experience.md",
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

}  // namespace
}  // namespace cvpress::tests
