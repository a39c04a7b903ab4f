#include "style/load_layout.h"
#include "support/style_reading.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Layouts, ShippedOnesLoadWithoutAWord) {
  for (const char* name : {"base", "timeline", "classic", "minimal"}) {
    const Loaded loaded = load("", {name, "", "en", {}});
    EXPECT_FALSE(loaded.failed) << name;
    EXPECT_EQ(loaded.messages, "") << name;
    // All their names are checked where another layout extends them.
    EXPECT_EQ(load("", {}, name).messages, "") << name;
  }
}

TEST(Layouts, MapsMergeKeyByKey) {
  const Loaded loaded = load("styles: {body: {size: 12pt}}\n");
  EXPECT_EQ(loaded.spec.scope->body().size, 12);
  EXPECT_EQ(loaded.spec.scope->body().leading, 1.35);
}

TEST(Layouts, ElementsOfAnotherKindStartAnew) {
  const Loaded loaded = load("elements: {contacts: {stack: [contact]}}\n");
  const Element& element = loaded.spec.scope->elements.at("contacts");
  EXPECT_TRUE(std::holds_alternative<StackElement>(element.kind));
  EXPECT_EQ(element.box.style, "");  // base's contacts had a style
}

TEST(Layouts, PatchesKeepTheRest) {
  const Loaded loaded = load("elements: {contacts: {gap: 3pt}}\n");
  const Element& element = loaded.spec.scope->elements.at("contacts");
  EXPECT_EQ(std::get<WrapElement>(element.kind).gap.ideal.value, 3);
  EXPECT_EQ(element.box.style, "contact");
}

TEST(Layouts, LikeTakesWhatIsNotGiven) {
  const Loaded loaded = load("styles: {mine: {like: heading, italic: true}}\n");
  const StylePatch& style = loaded.spec.scope->styles.at("mine");
  EXPECT_EQ(style.weight, 700);
  EXPECT_EQ(style.italic, true);
}

TEST(Layouts, NullSwitchesOff) {
  const Loaded loaded = load("elements: {photo: null}\n");
  EXPECT_FALSE(loaded.failed) << loaded.messages;
  EXPECT_EQ(loaded.spec.scope->element({"photo", nullptr, {}}), nullptr);
}

TEST(Layouts, SectionsChangeOneElementForThemselves) {
  const Loaded loaded = load("sections: {experience: {elements: {lead: {text: \"{title}\"}}}}\n");
  const auto& experience = loaded.spec.section("main", model::Kind::kExperience, "");
  const auto& education = loaded.spec.section("main", model::Kind::kEducation, "");
  EXPECT_NE(experience.scope, education.scope);
  const auto lines = [](const SectionSpec& section) {
    return std::get<TextElement>(section.scope->elements.at("lead").kind).text.size();
  };
  EXPECT_EQ(lines(experience), 1u);
  EXPECT_GT(lines(education), 1u);
}

TEST(Layouts, ScopesAreSharedWhereNothingChanges) {
  const Loaded loaded = load("");
  EXPECT_EQ(loaded.spec.section("main", model::Kind::kExperience, "").scope, loaded.spec.scope);
}

TEST(Layouts, SectionsAreMatchedByTitle) {
  const Loaded loaded = load("sections: {teaching: {match: Teaching, entry: line}}\n");
  EXPECT_EQ(loaded.spec.section("main", model::Kind::kExperience, "teaching").entry->name, "line");
  EXPECT_EQ(loaded.spec.section("main", model::Kind::kExperience, "Jobs").entry->name, "entry");
}

TEST(Layouts, ColoursHaveNamesAndTints) {
  const Loaded loaded = load("colors: {accent: \"#f00\", soft: accent 50%}\n");
  EXPECT_EQ(loaded.spec.scope->colors.at("accent"), (Color{255, 0, 0}));
  EXPECT_EQ(loaded.spec.scope->colors.at("soft"), (Color{255, 128, 128}));
}

