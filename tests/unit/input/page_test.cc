// Files as they come: encodings, fences, folders, people, hostile bytes.
#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;

std::string title_of(const ReadOutcome& outcome) {
  return outcome.resume.sections.empty() ? "" : model::plain_text(outcome.resume.sections[0].title);
}

TEST(Fences, AreTolerant) {
  for (const char* text :
       {"---\nwidget: blank\ntitle: T\n---\nx", "\n\n ---  \nwidget: blank\ntitle: T\n---\nx",
        "\xEF\xBB\xBF---\r\nwidget: blank\r\ntitle: T\r\n---\r\nx",
        "---\nwidget: blank\ntitle: T\n-----\nx",
        "<!-- hello -->\n---\nwidget: blank\ntitle: T\n---\nx"}) {
    EXPECT_EQ(title_of(read_text(text)), "T") << text;
  }
}

TEST(Fences, OnlyAtTheLinesStart) {
  const ReadOutcome outcome = read_text("---\nwidget: blank\ntitle: |-\n  T\n  --- more\n---\nx");
  EXPECT_THAT(title_of(outcome), HasSubstr("more"));
}

TEST(Fences, UnclosedIsAWarning) {
  const ReadOutcome outcome = read_text("---\nwidget: experience\nexperience:\n  - title: A\n");
  EXPECT_FALSE(outcome.failed);
  EXPECT_THAT(outcome.messages, HasSubstr("no closing line"));
}

TEST(Encoding, Windows1252IsReadWithAWarning) {
  const ReadOutcome outcome = read_text("---\nwidget: blank\ntitle: Caf\xE9 \x93x\x94\n---\nx");
  EXPECT_EQ(title_of(outcome), "Café “x”");
  EXPECT_THAT(outcome.messages, HasSubstr("page.md:3:"));
}

TEST(Encoding, BrokenUtf8IsReplaced) {
  const ReadOutcome outcome = read_text("---\nwidget: blank\ntitle: Café \xFF\n---\nx");
  EXPECT_THAT(title_of(outcome), HasSubstr("\xEF\xBF\xBD"));
}

TEST(Encoding, OtherFilesAreNamed) {
  EXPECT_THAT(read_text("%PDF-1.7").messages, HasSubstr("a PDF file"));
  EXPECT_THAT(read_text(std::string("a\0b", 3)).messages, HasSubstr("binary"));
  std::string slip(60, 'a');
  slip.append("\nb\0c", 4);
  EXPECT_THAT(read_text(slip).messages, HasSubstr(":2:2: warning: a control character was left"));
  EXPECT_THAT(read_text(" \n").messages, HasSubstr("empty"));
}

ReadOutcome read_files(const MemoryFiles& files, std::vector<std::string> paths) {
  SourceMap sources;
  Diagnostics diagnostics;
  auto resume = input::read_resume({std::move(paths), "", "", "", ""}, files, sources, diagnostics);
  ReadOutcome outcome;
  outcome.failed = !resume;
  if (resume) outcome.resume = std::move(*resume);
  outcome.messages = diagnostics_as_text(diagnostics, sources);
  return outcome;
}

std::string section(const std::string& title, const std::string& more) {
  return "---\nwidget: blank\ntitle: " + title + "\n" + more + "---\nText\n";
}

TEST(Folder, OrdersByWeightWithNoneLast) {
  MemoryFiles files;
  files.add("home/a.md", section("None", ""));
  files.add("home/b.md", section("Two", "weight: 20\n"));
  files.add("home/c.md", section("One", "weight: '10'\n"));
  files.add("home/d.md", section("Before", "weight: -5\n"));
  const ReadOutcome outcome = read_files(files, {"home"});
  std::string order;
  for (const auto& item : outcome.resume.sections) order += model::plain_text(item.title) + " ";
  EXPECT_EQ(order, "Before One Two None ");
}

TEST(Folder, LeavesOutInactiveSectionsWithANote) {
  MemoryFiles files;
  files.add("home/a.md", section("Shown", ""));
  files.add("home/b.md", section("Hidden", "active: false\n"));
  const ReadOutcome outcome = read_files(files, {"home"});
  EXPECT_EQ(outcome.resume.sections.size(), 1u);
  EXPECT_THAT(outcome.messages, HasSubstr("note: this section is not active"));
}

