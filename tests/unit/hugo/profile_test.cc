// Sections whose content is in the author's profile, and lists of what a
// person can.
#include "hugo/about.h"
#include "hugo/profile_sections.h"
#include "support/hugo_site.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kAda =
    "title: Ada\nbio: I bake.\nexperience:\n  - {role: Baker, org: Oven, start: 2020-02}\n"
    "education:\n  degree: MSc\n  institution: Uni\n  start: 2015\n  end: 2018\n"
    "skills:\n  - name: Tools\n    items:\n      - {label: Whisk, level: 4.5}\n"
    "      - {label: Bowl, level: often}\n  - name: Words\n    items: [{label: Knead}, Rest]\n"
    "languages:\n  - {name: English, level: 5, label: Native}\n  - {name: Norsk, percent: 50}\n"
    "  - {name: Deutsch, level: B2}\n  - {name: Suomi, percent: 0}\n"
    "awards:\n  - {title: Old, date: 2001-05-01}\n  - {title: '*New*', awarder: Guild, date: "
    "2020-01-01, certificate_url: 'https://c.example'}\n"
    "interests: [Rye]\n";

struct AdasSite : HugoSite {
  AdasSite() { with("data/authors/me.yaml", kAda); }
  std::vector<model::Section> read(const std::string& yaml) {
    return hugo::read_profile_section(block(yaml), reading(), cv);
  }
};

std::string entries_of(const model::Section& section) {
  std::string all;
  for (const auto& entry : section.entries) all += model::plain_text(entry.title) + "|";
  return all;
}

TEST(ResumeExperience, IsJobsAndEducationOfTheAuthor) {
  AdasSite site;
  const auto sections = site.read(
      "block: resume-experience\ncontent: {username: me, title: Career}\ndesign: {date_format: "
      "'January 2006'}\n");
  EXPECT_EQ(titles_of(sections), "Experience|Education|");
  EXPECT_EQ(sections[0].date_format, "January 2006");
  EXPECT_TRUE(sections[0].entries.at(0).dates.current);
  EXPECT_EQ(model::plain_text(sections[1].entries.at(0).organization), "Uni");
  EXPECT_THAT(site.messages(), HasSubstr("the title \"Career\" was left out"));
}

TEST(ResumeExperience, MayHaveEducationFirst) {
  AdasSite site;
  EXPECT_EQ(titles_of(site.read("block: experience\ndesign: {is_education_first: true}\n")),
            "Education|Experience|");
}

TEST(ResumeExperience, WithAViewIsOneListUnderItsTitle) {
  AdasSite site;
  EXPECT_EQ(
      titles_of(site.read(
          "block: resume-experience\ncontent: {title: Schools}\ndesign: {view: education}\n")),
      "Schools|");
  EXPECT_EQ(titles_of(site.read(
                "block: resume-experience\ncontent: {title: Jobs}\ndesign: {view: experience}\n")),
            "Jobs|");
}

TEST(ResumeExperience, PrefersItemsOfItsOwn) {
  AdasSite site;
  const auto sections = site.read(
      "block: resume-experience\ncontent:\n  username: me\n  items:\n"
      "    - {title: Miller, company: Mill, date_start: 2001-01-01}\n");
  EXPECT_EQ(titles_of(sections), "Experience|");
  EXPECT_EQ(entries_of(sections[0]), "Miller|");
}

TEST(ResumeExperience, ShownOnceIsNotRepeated) {
  AdasSite site;
  EXPECT_EQ(site.read("block: resume-experience\n").size(), 2u);
  EXPECT_TRUE(site.read("block: resume-experience\n").empty());
  EXPECT_THAT(site.messages(), HasSubstr("\"experience\" was shown before"));
}

TEST(Experience, PagesWithoutItemsTakeNothingFromTheAuthor) {
  AdasSite site;
  EXPECT_TRUE(hugo::read_profile_section(site.page("---\nwidget: experience\ntitle: Jobs\n---\n"),
                                         site.reading(), site.cv)
                  .empty());
}

TEST(Experience, CoursesBelongToTheBiography) {
  HugoSite site;
  site.with("content/authors/admin/_index.md",
            "---\ntitle: Ada\neducation: {courses: [{course: MSc}]}\n---\n");
  EXPECT_TRUE(hugo::read_profile_section(site.block("block: experience\ncontent: {title: Jobs}\n"),
                                         site.reading(), site.cv)
                  .empty());
}

TEST(Skills, KeepLevelsOfMembersAndPlainNamesAsTags) {
  AdasSite site;
  const auto sections = site.read("block: resume-skills\ncontent: {title: Crafts, username: me}\n");
  EXPECT_EQ(titles_of(sections), "Crafts|");
  EXPECT_EQ(sections[0].kind, model::Kind::kSkills);
  ASSERT_EQ(sections[0].entries.size(), 2u);
  const model::Entry& tools = sections[0].entries[0];
  ASSERT_EQ(tools.items.size(), 2u);
  EXPECT_EQ(tools.items[0].level, 0.9);
  EXPECT_FALSE(tools.items[1].level);
  EXPECT_EQ(model::plain_text(tools.items[1].level_text), "often");
  EXPECT_EQ(sections[0].entries[1].tags.size(), 2u);
}

