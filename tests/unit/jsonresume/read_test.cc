// Documents as people and other programs write them.
#include "data/read.h"

#include <gmock/gmock.h>

#include "jsonresume/jsonresume.h"
#include "support/jsonresume_documents.h"

namespace cvpress::jsonresume {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Outcome {
  model::Resume resume;
  data::Value look;
  std::string messages;
};

Outcome read(const std::string& text, const std::string& language = "") {
  SourceMap sources;
  Diagnostics diagnostics;
  const FileId file = sources.add("resume.json", text);
  const auto value = data::read(sources.text(file), data::Format::kJson, data::Repair::kLenient,
                                {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  EXPECT_TRUE(value && is_resume(*value)) << text;
  ReadDocument document = read_resume(*value, {sources, diagnostics, "", language});
  return {std::move(document.resume), std::move(document.look),
          diagnostics_as_text(diagnostics, sources)};
}

/// A document with one item in one list.
Outcome read_item(const std::string& list, const std::string& item) {
  return read(R"({"basics": {"name": "Jo"}, ")" + list + "\": [" + item + "]}");
}

const model::Entry& only_entry(const Outcome& outcome) {
  return outcome.resume.sections.at(0).entries.at(0);
}

std::string kinds(const Outcome& outcome) {
  std::string text;
  for (const model::Section& section : outcome.resume.sections) {
    text += std::string(model::kind_name(section.kind)) + " ";
  }
  return text;
}

TEST(JsonResume, AJobHasAllItsFields) {
  const Outcome outcome =
      read_item("work", R"({"name": "Sund Line", "position": "Ferry Master", "location": "Sund",
      "url": "https://sund.example", "startDate": "2015-02", "endDate": "2019-06-30",
      "summary": "Ran **all** of it.", "highlights": ["One", "- Two", null], "description": "A line"})");
  const model::Entry& job = only_entry(outcome);
  EXPECT_EQ(model::plain_text(job.title), "Ferry Master");
  EXPECT_EQ(model::plain_text(job.organization), "Sund Line");
  EXPECT_EQ(job.organization_url, "https://sund.example");
  EXPECT_EQ(job.dates.start, (model::Date{2015, 2, 0, "", {}}));
  EXPECT_EQ(job.dates.end, (model::Date{2019, 6, 30, "", {}}));
  EXPECT_FALSE(job.dates.current);
  EXPECT_EQ(model::plain_text(job.description), "A line\nRan all of it.\nOne\nTwo");
  EXPECT_EQ(outcome.messages, "");
}

TEST(JsonResume, AJobWithoutAnEndGoesOn) {
  for (const char* end :
       {"", R"(, "endDate": null)", R"(, "endDate": "")", R"(, "endDate": "Present")"}) {
    const std::string item =
        std::string(R"({"name": "A", "position": "B", "startDate": "2020")") + end + "}";
    EXPECT_TRUE(only_entry(read_item("work", item)).dates.current) << end;
  }
}

TEST(JsonResume, OldNamesAreUnderstood) {
  const Outcome outcome = read(
      R"({"basics": {"name": "Jo", "picture": "me.jpg", "website": "https://jo.example"},
      "work": [{"company": "Sund", "website": "https://sund.example", "position": "Mate"}],
      "education": [{"institution": "School", "gpa": "4.0"}], "hobbies": [{"name": "Knots"}]})");
  EXPECT_EQ(outcome.resume.person.photo.name, "me.jpg");
  EXPECT_EQ(outcome.resume.person.url, "https://jo.example");
  EXPECT_EQ(model::plain_text(only_entry(outcome).organization), "Sund");
  EXPECT_EQ(only_entry(outcome).organization_url, "https://sund.example");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(1).entries.at(0).extra.at("grade")),
            "4.0");
  EXPECT_EQ(kinds(outcome), "experience education interests ");
}

TEST(JsonResume, ADegreeAndItsAreaAreOneTitle) {
  const Outcome outcome =
      read_item("education", R"({"institution": "U", "studyType": "BSc", "area": "Physics",
      "courses": ["One", "Two"]})");
  EXPECT_EQ(model::plain_text(only_entry(outcome).title), "BSc, Physics");
  EXPECT_EQ(model::plain_text(only_entry(outcome).extra.at("courses")), "One, Two");
}

TEST(JsonResume, EmptyFormsAreNoSections) {
  const Outcome outcome = read(
      R"({"basics": {"name": "Jo", "summary": ""}, "work": [], "awards": [{"title": ""}],
      "skills": null, "languages": [{"language": "Norsk", "fluency": "Morsmål"}]})");
  EXPECT_EQ(kinds(outcome), "languages ");
}

TEST(JsonResume, SectionsAreTitledInTheLanguage) {
  const Outcome outcome =
      read(R"({"basics": {"name": "Jo"}, "meta": {"language": "de"}, "work": [{"name": "A"}]})");
  EXPECT_EQ(outcome.resume.language, "de");
  EXPECT_TRUE(outcome.resume.language_told);
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).title), "Berufserfahrung");
}

