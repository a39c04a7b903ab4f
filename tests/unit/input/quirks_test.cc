// What real sites contain besides what their themes ask for: one test for each
// row of the table of quirks (hugo-formats.md 11).
#include <map>

#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Texts = std::map<std::string, std::string>;

ReadOutcome read_files(const Texts& texts, const std::string& path) {
  MemoryFiles files;
  for (const auto& [name, text] : texts) files.add(name, text);
  SourceMap sources;
  Diagnostics diagnostics;
  input::Sources wanted;
  wanted.paths = {path};
  auto resume = input::read_resume(wanted, files, sources, diagnostics);
  ReadOutcome outcome;
  outcome.failed = !resume;
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  if (resume) outcome.resume = std::move(*resume);
  return outcome;
}

/// A site of the generation of widget pages with an author and one section.
Texts site_with(const std::string& section) {
  return {{"site/config.yaml", "title: Example\n"},
          {"site/content/home/index.md", "---\ntype: widget_page\nheadless: true\n---\n"},
          {"site/content/authors/admin/_index.md",
           "---\ntitle: Ada Example\nsuperuser: true\n---\nBiography.\n"},
          {"site/content/home/section.md", section}};
}

/// A site whose home page is a landing page with these sections.
Texts landing_site(const std::string& sections) {
  return {{"site/hugo.yaml", "title: Example\n"},
          {"site/content/_index.md", "---\ntype: landing\nsections:\n" + sections + "---\n"},
          {"site/content/authors/admin/_index.md",
           "---\ntitle: Ada Example\nsuperuser: true\n"
           "work:\n  - {position: Baker, company_name: Oven, date_start: 2020-01-01}\n"
           "education:\n  - {area: Dough, institution: School, date_start: 2015-01-01, "
           "date_end: 2018-01-01}\n"
           "skills:\n  - {name: Own, items: [{name: Kneading, percent: 50}]}\n---\n"}};
}

std::vector<std::string> titles(const std::vector<model::Section>& sections) {
  std::vector<std::string> all;
  for (const model::Section& section : sections) all.push_back(model::plain_text(section.title));
  return all;
}

std::vector<std::string> titles(const std::vector<model::Entry>& entries) {
  std::vector<std::string> all;
  for (const model::Entry& entry : entries) all.push_back(model::plain_text(entry.title));
  return all;
}

const model::Section* section_called(const ReadOutcome& outcome, const std::string& title) {
  for (const model::Section& section : outcome.resume.sections) {
    if (model::plain_text(section.title) == title) return &section;
  }
  return nullptr;
}

model::Entry entry_with(const std::string& keys) {
  const ReadOutcome outcome = read_text(experience_page("  - title: A\n" + keys));
  EXPECT_FALSE(outcome.failed) << outcome.messages;
  return outcome.failed ? model::Entry() : outcome.resume.sections.at(0).entries.at(0);
}

std::string description_of(const std::string& keys) {
  return model::plain_text(entry_with(keys).description);
}

TEST(Quirk, DatesAreWrittenInManyWays) {
  EXPECT_EQ(entry_with("    date_start: '2021-07'\n").dates.start,
            (model::Date{2021, 7, 0, "", {}}));
  EXPECT_EQ(entry_with("    date_start: \"Jun 2021\"\n").dates.start,
            (model::Date{2021, 6, 0, "", {}}));
  EXPECT_EQ(entry_with("    date_start: 2021\n").dates.start, (model::Date{2021, 0, 0, "", {}}));
  EXPECT_EQ(entry_with("    date_start: 20211008\n").dates.start,
            (model::Date{2021, 10, 8, "", {}}));
  EXPECT_EQ(entry_with("    date_start: '2020-01-01'\n    date_end: '2022-06-31'\n").dates.end,
            (model::Date{2022, 6, 30, "", {}}));
  for (const char* end : {"'Present'", "'present'", "'Ongoing'", "至今"}) {
    EXPECT_TRUE(entry_with(std::string("    date_start: '2020-01-01'\n    date_end: ") + end + "\n")
                    .dates.current)
        << end;
  }
}

