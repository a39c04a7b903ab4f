// Names and tags for choosing, as each format gives them.
#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const model::Entry& labelled_entry(const ReadOutcome& outcome) {
  EXPECT_EQ(outcome.messages, "");
  return outcome.resume.sections.at(0).entries.at(0);
}

TEST(LabelsOfSources, AreAKeyOfItems) {
  const ReadOutcome outcome = read_text(experience_page(
      "  - title: Baker\n    company: Oven\n    cvpress: {id: first, tags: [rye, night shift]}\n"));
  EXPECT_EQ(labelled_entry(outcome).id, "first");
  EXPECT_THAT(labelled_entry(outcome).marks, ElementsAre("rye", "night shift"));
  EXPECT_THAT(labelled_entry(outcome).tags, IsEmpty());
}

TEST(LabelsOfSources, AreAKeyOfSkills) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: skills\ntitle: Skills\nfeature:\n"
      "  - {name: Ovens, description: Stone, cvpress: {id: ovens, tags: [rye]}}\n"
      "  - name: Doughs\n    items: [Sour, {name: Puff, cvpress: {id: puff}}]\n---\n");
  EXPECT_EQ(labelled_entry(outcome).id, "ovens");
  EXPECT_THAT(labelled_entry(outcome).marks, ElementsAre("rye"));
  EXPECT_EQ(outcome.resume.sections.at(0).entries.at(1).items.at(1).id, "puff");
}

TEST(LabelsOfSources, AreCommentsInDescriptions) {
  const ReadOutcome outcome = read_text(experience_page(
      "  - title: Baker\n    description: |\n      Made bread. <!-- cvpress: rye -->\n\n"
      "      - Led two <!-- cvpress: #led lead, night shift -->\n"
      "        - Inside <!-- cvpress: deep -->\n"
      "      - Plain <!-- a remark -->\n\n"
      "      <!-- cvpress: #job oven -->\n"));
  const model::Entry& entry = labelled_entry(outcome);
  EXPECT_EQ(entry.id, "job");
  EXPECT_THAT(entry.marks, ElementsAre("oven"));
  ASSERT_EQ(entry.description.size(), 2u) << outcome.json;
  EXPECT_THAT(entry.description[0].marks, ElementsAre("rye"));
  EXPECT_EQ(model::plain_text(entry.description[0].inlines), "Made bread.");
  const model::Blocks& items = entry.description[1].children;
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0].id, "led");
  EXPECT_THAT(items[0].marks, ElementsAre("lead", "night shift"));
  EXPECT_EQ(model::plain_text(entry.description), "Made bread.\nLed two\nInside\nPlain");
  EXPECT_THAT(items[0].children.back().children.at(0).marks, ElementsAre("deep"));
  EXPECT_THAT(items[1].marks, IsEmpty());
}

TEST(LabelsOfSources, AreOwnMembersOfJsonResume) {
  const ReadOutcome outcome = read_text(
      "{\"basics\": {\"name\": \"Ada\"}, \"work\": [{\"position\": \"Baker\", \"name\": \"Oven\",\n"
      "\"highlights\": [\"Led two <!-- cvpress: #led lead -->\"],\n"
      "\"cvpress\": {\"id\": \"first\", \"marks\": [\"rye\"]}}]}",
      "resume.json");
  const model::Entry& entry = labelled_entry(outcome);
  EXPECT_EQ(entry.id, "first");
  EXPECT_THAT(entry.marks, ElementsAre("rye"));
  const model::Block& bullet = entry.description.at(0).children.at(0);
  EXPECT_EQ(bullet.id, "led");
  EXPECT_THAT(bullet.marks, ElementsAre("lead"));
}

TEST(LabelsOfSources, AreTagsOrMarksInJsonResume) {
  for (const char* tags : {"\"tags\": [\"rye\", \"night shift\"]", "\"tags\": \"rye, night shift\"",
                           "\"tags\": [\"rye\"], \"marks\": [\"night shift\"]"}) {
    const ReadOutcome outcome =
        read_text(std::string("{\"basics\": {\"name\": \"Ada\"}, \"work\": [{\"position\": "
                              "\"Baker\", \"name\": \"Oven\", \"cvpress\": {") +
                      tags + "}}]}",
                  "resume.json");
    EXPECT_EQ(outcome.messages, "") << tags;
    EXPECT_THAT(labelled_entry(outcome).marks, ElementsAre("rye", "night shift")) << tags;
    EXPECT_THAT(labelled_entry(outcome).tags, IsEmpty()) << tags;
  }
}

TEST(LabelsOfSources, TellWhatTheyAreNot) {
  const ReadOutcome outcome = read_text(experience_page("  - title: Baker\n    cvpress: rye\n"));
  EXPECT_THAT(outcome.messages, HasSubstr("\"cvpress\" of an entry should be a map"));
  EXPECT_THAT(read_text(experience_page("  - title: Baker\n    cvpress: {tgas: [a]}\n")).messages,
              HasSubstr("did you mean \"tags\"?"));
}

}  // namespace
}  // namespace cvpress::tests