TEST(JsonResume, TheSummaryIsTheFirstSection) {
  const Outcome outcome =
      read(R"({"work": [{"name": "A", "startDate": "2020"}], "basics": {"summary": "I *do*."}})");
  EXPECT_EQ(kinds(outcome), "summary experience ");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).body), "I do.");
}

TEST(JsonResume, ProfilesAreContacts) {
  const Outcome outcome = read(R"({"basics": {"name": "Jo", "email": "jo@a.example",
      "location": {"city": "Oslo", "countryCode": "NO"}, "profiles": [
      {"network": "GitHub", "username": "jo"},
      {"network": "Nets", "username": "joe", "url": "https://nets.example/u/17"}]}})");
  std::vector<std::string> texts;
  for (const model::Contact& contact : outcome.resume.person.contacts) {
    texts.push_back(contact.kind + ": " + contact.text + " " + contact.url);
  }
  EXPECT_THAT(texts, ElementsAre("location: Oslo, NO ", "email: jo@a.example mailto:jo@a.example",
                                 "github: jo https://github.com/jo",
                                 "link: joe https://nets.example/u/17"));
}

TEST(JsonResume, AnAddressIsAllOfItsParts) {
  const model::Person person = read(R"({"basics": {"name": "Jo", "location": {
      "address": "Way 1", "postalCode": "0150", "city": "Oslo", "countryCode": "NO"}}})")
                                   .resume.person;
  EXPECT_EQ(person.location, "Way 1, 0150 Oslo, NO");
  EXPECT_THAT(person.address, ElementsAre("Way 1", "0150 Oslo, NO"));
  EXPECT_EQ(person.place.postal_code, "0150");
}

TEST(JsonResume, ACityInTheAddressIsNotRepeated) {
  const model::Person person = read(R"({"basics": {"name": "Jo", "location": {
      "address": "Way 1, Oslo", "city": "Oslo"}}})")
                                   .resume.person;
  EXPECT_EQ(person.location, "Way 1, Oslo");
}

/// The document that is written of one that was read.
std::string rewritten(const std::string& text) {
  return write_resume(read(text).resume, {});
}

TEST(JsonResume, IsWrittenAsTheSchemaHasIt) {
  const std::string text = rewritten(R"({"basics": {"name": "Jo", "location": {
      "address": "Way 1", "postalCode": "0150", "city": "Oslo", "region": "Viken",
      "countryCode": "NO"}},
      "education": [{"institution": "U", "studyType": "BSc", "area": "Ice", "score": "4",
      "courses": ["One", "Two"]}],
      "projects": [{"name": "Boat", "roles": ["Mate", "Cook"], "entity": "Sund", "type": "x"}]})");
  for (const char* part :
       {R"("postalCode": "0150")", R"("region": "Viken")", R"("countryCode": "NO")",
        R"("city": "Oslo")", R"("address": "Way 1")", R"("studyType": "BSc")", R"("area": "Ice")",
        R"("courses": ["One", "Two"])", R"("score": "4")", R"("roles": ["Mate", "Cook"])",
        R"("entity": "Sund")", R"("type": "x")"}) {
    EXPECT_THAT(text, HasSubstr(part));
  }
  EXPECT_THAT(text, testing::Not(HasSubstr("exact")));
}

TEST(JsonResume, ValuesByLanguageAreOfTheResumes) {
  const std::string text = R"({"basics": {"name": "Jo", "summary": {"de": "Ja", "en": "Yes"}},
      "projects": [{"name": {"de": "Brücke", "en": "Bridge"}}]})";
  EXPECT_EQ(model::plain_text(read(text, "de").resume.sections.at(1).entries.at(0).title),
            "Brücke");
  EXPECT_EQ(model::plain_text(read(text, "en").resume.sections.at(0).body), "Yes");
}

TEST(JsonResume, MisspeltKeysAreReadWithAWarning) {
  const Outcome outcome = read_item("work", R"({"nmae": "A", "positon": "Mate"})");
  EXPECT_EQ(model::plain_text(only_entry(outcome).title), "Mate");
  EXPECT_THAT(outcome.messages, HasSubstr("resume.json:1:"));
  EXPECT_THAT(outcome.messages, HasSubstr("positon"));
  EXPECT_THAT(outcome.messages, HasSubstr("position"));
}

TEST(JsonResume, WhatIsNotPrintedIsTold) {
  const Outcome outcome = read(
      R"({"basics": {"name": "Jo", "yearsOfExperience": 7}, "work": [{"name": "A", "env": {"a": 1}}],
      "featured": true, "extras": [{"title": "More"}]})");
  EXPECT_THAT(outcome.messages, HasSubstr("yearsOfExperience"));
  EXPECT_THAT(outcome.messages, HasSubstr("is read as \"a: 1\""));
  EXPECT_THAT(outcome.messages, HasSubstr("\"featured\""));
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(1).title), "extras");
}

