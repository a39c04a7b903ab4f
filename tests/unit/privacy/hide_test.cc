// What is hidden is taken out, remembered, and found wherever else it is said.
#include "privacy/hide.h"

#include "privacy/said_elsewhere.h"

namespace cvpress::privacy {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

model::Resume resume_to_hide() {
  model::Resume resume;
  model::Person& person = resume.person;
  person.name = "Ada Example";
  person.phone = "+47 555 01 234";
  person.email = "ada@works.example";
  person.address = {"Quay Street 12", "5003 Bergen"};
  person.location = "Bergen, Norway";
  person.photo.name = "ada.jpg";
  person.contacts = {{"phone", "phone", "", "+47 555 01 234", "tel:+4755501234", {}},
                     {"email", "mail", "", "ada@works.example", "mailto:ada@works.example", {}},
                     {"location", "", "", "Bergen, Norway", "", {}},
                     {"github", "", "GitHub", "ada-example", "https://github.com/ada-example", {}}};
  model::Section jobs;
  jobs.kind = model::Kind::kExperience;
  model::Entry job;
  job.title = model::plain("Engineer");
  job.organization = model::plain("Northern Works");
  job.organization_url = "https://works.example";
  job.logo.name = "works.png";
  jobs.entries.push_back(job);
  model::Section references;
  references.kind = model::Kind::kReferences;
  references.body.push_back({});
  references.body.back().inlines = model::plain("Ask Bob Sample, Director");
  resume.sections = {jobs, references};
  return resume;
}

std::vector<std::string> texts_of(const std::vector<HiddenText>& hidden) {
  std::vector<std::string> texts;
  for (const HiddenText& one : hidden) texts.push_back(one.text);
  return texts;
}

TEST(Hide, TakesOutAPhoneNumberWhereverThePersonHasIt) {
  model::Resume resume = resume_to_hide();
  const auto hidden = hide({"phone"}, resume);
  EXPECT_EQ(resume.person.phone, "");
  EXPECT_EQ(resume.person.contacts.size(), 3u);
  EXPECT_THAT(texts_of(hidden), ElementsAre("+47 555 01 234", "tel:+4755501234"));
}

TEST(Hide, TakesOutNamesThatArePhoneNumbers) {
  model::Resume resume = resume_to_hide();
  resume.person.contacts.push_back(
      {"whatsapp", "", "WhatsApp", "+47 555 09 999", "https://wa.me/4755509999", {}});
  const auto hidden = hide({"phone"}, resume);
  EXPECT_EQ(resume.person.contacts.size(), 3u);
  EXPECT_THAT(texts_of(hidden), testing::Contains("+47 555 09 999"));
}

/// A person whose profile says a role and two places, as readers of profiles put it together.
model::Resume affiliated() {
  model::Resume resume = resume_to_hide();
  resume.person.affiliations = {{"Northern Works AS", "https://works.example"},
                                {"Bergen Choir", ""}};
  resume.person.headline = model::plain("Engineer");
  for (const char* part : {", ", "Northern Works AS", ", ", "Bergen Choir"}) {
    resume.person.headline.push_back(model::plain(part).front());
  }
  return resume;
}

TEST(Hide, TakesAffiliationsWithTheirOrganizations) {
  model::Resume resume = affiliated();
  const auto hidden = hide({"organization"}, resume);
  EXPECT_THAT(texts_of(hidden), Contains("Northern Works AS"));
  ASSERT_EQ(resume.person.affiliations.size(), 1u);
  EXPECT_EQ(resume.person.affiliations[0].name, "Bergen Choir");
  EXPECT_EQ(model::plain_text(resume.person.headline), "Engineer, Bergen Choir");
  EXPECT_THAT(said_elsewhere(hidden, resume), IsEmpty());
}

TEST(Hide, LeavesTheRoleOfAHeadlineWithAffiliations) {
  model::Resume resume = affiliated();
  hide({"affiliations"}, resume);
  EXPECT_EQ(model::plain_text(resume.person.headline), "Engineer");
}

TEST(Hide, LeavesAHeadlineThatSomebodyWrote) {
  model::Resume resume = affiliated();
  resume.person.headline = model::plain("Engineer at ");
  resume.person.headline.push_back(model::plain("Northern Works AS").front());
  const auto hidden = hide({"organization"}, resume);
  EXPECT_EQ(model::plain_text(resume.person.headline), "Engineer at Northern Works AS");
  EXPECT_THAT(said_elsewhere(hidden, resume), testing::Not(IsEmpty()));
}

TEST(Hide, TakesOutPartsOfALetter) {
  model::Resume resume = resume_to_hide();
  resume.letter.emplace().recipient = {model::plain("Northwind Tools")};
  resume.letter->signature.name = "hand.png";
  const auto hidden = hide({"recipient", "signature"}, resume);
  EXPECT_THAT(resume.letter->recipient, IsEmpty());
  EXPECT_TRUE(resume.letter->signature.empty());
  EXPECT_THAT(texts_of(hidden), ElementsAre("Northwind Tools"));
}

TEST(Hide, FindsWhatALetterSays) {
  model::Resume resume = resume_to_hide();
  const SourceSpan place{1, 7, 9};
  model::Block& block = resume.letter.emplace().body.emplace_back();
  block.where = place;
  block.inlines = model::plain("Call me: +47 555 01 234.");
  const auto said = said_elsewhere(hide({"phone"}, resume), resume);
  ASSERT_FALSE(said.empty());
  EXPECT_EQ(said.front().where, place);
}

TEST(Hide, TakesOutAnAddressWithItsPlace) {
  model::Resume resume = resume_to_hide();
  resume.person.place = {"5003", "Bergen", "", "NO"};
  const auto hidden = hide({"address"}, resume);
  EXPECT_TRUE(resume.person.place.empty());
  EXPECT_THAT(resume.person.address, IsEmpty());
  EXPECT_EQ(resume.person.location, "");
  EXPECT_EQ(resume.person.contacts.size(), 3u);
  EXPECT_THAT(texts_of(hidden),
              ElementsAre("Quay Street 12", "5003 Bergen", "Bergen, Norway", "Bergen"));
}

TEST(Hide, TakesOutALocationWithTheAddressThatSaysIt) {
  model::Resume resume = resume_to_hide();
  const auto hidden = hide({"location"}, resume);
  EXPECT_THAT(resume.person.address, IsEmpty());
  EXPECT_EQ(resume.person.location, "");
  EXPECT_EQ(resume.person.contacts.size(), 3u);
  EXPECT_THAT(texts_of(hidden),
              ElementsAre("Quay Street 12", "5003 Bergen", "Bergen, Norway", "Bergen"));
}

TEST(Hide, TakesOutEmployersWithTheirLogosAndAddresses) {
  model::Resume resume = resume_to_hide();
  const auto hidden = hide({"organization"}, resume);
  const model::Entry& job = resume.sections[0].entries[0];
  EXPECT_TRUE(job.organization.empty());
  EXPECT_TRUE(job.logo.empty());
  EXPECT_EQ(model::plain_text(job.title), "Engineer");
  EXPECT_THAT(texts_of(hidden), ElementsAre("Northern Works", "https://works.example"));
}

TEST(Hide, TakesOutWholeSections) {
  model::Resume resume = resume_to_hide();
  const auto hidden = hide({"references"}, resume);
  ASSERT_EQ(resume.sections.size(), 1u);
  EXPECT_THAT(texts_of(hidden), Contains("Ask Bob Sample, Director"));
}

TEST(Hide, TakesOutLinksButNotHowToWriteAndCall) {
  model::Resume resume = resume_to_hide();
  resume.person.url = "https://ada.example";
  hide({"links"}, resume);
  EXPECT_EQ(resume.person.url, "");
  std::vector<std::string> kinds;
  for (const auto& contact : resume.person.contacts) kinds.push_back(contact.kind);
  EXPECT_THAT(kinds, ElementsAre("phone", "email", "location"));
}

TEST(Hide, TellsWhereElseAHiddenNumberIsSaid) {
  model::Resume resume = resume_to_hide();
  model::Block paragraph;
  paragraph.inlines = model::plain("Call me: 555-01-234.");
  resume.sections[0].body.push_back(paragraph);
  const auto hidden = hide({"phone"}, resume);
  EXPECT_THAT(said_elsewhere(hidden, resume), testing::SizeIs(2));
  resume.sections[0].body.clear();
  EXPECT_THAT(said_elsewhere(hidden, resume), IsEmpty());
}

TEST(Hide, KnowsEveryNameThatItActsOn) {
  const auto names = hideable_names();
  for (const char* name : {"phone", "address", "email", "photo", "github", "organization", "dates",
                           "references", "links"}) {
    EXPECT_THAT(names, Contains(name));
  }
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

}  // namespace
}  // namespace cvpress::privacy