TEST(Skills, HaveNoLevelWhereNoneIsWritten) {
  HugoSite site;
  site.with("content/authors/admin/_index.md",
            "---\ntitle: Ada\nskills:\n  - name: G\n    description: All of *it*\n    items:\n"
            "      - {name: A, percent: 80, icon: python, description: Daily}\n"
            "      - {name: B, percent: 0}\n      - {name: C}\n---\n");
  const auto sections =
      hugo::read_profile_section(site.block("block: skills\n"), site.reading(), site.cv);
  const model::Entry& group = sections.at(0).entries.at(0);
  EXPECT_EQ(model::plain_text(sections[0].title), "Skills");
  EXPECT_EQ(model::plain_text(group.description), "All of it");
  ASSERT_EQ(group.items.size(), 3u);
  EXPECT_EQ(group.items[0].level, 0.8);
  EXPECT_EQ(group.items[0].icon, "python");
  EXPECT_EQ(model::plain_text(group.items[0].description), "Daily");
  EXPECT_FALSE(group.items[1].level);
  EXPECT_FALSE(group.items[2].level);
}

TEST(Skills, MayBeInTheBlockWithoutGroupsOrByName) {
  AdasSite site;
  const auto flat =
      site.read("block: resume-skills\ncontent: {skills: [{name: Whisk, percent: 70}, Bowl]}\n");
  EXPECT_EQ(entries_of(flat.at(0)), "Whisk|Bowl|");
  EXPECT_EQ(flat[0].entries[0].level, 0.7);
  const auto named = site.read("block: resume-skills\ncontent: {skills: {Tools: 'Whisk, Bowl'}}\n");
  EXPECT_EQ(entries_of(named.at(0)), "Tools|");
  EXPECT_EQ(named[0].entries[0].tags.size(), 2u);
}

TEST(Skills, MisspeltKeysAreReadWithAWarning) {
  AdasSite site;
  const auto sections =
      site.read("block: resume-skills\ncontent: {skills: [{name: Whisk, percant: 70}]}\n");
  EXPECT_EQ(sections.at(0).entries.at(0).level, 0.7);
  EXPECT_THAT(site.messages(), HasSubstr("percant"));
}

TEST(Skills, LevelsAreDroppedWhereTheBlockHidesThem) {
  HugoSite site;
  site.with("content/authors/admin/_index.md",
            "---\ntitle: Ada\nskills: [{name: G, items: [{name: A, percent: 80}]}]\n---\n");
  const auto sections = hugo::read_profile_section(
      site.block("block: resume-skills\ndesign: {show_skill_percentage: false}\n"), site.reading(),
      site.cv);
  EXPECT_FALSE(sections.at(0).entries.at(0).items.at(0).level);
}

TEST(TechStack, IsGroupsOfTheBlock) {
  AdasSite site;
  const auto sections = site.read(
      "block: tech-stack\ncontent:\n  title: Stack\n  categories:\n    - name: Ovens\n      items: "
      "[{name: Stone, icon: devicon/stone, level: expert}]\n");
  EXPECT_EQ(entries_of(sections.at(0)), "Ovens|");
  EXPECT_EQ(model::plain_text(sections[0].entries[0].items.at(0).level_text), "expert");
}

TEST(Featurette, ReadsPercentagesAsLevels) {
  AdasSite site;
  const auto sections = hugo::read_profile_section(
      site.page("---\nwidget: featurette\ntitle: Skills\nfeature:\n"
                "  - {name: '**R**', icon: r-project, icon_pack: fab, description: '90%'}\n"
                "  - {name: Bread, description: '100 % rye'}\n"
                "  - {name: Cake, description: Sponge}\n  - {name: Tea, description: null}\n---\n"),
      site.reading(), site.cv);
  ASSERT_EQ(sections.size(), 1u);
  const auto& entries = sections[0].entries;
  ASSERT_EQ(entries.size(), 4u);
  EXPECT_EQ(entries[0].level, 0.9);
  EXPECT_TRUE(entries[0].description.empty());
  EXPECT_EQ(entries[1].level, 1.0);
  EXPECT_EQ(model::plain_text(entries[1].description), "100 % rye");
  EXPECT_FALSE(entries[2].level);
  EXPECT_EQ(model::plain_text(entries[2].description), "Sponge");
}