TEST(JsonResume, WhatIsNoAddressOfAnEntryIsTold) {
  const auto read = tests::read_back(
      "{\"basics\": {\"name\": \"A\"}, \"work\": [\n{\"name\": \"B\", \"url\": \"ask me\"},\n"
      "{\"name\": \"C\", \"url\": 5},\n{\"name\": \"D\", \"url\": \"acme.example\"}]}");
  EXPECT_THAT(read.messages, HasSubstr("2:22: warning: \"ask me\" is no address; nothing leads"));
  EXPECT_THAT(read.messages, HasSubstr("3:22: warning: \"5\" is no address"));
  const auto& jobs = read.resume.sections.at(0).entries;
  EXPECT_EQ(jobs.at(2).organization_url, "https://acme.example");
  EXPECT_EQ(read.messages.find("acme"), std::string::npos);
}

TEST(JsonResume, OtherFieldsOfEntriesAreKept) {
  const Outcome outcome = read_item("projects", R"({"name": "A", "roles": ["Lead", "Dev"],
      "type": "application", "engagement": "part-time"})");
  EXPECT_EQ(model::plain_text(only_entry(outcome).extra.at("role")), "Lead, Dev");
  EXPECT_EQ(model::plain_text(only_entry(outcome).extra.at("engagement")), "part-time");
}

TEST(JsonResume, WishesOfTheLookAreApart) {
  const Outcome outcome =
      read(R"({"basics": {"name": "Jo"}, "cvpress": {"layout": "classic", "resume": {}}})");
  ASSERT_NE(outcome.look.map(), nullptr);
  EXPECT_EQ(outcome.look.map()->members.size(), 1U);
  EXPECT_TRUE(read(R"({"basics": {"name": "Jo"}})").look.is_null());
}

TEST(JsonResume, IsToldFromOtherJson) {
  const auto is = [](const std::string& text) {
    SourceMap sources;
    Diagnostics diagnostics;
    const auto value = data::read(text, data::Format::kJson, data::Repair::kNone, {}, diagnostics);
    return value && is_resume(*value);
  };
  EXPECT_TRUE(is(R"({"basics": {}})"));
  EXPECT_TRUE(is(R"({"work": [{"name": "A", "startDate": "2020"}]})"));
  EXPECT_TRUE(is(R"({"$schema": "https://example.org/resume-schema/v1.0.0/schema.json"})"));
  EXPECT_FALSE(is(R"({"widget": "experience", "experience": [{"date_start": "2020"}]})"));
  EXPECT_FALSE(is(R"({"work": [{"position": "A", "date_start": "2020"}]})"));
  EXPECT_FALSE(is("[1]"));
}

/// The document of a résumé whose one job has this title.
std::string document_of(const model::InlineText& title) {
  model::Resume resume;
  resume.person.name = "Jo";
  model::Section section;
  section.kind = model::Kind::kExperience;
  model::Entry entry;
  entry.kind = model::Kind::kExperience;
  entry.title = title;
  section.entries.push_back(std::move(entry));
  resume.sections.push_back(std::move(section));
  return write_resume(resume, {});
}

TEST(JsonResume, ExactTextCountsUntilTheTextIsEdited) {
  std::string text = document_of({model::plain("Mate")[0], model::plain(" of all")[0]});
  EXPECT_THAT(text, HasSubstr("\"exact\""));
  EXPECT_EQ(only_entry(read(text)).title.size(), 2U);
  text.replace(text.find("Mate of all"), 4, "Boss");
  EXPECT_EQ(model::plain_text(only_entry(read(text)).title), "Boss of all");
}

TEST(JsonResume, BlocksThatNoReaderGivesAreReadAsText) {
  const Outcome outcome = read(R"({"basics": {"name": "Jo"}, "cvpress": {"resume": {"sections": [
      {"kind": "text", "body": [{"kind": "cell", "text": ["Lost"]}, {"kind": "table", "children": [
      {"kind": "heading", "number": 99, "text": ["and found"]}]}]}]}}})");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).body), "Lost\nand found");
  EXPECT_THAT(outcome.messages, HasSubstr("not inside of each other as they may be"));
}

TEST(JsonResume, NumbersOutOfBoundsAreLeftOut) {
  const Outcome outcome = read_item("skills", R"({"name": "A", "cvpress": {"level": 7, "dates":
      {"start": {"year": 99999999, "month": 77, "raw": "once"}}}})");
  EXPECT_EQ(only_entry(outcome).level, 1.0);
  EXPECT_EQ(only_entry(outcome).dates.start, (model::Date{0, 0, 0, "once", {}}));
}

TEST(JsonResume, AFactStandsOnce) {
  const std::string text = document_of(model::plain("Mate"));
  EXPECT_EQ(text.find("Mate"), text.rfind("Mate"));
  EXPECT_THAT(text, testing::Not(HasSubstr("exact")));
}

}  // namespace
}  // namespace cvpress::jsonresume