TEST(Quirk, LayoutsOfDatesAreNotWhatGoUnderstands) {
  constexpr std::pair<const char*, const char*> kLayouts[] = {
      {"Jan 2023", "Jan 2006"}, {"2006년 1월", "2006년 1월"}, {"\"2006\"", "2006"}};
  for (const auto& [written, meant] : kLayouts) {
    const ReadOutcome outcome =
        read_text("---\nwidget: experience\ntitle: E\ndate_format: " + std::string(written) +
                  "\nexperience:\n  - {title: A, date_start: '2020-01-01'}\n---\n");
    EXPECT_EQ(outcome.resume.sections.at(0).date_format, meant);
  }
}

TEST(Quirk, AnEndThatIsNotThereMeansPresent) {
  for (const char* end : {"", "    date_end:\n", "    date_end: ''\n    # date_end: '2020-02-02'\n",
                          "    date_end: ' '\n"}) {
    const model::Entry entry = entry_with(std::string("    date_start: '2020-01-01'\n") + end);
    EXPECT_TRUE(entry.dates.current) << end;
    EXPECT_FALSE(entry.dates.end) << end;
  }
}

TEST(Quirk, ALogoMayBeNothing) {
  for (const char* logo :
       {"", "    company_logo:\n", "    company_logo: \"\"\n", "    # company_logo: org-x\n"}) {
    EXPECT_TRUE(entry_with(logo).logo.empty()) << logo;
  }
  const ReadOutcome outcome =
      read_text(experience_page("  - title: A\n    company_logo: no-file\n"));
  EXPECT_FALSE(outcome.failed) << outcome.messages;
}

TEST(Quirk, AnAddressMayLackItsSchemeOrLeadNowhere) {
  constexpr std::pair<const char*, const char*> kUrls[] = {
      {"//host.example/path", "https://host.example/path"},
      {"www.host.example", "https://www.host.example"},
      {"host.example", "https://host.example"},
      {"'https://host.example  '", "https://host.example"},
      {"'#'", ""}};
  for (const auto& [written, meant] : kUrls) {
    const std::string keys = "    company: C\n    company_url: " + std::string(written) + "\n";
    EXPECT_EQ(entry_with(keys).organization_url, meant) << written;
  }
}

TEST(Quirk, ASectionIsCalledWhatItsTitleSays) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\ntitle: Education\nexperience:\n"
      "  - {title: Master, company: School, date_start: '2010-01-01', date_end: "
      "'2012-01-01'}\n---\n");
  ASSERT_EQ(outcome.resume.sections.size(), 1u);
  EXPECT_EQ(titles(outcome.resume.sections), std::vector<std::string>{"Education"});
  EXPECT_EQ(titles(outcome.resume.sections[0].entries), std::vector<std::string>{"Master"});
}

TEST(Quirk, SectionsOfOneTypeAreAllKept) {
  Texts texts = site_with(
      "---\nwidget: experience\nweight: 10\ntitle: Industry\nexperience:\n  - {title: A}\n---\n");
  texts["site/content/home/second.md"] =
      "---\nwidget: experience\nweight: 20\ntitle: University\nexperience:\n  - {title: B}\n---\n";
  const ReadOutcome outcome = read_files(texts, "site");
  EXPECT_NE(section_called(outcome, "Industry"), nullptr) << outcome.messages;
  EXPECT_NE(section_called(outcome, "University"), nullptr) << outcome.messages;
}