TEST(Languages, HaveLevelsOfAllForms) {
  AdasSite site;
  const auto sections = site.read("block: resume-languages\ncontent: {title: Tongues}\n");
  const auto& entries = sections.at(0).entries;
  EXPECT_EQ(entries_of(sections[0]), "English|Norsk|Deutsch|Suomi|");
  EXPECT_EQ(entries[0].level, 1.0);
  EXPECT_EQ(model::plain_text(entries[0].level_text), "Native");
  EXPECT_EQ(entries[1].level, 0.5);
  EXPECT_EQ(model::plain_text(entries[2].level_text), "B2");
  EXPECT_FALSE(entries[3].level);
}

TEST(Awards, OfDataStandNewestFirstAndNeverGoOn) {
  AdasSite site;
  const auto sections = site.read("block: resume-awards\n");
  EXPECT_EQ(titles_of(sections), "Awards|");
  EXPECT_EQ(entries_of(sections[0]), "New|Old|");
  EXPECT_EQ(model::plain_text(sections[0].entries[0].organization), "Guild");
  EXPECT_EQ(sections[0].entries[0].certificate_url, "https://c.example");
  EXPECT_FALSE(sections[0].entries[0].dates.current);
}

TEST(Awards, OfAPageKeepTheirOrder) {
  HugoSite site;
  site.with("content/authors/admin/_index.md",
            "---\ntitle: Ada\nawards:\n  - {title: Old, date: 2001-05-01}\n"
            "  - {title: New, date: 2020-05-01}\n---\n");
  const auto sections =
      hugo::read_profile_section(site.block("block: awards\n"), site.reading(), site.cv);
  EXPECT_EQ(entries_of(sections.at(0)), "Old|New|");
}

TEST(Accomplishments, StandNewestFirstWithTheSitesLogos) {
  HugoSite site;
  site.with("assets/media/icons/brands/the_guild.svg", "x")
      .with("assets/media/icons/brands/edx.svg", "x");
  const auto sections = hugo::read_profile_section(
      site.page("---\nwidget: accomplishments\ntitle: 'Accomplish&shy;ments'\nitem:\n"
                "  - {title: A, organization: The Guild, date_start: '2001-01-01', date_end: ''}\n"
                "  - {title: B, organization: X, icon: edx, date_start: '2003-01-01'}\n"
                "  - {title: C, organization: Nobody, date_start: '2002-01-01'}\n---\n"),
      site.reading(), site.cv);
  EXPECT_EQ(entries_of(sections.at(0)), "B|C|A|");
  EXPECT_EQ(sections[0].kind, model::Kind::kCertificates);
  EXPECT_EQ(sections[0].entries[0].logo.name, "edx.svg");
  EXPECT_TRUE(sections[0].entries[1].logo.empty());
  EXPECT_EQ(sections[0].entries[2].logo.name, "the_guild.svg");
  EXPECT_FALSE(sections[0].entries[2].dates.current);
}

TEST(UnplacedLists, AreThoseThatNoSectionShowed) {
  AdasSite site;
  site.read("block: resume-experience\ndesign: {view: experience}\n");
  site.read("block: resume-skills\n");
  EXPECT_EQ(
      titles_of(hugo::unplaced_profile_sections(*site.authors.find("me"), site.reading(), site.cv)),
      "Professional Summary|Education|Languages|Awards|Interests|");
  EXPECT_EQ(site.messages(), "");
}

/// Any bytes in: a model or diagnostics, never a crash.
TEST(Profiles, SurviveMutation) {
  std::uint32_t state = 4711;
  const auto next = [&state] { return (state = state * 1664525u + 1013904223u) >> 8; };
  constexpr std::string_view kBytes = "-{}[]<>|*_:&'\"\n \\%,#!@0";
  for (int round = 0; round < 400; ++round) {
    std::string text = std::string("social: [{icon: x, link: a.b}]\nname: {given: A}\n") + kAda;
    for (std::uint32_t k = 1 + next() % 8; k > 0; --k) {
      const std::size_t at = next() % text.size();
      if (next() % 3 == 0) {
        text.erase(at, 1 + next() % 12);
      } else {
        text.insert(at, 1, kBytes[next() % kBytes.size()]);
      }
    }
    HugoSite site;
    site.with("data/authors/me.yaml", text);
    for (const char* widget : {"resume-experience", "skills", "awards", "languages"}) {
      hugo::read_profile_section(site.block(std::string("block: ") + widget + "\n"), site.reading(),
                                 site.cv);
    }
    hugo::read_about(site.block("block: resume-biography-3\n"), site.reading(), site.cv);
    site.authors.author("Ada");
  }
}

TEST(UnplacedLists, UseTheSitesWords) {
  AdasSite site;
  site.resume.words["skills"] = "Crafts";
  site.resume.language = "de";
  const std::string titles =
      titles_of(hugo::unplaced_profile_sections(*site.authors.find("me"), site.reading(), site.cv));
  EXPECT_THAT(titles, HasSubstr("Berufserfahrung|Bildung|Crafts|"));
}

}  // namespace
}  // namespace cvpress::tests