TEST(Layouts, LengthsHaveUnits) {
  const Loaded loaded = load(
      "lengths: {logo: 1in, cell: {min: 1pt, ideal: 10mm, max: 2cm}}\n"
      "page: {gutter: cell}\n");
  EXPECT_NEAR(loaded.spec.page.gutter.ideal.value, 28.35, 0.01);
  EXPECT_EQ(loaded.spec.page.gutter.min.value, 1);
}

TEST(Layouts, LanguagesChangeTheLayout) {
  LayoutRequest request;
  request.language = "zh-Hans";
  EXPECT_EQ(load("", request).spec.scope->body().leading, 1.6);
}

TEST(Layouts, OverridesWin) {
  LayoutRequest request;
  request.paper = "letter";
  request.overrides = {
      {"colors.accent", "#0a7"}, {"styles.body.size", "9pt"}, {"elements.photo", "null"}};
  const Loaded loaded = load("", request);
  EXPECT_EQ(loaded.messages, "");
  EXPECT_EQ(loaded.spec.page.paper, (Size{612, 792}));
  EXPECT_EQ(loaded.spec.scope->colors.at("accent"), (Color{0, 0xaa, 0x77}));
  EXPECT_EQ(loaded.spec.scope->body().size, 9);
}

TEST(Layouts, OverridesThatBeginWithBracesMayBeTemplates) {
  for (const char* text : {"{page.number} of {page.count}", "{page.number}", "{?, {page.number}}",
                           "{page.number|none as percent}"}) {
    LayoutRequest request;
    request.overrides = {{"elements.page_number.text", text}};
    EXPECT_THAT(load("", request).messages, Not(HasSubstr("a template was expected"))) << text;
    EXPECT_THAT(load("", request).messages, Not(HasSubstr("end of the document"))) << text;
  }
  LayoutRequest request;
  request.overrides = {{"colors", "{accent: \"#0a7\"}"},
                       {"elements.page_number", "{\"text\": \"{page.number}\"}"},
                       {"formats", "{}"}};
  const Loaded loaded = load("", request);
  EXPECT_EQ(loaded.messages, "");
  EXPECT_EQ(loaded.spec.scope->colors.at("accent"), (Color{0, 0xaa, 0x77}));
}

TEST(Layouts, OverridesOfNothingAreErrors) {
  LayoutRequest request;
  request.overrides = {{"colors.acent", "#0a7"}};
  EXPECT_THAT(load("", request).messages, HasSubstr("did you mean \"accent\"?"));
}

