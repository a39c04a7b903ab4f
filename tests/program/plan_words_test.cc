// What plans, rows and letters say in words, as a user meets it.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kProfileOfWords = R"(---
widget: experience
title: Experience
experience:
  - title: Data engineer
    company: Larkspur Rail
    date_start: "2021-03-01"
    description: Moved 40 timetables to one store.
---
)";

constexpr const char* kPlanOfWords =
    "profile: experience.md\n"
    "rows: [{company: Acme, role: Engineer}]\n"
    "output: \"out/{company.slug}-{role.slug}.pdf\"\n";

constexpr const char* kPlanOfLetters =
    "profile: experience.md\n"
    "rows:\n"
    "  - {company: Acme, contact: Dr Fern}\n"
    "  - {company: Birch, contact: ''}\n"
    "output: \"{company}.txt\"\n"
    "letter: {text: letter.md, output: \"{company}.letter.txt\"}\n";

class PlanWords : public ::testing::Test {
 protected:
  PlanWords() {
    folder_.write("experience.md", kProfileOfWords);
    folder_.write("plan.yaml", kPlanOfWords);
  }

  Outcome batch(const std::string& options = "") const {
    return run_cvpress("batch plan.yaml " + options, folder_.path());
  }
  std::string bytes_of(const std::string& name) const {
    return read_file(folder_.path() + "/" + name);
  }

  TemporaryFolder folder_;
};

TEST_F(PlanWords, TellsWhatTheProfileDoesNotSay) {
  folder_.write("plan.yaml", std::string(kPlanOfWords) + "defaults: {headline: Reads maps}\n");
  const Outcome outcome = batch();
  EXPECT_THAT(outcome.err, HasSubstr("1 text of the plan is not in the profile; --explain lists"));
  const Outcome explained = batch("--explain");
  EXPECT_THAT(explained.err, HasSubstr("not in the profile: headline is"));
}

TEST_F(PlanWords, SaysWhatTheGuardCompares) {
  const std::string help = batch("--help").out;
  EXPECT_THAT(help, HasSubstr("Fields of entries are compared exactly."));
  EXPECT_THAT(help, HasSubstr("Sentences of letters in which"));
}

TEST_F(PlanWords, TellsColumnsThatOnlySpeaksOfAndNobodyHas) {
  const Outcome outcome = batch("--only compnay=acme");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, Not(HasSubstr("plan.yaml")));
  EXPECT_EQ(batch("--keep-going --only compnay=acme").status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--only speaks of \"compnay\", which no document has"));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"company\"?"));
  EXPECT_FALSE(file_exists(folder_.path() + "/out"));
}

TEST_F(PlanWords, TellsWhereAPlanSaysWhatIsNoLayout) {
  folder_.write("plan.yaml", std::string(kPlanOfWords) + "defaults: {layout: clasic}\n");
  EXPECT_THAT(batch().err, HasSubstr("plan.yaml:4:20: error: "));
  folder_.write("plan.yaml",
                std::string(kPlanOfWords) + "defaults: {settings: {colors.acent: red}}\n");
  const Outcome outcome = batch();
  EXPECT_THAT(outcome.err, HasSubstr("plan.yaml:4:22: error: this layout has no \"acent\""));
  EXPECT_THAT(outcome.err, HasSubstr("of the setting \"colors.acent=red\""));
  folder_.write("plan.yaml", std::string(kPlanOfWords) +
                                 "defaults: {settings: ['elements.page_number.text={{']}\n");
  EXPECT_THAT(batch().err, HasSubstr("\"{{\" in a plan stands for one \"{\" of the layout"));
}

TEST_F(PlanWords, RefusesLettersToNobody) {
  folder_.write("plan.yaml", kPlanOfLetters);
  folder_.write("letter.md", "---\nopening: \"Dear {contact},\"\n---\nI would like to.\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("in a document of row 2"));
  EXPECT_THAT(outcome.err,
              HasSubstr("letter.md:2:17: error: the variable \"contact\" is empty here"));
  EXPECT_THAT(outcome.err, HasSubstr("{contact|some text}"));
}

TEST_F(PlanWords, HasNoAdviceOfRenderForLetters) {
  folder_.write("plan.yaml", kPlanOfLetters);
  folder_.write("letter.md", "---\nopening: Dear all,\n---\nI would like to.\n");
  const Outcome outcome = batch("--explain");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, Not(HasSubstr("--letter")));
}

