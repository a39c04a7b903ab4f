// Mistakes that show in a layout of the program's own are told where the user made them.
#include <fmt/format.h>

#include "support/style_reading.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What is laid over base wrongly, where it is told, and what is said.
struct Wrong {
  const char* name;
  const char* text;
  const char* place;
  const char* message;
};
const Wrong kWrongs[] = {
    {"Length", "lengths: {entry: null}\n", "mine.yaml:3:11", "\"entry\" is not a length"},
    {"Style", "colors: {x: red}\nstyles: {title: null}\n", "mine.yaml:4:10",
     "there is no style \"title\""},
    {"Color", "colors:\n  accent: null\n", "mine.yaml:4:", "a colour was expected"},
    {"Row", "elements:\n  head: {row: [lead]}\n", "mine.yaml:4:10",
     "this row has 1 cells and 2 widths"},
    {"Widths", "elements:\n  head: {widths: [1fr]}\n", "mine.yaml:4:18", "2 cells and 1 widths"},
    {"Kind", "elements:\n  lead: {gap: 3pt}\n", "mine.yaml:4:10", "is not a key of a text"},
    {"Cycle", "elements:\n  lead: {stack: [head]}\n", "mine.yaml:4:", "holds itself"},
    {"Word", "defaults: {text: {align: strat}}\n", "mine.yaml:3:26", "did you mean \"start\"?"},
    {"Content", "sections: {skills: {group: {by: type}, arrange: wrap}}\n",
     "mine.yaml:3:", "arrange cannot be wrap"},
    {"Wrapped", "sections: {publications: {arrange: wrap}}\n", "mine.yaml:3:27",
     "arrange cannot be wrap"},
    {"Region", "page: {regions: [main, side]}\n", "mine.yaml:3:24", "there is no region \"side\""},
    {"NoRegion", "regions: {main: null}\n", "mine.yaml:3:11", "there is no region \"main\""},
    {"Room", "page: {size: [60mm, 60mm]}\nregions: {main: {columns: 12}}\n", "mine.yaml:4:27",
     "less than a letter"},
    {"Paper", "page: {size: [40mm, 40mm]}\n", "mine.yaml:3:8", "leave 0 of"},
};

class Wrongs : public testing::TestWithParam<Wrong> {};

TEST_P(Wrongs, AreToldWhereTheUserMadeThem) {
  const Loaded loaded = load(GetParam().text);
  EXPECT_TRUE(loaded.failed);
  EXPECT_THAT(loaded.messages, HasSubstr(GetParam().place));
  EXPECT_THAT(loaded.messages, HasSubstr(GetParam().message));
  EXPECT_THAT(loaded.messages, testing::StartsWith("layouts/mine.yaml:")) << loaded.messages;
  EXPECT_THAT(loaded.messages, Not(HasSubstr("\nlayouts/base.yaml:1:1: error")));
  for (std::size_t at = loaded.messages.find("layouts/base.yaml"); at != std::string::npos;
       at = loaded.messages.find("layouts/base.yaml", at + 1)) {
    const std::size_t end = loaded.messages.find('\n', at);
    EXPECT_THAT(loaded.messages.substr(at, end - at), HasSubstr("note: "));
  }
}

INSTANTIATE_TEST_SUITE_P(Layers, Wrongs, testing::ValuesIn(kWrongs),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Layers, AMistakeOfAnOptionIsToldInTheOption) {
  LayoutRequest request;
  request.overrides = {{"colors.accent", "#0a7"}, {"lengths.entry", "null"}};
  const Loaded loaded = load("", request);
  EXPECT_THAT(loaded.messages, testing::StartsWith("--set:1:9: error: \"entry\" is not a length"));
  EXPECT_THAT(loaded.messages, HasSubstr("layouts/base.yaml"));
}

TEST(Layers, EachCauseIsToldOnceAndAllOfThem) {
  const Loaded loaded = load("lengths: {entry: null, item: null}\nstyles: {title: null}\n");
  EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:3:11: error: \"entry\""));
  EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:3:24: error: \"item\""));
  EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:4:10: error: there is no style \"title\""));
  std::size_t errors = 0;
  for (std::size_t at = loaded.messages.find("error:"); at != std::string::npos;
       at = loaded.messages.find("error:", at + 1)) {
    ++errors;
  }
  EXPECT_EQ(errors, 3u) << loaded.messages;
}

