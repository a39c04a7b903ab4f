#include "tailor/find_parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::Tailoring;

/// What a selector, written as in a plan, means in the small profile.
struct FoundParts {
  std::vector<std::string> names;
  std::string message;
};

FoundParts found_by(const std::string& selector, const model::Resume& resume) {
  SourceMap sources;
  Diagnostics diagnostics;
  const FileId file = sources.add("plan", "hide: [" + selector + "]");
  const auto value = data::read(sources.text(file), data::Format::kYaml, data::Repair::kNone,
                                {file, 0, 0}, diagnostics);
  const Operations operations = read_operations(*value, diagnostics);
  const Parts parts(resume);
  const std::vector<Tags> added(parts.all().size());
  FoundParts found;
  for (const Selector& one : operations.hide) {
    for (const std::size_t part : meant_parts(one, {parts, added, "en"}, diagnostics)) {
      found.names.push_back(described(parts, part));
    }
  }
  found.message = diagnostics_as_text(diagnostics, sources);
  return found;
}

std::vector<std::string> names_found_by(const std::string& selector) {
  const FoundParts found = found_by(selector, tests::small_profile());
  EXPECT_EQ(found.message, "");
  return found.names;
}

std::string message_of(const std::string& selector) {
  const FoundParts found = found_by(selector, tests::small_profile());
  EXPECT_THAT(found.names, IsEmpty());
  return found.message;
}

TEST(Selector, FindsEntriesByWhatIsSaidOfThem) {
  EXPECT_THAT(names_found_by("{organization: GENCOIN}"),
              ElementsAre("\"Engineer\" at GenCoin, 2021-03"));
  EXPECT_THAT(names_found_by("{title: engineer, organization: ' acme '}"),
              ElementsAre("\"Engineer\" at Acme, 2018-01"));
  EXPECT_THAT(names_found_by("{section: experience, start: 2016}"),
              ElementsAre("\"Intern\" at Acme, 2016-06"));
  EXPECT_THAT(names_found_by("{start: 2021-03}"), ElementsAre("\"Engineer\" at GenCoin, 2021-03"));
  EXPECT_THAT(names_found_by("'#gencoin'"), ElementsAre("\"Engineer\" at GenCoin, 2021-03"));
}

TEST(Selector, FindsSectionsByKindAndTitle) {
  EXPECT_THAT(names_found_by("{section: summary}"), ElementsAre("section \"About\""));
  EXPECT_THAT(names_found_by("{section: About}"), ElementsAre("section \"About\""));
  EXPECT_THAT(names_found_by("projects"), ElementsAre("section \"Projects\""));
}

TEST(Selector, FindsSectionsByTheNamesOfOtherFormats) {
  EXPECT_THAT(names_found_by("{section: work}"), ElementsAre("section \"Experience\""));
  EXPECT_THAT(names_found_by("{section: technologies}"), ElementsAre("section \"Skills\""));
  EXPECT_THAT(names_found_by("work"), ElementsAre("section \"Experience\""));
  EXPECT_THAT(names_found_by("{section: work, title: Intern}"),
              ElementsAre("\"Intern\" at Acme, 2016-06"));
  model::Resume resume = tests::small_profile();
  resume.sections[4].title = model::plain("Work");
  EXPECT_THAT(found_by("{section: work}", resume).names, ElementsAre("section \"Work\""));
  EXPECT_THAT(message_of("{section: certifications}"), HasSubstr("has the section"));
}

TEST(Selector, FindsSectionsByATextThatSaysSo) {
  EXPECT_THAT(names_found_by("'section:skills'"), ElementsAre("section \"Skills\""));
  EXPECT_THAT(names_found_by("'section: Experience'"), ElementsAre("section \"Experience\""));
  EXPECT_THAT(message_of("'section:skils'"), HasSubstr("did you mean \"skills\"?"));
}

TEST(Selector, FindsBulletsAtAnyDepthAndParagraphs) {
  EXPECT_THAT(names_found_by("wrote the docs"),
              ElementsAre("bullet \"Wrote the docs\" of \"Engineer\" at GenCoin, 2021-03"));
  EXPECT_THAT(names_found_by("{organization: GenCoin, text: Hired two …}"),
              ElementsAre("bullet \"Hired two of them\" of bullet \"Led a team of 5\" of "
                          "\"Engineer\" at GenCoin, 2021-03"));
  EXPECT_THAT(names_found_by("Led a team of 5"), testing::SizeIs(1));
  EXPECT_THAT(names_found_by("Built the shop."), testing::SizeIs(1));
  EXPECT_THAT(names_found_by("'#b1'"), testing::SizeIs(1));
  EXPECT_THAT(names_found_by("Builds things that…"), testing::SizeIs(1));
}