TEST(Folder, NamedFilesKeepTheirOrder) {
  MemoryFiles files;
  files.add("b.md", section("B", "weight: 1\n"));
  files.add("a.md", section("A", "weight: 2\n"));
  const ReadOutcome outcome = read_files(files, {"a.md", "b.md"});
  EXPECT_EQ(title_of(outcome), "A");
}

TEST(Folder, FindsThePerson) {
  MemoryFiles files;
  files.add("site/content/home/experience.md", section("Jobs", ""));
  files.add(
      "site/content/authors/admin/_index.md",
      "---\ntitle: Ada Example\nrole: Baker\nsuperuser: true\nemail: ada@example.org\nsocial:\n"
      "  - {icon: github, link: 'https://github.com/ada'}\n  - {icon: cv, link: uploads/cv.pdf}\n"
      "education:\n  courses:\n    - {course: MSc, institution: Uni, year: 2012}\n---\nI bake.\n");
  const ReadOutcome outcome = read_files(files, {"site"});
  ASSERT_FALSE(outcome.failed) << outcome.messages;
  EXPECT_EQ(outcome.resume.person.name, "Ada Example");
  ASSERT_EQ(outcome.resume.person.contacts.size(), 2u);
  EXPECT_EQ(outcome.resume.person.contacts[1].text, "ada");
  EXPECT_EQ(outcome.resume.sections.at(0).kind, model::Kind::kSummary);
  EXPECT_EQ(outcome.resume.sections.back().kind, model::Kind::kEducation);
  EXPECT_EQ(outcome.resume.sections.back().entries[0].dates.end->year, 2012);
}

TEST(Folder, MissingFilesNameTheNearest) {
  MemoryFiles files;
  files.add("home/experience.md", section("A", ""));
  EXPECT_THAT(read_files(files, {"home/experiense.md"}).messages, HasSubstr("experience.md"));
}

const char* const kJobs = "experience:\n  - title: Dev\n    date_start: 2020-03-01\n";

TEST(PageOfAPerson, IsOneWithAnAddressAlone) {
  const ReadOutcome outcome =
      read_text(std::string("---\ntitle: John Smith\nemail: a@example.org\n") + kJobs + "---\n");
  EXPECT_EQ(outcome.resume.person.name, "John Smith");
  EXPECT_EQ(outcome.resume.person.email, "a@example.org");
  ASSERT_EQ(outcome.resume.sections.size(), 1u);
  EXPECT_EQ(model::plain_text(outcome.resume.sections[0].title), "Experience");
}

TEST(PageOfAPerson, MayHaveANameBesideItsTitle) {
  const ReadOutcome outcome =
      read_text(std::string("---\ntitle: Experience\nname: Jane Doe\n") + kJobs + "---\n");
  EXPECT_EQ(outcome.resume.person.name, "Jane Doe");
  EXPECT_EQ(outcome.messages, "");
}

TEST(PageOfAPerson, IsNoneThatListsItems) {
  const ReadOutcome outcome = read_text(
      "---\ntitle: Experience\nname: Jane Doe\nemail: j@example.org\nitems:\n"
      "- title: Engineer\n  company: Acme\n---\n");
  ASSERT_EQ(outcome.resume.sections.size(), 1u);
  ASSERT_EQ(outcome.resume.sections[0].entries.size(), 1u);
  EXPECT_EQ(model::plain_text(outcome.resume.sections[0].entries[0].organization), "Acme");
}

TEST(UnreadKeys, OfAPageAreTold) {
  const ReadOutcome outcome = read_text(
      std::string("---\ntitle: John Smith\nrole: Dev\nfoo: said to nobody\npublications:\n"
                  "  - title: P\n    date: 2021-05-03\n") +
      kJobs + "---\n");
  EXPECT_THAT(outcome.messages, HasSubstr("4:1: warning: \"foo\" is not read"));
  EXPECT_THAT(outcome.messages, HasSubstr("5:1: warning: \"publications\" is not read"));
}

TEST(UnreadKeys, OfAWidgetPageAreTold) {
  const ReadOutcome outcome =
      read_text(std::string("---\nwidget: experience\ntitle: Jobs\nname: Jane Doe\nawards:\n"
                            "  - title: A prize\n") +
                kJobs + "---\n");
  EXPECT_THAT(outcome.messages, HasSubstr("\"name\" is not read"));
  EXPECT_THAT(outcome.messages, HasSubstr("\"awards\" is not read"));
  EXPECT_THAT(read_text("---\ntitle: T\npapers:\n  - title: P\n---\nA text.\n").messages,
              HasSubstr("\"papers\" is not read"));
}