TEST(Quirk, ListsAndTheirKeysAreMixedUp) {
  constexpr const char* kPages[] = {
      "widget: experience\nitem:\n  - {position: Baker, company_name: Oven, summary: Bread, start: "
      "2020-01-01}\n",
      "widget: experience\nitems:\n  - {role: Baker, org: Oven, description: Bread, date: "
      "2020-01-01}\n",
      "widget: experience\nfeature:\n  - {name: Baker, organization: Oven, description: Bread, "
      "date_start: 2020-01-01}\n",
      "widget: accomplishments\nexperience:\n  - {degree: Baker, institution: Oven, summary: "
      "Bread, "
      "date_start: 2020-01-01}\n",
      "widget: experience\ncontent:\n  items:\n    - {course: Baker, awarder: Oven, summary: "
      "Bread, "
      "date_start: 2020-01-01}\n",
      "widget: experience\ncontent:\n  feature:\n    - {area: Baker, company: Oven, summary: "
      "Bread, "
      "date_start: 2020-01-01}\n"};
  for (const char* page : kPages) {
    const ReadOutcome outcome = read_text("---\ntitle: Work\n" + std::string(page) + "---\n");
    ASSERT_EQ(outcome.resume.sections.size(), 1u) << page << outcome.messages;
    ASSERT_EQ(outcome.resume.sections[0].entries.size(), 1u) << page << outcome.messages;
    const model::Entry& entry = outcome.resume.sections[0].entries[0];
    EXPECT_EQ(model::plain_text(entry.title), "Baker") << page;
    EXPECT_EQ(model::plain_text(entry.organization), "Oven") << page;
    EXPECT_THAT(model::plain_text(entry.description), HasSubstr("Bread")) << page;
    EXPECT_EQ(entry.dates.start, (model::Date{2020, 1, 1, "", {}})) << page;
  }
}

TEST(Quirk, InlineItemsWinOverTheAuthors) {
  const ReadOutcome outcome = read_files(
      landing_site("  - block: resume-experience\n    content:\n      username: admin\n"
                   "      title: Jobs\n      items:\n        - {title: Miller, company: Mill}\n"
                   "  - block: resume-skills\n    content:\n      title: Skills\n"
                   "      skills:\n        - {name: Given, items: [{name: Milling}]}\n"),
      "site");
  const model::Section* jobs = section_called(outcome, "Jobs");
  ASSERT_NE(jobs, nullptr) << outcome.messages;
  EXPECT_EQ(titles(jobs->entries), std::vector<std::string>{"Miller"});
  const model::Section* skills = section_called(outcome, "Skills");
  ASSERT_NE(skills, nullptr) << outcome.messages;
  EXPECT_EQ(titles(skills->entries), std::vector<std::string>{"Given"});
}

TEST(Quirk, SettingsStandBesideTheBlockOrUnderAWidgetKey) {
  const ReadOutcome outcome =
      read_files(landing_site("  - block: markdown\n    title: Beside\n    text: Words here.\n"
                              "  - content:\n      widget: accomplishments\n      title: Papers\n"
                              "      item:\n        - {title: Licence, organization: Hall}\n"),
                 "site");
  const model::Section* beside = section_called(outcome, "Beside");
  ASSERT_NE(beside, nullptr) << outcome.messages;
  EXPECT_THAT(model::plain_text(beside->body), HasSubstr("Words here."));
  const model::Section* papers = section_called(outcome, "Papers");
  ASSERT_NE(papers, nullptr) << outcome.messages;
  EXPECT_EQ(titles(papers->entries), std::vector<std::string>{"Licence"});
}

TEST(Quirk, TwoBlocksWithAViewShowOneListEach) {
  const ReadOutcome outcome =
      read_files(landing_site("  - block: resume-experience\n    content: {username: admin}\n"
                              "    design: {view: education}\n"
                              "  - block: resume-experience\n    content: {username: admin}\n"
                              "    design: {view: experience}\n"),
                 "site");
  std::vector<std::string> entries;
  for (const model::Section& section : outcome.resume.sections) {
    if (section.kind == model::Kind::kSkills) continue;  // of the profile, shown by no block
    for (const std::string& title : titles(section.entries)) entries.push_back(title);
  }
  EXPECT_THAT(entries, ElementsAre("Dough", "Baker")) << outcome.messages;
}

