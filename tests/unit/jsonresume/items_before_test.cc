#include "jsonresume/items_before.h"

#include <utility>

#include <gtest/gtest.h>

#include "jsonresume/jsonresume.h"
#include "support/jsonresume_random_resume.h"

namespace cvpress::jsonresume {
namespace {

TEST(ItemsBefore, ChangesNoByteOfRandomResumes) {
  ItemsBefore before;
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const model::Resume resume = tests::any_resume(seed);
    const std::string alone = write_resume(resume, {});
    EXPECT_EQ(write_resume(resume, {}, &before), alone) << seed;
    EXPECT_EQ(write_resume(resume, {}, &before), alone) << seed << ", once more";
  }
}

TEST(ItemsBefore, TellsEntriesOfOnePlaceApart) {
  model::Resume resume;
  model::Section& section = resume.sections.emplace_back();
  section.kind = model::Kind::kExperience;
  model::Entry& entry = section.entries.emplace_back();
  entry.kind = model::Kind::kExperience;
  entry.title = model::plain("Baker");
  ItemsBefore before;
  EXPECT_NE(write_resume(resume, {}, &before).find("Baker"), std::string::npos);
  resume.sections[0].entries[0].title = model::plain("Miller");
  const std::string changed = write_resume(resume, {}, &before);
  EXPECT_NE(changed.find("Miller"), std::string::npos);
  EXPECT_EQ(changed.find("Baker"), std::string::npos);
}

TEST(ItemsBefore, TellsContactsOfOnePersonApart) {
  model::Resume resume;
  resume.person.email = "jo@example.org";
  resume.person.contacts = {
      {"email", "email", "E-mail", "jo@example.org", "mailto:jo@example.org", {}},
      {"github", "github", "GitHub", "jo", "https://github.com/jo", {}}};
  ItemsBefore before;
  EXPECT_EQ(write_resume(resume, {}, &before), write_resume(resume, {}));
  resume.person.contacts[1].text = "joan";
  EXPECT_EQ(write_resume(resume, {}, &before), write_resume(resume, {}));
  resume.person.phone = "+1 555 0100";
  EXPECT_EQ(write_resume(resume, {}, &before), write_resume(resume, {}));
  std::swap(resume.person.contacts[0], resume.person.contacts[1]);
  EXPECT_EQ(write_resume(resume, {}, &before), write_resume(resume, {}));
}

TEST(ItemsBefore, TellsSummariesOfOnePlaceApart) {
  model::Resume resume;
  model::Section& section = resume.sections.emplace_back();
  section.kind = model::Kind::kSummary;
  ItemsBefore before;
  for (const char* text : {"Bakes bread.", "Bakes *bread*.", "Bakes bread."}) {
    model::Block paragraph;
    paragraph.inlines = model::plain(text);
    section.body = {paragraph};
    EXPECT_EQ(write_resume(resume, {}, &before), write_resume(resume, {})) << text;
  }
}

}  // namespace
}  // namespace cvpress::jsonresume