struct Mistake {
  const char* name;
  const char* text;
  const char* message;
};
const Mistake kMistakes[] = {
    {"UnknownTopKey", "colours: {}\n", "\"colours\" is not a key of a layout"},
    {"UnknownStyleKey", "styles: {body: {sise: 1pt}}\n", "did you mean \"size\"?"},
    {"UnknownElementKey", "elements: {name: {colour: accent}}\n", "is not a key of a text"},
    {"UnknownChild", "elements: {identity: {stack: [nam]}}\n", "there is no element \"nam\""},
    {"UnknownField", "elements: {name: {text: \"{person.nam}\"}}\n",
     "there is no field \"person.nam\""},
    {"UnknownStyle", "elements: {name: {style: nam}}\n", "there is no style \"nam\""},
    {"UnknownColour", "styles: {body: {color: acent}}\n", "there is no colour \"acent\""},
    {"UnknownLength", "lengths: {logo: loong}\n", "\"loong\" is not a length"},
    {"NoUnit", "lengths: {logo: 12}\n", "has no unit"},
    {"NoKind", "elements: {fresh: {gap: 1pt}}\n", "has no kind"},
    {"TwoKinds", "elements: {fresh: {stack: [], row: [], widths: []}}\n", "either"},
    {"WidthsAndCells", "elements: {banner: {widths: [1fr]}}\n", "2 cells and 1 widths"},
    {"MapForTemplate", "elements: {name: {text: {person}}}\n", "templates stand in quotes"},
    {"EmptyColour", "colors: {accent: }\n", "# begins a comment"},
    {"Backslash", "elements: {name: {text: 'a\\nb'}}\n", "double quotes"},
    {"LikeUnknown", "styles: {mine: {like: headin}}\n", "did you mean \"heading\"?"},
    {"LikeItself", "styles: {a: {like: b}, b: {like: a}}\n", "is like itself"},
    {"UnknownSection", "sections: {experiense: {gap: 1pt}}\n", "did you mean \"experience\"?"},
    {"NoRest", "regions: {main: {content: [skills]}}\n", "\"rest\""},
    {"UnknownPaper", "page: {size: a44}\n", "there is no paper"},
    {"UnknownRegion", "page: {regions: [main, side]}\n", "there is no region \"side\""},
    {"UnknownGroupKey", "sections: {talks: {group: {by: type, gathre: true}}}\n",
     "did you mean \"gather\"?"},
    {"GroupByNothing", "sections: {talks: {group: {gather: true}}}\n", "a map with by"},
    {"GroupByUnknownField", "sections: {talks: {group: {by: organisation}}}\n",
     "did you mean \"organization\"?"},
    {"GroupHeadingUnknown", "sections: {talks: {group: {by: year, heading: group_headin}}}\n",
     "did you mean \"group_heading\"?"},
    {"GroupsInAWrap", "sections: {interests: {group: {by: type}}}\n", "arrange cannot be wrap"},
    {"UnknownGroupField", "elements: {name: {text: \"{group.titel}\"}}\n",
     "did you mean \"group.title\"?"},
    {"UnknownNumber", "sections: {talks: {number: up}}\n", "ascending, descending"},
    {"UnknownMeterKey", "elements: {fresh: {meter: level, colour: accent}}\n",
     "did you mean \"color\"?"},
    {"UnknownMeterShape", "elements: {fresh: {meter: level, shape: dot}}\n",
     "did you mean \"dots\"?"},
    {"MeterOfNothing", "elements: {fresh: {meter: level, count: 0}}\n",
     "a count of marks is between 1 and 20"},
    {"UnknownMeterField", "elements: {fresh: {meter: levle}}\n", "did you mean \"level\"?"},
    {"WrongWord", "elements: {name: {align: centre}}\n", "did you mean \"center\"?"},
    {"WrongUnit", "lengths: {logo: 12px}\n", "units are pt, mm, cm, in, em, line and %"},
    {"LengthNamedAfterItself", "lengths: {a: b, b: a}\n", "is named after itself"},
    {"ElementInItself", "elements: {a: {stack: [b]}, b: {row: [a], widths: [1fr]}}\n",
     "holds itself"},
    {"UnknownLetterField", "elements: {a: {text: \"{letter.subjct}\"}}\n",
     "did you mean \"letter.subject\"?"},
    {"UnknownFieldOfAWord", "words: {last: \"{document.dat}\"}\n",
     "did you mean \"document.date\"?"},
    {"UnclosedGroup", "elements: {a: {text: \"{title}{?, {organization}\"}}\n", "is not closed"},
    {"NoContent", "regions: {main: {content: []}}\n", "the region \"main\" has no content"},
    {"PatchOfNoRegion", "regions: {mian: {gap: 3pt}}\n", "did you mean \"main\"?"},
    {"WrongReading", "page: {reading: [mian]}\n", "is none of the page's regions"},
    {"RegionTwice", "page: {regions: [main, main]}\n", "stands twice"},
    {"NarrowRegion", "regions: {main: {width: 5pt}}\n", "less than a letter"},
    {"NarrowColumns", "regions: {main: {columns: 12, gutter: 14mm}}\n", "less than a letter"},
    {"WideMargins", "page: {margins: {start: 200mm}}\n", "which needs 50"},
    {"OrderOfNothing", "fit: {order: [gap]}\n", "did you mean \"gaps\"?"},
    {"RangeWithoutOne", "fit: {size: [0.8, 0.9]}\n", "a range of factors holds 1"},
    {"FixedWithoutPlace", "page: {fixed: {a: {rule: 1pt}}}\n", "with its place"},
    {"UnknownPlace", "page: {fixed: {a: {rule: 1pt, at: {left: 1pt}}}}\n",
     "\"left\" is not a key of a place on the paper"},
    {"UnknownDefault", "defaults: {txt: {align: start}}\n", "did you mean \"text\"?"},
    {"UnknownKeyOfDefault", "defaults: {text: {algin: start}}\n", "did you mean \"align\"?"},
    {"UnknownKeyOfLocale", "locales: {de: {stiles: {}}}\n", "did you mean \"styles\"?"},
    {"OmitOfNothing", "sections: {talks: {omit: [logos]}}\n", "did you mean \"logo\"?"},
    {"LikeInPlace", "elements: {a: {stack: [{like: name, text: x}]}}\n", "in place"},
    {"UnknownBorderSide", "elements: {name: {border: {sides: [left]}}}\n", "is none of top"},
    {"EqualKeys", "styles: {name: {size: 3pt, size: 4pt}}\n", "is given twice"},
    {"Anchor", "styles: {name: &a {size: 3pt}}\n", "anchors (&) and aliases (*)"},
    {"MergeKey", "styles: {name: {<<: {size: 3pt}}}\n", "merge keys (<<) are not allowed"},
    {"BraceUnquoted", "elements: {name: {text: {person} at {x}}}\n", "must stand in quotes"},
    {"StarUnquoted", "elements: {name: {text: *title*}}\n", "must stand in quotes"},
    {"AtUnquoted", "elements: {name: {text: @x}}\n", "must stand in quotes"},
    {"LostColour", "colors: {accent: \"#fff\", muted:\n   #cc0000\n  }\n", "# begins a comment"},
    {"UnknownRunStyle", "elements: {name: {text: \"{.nmae x}\"}}\n", "did you mean \"name\"?"}};