TEST(Quirk, BlocksAndItemsAreCommentedOut) {
  const ReadOutcome outcome = read_text(
      experience_page("  - title: A\n#  - title: B\n    # location: Oslo\n  #- title: C\n"));
  EXPECT_EQ(titles(outcome.resume.sections.at(0).entries), std::vector<std::string>{"A"});
  EXPECT_THAT(outcome.messages, IsEmpty());
}

TEST(Quirk, DescriptionsAreWrittenInAllStylesOfYamlAndToml) {
  constexpr const char* kDescriptions[] = {
      "    description: First line\n      second line\n",
      "    description: 'First line\n      second line'\n",
      "    description: |1-\n      First line\n      second line\n",
      "    description: |2-\n        First line\n        second line\n",
      "    description: >-\n      First line\n      second line\n",
      "    description: |\n      First line\n      second line\n"};
  for (const char* description : kDescriptions) {
    const model::Entry entry = entry_with(description);
    ASSERT_EQ(entry.description.size(), 1u) << description;
    EXPECT_EQ(entry.description[0].kind, model::BlockKind::kParagraph) << description;
    EXPECT_EQ(model::plain_text(entry.description), "First line second line") << description;
  }
  const ReadOutcome toml = read_text(
      "+++\nwidget = \"experience\"\ntitle = \"E\"\n[[experience]]\ntitle = \"A\"\n"
      "description = \"\"\"\nFirst line\nsecond line\n  \"\"\"\n+++\n");
  EXPECT_EQ(model::plain_text(toml.resume.sections.at(0).entries.at(0).description),
            "First line second line");
}

TEST(Quirk, SpacingInDescriptionsIsTrimmed) {
  EXPECT_EQ(description_of("    description: |\n\n      &nbsp;\n\n      Text\n\n      <br><br>\n\n"
                           "      **   **\n"),
            "Text");
}

TEST(Quirk, HeadingsInDescriptionsAreNoSections) {
  const model::Entry entry = entry_with("    description: |\n      ##### Duties\n\n      Bread\n");
  EXPECT_THAT(model::plain_text(entry.description), HasSubstr("Duties"));
  EXPECT_THAT(model::plain_text(entry.description), Not(HasSubstr("#")));
}

TEST(Quirk, AListFollowsItsLeadInAtOnce) {
  const model::Entry entry = entry_with(
      "    description: |2-\n        Responsibilities include:\n        * Bread\n        * "
      "Rolls\n");
  ASSERT_EQ(entry.description.size(), 2u);
  EXPECT_EQ(entry.description[0].kind, model::BlockKind::kParagraph);
  EXPECT_EQ(entry.description[1].kind, model::BlockKind::kBulletList);
  EXPECT_EQ(entry.description[1].children.size(), 2u);
}

TEST(Quirk, ListsHaveManyBullets) {
  for (const char* text : {"      • Bread\n      • Rolls\n", "      1) Bread\n      2) Rolls\n"}) {
    const model::Entry entry = entry_with(std::string("    description: |\n") + text);
    ASSERT_EQ(entry.description.size(), 1u) << text;
    EXPECT_EQ(entry.description[0].children.size(), 2u) << text;
  }
  for (const char* nested :
       {"      * Bread\n        * Rye\n", "      * Bread\n          * Rye\n"}) {
    const model::Entry entry = entry_with(std::string("    description: |\n") + nested);
    ASSERT_EQ(entry.description.size(), 1u) << nested;
    ASSERT_EQ(entry.description[0].children.size(), 1u) << nested;
    EXPECT_EQ(entry.description[0].children[0].children.back().kind, model::BlockKind::kBulletList);
  }
  EXPECT_EQ(description_of("    description: |\n      Bread\tand rolls\n"), "Bread and rolls");
}

