#include "tailor/difference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"
#include "tailor/alignment.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;

/// The differences of the small profile to what a plan makes of it.
std::string difference_of(const std::string& plan) {
  const tests::Tailoring tailoring = tests::tailored_by({plan});
  EXPECT_EQ(tailoring.messages(), "");
  return differences_as_text(differences(tailoring.profile, tailoring.tailored.resume));
}

TEST(Difference, IsNoneOfTheSame) {
  EXPECT_EQ(difference_of("{}"), "");
  EXPECT_EQ(difference_of("headline: SOFTWARE  engineer"), "");
  EXPECT_EQ(difference_of("tags: [{select: Intern, tags: x}]\nbold: [Kubernetes]"), "");
}

TEST(Difference, IsNoneOfSeveralContactsOfOneKindAndOfEmptyBullets) {
  model::Resume resume;
  resume.person.contacts = {{"email", "", "", "ada@works.example", "", {}},
                            {"email", "", "", "ada@home.example", "", {}}};
  model::Block list;
  list.kind = model::BlockKind::kBulletList;
  list.children.emplace_back().kind = model::BlockKind::kListItem;
  resume.sections.emplace_back().entries.emplace_back().description = {list};
  EXPECT_EQ(differences_as_text(differences(resume, resume)), "");
}

TEST(Difference, TellsOfALetterOnce) {
  model::Resume with;
  with.letter.emplace().opening = model::plain("Dear all,");
  EXPECT_EQ(differences_as_text(differences({}, with)), "+ opening \"Dear all,\" of \"letter\"\n");
  EXPECT_EQ(differences_as_text(differences(with, {})), "- opening \"Dear all,\" of \"letter\"\n");
}

TEST(Difference, TellsOfASubtitleOnce) {
  model::Resume plain;
  plain.sections.emplace_back().title = model::plain("Skills");
  model::Resume more = plain;
  more.sections.front().subtitle = model::plain("Some");
  EXPECT_EQ(differences_as_text(differences(plain, more)), "+ subtitle \"Some\" of \"Skills\"\n");
}

model::Blocks paragraph(const std::string& text) {
  model::Blocks blocks(1);
  blocks.front().inlines = model::plain(text);
  return blocks;
}

TEST(Difference, TellsThatTheSummarySaysSomethingElse) {
  model::Resume in_body;
  in_body.sections.emplace_back().title = model::plain("Profile");
  in_body.sections.front().kind = model::Kind::kSummary;
  model::Resume in_entry = in_body;
  in_body.sections.front().body = paragraph("Leads engineers.");
  in_entry.sections.front().entries.emplace_back().description = paragraph("Builds meters.");
  EXPECT_EQ(differences_as_text(differences(in_body, in_entry)),
            "~ summary of \"Profile\": \"Leads engineers.\" -> \"Builds meters.\"\n");
  in_entry.sections.front().entries.front().description = paragraph("Leads  engineers.");
  EXPECT_EQ(differences_as_text(differences(in_body, in_entry)), "");
}

TEST(Difference, CallsAnEntryWithoutANameByItsText) {
  model::Resume none;
  none.sections.emplace_back().title = model::plain("More");
  model::Resume one = none;
  one.sections.front().entries.emplace_back().description = paragraph("A boat licence.");
  EXPECT_EQ(differences_as_text(differences(none, one)),
            "+ entry \"A boat licence.\" of \"More\"\n");
}

/// A résumé with one entry, whose only bullet has some words before a link.
model::Resume with_link(const std::string& words, const std::string& link,
                        const std::string& target) {
  model::Resume resume;
  model::Section& section = resume.sections.emplace_back();
  section.title = model::plain("Work");
  model::Block line = tests::paragraph_of(words);
  line.inlines.push_back(model::plain(link).front());
  line.inlines.back().href = target;
  model::Block bullet = tests::bullet_of("");
  bullet.children = {line};
  section.entries.push_back(tests::entry_of(model::Kind::kExperience, "Clerk"));
  section.entries[0].description = {tests::list_of({bullet})};
  return resume;
}

std::string links_told(const model::Resume& before, const model::Resume& after) {
  return differences_as_text(differences(before, after));
}

TEST(Difference, TellsAnotherTargetOfALink) {
  const std::string a = "https://a.example";
  const std::string b = "https://b.example";
  const model::Resume first = with_link("Ran the ", "shop", a);
  EXPECT_EQ(links_told(first, first), "");
  EXPECT_EQ(links_told(first, with_link("Ran the ", "shop", b)),
            "~ link shop of \"Clerk\": \"https://a.example\" -> \"https://b.example\"\n");
  EXPECT_EQ(links_told(first, with_link("Ran the ", "shop", "")),
            "- link shop \"https://a.example\" of \"Clerk\"\n");
  EXPECT_EQ(links_told(with_link("Ran the ", "shop", ""), first),
            "+ link shop \"https://a.example\" of \"Clerk\"\n");
  EXPECT_EQ(links_told(first, with_link("Ran the old ", "shop", b)),
            "~ bullet of \"Clerk\": \"Ran the shop\" -> \"Ran the old shop\"\n"
            "~ link shop of \"Clerk\": \"https://a.example\" -> \"https://b.example\"\n");
}

