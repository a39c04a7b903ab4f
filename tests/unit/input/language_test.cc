// Which language a résumé is in where nothing says it.
#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

const char* const kRussian =
    "  - title: Инженер\n    company: Мост\n    date_start: 8 марта 2020\n"
    "    description: Проектирование пешеходных мостов\n";

ReadOutcome read_as(const std::string& language, const std::string& items) {
  MemoryFiles files;
  files.add("page.md", experience_page(items));
  SourceMap sources;
  Diagnostics diagnostics;
  auto resume =
      input::read_resume({{"page.md"}, "", language, "", ""}, files, sources, diagnostics);
  ReadOutcome outcome;
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  if (resume) outcome.resume = std::move(*resume);
  return outcome;
}

TEST(Language, IsThatOfTheTextWhereNothingSaysIt) {
  const ReadOutcome outcome = read_as("", kRussian);
  EXPECT_EQ(outcome.resume.language, "ru");
  EXPECT_THAT(outcome.messages, HasSubstr("the text seems to be in \"ru\""));
  EXPECT_EQ(outcome.resume.sections.at(0).entries.at(0).dates.start->month, 3);
}

TEST(Language, OfTheCommandLineWins) {
  const ReadOutcome outcome = read_as("uk", kRussian);
  EXPECT_EQ(outcome.resume.language, "uk");
  EXPECT_THAT(outcome.messages, Not(HasSubstr("seems to be")));
}

TEST(Language, ThatCannotBeOfTheTextIsTold) {
  const ReadOutcome outcome = read_as("en", kRussian);
  EXPECT_EQ(outcome.resume.language, "en");
  EXPECT_THAT(outcome.messages, HasSubstr("the language is said to be \"en\""));
}

TEST(Language, OfASiteWins) {
  MemoryFiles files;
  files.add("site/config.yaml", "languageCode: uk\ntheme: academic\n");
  files.add("site/content/home/experience.md", experience_page(kRussian));
  SourceMap sources;
  Diagnostics diagnostics;
  const auto resume = input::read_resume({{"site"}, "", "", "", ""}, files, sources, diagnostics);
  ASSERT_TRUE(resume);
  EXPECT_EQ(resume->language, "uk");
}

TEST(Language, OfASiteThatSaysNoneIsThatOfTheText) {
  MemoryFiles files;
  files.add("site/config.yaml", "theme: academic\n");
  files.add("site/content/home/experience.md", experience_page(kRussian));
  SourceMap sources;
  Diagnostics diagnostics;
  const auto resume = input::read_resume({{"site"}, "", "", "", ""}, files, sources, diagnostics);
  ASSERT_TRUE(resume);
  EXPECT_EQ(resume->language, "ru");
  EXPECT_EQ(resume->language_id, "");
}

TEST(Language, IsEnglishWhereTheTextTellsNothing) {
  const ReadOutcome outcome = read_as("", "  - title: Baker\n    date_start: '2020'\n");
  EXPECT_EQ(outcome.resume.language, "en");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Language, IsThatOfOneSentence) {
  const ReadOutcome outcome =
      read_as("",
              "  - title: Kierowniczka zespołu\n    date_start: '2020'\n"
              "    description: Odpowiedzialna za współpracę oraz rozwój usług\n");
  EXPECT_EQ(outcome.resume.language, "pl");
  EXPECT_THAT(outcome.messages, HasSubstr("the text seems to be in \"pl\""));
}

TEST(Language, IsNotThatOfNamesInEnglishText) {
  const ReadOutcome outcome =
      read_as("",
              "  - title: Senior Engineer\n    company: Łódzka Spółka Żeglugowa\n"
              "    location: Świnoujście\n    date_start: '2020'\n");
  EXPECT_EQ(outcome.resume.language, "en");
}

std::string description_of(const ReadOutcome& outcome) {
  const model::Section& section = outcome.resume.sections.at(0);
  return model::plain_text(section.entries.at(0).description.at(0).inlines);
}

