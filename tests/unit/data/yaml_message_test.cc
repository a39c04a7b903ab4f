#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing_support::Mistake;
using testing_support::read_strict;

class YamlMessage : public testing::TestWithParam<Mistake> {};

TEST_P(YamlMessage, NamesPlaceAndCause) {
  const auto reading = read_strict(GetParam().text);
  EXPECT_FALSE(reading.ok);
  const std::string messages = reading.messages();
  const std::string begin = GetParam().begin;
  EXPECT_EQ(messages.substr(0, begin.size()), begin) << messages;
}

constexpr Mistake kYamlMistakes[] = {
    {"Tab", "a:\n\tb: c\n", "x:2:1: error: a tab cannot indent YAML"},
    {"TabInList", "a:\n\t- b\n", "x:2:1: error: a tab cannot indent YAML"},
    {"Colon", "a: b: c\n", "x:1:5: error: \": \" stands inside of a value"},
    {"At", "a: @b\n", "x:1:4: error: a value cannot begin with \"@\""},
    {"Percent", "a: %b\n", "x:1:4: error: a value cannot begin with \"%\""},
    {"Backtick", "a: `b`\n", "x:1:4: error: a value cannot begin with \"`\""},
    {"Star", "a: *b* c\n", "x:1:4: error: \"*\" begins an alias, and nothing above has that name"},
    {"Stars", "a: **b** c\n", "x:1:4: error: \"*\" begins an alias, and nothing above"},
    {"Link", "a: [b](c)\n", "x:1:7: error: there is text after the end of the value"},
    {"OpenList", "a: [b\nc: d\n", "x:1:4: error: this [ is never closed"},
    {"OpenMap", "a: {b: 1\nc: d\n", "x:1:4: error: this { is never closed"},
    {"OpenDouble", "a: \"b\nc: d\n", "x:1:4: error: this quote is never closed"},
    {"OpenSingle", "a: 'b\nc: d\n", "x:1:4: error: this quote is never closed"},
    {"Escape", "a: \"b \\q\"\n", "x:1:7: error: \"\\\" must not stand before this character"},
    {"Hex", "a: \"\\xzz\"\n", "x:1:5: error: \"\\x\" and \"\\u\" need hexadecimal digits"},
    {"Deep", "a: b\n  c: d\n", "x:2:4: error: this key does not line up with anything above it"},
    {"Shallow", "a:\n  - b: c\n - d: e\n", "x:3:2: error: this list item does not line up"},
    {"ItemInMap", "a: b\n- c\n", "x:2:1: error: this list item does not line up"},
    {"KeyInList", "- a\nb: c\n", "x:2:1: error: there is text after the end of the document"},
    {"ShortLeft", "a: |\n  b\nc\n", "x:3:1: error: a key was expected here"},
    {"Html", "a: b\n<!-- c\n", "x:2:1: error: a key was expected here"},
    {"TextKey", "? [a]\n: b\n", "x:1:3: error: a key must be text"},
    {"Shortcode", "a: {{< b >}}\n", "x:1:4: error: a value cannot begin with \"{{\""},
    {"Control", "a: b\x02\n", "x:1:5: error: a control character has no place in a text"},
    {"Self", "a: &x [*x]\n", "x:1:8: error: an alias stands inside its own anchor"},
    {"After", "[a]\nb: c\n", "x:2:1: error: there is text after the end of the document"},
    {"Bracket", "a: b]\nc: ]\n", "x:2:4: error: this bracket closes nothing"},
    {"TwoDocuments", "a: 1\n---\nb: 1\n", "x:3:1: error: only the first document"},
};

INSTANTIATE_TEST_SUITE_P(All, YamlMessage, testing::ValuesIn(kYamlMistakes),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(YamlMessage, ShowsTheLineTheCauseAndWhatToDo) {
  EXPECT_EQ(read_strict("title: Engineer\nsummary: Tools: C++\n").messages(),
            "x:2:15: error: \": \" stands inside of a value\n"
            "  2 | summary: Tools: C++\n"
            "    |               ^\n"
            "  hint: text that contains \": \" must stand in quotes\n");
}

}  // namespace
}  // namespace cvpress::data