TEST(Difference, TellsOfOtherWordsOfALinkWithItsTextAlone) {
  const std::string a = "https://a.example";
  const model::Resume first = with_link("Ran the ", "shop", a);
  EXPECT_EQ(links_told(first, with_link("Ran ", "the shop", a)), "");
  EXPECT_EQ(links_told(first, with_link("Ran the ", "store", a)),
            "~ bullet of \"Clerk\": \"Ran the shop\" -> \"Ran the store\"\n");
  EXPECT_EQ(links_told(with_link("Ran the ", "a.example", a),
                       with_link("Ran the ", "b.example", "https://b.example")),
            "~ bullet of \"Clerk\": \"Ran the a.example\" -> \"Ran the b.example\"\n");
}

TEST(Difference, TellsOtherAddressesOfContactsAndFields) {
  model::Resume first = with_link("Ran the ", "shop", "");
  first.person.contacts = {{"github", "", "", "Code", "https://github.example/jo", {}},
                           {"email", "", "", "a@jo.example", "mailto:a@jo.example", {}}};
  first.person.affiliations = {{"North", "https://north.example"}};
  first.sections[0].entries[0].url = "https://jo.example/A";
  first.sections[0].entries[0].title[0].href = "https://clerk.example";
  model::Resume second = first;
  second.person.contacts[0].url = "https://github.example/Jo";
  second.person.contacts[1].text = "b@jo.example";
  second.person.contacts[1].url = "mailto:b@jo.example";
  second.person.affiliations[0].url = "https://north.example/de";
  second.sections[0].entries[0].url = "https://jo.example/a";
  second.sections[0].entries[0].title[0].href = "https://work.example";
  EXPECT_EQ(links_told(first, second),
            "~ affiliation North url: \"https://north.example\" -> \"https://north.example/de\"\n"
            "~ contact github url: \"https://github.example/jo\" -> "
            "\"https://github.example/Jo\"\n"
            "~ contact email: \"a@jo.example\" -> \"b@jo.example\"\n"
            "~ link Clerk of \"Clerk\": \"https://clerk.example\" -> \"https://work.example\"\n"
            "~ url of \"Clerk\": \"https://jo.example/A\" -> \"https://jo.example/a\"\n");
}

TEST(Difference, TellsWhatIsRemoved) {
  EXPECT_EQ(difference_of("hide: [Intern, projects, Led a team of 5, Go, Docker]"),
            "- section \"Projects\"\n"
            "- entry \"Intern at Acme\" of \"Experience\"\n"
            "- bullet \"Led a team of 5\" of \"Engineer at GenCoin\"\n"
            "- bullet \"Hired two of them\" of \"Engineer at GenCoin\"\n"
            "- tag \"Go\" of \"Languages\"\n"
            "- member \"Docker\" of \"Tools\"\n");
}

TEST(Difference, TellsWhatIsNewAndChanged) {
  EXPECT_EQ(difference_of("allow: [dates, titles]\nheadline: Gopher\n"
                          "add: {select: Intern, bullet: Made coffee}\n"
                          "set: [{select: Intern, title: Trainee, end: 2017, location: Oslo}]\n"
                          "replace: {select: Wrote the docs, with: Wrote all the docs}\n"
                          "titles: {skills: Tools}\n"),
            "~ headline: \"Software engineer\" -> \"Gopher\"\n"
            "~ bullet of \"Engineer at GenCoin\": \"Wrote the docs\" -> \"Wrote all the docs\"\n"
            "~ title of \"Intern at Acme\": \"Intern\" -> \"Trainee\"\n"
            "~ dates of \"Intern at Acme\": \"2016-06\" -> \"2016-06 – 2017\"\n"
            "+ location \"Oslo\" of \"Intern at Acme\"\n"
            "+ bullet \"Made coffee\" of \"Intern at Acme\"\n"
            "~ section title of \"Skills\": \"Skills\" -> \"Tools\"\n");
}

TEST(Difference, TellsWhatMoved) {
  EXPECT_EQ(difference_of("order: [{sections: [projects]}, {first: [Intern, C++]}]"),
            "> section \"Projects\"\n"
            "> entry \"Intern at Acme\" of \"Experience\"\n"
            "> tag \"Go\" of \"Languages\"\n");
}

TEST(Difference, KeepsThePlaces) {
  model::Resume before = tests::small_profile();
  model::Resume after = before;
  before.sections[4].where = {1, 10, 20};
  after.sections.pop_back();
  const std::vector<Difference> found = differences(before, after);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].where_before, (SourceSpan{1, 10, 20}));
  EXPECT_FALSE(found[0].where_after.known());
}

TEST(Alignment, TakesTheSurestKeysFirst) {
  EXPECT_THAT(aligned({{"a1", "a"}, {"a2", "a"}}, {{"a2", "a"}, {"a3", "a"}}),
              ElementsAre(std::optional<std::size_t>(1), std::optional<std::size_t>(0)));
  EXPECT_THAT(aligned({{"x"}, {"x"}, {""}}, {{"x"}, {""}}),
              ElementsAre(std::optional<std::size_t>(0), std::nullopt, std::nullopt));
}

TEST(Alignment, TellsAsFewMovesAsPossible) {
  EXPECT_THAT(moved({1, 2, 3, 0}), ElementsAre(false, false, false, true));
  EXPECT_THAT(moved({3, std::nullopt, 0, 1}), ElementsAre(true, false, false, false));
  EXPECT_THAT(moved({}), ElementsAre());
}

TEST(Differences, KnowEntriesWithoutANameByTheirPlace) {
  model::Resume resume;
  model::Section& section = resume.sections.emplace_back();
  section.kind = model::Kind::kSummary;
  model::Entry& entry = section.entries.emplace_back();
  entry.description.emplace_back().inlines = model::plain("I write timetables.");
  EXPECT_EQ(differences_as_text(differences(resume, resume)), "");
}

}  // namespace
}  // namespace cvpress::tailor