class Mistakes : public testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, AreNamedWithTheirPlace) {
  const Loaded loaded = load(GetParam().text);
  EXPECT_TRUE(loaded.failed);
  EXPECT_THAT(loaded.messages, HasSubstr(GetParam().message));
  EXPECT_THAT(loaded.messages, HasSubstr("layouts/mine.yaml:3:"));
}

INSTANTIATE_TEST_SUITE_P(Layouts, Mistakes, testing::ValuesIn(kMistakes),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Layouts, TrapsOfYamlHaveAnswersOfTheirOwn) {
  EXPECT_THAT(load("elements:\n  name:\n    text: At: {title}\n").messages,
              HasSubstr("text that contains \": \" must stand in quotes"));
  EXPECT_THAT(load("elements:\n  name:\n    text: No. #{number}\n").messages,
              HasSubstr("\" #\" begins a comment"));
  EXPECT_THAT(load("styles:\n  body:\n    color: #c00\n").messages,
              HasSubstr("a colour stands in quotes: \"#cc0000\" (# begins a comment)"));
  EXPECT_EQ(load("styles:\n  body:\n    color:    # as it was\n").messages, "");
  EXPECT_EQ(load("elements:\n  name:\n    text: Name  # plain\n").messages, "");
}

TEST(Layouts, EachMistakeIsToldOnceInTheOrderOfTheFile) {
  const Loaded loaded = load("colors: {accent: \"#12345\"}\nstyles: {name: {size: 24px}}\n");
  EXPECT_TRUE(loaded.failed);
  const std::size_t color = loaded.messages.find("layouts/mine.yaml:3:18: error: \"#12345\" is no");
  const std::size_t size = loaded.messages.find("\"24px\" is not a length");
  EXPECT_NE(color, std::string::npos) << loaded.messages;
  EXPECT_LT(color, size);
  EXPECT_EQ(size, loaded.messages.rfind("\"24px\" is not a length"));
  EXPECT_THAT(loaded.messages, Not(HasSubstr("base.yaml")));
  EXPECT_THAT(loaded.messages, Not(HasSubstr("timeline.yaml")));
}

