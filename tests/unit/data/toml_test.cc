#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing::HasSubstr;
using testing_support::DataReading;
using testing_support::Mistake;

DataReading read_toml_text(const std::string& text) {
  return testing_support::read_data(text, Format::kToml, Repair::kLenient);
}

TEST(Toml, ReadsTablesAndTheirArrays) {
  const DataReading r = read_toml_text(
      "title = \"x\"\n[interests]\n  interests = [\"a\", \"b\",]\n[[experience]]\n  title = "
      "\"one\"\n"
      "[[experience]]\n  title = \"two\"\n  org = {name = \"n\", url = \"\"}\n");
  EXPECT_EQ(r.text("interests.interests.1"), "b");
  EXPECT_EQ(r.text("experience.1.title"), "two");
  EXPECT_EQ(r.text("experience.1.org.url"), "");
}

TEST(Toml, ReadsAllKindsOfText) {
  const DataReading r = read_toml_text(
      "a = \"x\\ny\"\nb = 'c:\\d'\nc = \"\"\"\n  one\n  two\n  \"\"\"\nd = '''\nit's'''\n");
  EXPECT_EQ(r.text("a"), "x\ny");
  EXPECT_EQ(r.text("b"), "c:\\d");
  EXPECT_EQ(r.text("c"), "  one\n  two\n  ");
  EXPECT_EQ(r.text("d"), "it's");
  EXPECT_EQ(r.at("a")->scalar()->kind, ScalarKind::kText);
}

TEST(Toml, KeepsDatesNumbersAndTruthsAsTheyWereWritten) {
  const DataReading r = read_toml_text(
      "a = 2020-01-02\nb = 2016-04-20T00:00:00Z\nc = 1_000\nd = 2.50\ne = true\nf = "
      "2016-04-20T00:00:00\n");
  EXPECT_EQ(r.text("a"), "2020-01-02");
  EXPECT_EQ(r.at("a")->scalar()->kind, ScalarKind::kDate);
  EXPECT_EQ(r.text("b"), "2016-04-20T00:00:00Z");
  EXPECT_EQ(r.at("c")->number(), 1000);
  EXPECT_EQ(r.text("d"), "2.50");
  EXPECT_EQ(r.at("e")->truth(), true);
  EXPECT_EQ(r.at("f")->scalar()->kind, ScalarKind::kDate);
}

TEST(Toml, KeepsTheOrderOfKeys) {
  const DataReading r = read_toml_text("z = 1\na = 2\n[y]\n[b]\n");
  std::string keys;
  for (const Member& member : r.value.map()->members) keys += member.key;
  EXPECT_EQ(keys, "zayb");
}

TEST(Toml, GivesExactSpans) {
  const DataReading r = read_toml_text("é = 1\n");
  EXPECT_FALSE(r.ok);
  const DataReading s =
      read_toml_text("\"é\" = 'ü' # n\nl = [ 1, 'é', 22 ]\n[[t]]\n  m = \"\"\"\na\n\"\"\"\n");
  EXPECT_EQ(s.source("é"), "'ü'");
  EXPECT_EQ(s.source("l.2"), "22");
  EXPECT_EQ(s.source("l"), "[ 1, 'é', 22 ]");
  EXPECT_EQ(s.source("t.0.m"), "\"\"\"\na\n\"\"\"");
  EXPECT_EQ(s.sources.text(s.value.map()->members[1].key_where), "l");
}

TEST(Toml, PointsIntoTheFileThatThePartIsOf) {
  const DataReading r =
      testing_support::read_data("a = 'b'\n", Format::kToml, Repair::kLenient, "+++\n");
  EXPECT_EQ(r.source("a"), "'b'");
  const DataReading marked = read_toml_text(
      "\xEF\xBB\xBF"
      "a = 'b'\n");
  EXPECT_EQ(marked.source("a"), "'b'");
}

TEST(Toml, TakesNothingForNull) {
  EXPECT_TRUE(read_toml_text("").value.is_null());
  EXPECT_TRUE(read_toml_text(" \n").value.is_null());
}

class TomlMessage : public testing::TestWithParam<Mistake> {};

TEST_P(TomlMessage, NamesPlaceAndCause) {
  const DataReading r = read_toml_text(GetParam().text);
  EXPECT_FALSE(r.ok);
  EXPECT_THAT(r.messages(), testing::StartsWith(GetParam().begin));
}

constexpr Mistake kTomlMistakes[] = {
    {"NoText", "a = *in\n", "x:1:5: error: this is no TOML value"},
    {"Bare", "a = b\n", "x:1:5: error: this is no TOML value"},
    {"Twice", "a = 1\na = 2\n", "x:2:5: error: this is given twice"},
    {"TableTwice", "[a]\n[a]\n", "x:2:1: error: this is given twice"},
    {"Open", "a = 'x'\nb = \"\"\"\nfoo\n", "x:2:5: error: this text is never closed"},
    {"Stray", "foo bar\n", "x:1:5: error: \"key = value\" was expected here"},
    {"Html", "<!-- x\n", "x:1:1: error: \"key = value\" or \"[table]\" was expected here"},
    {"Comma", "a = [1 2]\n", "x:1:8: error: a comma or \"]\" was expected here"},
    {"Escape", "a = \"\\q\"\n", "x:1:7: error: \"\\\" must not stand before this"},
    {"Inner", "a = 'it's'\n", "x:1:9: error: there is text after the end of the value"},
    {"NewLine", "a = \"x\ny\"\n", "x:1:7: error: a text in simple quotes cannot go on"},
    {"Month", "a = 2021-13-01\n", "x:1:12: error: there is no such date"},
    {"Header", "[a\nb = 1\n", "x:1:3: error: a table's header"},
    {"Zero", "a = 010\n", "x:1:8: error: a number cannot begin with 0"},
    {"EndsEarly", "a =\n", "x:1:4: error: "},
    {"Colon", "a: b\n", "x:1:2: error: \"key = value\" was expected here"},
};

INSTANTIATE_TEST_SUITE_P(All, TomlMessage, testing::ValuesIn(kTomlMistakes),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(Toml, AnEndlessKeyIsNamedWhereItStands) {
  std::string key = "[a";
  for (int i = 0; i < 200; ++i) key += ".a";
  const DataReading reading = read_toml_text("title = 'x'\n" + key + "]\n");
  EXPECT_FALSE(reading.ok);
  EXPECT_THAT(reading.messages(), HasSubstr(":2:2: error: lists and maps are nested more"));
}

}  // namespace
}  // namespace cvpress::data