TEST(Layers, TheLowerOfTwoFilesIsToldWhereItIsWrong) {
  MemoryFiles files;
  files.add("layouts/lower.yaml", "extends: classic\nstyles: {meta: null}\n");
  files.add("layouts/upper.yaml", "extends: lower\ncolors: {accent: \"#123\"}\n");
  SourceMap sources;
  Diagnostics diagnostics;
  LayoutRequest request;
  request.layout = "upper";
  EXPECT_FALSE(load_layout({files, {"layouts"}}, request, sources, diagnostics));
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources),
              testing::StartsWith("layouts/lower.yaml:2:10: error: there is no style \"meta\""));
}

TEST(Layers, ALanguageIsToldWhereItIsWrong) {
  MemoryFiles files;
  files.add("layouts/mine.yaml", "extends: base\nlocales:\n  de: {styles: {meta: null}}\n");
  SourceMap sources;
  Diagnostics diagnostics;
  EXPECT_FALSE(check_layout({files, {"layouts"}}, "mine", sources, diagnostics));
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources),
              testing::StartsWith("layouts/mine.yaml:3:17: error: there is no style \"meta\""));
}

TEST(Layers, WhatIsNotAllowedInAFileDoesNotHideTheRest) {
  const Loaded loaded = load(
      "lengths: &l {foo: 3pt, fool: 3}\n"
      "styles: {title: {size: *l, wieght: 700}}\n"
      "colors: {a: \"#12\", a: \"#123\"}\n");
  EXPECT_TRUE(loaded.failed);
  for (const char* message :
       {"mine.yaml:3:13: error: anchors", "mine.yaml:3:30: error: the length",
        "mine.yaml:4:24: error: anchors", "did you mean \"weight\"?", "is given twice"}) {
    EXPECT_THAT(loaded.messages, HasSubstr(message));
  }
}

TEST(Layers, AnUnknownLayoutBelowDoesNotHideTheRest) {
  const Loaded loaded = load("styles: {title: {wieght: 700}}\n", {}, "clasic");
  EXPECT_THAT(loaded.messages, HasSubstr("there is no layout \"clasic\""));
  EXPECT_THAT(loaded.messages, HasSubstr("did you mean \"weight\"?"));
  // Where none is near, what names there are is not known.
  EXPECT_THAT(load("styles: {title: {wieght: 700}}\n", {}, "nothing_near").messages,
              Not(HasSubstr("did you mean \"weight\"?")));
}

TEST(Layers, OfVeryManyMistakesTheFirstAreTold) {
  std::string text = "colors:\n";
  for (int i = 0; i < 3000; ++i) text += fmt::format("  c{}: \"#12345\"\n", i);
  EXPECT_THAT(load(text).messages, HasSubstr("and 2800 more from here on, which are not told"));
}

TEST(Layers, WhatIsPatchedStandsAtThePatch) {
  const Loaded loaded = load("elements: {entry: {padding: 500mm}}\n");
  const SourceSpan where = loaded.spec.scope->elements.at("entry").where;
  EXPECT_EQ(where.begin, std::string("about: Mine\nextends: base\nelements: {entry: ").size());
}

TEST(Layers, AFileOfAnotherEncodingIsToldWithItsPlace) {
  MemoryFiles files;
  files.add("layouts/mine.yaml", "extends: base\nabout: caf\xE9\n");
  SourceMap sources;
  Diagnostics diagnostics;
  EXPECT_FALSE(check_layout({files, {"layouts"}}, "mine", sources, diagnostics));
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources),
              testing::StartsWith("layouts/mine.yaml:2:11: error: this is not UTF-8"));
}

TEST(Layers, ManyKeysDoNotHideTheOneThatIsWrong) {
  std::string text = "colors:\n";
  for (int i = 0; i < 500; ++i) text += fmt::format("  c{}: \"#123456\"\n", i);
  const Loaded loaded = load(text + "lengths: {cell: null}\n");
  EXPECT_THAT(loaded.messages,
              testing::StartsWith("layouts/mine.yaml:504:11: error: \"cell\" is not a length"));
}

}  // namespace
}  // namespace cvpress::style
