#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using testing_support::DataReading;
using testing_support::Mistake;

DataReading lenient(const std::string& text) {
  return testing_support::read_data(text, Format::kJson, Repair::kLenient);
}

DataReading strict(const std::string& text) {
  return testing_support::read_data(text, Format::kJson, Repair::kNone);
}

TEST(Json, ReadsEveryKindOfValue) {
  const DataReading r =
      strict(R"({"t": "x\n\u00e9", "n": -1.50e2, "b": true, "z": null, "l": [1, {}]})");
  EXPECT_EQ(r.text("t"), "x\né");
  EXPECT_EQ(r.text("n"), "-1.50e2");
  EXPECT_EQ(r.at("b")->truth(), true);
  EXPECT_TRUE(r.at("z")->is_null());
  EXPECT_EQ(r.at("l.0")->number(), 1);
  EXPECT_TRUE(r.at("l.1")->map());
}

TEST(Json, GivesExactSpans) {
  const DataReading r = strict("{ \"é\" : \"a\\\"b\" ,\n\"n\":12,\"l\":[ 1 , [] ] , \"t\":true}");
  EXPECT_EQ(r.source("é"), "\"a\\\"b\"");
  EXPECT_EQ(r.source("n"), "12");
  EXPECT_EQ(r.source("l"), "[ 1 , [] ]");
  EXPECT_EQ(r.source("l.1"), "[]");
  EXPECT_EQ(r.source("t"), "true");
  EXPECT_EQ(r.source("").front(), '{');
  EXPECT_EQ(r.source("").back(), '}');
  EXPECT_EQ(r.sources.text(r.value.map()->members[1].key_where), "\"n\"");
}

TEST(Json, TakesNothingForNull) {
  EXPECT_TRUE(strict("").value.is_null());
  EXPECT_TRUE(strict(" \n").value.is_null());
}

TEST(Json, LeavesOutTrailingCommasWithAWarning) {
  const DataReading r = lenient("{\"a\": [1, 2, ], \"b\": \",]\",\n}");
  EXPECT_EQ(r.at("a")->list()->size(), 2u);
  EXPECT_EQ(r.text("b"), ",]");
  EXPECT_EQ(r.diagnostics.all().size(), 2u);
  EXPECT_THAT(r.messages(), StartsWith("x:1:12: warning: a comma cannot end a list or map"));
}

TEST(Json, LeavesOutCommentsWithAWarning) {
  const DataReading r = lenient("// one\n{\"a\": /* two */ \"http://x\"}\n");
  EXPECT_EQ(r.text("a"), "http://x");
  EXPECT_EQ(r.source("a"), "\"http://x\"");
  EXPECT_EQ(r.diagnostics.all().size(), 2u);
}

TEST(Json, LetsTheLastOfEqualKeysWin) {
  const DataReading r = lenient(R"({"a": 1, "a": 2})");
  EXPECT_EQ(r.text("a"), "2");
  EXPECT_THAT(r.messages(), HasSubstr("is given twice"));
  EXPECT_FALSE(strict(R"({"a": 1, "a": 2})").ok);
}

class JsonMessage : public testing::TestWithParam<Mistake> {};

TEST_P(JsonMessage, NamesPlaceAndCause) {
  const DataReading r = strict(GetParam().text);
  EXPECT_FALSE(r.ok);
  EXPECT_EQ(r.diagnostics.all().size(), 1u);
  EXPECT_THAT(r.messages(), StartsWith(GetParam().begin));
}

constexpr Mistake kJsonMistakes[] = {
    {"TrailingComma", "{\"a\": 1,\n}", "x:2:1: error: a comma cannot stand before \"}\""},
    {"TrailingCommaInList", "[1,]", "x:1:4: error: a comma cannot stand before \"]\""},
    {"MissingComma", "{\"a\": 1\n\"b\": 2}", "x:2:1: error: a comma is missing before this"},
    {"MissingCommaInList", "[{} {}]", "x:1:5: error: a comma is missing before this"},
    {"BareKey", "{a: 1}", "x:1:2: error: a key in double quotes was expected here"},
    {"BareKeyLater", "{\"a\": 1, b: 2}", "x:1:10: error: a key in double quotes was expected here"},
    {"MissingValue", "{\"a\": , \"b\": 1}", "x:1:7: error: a value was expected here"},
    {"BareValue", "{\"a\": yes}", "x:1:7: error: a value was expected here"},
    {"SingleQuotes", "{'a': 1}", "x:1:2: error: a JSON text stands in double quotes"},
    {"Comment", "{ // x\n\"a\": 1}", "x:1:3: error: JSON has no comments"},
    {"Control", "{\"a\": \"b\tc\"}", "x:1:9: error: a control character has no place in a text"},
    {"NewLine", "{\"a\": \"b\n\"}", "x:1:9: error: a JSON text cannot go on in the next line"},
    {"Escape", "{\"a\": \"b\\q\"}", "x:1:10: error: this is no escape"},
    {"HalfCharacter", R"({"a": "b\uD800"})", "x:1:15: error: half a character"},
    {"OpenText", "{\"a\": \"b", "x:1:7: error: this text is never closed"},
    {"OpenMap", "{\"a\": 1", "x:1:8: error: the text ends before its last bracket is closed"},
    {"After", "{} x", "x:1:4: error: there is text after the end of the document"},
    {"HugeNumber", "{\"a\": 1e999}", "x:1:7: error: this number is too large"},
};

INSTANTIATE_TEST_SUITE_P(All, JsonMessage, testing::ValuesIn(kJsonMistakes),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace cvpress::data
