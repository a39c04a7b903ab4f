#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::data {
namespace {

using testing::HasSubstr;
using testing_support::DataReading;
using testing_support::read_lenient;

struct Repaired {
  const char* name;
  const char* written;  // the value of `a`
  const char* read;
  const char* source;  // what its span covers; the same as read if empty
};

void PrintTo(const Repaired& each, std::ostream* out) {
  *out << each.name;
}

class QuotedByRepair : public testing::TestWithParam<Repaired> {};

TEST_P(QuotedByRepair, ReadsWhatWasMeantWithAWarningAtItsPlace) {
  const Repaired& c = GetParam();
  const DataReading r = read_lenient("before: ok\na: " + std::string(c.written) + "\nafter: ok\n");
  ASSERT_TRUE(r.ok) << r.messages();
  EXPECT_EQ(r.text("a"), c.read);
  EXPECT_EQ(r.source("a"), c.source);
  EXPECT_EQ(r.text("after"), "ok");
  EXPECT_EQ(r.diagnostics.all().size(), 1u) << r.messages();
  EXPECT_THAT(r.messages(), HasSubstr("x:2:4: warning"));
}

constexpr Repaired kRepaired[] = {
    {"At", "@jo", "@jo", "@jo"},
    {"Percent", "%b %Y", "%b %Y", "%b %Y"},
    {"Backtick", "`code` it", "`code` it", "`code` it"},
    {"Emphasis", "*Led* it", "*Led* it", "*Led* it"},
    {"Strong", "**Led** it", "**Led** it", "**Led** it"},
    {"Link", "[text](url)", "[text](url)", "[text](url)"},
    {"OpenBracket", "[draft", "[draft", "[draft"},
    {"OpenBrace", "{draft", "{draft", "{draft"},
    {"Shortcode", "{{< icon x >}} Text", "{{< icon x >}} Text", "{{< icon x >}} Text"},
    {"WholeShortcode", "{{< icon x >}}", "{{< icon x >}}", "{{< icon x >}}"},
    {"Anchor", "&co Sons", "&co Sons", "&co Sons"},
    {"BareAnchor", "&", "&", "&"},
    {"Tag", "!Important thing", "!Important thing", "!Important thing"},
    {"Colon", "Lead: tools: all", "Lead: tools: all", "Lead: tools: all"},
    {"ColonAndQuotes", "it's: so", "it's: so", "it's: so"},
    {"Comment", "@jo  # me", "@jo", "@jo"},
    {"InnerApostrophe", "'Bachelor's degree'", "Bachelor's degree", "'Bachelor's degree'"},
    {"InnerQuotes", "\"a \"b\" c\"", "a \"b\" c", "\"a \"b\" c\""},
    {"OpenQuote", "\"open", "open", "\"open"},
    {"MoreLines", "see: this\n  and: that\n  too", "see: this and: that too",
     "see: this\n  and: that\n  too"},
};

INSTANTIATE_TEST_SUITE_P(All, QuotedByRepair, testing::ValuesIn(kRepaired),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(YamlRepair, LeavesGoodTextAlone) {
  const DataReading r = read_lenient(
      "a: [x, y]\nb: {k: v}\nc: &n 1\nd: *n\ne: !!str 5\nf: a:b\ng: 50% off\nh: x@y\ni: it's\n");
  EXPECT_EQ(r.messages(), "");
  EXPECT_EQ(r.text("a.1"), "y");
  EXPECT_EQ(r.text("c"), "1");
}

TEST(YamlRepair, ReadsTabsAsIndentation) {
  const DataReading r = read_lenient("a:\n\t- b: 1\n\t  c: x: y\n\t- b: 2\n");
  EXPECT_EQ(r.text("a.0.c"), "x: y");
  EXPECT_EQ(r.source("a.0.c"), "x: y");
  EXPECT_EQ(r.text("a.1.b"), "2");
  EXPECT_THAT(r.messages(), HasSubstr("x:2:1: warning: a tab cannot indent YAML"));
  EXPECT_THAT(r.messages(), HasSubstr("x:3:7: warning"));
}

TEST(YamlRepair, TriesWidthsOfATabUntilTheLinesFit) {
  const DataReading r = read_lenient("a:\n  - b: 1\n    c: 2\n  - b: 3\n\tc: 4\n    d: 5\n");
  EXPECT_EQ(r.text("a.1.c"), "4");
  EXPECT_EQ(r.text("a.1.d"), "5");
  EXPECT_EQ(r.diagnostics.all().size(), 1u);
}

TEST(YamlRepair, NamesAColonAtTheEnd) {
  const DataReading r = read_lenient("a:\n  - b: Pilot :ship:\n    c: 2\n");
  EXPECT_EQ(r.text("a.0.b"), "Pilot :ship:");
  EXPECT_THAT(r.messages(), HasSubstr("text that ends with \":\""));
}

TEST(YamlRepair, ReadsNoBreakSpacesAsIndentation) {
  const DataReading r = read_lenient(
      "a:\n\xC2\xA0\xC2\xA0"
      "b: 1\n  c: 2\n");
  EXPECT_EQ(r.text("a.b"), "1");
  EXPECT_EQ(r.text("a.c"), "2");
  EXPECT_THAT(r.messages(), HasSubstr("a no-break space cannot indent YAML"));
}

TEST(YamlRepair, ReadsNoBreakSpacesAsIndentationWhereYamlTakesThemForAKey) {
  const DataReading r = read_lenient("a:\n\u00A0\u00A0- b: 1\n\u00A0\u00A0\u00A0\u00A0c: 2\n");
  EXPECT_EQ(r.text("a.0.b"), "1");
  EXPECT_EQ(r.text("a.0.c"), "2");
  EXPECT_THAT(r.messages(), HasSubstr("a no-break space cannot indent YAML"));
  EXPECT_EQ(r.diagnostics.all().size(), 1u);
}

TEST(YamlRepair, LinesUpAnItem) {
  const DataReading r =
      read_lenient("j:\n  - t: 1\n    o: 1\n   - t: 2\n     o: 2\n  - t: 3\nz: 0\n");
  EXPECT_EQ(r.text("j.1.t"), "2");
  EXPECT_EQ(r.text("j.1.o"), "2");
  EXPECT_EQ(r.text("j.2.t"), "3");
  EXPECT_EQ(r.text("z"), "0");
}

TEST(YamlRepair, LinesUpAKey) {
  EXPECT_EQ(read_lenient("j:\n  - t: x\n      o: 1\n").text("j.0.o"), "1");
  EXPECT_EQ(read_lenient("j:\n  - t: x\n   o: 1\n").text("j.0.o"), "1");
  EXPECT_EQ(read_lenient("a: x\n b: y\nc: z\n").text("b"), "y");
}

TEST(YamlRepair, TakesProseForProse) {
  const DataReading r = read_lenient("d: I did\n  things: many of them\n  and more\nb: c\n");
  EXPECT_EQ(r.text("d"), "I did things: many of them and more");
  EXPECT_EQ(r.text("b"), "c");
}

TEST(YamlRepair, JoinsALineThatSlidToTheLeft) {
  const DataReading r = read_lenient("d: |\n  one\ntwo\nb: c\n");
  EXPECT_EQ(r.text("d"), "one\ntwo\n");
  EXPECT_EQ(r.text("b"), "c");
  EXPECT_THAT(r.messages(), HasSubstr("x:3:1: warning"));
}

TEST(YamlRepair, LeavesOutALineThatIsNoKey) {
  const DataReading r = read_lenient("a: b\n<!-- image\n  of me -->\nc: d\n<!-- end -->\n");
  ASSERT_TRUE(r.ok) << r.messages();
  EXPECT_EQ(r.text("a"), "b");
  EXPECT_EQ(r.text("c"), "d");
  EXPECT_EQ(r.value.map()->members.size(), 2u);
  EXPECT_THAT(r.messages(), HasSubstr("x:2:1: warning: this line is no \"key: value\""));
}

TEST(YamlRepair, ReadsBackslashesThatEscapeNothing) {
  const DataReading r = read_lenient("d: \"50\\% of \\sigma\\n\"\nb: c\n");
  EXPECT_EQ(r.text("d"), "50\\% of \\sigma\n");
  EXPECT_EQ(r.text("b"), "c");
}

TEST(YamlRepair, LeavesOutControlCharacters) {
  const DataReading r = read_lenient("a: exper\x02ience\nb: c\x7F\n");
  EXPECT_EQ(r.text("a"), "experience");
  EXPECT_EQ(r.source("a"), "exper\x02ience");
  EXPECT_EQ(r.diagnostics.all().size(), 1u);
}

TEST(YamlRepair, RepairsManyLinesAndTellsOfThemInOrder) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "k" + std::to_string(i) + ": a: b\n";
  const DataReading r = read_lenient(text);
  ASSERT_EQ(r.diagnostics.all().size(), 20u);
  for (std::size_t i = 1; i < 20; ++i) {
    EXPECT_LT(r.diagnostics.all()[i - 1].where.begin, r.diagnostics.all()[i].where.begin);
  }
}

TEST(YamlRepair, GivesUpWithTheErrorWhereNothingHelps) {
  const DataReading r = read_lenient("a: @b\n]]\nc: d\n");
  EXPECT_FALSE(r.ok);
  EXPECT_TRUE(r.diagnostics.has_errors());
}

}  // namespace
}  // namespace cvpress::data