TEST(Quirk, HtmlInTextMeansWhatItMeans) {
  const ReadOutcome outcome = read_text(experience_page(
      "  - title: '<span style=\"color:red\">Head</span> <b>Baker</b>'\n"
      "    description: '<div class=\"x\"><font color=\"blue\">Bread</font></div>'\n"));
  const model::Entry& entry = outcome.resume.sections.at(0).entries.at(0);
  EXPECT_EQ(model::plain_text(entry.title), "Head Baker");
  EXPECT_TRUE(entry.title.back().strong);
  EXPECT_THAT(model::plain_text(entry.description), HasSubstr("Bread"));
  EXPECT_THAT(model::plain_text(entry.description), Not(HasSubstr("<")));
}

TEST(Quirk, LinksToPagesOfTheSiteKeepTheirText) {
  for (const char* text :
       {"[paper](../publication/x/)", "[paper]({{< relref \"/x\" >}})", "[paper](uploads/x.pdf)"}) {
    EXPECT_EQ(description_of("    description: 'My " + std::string(text) + "'\n"), "My paper")
        << text;
  }
}

TEST(Quirk, ItemsMayLackAlmostEverything) {
  const ReadOutcome outcome =
      read_text(experience_page("  - company: Oven\n  - title: Baker\n  - description: Bread\n"));
  ASSERT_EQ(outcome.resume.sections.at(0).entries.size(), 3u) << outcome.messages;
  EXPECT_EQ(model::plain_text(outcome.resume.sections[0].entries[0].organization), "Oven");
  EXPECT_EQ(model::plain_text(outcome.resume.sections[0].entries[1].title), "Baker");
  EXPECT_THAT(model::plain_text(outcome.resume.sections[0].entries[2].description),
              HasSubstr("Bread"));
}

TEST(Quirk, BrokenYamlIsRepairedWithAPlace) {
  struct Broken {
    const char* keys;
    const char* place;
  };
  constexpr Broken kBroken[] = {
      {"    image = \"x\"\n", "page.md:6:"},
      {"    description: [Bread](https://bread.example) daily\n", "page.md:6:"},
      {"    location : Oslo\n", ""},
      {"    description: Bread: rye\n", "page.md:6:"}};
  for (const Broken& broken : kBroken) {
    const ReadOutcome outcome =
        read_text(experience_page("  - title: A\n" + std::string(broken.keys)));
    EXPECT_FALSE(outcome.failed) << broken.keys << outcome.messages;
    EXPECT_THAT(outcome.messages, HasSubstr(broken.place)) << broken.keys;
  }
  const ReadOutcome open =
      read_text("---\nwidget: experience\ntitle: E\nexperience:\n  - title: A\n");
  EXPECT_FALSE(open.failed) << open.messages;
  EXPECT_THAT(open.messages, HasSubstr("page.md:"));
}

TEST(Quirk, SpaceAroundValuesIsNoText) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\ntitle: Experience   \nexperience:\n\u00A0\u00A0- title: 'A '\n"
      "\u00A0\u00A0\u00A0\u00A0company: Foo\u00A0Bar\n---\n");
  ASSERT_FALSE(outcome.failed) << outcome.messages;
  EXPECT_EQ(titles(outcome.resume.sections), std::vector<std::string>{"Experience"});
  EXPECT_EQ(titles(outcome.resume.sections[0].entries), std::vector<std::string>{"A"});
}

TEST(Quirk, NumbersAreTextAsTheyWereWritten) {
  const ReadOutcome outcome =
      read_files(site_with("---\nwidget: contact\ncontent:\n  phone: 08888888888\n  address:\n"
                           "    street: Way 1\n    city: Vik\n    postcode: 01234\n---\n"),
                 "site");
  EXPECT_EQ(outcome.resume.person.phone, "08888888888") << outcome.messages;
  std::string address;
  for (const std::string& line : outcome.resume.person.address) address += line + "\n";
  EXPECT_THAT(address, HasSubstr("01234"));
  const ReadOutcome about = read_text(
      "---\ntitle: Ada\nsuperuser: true\neducation:\n  courses:\n"
      "    - {course: BSc, institution: School, year: 2012}\n---\n");
  EXPECT_THAT(about.json, HasSubstr("2012"));
}