TEST_F(PlanWords, FillsLettersByTheRulesOfNames) {
  folder_.write("plan.yaml", kPlanOfLetters);
  folder_.write("letter.md",
                "---\nopening: \"Dear {contact|hiring team},\"\n---\n"
                "No {row:3} for {company.upper}, from {name|me}.\n");
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(bytes_of("Birch.letter.txt"), HasSubstr("Dear hiring team,"));
  EXPECT_THAT(bytes_of("Birch.letter.txt"), HasSubstr("No 002 for BIRCH, from me."));
  EXPECT_THAT(bytes_of("Acme.letter.txt"), HasSubstr("Dear Dr Fern,"));
}

TEST_F(PlanWords, DiffOfAManifestMeansTheCv) {
  folder_.write("letter.md", "---\nopening: Dear all,\n---\nI would like to.\n");
  folder_.write("plan.yaml",
                "profile: experience.md\nrows: [{company: Acme}]\noutput: \"z-{company}.pdf\"\n"
                "letter: {text: letter.md, output: \"a-{company}.pdf\"}\n");
  ASSERT_EQ(batch().status, 0);
  const auto diff = [&](const std::string& only) {
    return run_cvpress("diff 'plan.manifest.jsonl#" + only + "' experience.md", folder_.path());
  };
  EXPECT_EQ(diff("company=Acme").out, "");
  EXPECT_THAT(diff("company=Acme and kind=letter").out, HasSubstr("+ section"));
  run_shell("grep letter plan.manifest.jsonl > letters.jsonl", folder_.path());
  EXPECT_THAT(run_cvpress("diff letters.jsonl experience.md", folder_.path()).err,
              HasSubstr("kind=letter asks for it"));
}

TEST_F(PlanWords, GivesLettersTheFormOfTheirRow) {
  folder_.write("letter.md", "---\nopening: Dear all,\n---\nI would like to.\n");
  folder_.write("plan.yaml", std::string(kPlanOfLetters) + "defaults: {letter_form: us}\n");
  ASSERT_EQ(batch("--out us").status, 0);
  folder_.write("plan.yaml",
                std::string(kPlanOfLetters) + "defaults: {letter_layout: letter-us}\n");
  ASSERT_EQ(batch("--out layout").status, 0);
  EXPECT_EQ(bytes_of("us/Acme.letter.txt"), bytes_of("layout/Acme.letter.txt"));
  folder_.write("plan.yaml", std::string(kPlanOfLetters) + "defaults: {letter_form: uk}\n");
  EXPECT_THAT(batch().err, HasSubstr("\"letter_form\" should be din5008 or us"));
}

TEST_F(PlanWords, RefuseATitleThatTheProfileDoesNotSay) {
  folder_.write("plan.yaml", std::string(kPlanOfWords) + "defaults: {headline: CTO at Google}\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("plan.yaml:4:22: error: the profile does not say the title"));
  EXPECT_THAT(outcome.err, HasSubstr("the employer \"Google\""));
}

TEST_F(PlanWords, GuardsTheTextsOfALayout) {
  for (const char* settings : {"{elements.headline: {text: 'CTO of Google, PhD'}}",
                               "['elements.headline.text=CTO of Google, PhD']"}) {
    folder_.write("plan.yaml",
                  kPlanOfWords + fmt::format("defaults: {{settings: {}}}\n", settings));
    const Outcome outcome = batch();
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr("error: the profile does not say the title \"CTO\""));
    EXPECT_THAT(outcome.err, HasSubstr("the employer \"Google\""));
    EXPECT_THAT(outcome.err, HasSubstr("plan.yaml:4:"));
  }
}

/// A site whose person is called something else in German, as people in two scripts are.
void write_site_of_two_languages(const TemporaryFolder& folder) {
  folder.write("site/config/_default/hugo.yaml", "defaultContentLanguage: en\n");
  folder.write("site/config/_default/languages.yaml",
               "en: {languageCode: en, contentDir: content/en}\n"
               "de: {languageCode: de, contentDir: content/de}\n");
  for (const auto& [language, person] :
       {std::pair{"en", "title: Ann Oak\nrole: Engineer\nemail: ann@oak.example\n"},
        std::pair{"de", "title: Anna Eiche\nrole: Ingenieurin\nemail: anna@eiche.example\n"}}) {
    const std::string content = std::string("site/content/") + language;
    folder.write(content + "/authors/admin/_index.md",
                 std::string("---\nsuperuser: true\n") + person + "---\n");
    folder.write(content + "/home/" + "experience.md", kProfileOfWords);
  }
}