TEST(UnreadKeys, ThatAreReadByTheirNearestNameAreNot) {
  const ReadOutcome outcome =
      read_text("---\nwidget: experience\ntitle: Jobs\nitmes:\n  - title: Engineer\n---\n");
  EXPECT_THAT(outcome.messages, HasSubstr("it is read as \"items\""));
  EXPECT_THAT(outcome.messages, Not(HasSubstr("is not read")));
}

TEST(UnreadKeys, AreAlsoNumbersThatPeopleDial) {
  const ReadOutcome outcome = read_text("---\ntitle: T\ntel: 555\ncount_of: 3\n---\nA text.\n");
  EXPECT_THAT(outcome.messages, HasSubstr("\"tel\" is not read"));
  EXPECT_THAT(outcome.messages, Not(HasSubstr("count_of")));
}

TEST(UnreadKeys, ThatAreOfTheWebAreNot) {
  const ReadOutcome outcome =
      read_text(std::string("---\nwidget: experience\ntitle: Jobs\nslug: jobs\nweight: 20\n"
                            "columns: '2'\nmenu: {main: {name: Jobs}}\nheadless: true\n"
                            "design: {columns: '1'}\nshows_comments: true\nempty:\n") +
                kJobs + "---\n");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Dates, OfSchoolsMayBeYearsOfTheBuddhistEra) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\nlang: th\neducation:\n  - degree: ปริญญาตรี\n"
      "    year: 2555\n---\n");
  EXPECT_EQ(outcome.resume.sections.at(0).entries.at(0).dates.end->year, 2012);
}

TEST(Dates, ThatEndBeforeTheyBeginAreTold) {
  const ReadOutcome outcome = read_text(
      experience_page("  - title: Dev\n    date_start: 2021-05-01\n    date_end: 2020-03-01\n"
                      "  - title: Dev\n    date_start: 2021-05-01\n    date_end: 2021\n"));
  EXPECT_THAT(outcome.messages, HasSubstr("page.md:7:15: warning: it ends before it begins"));
  EXPECT_EQ(outcome.messages.find("warning", outcome.messages.find("warning") + 7),
            std::string::npos)
      << outcome.messages;
}

TEST(AllErrors, OfAllFilesInOneRun) {
  MemoryFiles files;
  files.add("a.md", "---\nwidget: experience\nexperience:\n  - one\n---\n");
  files.add("b.md", "---\nwidget: experience\nexperience:\n  - two\n---\n");
  const ReadOutcome outcome = read_files(files, {"a.md", "b.md"});
  EXPECT_THAT(outcome.messages, HasSubstr("a.md:4"));
  EXPECT_THAT(outcome.messages, HasSubstr("b.md:4"));
}

/// Any bytes in: a model or diagnostics, never a crash.
TEST(Readers, SurviveMutatedPages) {
  const std::string seeds[] = {
      experience_page(
          "  - title: A\n    company: B\n    description: |2-\n        * one\n        * [x](y)\n"),
      "+++\nwidget = \"experience\"\n[[experience]]\n  title = \"A\"\n+++\n**b** {{< x >}} <b>\n",
      "{\"widget\": \"experience\", \"experience\": [{\"title\": \"A\"}]}\n> q\n> - l\n"};
  std::uint32_t state = 12345;
  const auto next = [&state] { return state = state * 1664525u + 1013904223u; };
  for (int round = 0; round < 3000; ++round) {
    std::string text = seeds[next() >> 8 & 1 ? round % 3 : 0];
    for (std::uint32_t k = next() >> 28; k > 0; --k) {
      const std::size_t at = (next() >> 8) % text.size();
      constexpr std::string_view kBytes = "-{}[]<>|*_`#&:'\"\n\t \\\xC3\xA9%+=!@0";
      if ((next() >> 16 & 3) == 0) {
        text.erase(at, 1 + (next() >> 28));
        if (text.empty()) text = "x";
      } else {
        text.insert(at, 1, kBytes[(next() >> 8) % kBytes.size()]);
      }
    }
    read_text(text);
  }
}

}  // namespace
}  // namespace cvpress::tests
