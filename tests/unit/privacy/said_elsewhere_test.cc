// What other fields say of their own right is no trace of what is hidden.
#include "privacy/said_elsewhere.h"

#include <algorithm>

namespace cvpress::privacy {
namespace {

using testing::Contains;
using testing::IsEmpty;

model::Resume resume_of_jane() {
  model::Resume resume;
  model::Person& person = resume.person;
  person.name = "Jane Roe";
  person.email = "jane@janeroe.dev";
  person.url = "https://janeroe.dev";
  person.location = "Sundhaven";
  person.headline = model::plain("Bridge Engineer");
  person.contacts = {{"linkedin", "", "", "jane-roe", "https://linkedin.example/in/jane-roe", {}},
                     {"github", "", "", "jroe-works", "https://github.example/jroe-works", {}},
                     {"mastodon", "", "", "jroe-works", "https://social.example/@jroe-works", {}},
                     {"url", "", "", "janeroe.dev", "https://janeroe.dev", {}}};
  model::Section jobs;
  jobs.kind = model::Kind::kExperience;
  model::Entry job;
  job.title = model::plain("Bridge Engineer");
  job.organization = model::plain("Northern Works");
  job.location = model::plain("Sundhaven");
  jobs.entries.push_back(job);
  model::Section skills;
  skills.kind = model::Kind::kSkills;
  skills.entries.resize(1);
  skills.entries[0].title = model::plain("Bridge");
  resume.sections = {jobs, skills};
  return resume;
}

/// The texts that are no more looked for, and those that are errors.
std::vector<std::string> traces_after_hiding(const std::string& name, model::Resume resume) {
  const auto hidden = hide({name}, resume);
  std::vector<std::string> traces;
  for (const SaidText& said : said_elsewhere(hidden, resume)) {
    if (!said.is_of_own_right) traces.push_back(said.hidden.text);
  }
  return traces;
}

TEST(SaidElsewhere, AUserMayBeCalledAsThePersonIs) {
  EXPECT_THAT(traces_after_hiding("linkedin", resume_of_jane()), IsEmpty());
}

TEST(SaidElsewhere, AUserMayBeCalledTheSameOnAnotherService) {
  EXPECT_THAT(traces_after_hiding("github", resume_of_jane()), IsEmpty());
}

TEST(SaidElsewhere, TheAddressOfAUserIsATrace) {
  model::Resume resume = resume_of_jane();
  resume.sections[0].entries[0].url = "https://github.example/jroe-works/bridges";
  EXPECT_THAT(traces_after_hiding("github", resume), Contains("https://github.example/jroe-works"));
}

TEST(SaidElsewhere, AnEmailAddressSaysItsOwnSite) {
  EXPECT_THAT(traces_after_hiding("url", resume_of_jane()), IsEmpty());
}

TEST(SaidElsewhere, TitlesAndTownsAreThoseOfMany) {
  for (const char* name : {"headline", "entry.location", "location", "skills"}) {
    EXPECT_THAT(traces_after_hiding(name, resume_of_jane()), IsEmpty()) << name;
  }
}

TEST(SaidElsewhere, AHeadlineMayBeATitleWithItsEmployer) {
  model::Resume resume = resume_of_jane();
  resume.person.headline = model::plain("Bridge Engineer, Northern Works");
  const auto hidden = hide({"headline"}, resume);
  ASSERT_EQ(said_elsewhere(hidden, resume).size(), 1u);
  EXPECT_TRUE(said_elsewhere(hidden, resume).front().is_of_own_right);
}

TEST(SaidElsewhere, WhatSomebodyWroteIsATrace) {
  model::Resume resume = resume_of_jane();
  resume.sections[0].body.emplace_back().inlines = model::plain("Northern Works, rigging.");
  resume.sections[1].entries[0].title = model::plain("Rigging");
  EXPECT_THAT(traces_after_hiding("organization", resume), Contains("Northern Works"));
  EXPECT_THAT(traces_after_hiding("skills", resume), Contains("Rigging"));
}

TEST(SaidElsewhere, GivesTheWordsThatSayIt) {
  model::Resume resume = resume_of_jane();
  resume.person.phone = "+47 555 01 234";
  resume.sections[0].body.emplace_back().inlines = model::plain("Call (555) 01-234 today.");
  const auto hidden = hide({"phone"}, resume);
  ASSERT_EQ(said_elsewhere(hidden, resume).size(), 1u);
  EXPECT_EQ(said_elsewhere(hidden, resume).front().words, "555) 01-234");
}

TEST(SaidElsewhere, ATitleThatNamesTheEmployerIsATrace) {
  model::Resume resume = resume_of_jane();
  resume.sections[0].entries[0].title = model::plain("Engineer of Northern Works");
  EXPECT_THAT(traces_after_hiding("organization", resume), Contains("Northern Works"));
}

TEST(SaidElsewhere, AWholeLocationInProseMayBeMeant) {
  model::Resume resume = resume_of_jane();
  resume.person.location = "Sundhaven, Vestland";
  model::Entry& job = resume.sections[0].entries[0];
  job.description.emplace_back().inlines = model::plain("I live in Sundhaven, Vestland.");
  resume.letter.emplace();
  resume.letter->place = model::plain("Sundhaven (Vestland)");
  for (const char* name : {"location", "address"}) {
    model::Resume own = resume;
    const auto said = said_elsewhere(hide({name}, own), own);
    ASSERT_GE(said.size(), 2u) << name;
    EXPECT_EQ(said[0].words, "Sundhaven, Vestland");
    EXPECT_TRUE(said[0].may_be_meant && said[1].may_be_meant);
    EXPECT_FALSE(said[0].is_of_own_right || said[1].is_of_own_right);
    // The town alone is said in the same places, and not told again.
    EXPECT_TRUE(std::all_of(said.begin() + 2, said.end(),
                            [](const SaidText& town) { return town.is_of_own_right; }));
  }
  job.location = model::plain("Sundhaven, Vestland (remote)");
  EXPECT_THAT(traces_after_hiding("location", resume), IsEmpty());
}

TEST(SaidElsewhere, ATownInProseMayBeTheLocations) {
  model::Resume resume = resume_of_jane();
  resume.person.location = "Sundhaven, Vestland";
  resume.sections[0].entries[0].location = {};
  resume.sections[0].entries[0].description.emplace_back().inlines =
      model::plain("I live in Sundhaven.");
  const auto said = said_elsewhere(hide({"location"}, resume), resume);
  ASSERT_EQ(said.size(), 1u);
  EXPECT_EQ(said[0].words, "Sundhaven");
  EXPECT_TRUE(said[0].may_be_meant);
}

TEST(SaidElsewhere, ALocationMayBeWhereOthersAre) {
  model::Resume resume = resume_of_jane();
  model::Entry& job = resume.sections[0].entries[0];
  job.location = {};
  job.organization = model::plain("Sundhaven Works");
  resume.letter.emplace();
  resume.letter->recipient = {model::plain("Quay 1, Sundhaven")};
  EXPECT_THAT(traces_after_hiding("location", resume), IsEmpty());
}

TEST(SaidElsewhere, PartsOfAnAddressAreTraces) {
  model::Resume resume = resume_of_jane();
  resume.person.address = {"Hauptstr. 12a, 10115 Sundhaven"};
  resume.sections[0].body.emplace_back().inlines = model::plain("I live at Hauptstra\u00dfe 12a.");
  EXPECT_THAT(traces_after_hiding("address", resume), Contains("Hauptstr. 12a"));
  resume.sections[0].body[0].inlines = model::plain("My town is Sundhaven 10115.");
  EXPECT_THAT(traces_after_hiding("address", resume), Contains("Sundhaven 10115"));
  resume.sections[0].body[0].inlines = model::plain("My town is Sundhaven.");
  EXPECT_THAT(traces_after_hiding("address", resume), IsEmpty());
}

TEST(SaidElsewhere, ATitleOfTheDocumentHasAPlaceOfItsOwn) {
  model::Resume resume = resume_of_jane();
  resume.person.where = {1, 5, 9};
  resume.title = "CV, jane@janeroe.dev";
  resume.title_where = {1, 70, 90};
  const auto hidden = hide({"email"}, resume);
  const auto said = said_elsewhere(hidden, resume);
  ASSERT_EQ(said.size(), 1u);
  EXPECT_EQ(said[0].where, (SourceSpan{1, 70, 90}));
}

}  // namespace
}  // namespace cvpress::privacy
