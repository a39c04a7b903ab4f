#include <gmock/gmock.h>

#include "support/jsonresume_documents.h"

namespace cvpress::jsonresume {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kDocument = R"({
  "basics": {"name": "Jo Example", "headline": "Mate", "email": "jo@a.example", "phone": "",
    "location": "Oslo", "url": {"label": "", "href": "https://jo.example"},
    "customFields": [{"id": "c1", "icon": "key", "name": "Licence", "value": "Deck 4"}],
    "picture": {"url": "me.jpg", "size": 64, "effects": {"hidden": false}}},
  "sections": {
    "summary": {"name": "Summary", "visible": true, "id": "summary", "content": "<p>At sea.</p>"},
    "experience": {"name": "Voyages", "visible": true, "id": "experience", "items": [
      {"id": "x1", "visible": true, "company": "Sund Line", "position": "Mate",
       "location": "Sund", "date": "2019 - Present", "summary": "<ul><li>Watch</li></ul>",
       "url": {"label": "", "href": ""}},
      {"id": "x2", "visible": false, "company": "Secret", "position": "Cook"}]},
    "skills": {"name": "Skills", "visible": true, "id": "skills", "items": [
      {"id": "s1", "visible": true, "name": "Knots", "description": "Good", "level": 4,
       "keywords": ["bowline"]}]},
    "languages": {"name": "Languages", "visible": true, "id": "languages", "items": [
      {"id": "l1", "visible": true, "name": "Norsk", "description": "Native", "level": 0}]},
    "profiles": {"name": "Profiles", "visible": true, "id": "profiles", "items": [
      {"id": "p1", "visible": true, "network": "GitHub", "username": "jo", "icon": "github",
       "url": {"label": "", "href": "https://github.com/jo"}}]},
    "awards": {"name": "Awards", "visible": false, "id": "awards", "items": [
      {"id": "a1", "title": "Cup"}]},
    "custom": {"k1": {"name": "Boats", "visible": true, "id": "k1", "items": [
      {"id": "b1", "name": "Dinghy"}]}}},
  "metadata": {"template": "gengar"}})";

TEST(ReactiveResume, IsReadLikeAJsonResume) {
  const tests::ReadBack outcome = tests::read_back(kDocument);
  const model::Resume& resume = outcome.resume;
  std::vector<std::string> sections;
  for (const model::Section& section : resume.sections) {
    const std::string first =
        section.entries.empty() ? "" : model::plain_text(section.entries[0].title);
    sections.push_back(model::plain_text(section.title) + ": " + first);
  }
  EXPECT_THAT(sections, ElementsAre("Summary: ", "Voyages: Mate", "Skills: Knots",
                                    "Languages: Norsk", "Boats: Dinghy"));
  EXPECT_EQ(model::plain_text(resume.sections[0].body), "At sea.");
  const model::Entry& job = resume.sections[1].entries.at(0);
  EXPECT_EQ(job.dates.start, (model::Date{2019, 0, 0, "", {}}));
  EXPECT_TRUE(job.dates.current);
  EXPECT_EQ(model::plain_text(job.description), "Watch");
  EXPECT_EQ(resume.sections[2].entries[0].level, 0.8);
  EXPECT_EQ(model::plain_text(resume.sections[3].entries[0].level_text), "Native");
  EXPECT_EQ(resume.person.photo.name, "me.jpg");
  std::vector<std::string> contacts;
  for (const model::Contact& contact : resume.person.contacts) {
    contacts.push_back(contact.kind + ": " + contact.text);
  }
  EXPECT_THAT(contacts, ElementsAre("location: Oslo", "email: jo@a.example", "url: jo.example",
                                    "github: jo", "link: Deck 4"));
  EXPECT_THAT(outcome.messages, Not(HasSubstr("warning")));
}

TEST(ReactiveResume, LeavesOutWhatIsHiddenThereAndTellsSo) {
  const tests::ReadBack outcome = tests::read_back(kDocument);
  const std::string dump = model::dump_json(outcome.resume);
  EXPECT_THAT(dump, Not(HasSubstr("Secret")));
  EXPECT_THAT(dump, Not(HasSubstr("Cup")));
  EXPECT_THAT(outcome.messages, HasSubstr("this is hidden in its program, and is not printed"));
}

TEST(ReactiveResume, KeepsSectionsOfOtherShapes) {
  const std::string dump = model::dump_json(
      tests::read_back(R"({"basics": {"name": "Jo", "summary": "First one"}, "sections": {
        "summary": {"content": "Second one"}, "notes": {"content": "Third"}, "more": ["Fourth"],
        "awards": {"items": [{"title": "Cup"}]}}})")
          .resume);
  for (const char* text : {"First one", "Second one", "Third", "Fourth", "Cup"}) {
    EXPECT_THAT(dump, HasSubstr(text));
  }
}

}  // namespace
}  // namespace cvpress::jsonresume