TEST(Quirk, ForeignKeysAreNoMistakes) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\ntitle: E\nimage: x.png\ntags: [a]\nlastmod: '2020-01-01'\n"
      "widget_id: X\nexperience:\n  - {title: A, gpa: 4.0}\n---\n");
  EXPECT_THAT(outcome.messages, Not(HasSubstr("warning:")));
  EXPECT_THAT(outcome.messages, Not(HasSubstr("error:")));
}

TEST(Quirk, FilesOfTheCmsAreOrdinary) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\nactive: true\ndate_format: Jan 2006\nexperience:\n  - title: A\n"
      "    company: Oven\n    date_start: 2021-10-08\n    date_end: 2022-04-11\n"
      "widget_id: RECENT-POSTS\nheadless: true\nweight: 30\ntitle: Experience\nsubtitle: null\n"
      "design:\n  columns: \"2\"\n---\n");
  EXPECT_THAT(outcome.messages, IsEmpty());
  EXPECT_TRUE(outcome.resume.sections.at(0).subtitle.empty());
}

TEST(Quirk, ScriptsMayBeMixed) {
  const ReadOutcome outcome =
      read_text(experience_page("  - title: 工程师 Engineer مهندس 🎉\n    company: Ώρα Київ\n"));
  EXPECT_EQ(titles(outcome.resume.sections.at(0).entries),
            std::vector<std::string>{"工程师 Engineer مهندس 🎉"});
}

TEST(Quirk, HeadlessSaysNothingOfASection) {
  for (const char* headless : {"", "headless: false\n", "headless: true\n", "headless: yes\n"}) {
    const ReadOutcome outcome = read_files(
        site_with("---\nwidget: blank\ntitle: Shown\n" + std::string(headless) + "---\nText.\n"),
        "site");
    EXPECT_NE(section_called(outcome, "Shown"), nullptr) << headless << outcome.messages;
  }
}

TEST(Quirk, OtherFilesLieAboutInFolders) {
  Texts texts = site_with("---\nwidget: blank\ntitle: Shown\n---\nText.\n");
  texts["site/content/home/_index.md"] = "---\ntitle: List\n---\n";
  texts["site/content/home/gallery/photo.png"] = "\x89PNG";
  texts["site/content/home/notes.Rmd"] = "---\ntitle: Notes\n---\nNot this.\n";
  texts["site/content/home/.ipynb_checkpoints/old.md"] = "---\ntitle: Old\n---\nNot this.\n";
  texts["site/content/home/.DS_Store"] = "x";
  const ReadOutcome outcome = read_files(texts, "site");
  ASSERT_FALSE(outcome.failed) << outcome.messages;
  EXPECT_NE(section_called(outcome, "Shown"), nullptr);
  EXPECT_EQ(section_called(outcome, "List"), nullptr);
  EXPECT_EQ(section_called(outcome, "Notes"), nullptr);
  EXPECT_EQ(section_called(outcome, "Old"), nullptr);
}

TEST(Quirk, WhatAStarterLeavesBehindIsPrinted) {
  const ReadOutcome outcome = read_files(
      site_with("---\nwidget: contact\ntitle: Contact\ncontent:\n  email: test@example.org\n"
                "  phone: 888 888 88 88\n---\n"),
      "site");
  EXPECT_EQ(outcome.resume.person.email, "test@example.org") << outcome.messages;
}

TEST(Quirk, AFileGivenAloneIsOneSection) {
  const ReadOutcome outcome = read_text(experience_page("  - title: A\n"));
  EXPECT_EQ(titles(outcome.resume.sections), std::vector<std::string>{"Experience"});
  const ReadOutcome inside =
      read_files(site_with(experience_page("  - title: A\n")), "site/content/home/section.md");
  EXPECT_EQ(titles(inside.resume.sections), std::vector<std::string>{"Experience"})
      << inside.messages;
}

}  // namespace
}  // namespace cvpress::tests
