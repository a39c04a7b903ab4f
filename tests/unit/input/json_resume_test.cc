// JSON Resume files with the mistakes that people make in them.
#include <gmock/gmock.h>

#include "base/utf8.h"
#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;

ReadOutcome read_json(const std::string& text) {
  return read_text(text, "cv.json");
}

constexpr const char* kPlain = R"({"basics": {"name": "Jo Example"}, "work": [{"name": "Sund"}]})";

TEST(JsonFile, MayHaveCommentsBeforeIt) {
  for (const char* comment : {"// mine\n", "/* mine */ ", "\n  // a\n// b\n/* c\n*/\n"}) {
    const ReadOutcome outcome = read_json(std::string(comment) + kPlain);
    EXPECT_FALSE(outcome.failed) << comment;
    EXPECT_EQ(outcome.resume.person.name, "Jo Example");
    EXPECT_THAT(outcome.messages, HasSubstr("warning: JSON has no comments"));
  }
}

TEST(JsonFile, MayBeInUtf16) {
  const ReadOutcome outcome = read_json("\xFE\xFF" + utf16be(kPlain));
  EXPECT_FALSE(outcome.failed);
  EXPECT_EQ(outcome.resume.person.name, "Jo Example");
}

TEST(JsonFile, MayHaveTrailingCommas) {
  const ReadOutcome outcome = read_json("{\"basics\": {\"name\": \"Jo\",},\n}");
  EXPECT_FALSE(outcome.failed);
  EXPECT_THAT(outcome.messages, HasSubstr("cv.json:1:25: warning: a comma cannot end"));
}

TEST(JsonFile, TellsWhatIsWrongWhereItIs) {
  EXPECT_THAT(read_json("{'basics': {'name': 'Jo'}}").messages,
              HasSubstr("cv.json:1:2: error: a JSON text stands in double quotes"));
  EXPECT_THAT(read_json("{basics: {name: 1}}").messages,
              HasSubstr("cv.json:1:2: error: a key in double quotes was expected here"));
  EXPECT_THAT(read_json("// x\n{\"basics\": {\"name\": \"Jo\"").messages,
              HasSubstr("cv.json:2:25: error: the text ends before its last bracket"));
}

TEST(JsonFile, ReadsKeysThatAreNearlyRight) {
  const ReadOutcome outcome =
      read_json("{\"basics\": {\"name\": \"Jo\",\n  \"emial\": \"jo@a.example\"}}");
  EXPECT_EQ(outcome.resume.person.email, "jo@a.example");
  EXPECT_THAT(outcome.messages,
              HasSubstr("cv.json:2:3: warning: unknown key \"emial\"; it is read as \"email\""));
}

TEST(JsonFile, ReadsBasicsInAList) {
  const ReadOutcome outcome = read_json(R"({"basics": [{"name": "Jo"}, {"name": "Al"}]})");
  EXPECT_EQ(outcome.resume.person.name, "Jo");
  EXPECT_THAT(outcome.messages, HasSubstr("cv.json:1:12: warning: a list, where a map"));
}

TEST(JsonFile, MayBeYaml) {
  const ReadOutcome outcome = read_text(
      "# mine\nbasics:\n  name: Jo Example\n  emial: jo@a.example\nwork:\n"
      "  - company: Sund\n    startDate: 2020-01\n    endDate: 2021\n",
      "cv.yaml");
  EXPECT_EQ(outcome.resume.person.email, "jo@a.example");
  EXPECT_THAT(outcome.messages, HasSubstr("cv.yaml:4:3: warning: unknown key \"emial\""));
  ASSERT_EQ(outcome.resume.sections.size(), 1U);
  EXPECT_EQ(outcome.resume.sections[0].entries[0].dates.end, (model::Date{2021, 0, 0, "", {}}));
}

TEST(JsonFile, KnowsWhereContactsStand) {
  const ReadOutcome outcome = read_json(R"({"basics": {"name": "Jo", "email": "jo@a.example",
      "phone": "1", "url": "https://jo.example", "location": {"city": "Oslo"}, "github": "jo",
      "profiles": [{"network": "Nets", "username": "jo"}]}})");
  EXPECT_EQ(outcome.resume.person.contacts.size(), 6U);
  for (const model::Contact& contact : outcome.resume.person.contacts) {
    EXPECT_TRUE(contact.where.known()) << contact.kind;
  }
}

}  // namespace
}  // namespace cvpress::tests