TEST(Selector, FindsMembersOfGroups) {
  EXPECT_THAT(names_found_by("Go"), ElementsAre("\"Go\" of \"Languages\""));
  EXPECT_THAT(names_found_by("{section: skills, text: docker}"), ElementsAre("\"Docker\""));
  EXPECT_THAT(message_of("Rust"), HasSubstr("nothing in the résumé has"));
}

TEST(Selector, FindsAllOfATagWhereSeveralMayBe) {
  EXPECT_THAT(names_found_by("{tag: lead, every: true}"), testing::SizeIs(2));
  EXPECT_THAT(names_found_by("{tag: lead, organization: Acme}"), testing::SizeIs(1));
  EXPECT_THAT(names_found_by("{tag: backend}"), testing::SizeIs(1));
  EXPECT_THAT(names_found_by("{tag: rust}"), ElementsAre("\"Boat\""));
}

TEST(Selector, FindsTextsThatATypographerHasChanged) {
  model::Resume resume = tests::small_profile();
  resume.sections[0].body.push_back(tests::paragraph_of("“It’s” 1–2\u00A0h…"));
  EXPECT_THAT(found_by("'\"It''s\"  1-2 h...'", resume).names, testing::SizeIs(1));
  resume.sections[0].body.push_back(tests::paragraph_of("Uses bold words"));
  EXPECT_THAT(found_by("Uses **bold** words", resume).names, testing::SizeIs(1));
}

TEST(Selector, TellsTheNearestNameWhereNothingFits) {
  EXPECT_THAT(message_of("{organization: GenCon}"),
              HasSubstr("plan:1:8: error: nothing in the résumé has the organization \"GenCon\""));
  EXPECT_THAT(message_of("{organization: GenCon}"), HasSubstr("did you mean \"GenCoin\"?"));
  EXPECT_THAT(message_of("{section: experience, title: Boat}"),
              HasSubstr("the title \"Boat\" among what the rest of the selector fits"));
  EXPECT_THAT(message_of("{section: experience, title: Boat}"),
              HasSubstr("there is \"Engineer\", \"Intern\""));
  EXPECT_THAT(message_of("{section: experiense}"), HasSubstr("did you mean \"experience\"?"));
  EXPECT_THAT(message_of("'#b2'"), HasSubstr("did you mean \"b1\"?"));
  EXPECT_THAT(message_of("{tag: leed}"), HasSubstr("did you mean \"lead\"?"));
  EXPECT_THAT(message_of("Wrote the Kubernetes operators with C++"),
              HasSubstr("did you mean \"Wrote Kubernetes operators in C++\"?"));
  EXPECT_THAT(message_of("{organization: Acme, start: 2021-03}"), HasSubstr("the start"));
}

TEST(Selector, TellsWhatTellsSeveralApart) {
  const std::string message = message_of("{title: Engineer}");
  EXPECT_THAT(message, HasSubstr("this selector fits 2 parts of the résumé"));
  EXPECT_THAT(message, HasSubstr("\"Engineer\" at GenCoin, 2021-03"));
  EXPECT_THAT(message, HasSubstr("\"Engineer\" at Acme, 2018-01"));
}

TEST(Selector, TellsOnlyTheFirstOfMany) {
  model::Resume resume = tests::small_profile();
  for (int i = 0; i < 6; ++i) {
    resume.sections[1].entries.push_back(
        tests::entry_of(model::Kind::kExperience, "Clerk", "Depot", 2000 + i));
  }
  const std::string message = found_by("Clerk", resume).message;
  EXPECT_THAT(message, HasSubstr("2003"));
  EXPECT_THAT(message, testing::Not(HasSubstr("2004")));
  EXPECT_THAT(message, HasSubstr("and 2 more"));
}

TEST(Selector, MeansTheGroupNotItsItemsWithoutAnOrganizationOfTheirOwn) {
  model::Resume resume = tests::small_profile();
  model::Entry firm = tests::entry_of(model::Kind::kExperience, "", "Firm");
  firm.items = {tests::entry_of(model::Kind::kExperience, "Boss"),
                tests::entry_of(model::Kind::kExperience, "Clerk")};
  resume.sections[1].entries.push_back(firm);
  EXPECT_THAT(found_by("{organization: Firm}", resume).names, ElementsAre("\"Firm\""));
  EXPECT_THAT(found_by("{organization: Firm, title: Clerk}", resume).names,
              ElementsAre("\"Clerk\""));
}

TEST(FindParts, KnowsAMistypedWordOfAName) {
  Tailoring tailoring;
  tailoring.profile.sections[1].entries[0].organization = model::plain("GenCoin Example Labs");
  EXPECT_THAT(tailoring.with({"hide: Gencoyn"}).messages(),
              testing::HasSubstr("did you mean \"GenCoin Example Labs\"?"));
}

}  // namespace
}  // namespace cvpress::tailor