TEST(Layouts, GroupsAreReadWithTheirDefaults) {
  const Loaded loaded = load("sections: {awards: {number: descending, group: {by: year}}}\n");
  const SectionSpec& awards = loaded.spec.section("main", model::Kind::kAwards, "");
  EXPECT_EQ(awards.number, Numbering::kDescending);
  ASSERT_TRUE(awards.group.has_value()) << loaded.messages;
  EXPECT_EQ(awards.group->by.names, std::vector<std::string>{"year"});
  EXPECT_EQ(awards.group->at_least, 1);
  EXPECT_FALSE(awards.group->gather);
  EXPECT_FALSE(awards.group->entry.has_value());
}

TEST(Layouts, UnknownOnesNameTheNearest) {
  EXPECT_THAT(load("", {"clasic", "", "en", {}}).messages, HasSubstr("did you mean \"classic\"?"));
}

TEST(Layouts, CyclesEnd) {
  EXPECT_THAT(load("", {"loop", "", "en", {}}).messages, HasSubstr("extends itself"));
}

TEST(Layouts, AreListedByName) {
  MemoryFiles files;
  files.add("layouts/mine.yaml", "about: Mine\nextends: base\n");
  const auto listings = list_layouts({files, {"layouts"}});
  std::vector<std::string> names;
  for (const LayoutListing& listing : listings) {
    names.push_back(listing.name);
    EXPECT_NE(listing.about, "") << listing.name;
    EXPECT_EQ(listing.about == "Mine", listing.name == "mine");
  }
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  EXPECT_THAT(names, ::testing::IsSupersetOf({"mine", "minimal", "rendercv/ember"}));
}

TEST(Layouts, ValuesOutOfRangeAreErrorsInFilesToo) {
  for (const char* text :
       {"styles: {body: {size: -5pt}}", "styles: {body: {size: 0}}",
        "styles: {body: {size: 500pt}}", "styles: {body: {size: 50em}}",
        "styles: {body: {leading: -1}}", "styles: {body: {weight: 0}}",
        "styles: {body: {tracking: -3em}}", "elements: {name: {above: -2pt}}",
        "page: {margins: 400mm}", "page: {margins: {top: 290mm}}", "page: {margins: 49%}"}) {
    const Loaded loaded = load(text + std::string("\n"));
    EXPECT_TRUE(loaded.failed) << text;
    EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:3:")) << text;
  }
}

TEST(Layouts, TrackingMayBeTight) {
  EXPECT_FALSE(load("styles: {body: {tracking: -0.02em}}\n").failed);
}

TEST(Layouts, SizesInsideOfSizesStaySane) {
  const StylePatch patch = load("styles: {body: {size: 10em}}\n").spec.scope->styles.at("body");
  text::TextStyle style;
  for (int i = 0; i < 400; ++i) style = patched(style, patch);
  EXPECT_LE(style.size, 1000);
}

TEST(Layouts, APartThatIsNoMapIsOneError) {
  for (const char* text : {"colors: 1", "elements: [name]", "sections: 3", "styles: null"}) {
    const Loaded loaded = load(text + std::string("\n"));
    EXPECT_TRUE(loaded.failed) << text;
    EXPECT_THAT(loaded.messages, HasSubstr("error: a map of ")) << text;
    EXPECT_EQ(loaded.messages.find("error:"), loaded.messages.rfind("error:")) << loaded.messages;
  }
}

TEST(Layouts, ASectionThatIsNoMapIsAnError) {
  EXPECT_THAT(load("sections: {skills: 3}\n").messages, HasSubstr("a section's keys"));
}

}  // namespace
}  // namespace cvpress::style