TEST(Language, OfTheCommandLineDecidesTheQuotesOfAPage) {
  const ReadOutcome outcome =
      read_as("de", "  - title: Leiterin\n    date_start: '2020'\n    description: Das \"Haus\"\n");
  EXPECT_EQ(description_of(outcome), "Das „Haus“");
}

TEST(Language, ThatIsJudgedDecidesTheQuotesOfAPage) {
  const ReadOutcome outcome =
      read_as("",
              "  - title: Leiterin für Straßenbau\n    date_start: '2020'\n"
              "    description: Das \"Haus\" der Brücken und die Lehre im Verbund\n");
  EXPECT_EQ(outcome.resume.language, "de");
  EXPECT_EQ(description_of(outcome), "Das „Haus“ der Brücken und die Lehre im Verbund");
}

ReadOutcome read_page_that_says(const std::string& key, const std::string& language) {
  MemoryFiles files;
  files.add("page.md", "---\nwidget: experience\n" + key +
                           "\nexperience:\n  - title: Leiterin\n    date_start: '2020'\n"
                           "    description: Das \"Haus\"\n---\n");
  SourceMap sources;
  Diagnostics diagnostics;
  auto resume =
      input::read_resume({{"page.md"}, "", language, "", ""}, files, sources, diagnostics);
  ReadOutcome outcome;
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  if (resume) outcome.resume = std::move(*resume);
  return outcome;
}

TEST(Language, IsWhatThePageItselfSays) {
  for (const char* key : {"lang: de-at", "language: de_AT", "Language: \"de-AT\""}) {
    const ReadOutcome outcome = read_page_that_says(key, "");
    EXPECT_EQ(outcome.resume.language, "de-AT") << key;
    EXPECT_TRUE(outcome.resume.language_told);
    EXPECT_EQ(description_of(outcome), "Das „Haus“");
    EXPECT_EQ(outcome.messages, "");
  }
}

TEST(Language, ThatThePageSaysMayBeItsName) {
  EXPECT_EQ(read_page_that_says("language: German", "").resume.language, "de");
  EXPECT_EQ(read_page_that_says("language: Deutsch", "").resume.language, "de");
}

TEST(Language, OfTheCommandLineWinsOverThePages) {
  EXPECT_EQ(read_page_that_says("lang: de", "fr").resume.language, "fr");
}

TEST(Language, ThatNobodyKnowsIsTold) {
  const ReadOutcome outcome = read_page_that_says("lang: germann", "");
  EXPECT_EQ(outcome.resume.language, "en");
  EXPECT_THAT(outcome.messages, HasSubstr("\"germann\" is no language"));
  EXPECT_THAT(outcome.messages, HasSubstr("did you mean \"de\" (German)?"));
}

TEST(Language, OfASiteWinsOverThatOfItsPage) {
  MemoryFiles files;
  files.add("site/config.yaml", "languageCode: uk\ntheme: academic\n");
  files.add("site/content/home/experience.md",
            "---\nwidget: experience\nlang: de\nexperience:\n  - title: Leiterin\n"
            "    date_start: '2020'\n---\n");
  SourceMap sources;
  Diagnostics diagnostics;
  const auto resume = input::read_resume({{"site"}, "", "", "", ""}, files, sources, diagnostics);
  ASSERT_TRUE(resume);
  EXPECT_EQ(resume->language, "uk");
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources),
              HasSubstr("the site says that its language is \"uk\""));
}

TEST(Language, DecidesWhichOfTwoNumbersIsTheDay) {
  const ReadOutcome outcome = read_as("fr", "  - title: Boulanger\n    date_start: 10/08/2020\n");
  EXPECT_EQ(outcome.resume.sections.at(0).entries.at(0).dates.start->month, 8);
  EXPECT_THAT(outcome.messages, HasSubstr("it is read as 2020-08-10"));
}

TEST(Language, DecidesNamesOfMonthsThatMeanTwo) {
  const ReadOutcome outcome = read_as("hr", "  - title: Pekar\n    date_start: listopad 2020\n");
  EXPECT_EQ(outcome.resume.sections.at(0).entries.at(0).dates.start->month, 10);
}

}  // namespace
}  // namespace cvpress::tests
