#include "base/diagnostics.h"

#include <chrono>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress {
namespace {

using testing::HasSubstr;

class DiagnosticsText : public testing::Test {
 protected:
  /// The text of one error at bytes `begin` to `end`.
  std::string shown(const std::string& text, std::uint32_t begin, std::uint32_t end) {
    SourceMap sources;
    Diagnostics diagnostics;
    diagnostics.error({sources.add("a.md", text), begin, end}, "bad");
    return diagnostics_as_text(diagnostics, sources);
  }
};

TEST_F(DiagnosticsText, ShowsLineCaretAndHints) {
  SourceMap sources;
  const FileId file = sources.add("a.md", "x: 1\ntitel: y\n");
  Diagnostics diagnostics;
  Diagnostic& warning = diagnostics.warning({file, 5, 10}, "unknown key \"titel\"");
  warning.hints.push_back({"did you mean \"title\"?", {}});
  warning.hints.push_back({"the other one is here", {file, 0, 1}});
  EXPECT_EQ(diagnostics_as_text(diagnostics, sources),
            "a.md:2:1: warning: unknown key \"titel\"\n"
            "  2 | titel: y\n"
            "    | ^^^^^\n"
            "  hint: did you mean \"title\"?\n"
            "a.md:1:1: note: the other one is here\n");
}

TEST_F(DiagnosticsText, NamesTheProgramWhereThereIsNoPlace) {
  Diagnostics diagnostics;
  diagnostics.note({}, "nothing to do");
  EXPECT_EQ(diagnostics_as_text(diagnostics, {}), "cvpress: note: nothing to do\n");
}

TEST_F(DiagnosticsText, PutsTheCaretBelowItsCharacter) {
  EXPECT_EQ(shown("é\tx: y", 3, 4), "a.md:1:3: error: bad\n  1 | é x: y\n    |   ^\n");
}

TEST_F(DiagnosticsText, PointsPastTheEndOfALine) {
  EXPECT_EQ(shown("ab\ncd", 2, 2), "a.md:1:3: error: bad\n  1 | ab\n    |   ^\n");
  EXPECT_EQ(shown("", 0, 0), "a.md:1:1: error: bad\n  1 | \n    | ^\n");
}

TEST_F(DiagnosticsText, MarksOnlyTheFirstLineOfASpan) {
  EXPECT_EQ(shown("ab\ncd", 1, 5), "a.md:1:2: error: bad\n  1 | ab\n    |  ^\n");
}

TEST_F(DiagnosticsText, CutsALongLineAroundTheCaret) {
  EXPECT_EQ(
      shown(fmt::format("{:x>300}é!{:y>300}", "", ""), 302, 303),
      fmt::format("a.md:1:302: error: bad\n  1 | …{:x>39}é!{:y>79}…\n    | {:41}^\n", "", "", ""));
}

TEST_F(DiagnosticsText, TakesNoLongerForAHugeLine) {
  SourceMap sources;
  const FileId file = sources.add("x", std::string(4u << 20, 'x'));
  Diagnostics diagnostics;
  for (std::uint32_t i = 0; i < 200; ++i) diagnostics.error({file, i * 20'000, 4u << 20}, "bad");
  const auto start = std::chrono::steady_clock::now();
  EXPECT_LT(diagnostics_as_text(diagnostics, sources).size(), 200'000u);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(DiagnosticsJson, HasPlacesAndHints) {
  SourceMap sources;
  const FileId file = sources.add("a \"b\".md", "é: x\n");
  Diagnostics diagnostics;
  diagnostics.error({file, 0, 2}, "bad\n").hints.push_back({"why", {file, 4, 5}});
  EXPECT_EQ(
      diagnostics_as_json(diagnostics, sources),
      "[\n  {\"severity\":\"error\",\"file\":\"a \\\"b\\\".md\",\"line\":1,\"column\":1,"
      "\"end_line\":1,\"end_column\":2,\"message\":\"bad\\n\",\"hints\":[{\"file\":\"a "
      "\\\"b\\\".md\",\"line\":1,\"column\":4,\"end_line\":1,\"end_column\":5,\"text\":\"why\"}]"
      "}\n]\n");
}

TEST(DiagnosticsJson, IsAnEmptyListWhereAllIsWell) {
  EXPECT_EQ(diagnostics_as_json({}, {}), "[]\n");
}

TEST(Diagnostics, KeepOrderAndPromoteWarnings) {
  Diagnostics first;
  first.warning({}, "a");
  Diagnostics second;
  second.note({}, "b");
  first.append(std::move(second));
  EXPECT_TRUE(first.has_warnings());
  EXPECT_FALSE(first.has_errors());
  first.promote_warnings();
  EXPECT_TRUE(first.has_errors());
  EXPECT_EQ(first.all().at(1).message, "b");
  EXPECT_EQ(first.all().at(1).severity, Severity::kNote);
}

TEST(Diagnostics, TellsNewsOnceAFile) {
  Diagnostics all;
  EXPECT_TRUE(all.is_news(1, "a"));
  EXPECT_FALSE(all.is_news(1, "a"));
  EXPECT_TRUE(all.is_news(2, "a"));
  Diagnostics part;
  EXPECT_TRUE(part.is_news(1, "b"));
  all.append(std::move(part));
  EXPECT_FALSE(all.is_news(1, "b"));
}

TEST(JsonQuoted, EscapesWhatJsonMustNotHold) {
  EXPECT_EQ(json_quoted("a\"\\\n\t\x01\x7Fé"), "\"a\\\"\\\\\\n\\u0009\\u0001\\u007fé\"");
}

}  // namespace
}  // namespace cvpress