constexpr const char* kPlanOfTwoLanguages =
    "profile: site\n"
    "rows: [{lang: en}, {lang: de}]\n"
    "output: \"{lang}-{name.slug}-{headline.slug}.txt\"\n"
    "letter: {text: letter.md, output: \"{lang}-letter.txt\"}\n";

TEST_F(PlanWords, SpeakOfTheProfileInTheLanguageOfTheDocument) {
  write_site_of_two_languages(folder_);
  folder_.write("letter.md", "---\nopening: Hello,\n---\nI am {name}, {headline}, {email}.\n");
  folder_.write("plan.yaml", kPlanOfTwoLanguages);
  const Outcome outcome = batch();
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(file_exists(folder_.path() + "/en-ann-oak-engineer.txt"));
  EXPECT_TRUE(file_exists(folder_.path() + "/de-anna-eiche-ingenieurin.txt")) << outcome.err;
  EXPECT_THAT(bytes_of("en-letter.txt"), HasSubstr("I am Ann Oak, Engineer, ann@oak.example."));
  EXPECT_THAT(bytes_of("de-letter.txt"),
              HasSubstr("I am Anna Eiche, Ingenieurin, anna@eiche.example."));
  EXPECT_THAT(bytes_of("plan.manifest.jsonl"), HasSubstr("\"name\":\"Anna Eiche\""));
}

TEST_F(PlanWords, SpeakOfTheHeadlineThatTheDocumentPrints) {
  write_site_of_two_languages(folder_);
  folder_.write("letter.md", "---\nopening: Hello,\n---\nI am your {headline}.\n");
  folder_.write("plan.yaml", std::string(kPlanOfTwoLanguages) +
                                 "defaults: {headline: {en: \"*Rail* {headline}\", de: "
                                 "\"{headline} der Bahn\"}, allow: titles}\n");
  const Outcome outcome = batch();
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(file_exists(folder_.path() + "/en-ann-oak-rail-engineer.txt"));
  EXPECT_TRUE(file_exists(folder_.path() + "/de-anna-eiche-ingenieurin-der-bahn.txt"));
  EXPECT_THAT(bytes_of("en-letter.txt"), HasSubstr("I am your Rail Engineer."));
  EXPECT_THAT(bytes_of("de-letter.txt"), HasSubstr("I am your Ingenieurin der Bahn."));
  EXPECT_THAT(bytes_of("de-anna-eiche-ingenieurin-der-bahn.txt"),
              Not(HasSubstr("der Bahn der Bahn")));
}

TEST_F(PlanWords, DiffIsSilentAboutItsOwnSources) {
  ASSERT_EQ(batch().status, 0);
  const Outcome same = run_cvpress("diff out/acme-engineer.pdf experience.md", folder_.path());
  EXPECT_EQ(same.status, 0);
  EXPECT_EQ(same.err, "");
}

TEST_F(PlanWords, MatchTakesTheTagsOutOfAnHtmlJob) {
  folder_.write("ad.html",
                "\n<!DOCTYPE html>\n<html><head><style>p { Color: RedHat }</style></head>\n"
                "<body><p class=\"DivX\">Rust &amp; COBOL</p><script>Kubernetes</script>\n"
                "<ul><li>Kafka</li><li>R&amp;D</li></ul></body></html>\n");
  const Outcome match =
      run_cvpress("match experience.md --job ad.html --format json", folder_.path());
  ASSERT_EQ(match.status, 0) << match.err;
  for (const char* term : {"Rust", "COBOL", "Kafka", "R&D"}) {
    EXPECT_THAT(match.out, HasSubstr(std::string("\"term\":\"") + term + "\""));
  }
  for (const char* other : {"Kubernetes", "DivX", "RedHat", "DOCTYPE", "amp"}) {
    EXPECT_THAT(match.out, Not(HasSubstr(other)));
  }
}

}  // namespace
}  // namespace cvpress::tests
