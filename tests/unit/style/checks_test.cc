// What a layout may not say, though each of its values alone is right.
#include <algorithm>

#include <fmt/format.h>

#include "style/load_layout.h"
#include "support/style_reading.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Elements that each hold the next one twice.
std::string doubling(int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += fmt::format("e{}: {{stack: [e{}, e{}]}}, ", i, i + 1, i + 1);
  return text + fmt::format("e{}: {{text: x}}", count);
}

std::size_t errors_in(const std::string& messages) {
  std::size_t count = 0;
  for (std::size_t at = messages.find("error:"); at != std::string::npos;
       at = messages.find("error:", at + 1)) {
    ++count;
  }
  return count;
}

TEST(Checks, ElementsThatDoubleAreOneErrorWithItsPlace) {
  const Loaded loaded = load("elements: {" + doubling(40) + "}\n");
  EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:3:"));
  EXPECT_THAT(loaded.messages, HasSubstr("holds more than 5000 elements"));
  EXPECT_EQ(errors_in(loaded.messages), 1u) << loaded.messages;
  EXPECT_EQ(load("elements: {" + doubling(10) + "}\n").messages, "");
}

TEST(Checks, ElementsThatDoubleInASectionAreErrorsToo) {
  EXPECT_THAT(load("sections: {skills: {elements: {" + doubling(40) + "}}}\n").messages,
              HasSubstr("holds more than 5000 elements"));
  EXPECT_THAT(load("regions: {main: {elements: {" + doubling(40) + "}}}\n").messages,
              HasSubstr("holds more than 5000 elements"));
}

TEST(Checks, ElementsThatDoubleByAnOverrideAreErrorsToo) {
  LayoutRequest request;
  request.overrides = {{"elements", "{" + doubling(40) + "}"}};
  EXPECT_THAT(load("", request).messages, HasSubstr("holds more than 5000 elements"));
}

TEST(Checks, NamesThatLeadDeepAreAnError) {
  for (const int step : {1, -1}) {
    std::string text;
    for (int i = 2000; i < 8000; ++i) text += fmt::format("e{}: {{stack: [e{}]}}, ", i, i + step);
    EXPECT_THAT(load("elements: {" + text + "e8000: {text: x}, e1999: {text: x}}\n").messages,
                HasSubstr("holds others more than 100 deep"));
  }
}

struct Slip {
  const char* name;
  const char* text;
  const char* message;
};
const Slip kSlips[] = {
    {"RangePart", "formats: {range: \"{strt} – {end}\"}\n", "did you mean \"start\"?"},
    {"RangePartFar", "formats: {range: \"{x} – {end}\"}\n", "its parts are {start} and {end}"},
    {"LengthPart", "formats: {length: \"{year}\"}\n", "did you mean \"years\"?"},
    {"DateName", "formats: {date: shrot}\n", "did you mean \"short\"?"},
    {"DatePattern", "formats: {date: \"MMM QQQ yyy\"}\n", "is no format of dates"},
    {"DateFormat", "elements: {a: {text: \"{dates as foo}\"}}\n", "is no format of this field"},
    {"DateFormatNear", "elements: {a: {text: \"{dates as shrot}\"}}\n", "did you mean \"short\"?"},
    {"TextFormat", "elements: {a: {text: \"{title as short}\"}}\n", "dates, numbers and phone"},
    {"NumberFormat", "elements: {a: {text: \"{level as short}\"}}\n", "formats are percent"},
    {"Word", "elements: {a: {text: \"{word.presnt}\"}}\n", "did you mean \"word.present\"?"},
    {"Icon", "elements: {a: {text: \"{icon:mial}\"}}\n", "did you mean \"mail\"?"},
    {"PartOfDates", "elements: {a: {text: \"{dates.lenght}\"}}\n", "there is no field"},
    {"PartOfText", "elements: {a: {text: \"{title.start}\"}}\n", "there is no field"},
    {"MeterOfText", "elements: {a: {meter: title}}\n", "\"title\" is text, which meter cannot"},
    {"ImageOfText", "elements: {a: {image: title}}\n", "such as image: person.photo"},
    {"QrOfText", "elements: {a: {qr: title}}\n", "such as qr: person.url"},
    {"ProseOfDates", "elements: {a: {prose: dates}}\n", "such as prose: description"},
    {"EachOfText", "elements: {a: {text: x, each: title}}\n", "such as each: tags"},
    {"LinkOfText", "elements: {a: {text: x, link: title}}\n", "such as link: url"},
    {"PageInAnEntry", "elements: {lead: {text: \"{page.number}\"}}\n", "in the text of a page"},
    {"PageInABanner", "page: {banner: {text: x, when: page.first}}\n", "in the text of a page"},
    {"PageInAlt", "elements: {lead: {text: x, alt: \"{page.number}\"}}\n", "in the text of a page"},
    {"PageInAMeter", "elements: {lead: {meter: page.number}}\n", "in the text of a page"},
    {"PageInAWord", "words: {a: \"{page.number}\"}\nelements: {lead: {text: \"{word.a}\"}}\n",
     "\"word.a\" has \"page.number\""},
    {"PageOfInAnEntry", "elements: {lead: {text: \"{word.page_of}\"}}\n", "has \"page.number\""},
    {"EntryInAHeading", "elements: {heading: {text: \"{title}\"}}\n",
     "did you mean \"section.title\"?"},
    {"EntryInAFooter", "elements: {page_number: {text: \"{dates}\"}}\n", "entries have it"},
    {"SectionInAFooter", "elements: {page_number: {text: \"{section.title}\"}}\n",
     "header, footer or fixed"},
    {"EntryInABanner", "elements: {name: {text: \"{name}\"}}\n", "did you mean \"person.name\"?"},
    {"EntryInAFixedOne", "page: {fixed: {x: {text: \"{title}\", at: {top: 3mm}}}}\n",
     "header, footer or fixed"},
    {"GroupInAHeading", "elements: {heading: {text: \"{group.title}\"}}\n", "groups of entries"},
    {"ItemWithoutEach", "elements: {lead: {text: \"{item.url}\"}}\n", "an element with \"each\""},
    {"ItemsField", "elements: {tag: {text: \"{item.nmae}\", each: tags}}\n", "there is no field"},
    {"RootAlone", "elements: {lead: {text: \"{person}\"}}\n", "there is no field \"person\""},
    {"ExtraOfAPerson", "elements: {a: {text: \"{person.extra.x}\"}}\n", "there is no field"},
    {"PartOfAPart", "elements: {a: {text: \"{dates.start.end}\"}}\n", "there is no field"},
    {"KindOfContact", "elements: {a: {text: x, each: person.contacts, only: [emial]}}\n",
     "did you mean \"email\"?"},
    {"OnlyWithoutEach", "elements: {a: {text: x, except: email}}\n", "with \"each\""},
    {"IconOfASection", "sections: {skills: {icon: mial}}\n", "did you mean \"mail\"?"},
    {"FeatureOfAFont", "styles: {title: {features: [tabular]}}\n", "is no feature of fonts"},
    {"TagOfALanguage", "locales: {d: {formats: {date: long}}}\n", "is no language's tag"},
    {"KeyOfAnUnplacedRegion", "regions: {side: {content: [skills], wdith: 3mm}}\n",
     "did you mean \"width\"?"},
    {"GroupByProse", "sections: {skills: {group: {by: description}}}\n", "cannot be equal"},
    {"GroupByAPage", "sections: {skills: {group: {by: page.number}}}\n", "cannot be equal"},
    {"WidthByAWord", "elements: {a: {row: [name], widths: [widst]}}\n", "did you mean \"widest\"?"},
    {"BoundsOutOfOrder", "lengths: {a: {min: 9pt, ideal: 5pt, max: 2pt}}\n", "min is not more"},
    {"BoundsWithoutIdeal", "lengths: {a: {min: 2pt}}\n", "with \"ideal\""},
    {"SectionTwice", "regions: {main: {content: [rest, skills, skills]}}\n",
     "the section \"skills\" stands twice"},
    {"NoPlace", "page: {fixed: {b: {text: y, at: {}}}}\n", "at needs a side"},
    {"BeyondThePaper", "page: {fixed: {b: {text: y, at: {top: 4000mm}}}}\n", "beyond the paper"},
    {"NameOfAnElement", "elements: {Zed: {text: x}}\n", "\"Zed\" is no name of elements"},
    {"NameOfAStyle", "styles: {\"a b\": {size: 3pt}}\n", "\"a b\" is no name of styles"},
    {"NameInASection", "sections: {skills: {elements: {x-y: {text: x}}}}\n", "is no name of"},
    {"FontsInACircle", "fonts: {body: heading, heading: body}\n", "is named after itself"},
    {"ColoursInACircle", "colors: {a: b 15%, b: a}\n", "is named after itself"},
    {"LeftIsStart", "page: {margins: {left: 10mm}}\n", "did you mean \"start\"?"},
    {"AlignRightIsEnd", "elements: {name: {align: right}}\n", "did you mean \"end\"?"},
    {"BulletsByCount", "elements: {description: {bullets: 3}}\n", "a mark of lists was expected"},
    {"BulletsOfNothing", "elements: {description: {bullets: []}}\n", "at least one mark"},
    {"MatchOfNothing", "sections: {a: {match: \"\"}}\n", "matches nothing"}};

class Slips : public testing::TestWithParam<Slip> {};

TEST_P(Slips, AreErrorsWithTheirPlace) {
  const Loaded loaded = load(GetParam().text);
  EXPECT_THAT(loaded.messages, HasSubstr(GetParam().message));
  EXPECT_THAT(loaded.messages, testing::ContainsRegex("mine.yaml:[34]:"));
  EXPECT_EQ(errors_in(loaded.messages), 1u) << loaded.messages;
}

INSTANTIATE_TEST_SUITE_P(Checks, Slips, testing::ValuesIn(kSlips),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Checks, WhatIsRightStaysSilent) {
  for (const char* text :
       {"words: {mine: now}\nelements: {a: {text: \"{word.mine}\"}}",
        "elements: {a: {text: \"{dates as 'd. MMMM y'} {dates.length} {document.date as iso}\"}}",
        "formats: {date: \"d 'de' MMMM y\", range: \"{start}–{end}\"}",
        "elements: {a: {text: \"{person.phone as e164} {extra.x as year} {icon:mail}\"}}",
        "elements: {a: {text: \"{level_text|level as percent} {group.dates.start as year}\"}}",
        "elements: {a: {meter: dates}, b: {qr: person.email}, c: {prose: letter.body}}",
        "elements: {a: {text: x, each: items, link: item.url, when: extra.y}}"}) {
    EXPECT_EQ(load(text + std::string("\n")).messages, "") << text;
  }
}

TEST(Checks, LongChainsOfNamesResolve) {
  std::string colors = "colors: {z: \"#f00\"";
  std::string lengths = "lengths: {z: 7pt";
  for (int i = 0; i < 2000; ++i) {
    const std::string next = i < 1999 ? fmt::format("c{}", i + 1) : "z";
    colors += fmt::format(", c{}: {}", i, next);
    lengths += fmt::format(", c{}: {}", i, next);
  }
  const Loaded loaded = load(colors + "}\n" + lengths + "}\npage: {gutter: c0}\n");
  EXPECT_EQ(loaded.messages, "");
  EXPECT_EQ(loaded.spec.scope->colors.at("c0"), (Color{255, 0, 0}));
  EXPECT_EQ(loaded.spec.page.gutter.ideal.value, 7);
}

TEST(Checks, MistakesInValuesDoNotHideThoseInNames) {
  const Loaded loaded = load(
      "colors: {accent: \"#12345\"}\n"
      "elements: {identity: {stack: [nam]}, a: {stack: [a]}, b: {text: x, style: nmae}}\n");
  EXPECT_THAT(loaded.messages, HasSubstr("is no colour"));
  EXPECT_THAT(loaded.messages, HasSubstr("there is no element \"nam\""));
  EXPECT_THAT(loaded.messages, HasSubstr("holds itself"));
  EXPECT_THAT(loaded.messages, HasSubstr("there is no style"));
  EXPECT_EQ(errors_in(loaded.messages), 4u) << loaded.messages;
}

TEST(Checks, AMistakenElementIsOneError) {
  for (const char* text : {"elements: {a: {gap: 3pt}, b: {stack: [a]}}\n",
                           "elements: {a: {text: x, when: []}, b: {text: x, each: [1]}}\n"}) {
    EXPECT_LE(errors_in(load(text).messages), 1u) << load(text).messages;
  }
}

/// The source's own wishes, as YAML would give them.
data::Value wish(const std::string& sort, const std::string& name, data::Value value) {
  data::Map inner;
  inner.members.push_back({name, {}, std::move(value)});
  data::Map outer;
  data::Value entry;
  entry.content = std::move(inner);
  outer.members.push_back({sort, {}, std::move(entry)});
  data::Value result;
  result.content = std::move(outer);
  return result;
}

data::Value text_value(const std::string& text) {
  data::Value value;
  value.content = data::Scalar{text, data::ScalarKind::kText};
  return value;
}

TEST(Checks, WishesThatPatchNothingAreErrors) {
  LayoutRequest request;
  request.wishes = {wish("colors", "acent", text_value("#0a7"))};
  EXPECT_THAT(load("", request).messages, HasSubstr("did you mean \"accent\"?"));
  request.wishes = {wish("colors", "accent", text_value("#0a7"))};
  EXPECT_EQ(load("", request).messages, "");
}

TEST(Checks, APaperIsQuotedAsTheOption) {
  LayoutRequest request;
  request.paper = "foo";
  EXPECT_THAT(load("", request).messages, Not(HasSubstr("page.size")));
  EXPECT_THAT(load("", request).messages, HasSubstr("--paper"));
}

TEST(Checks, ALayoutThatExtendsItsOwnNameMeansTheShippedOne) {
  MemoryFiles files;
  files.add("layouts/base.yaml", "about: Mine\nextends: base\nstyles: {body: {size: 12pt}}\n");
  SourceMap sources;
  Diagnostics diagnostics;
  LayoutRequest request;
  request.layout = "base";
  const auto spec = load_layout({files, {"layouts"}}, request, sources, diagnostics);
  ASSERT_TRUE(spec) << diagnostics_as_text(diagnostics, sources);
  EXPECT_EQ(spec->scope->body().size, 12);
}

TEST(Checks, LaterMarginsWinOverTwoSidedOnes) {
  MemoryFiles files;
  files.add("layouts/a.yaml",
            "about: A\nextends: base\npage: {margins: {inside: 40mm, outside: 12mm}}\n");
  files.add("layouts/b.yaml", "about: B\nextends: a\npage: {margins: {start: 5mm}}\n");
  SourceMap sources;
  Diagnostics diagnostics;
  LayoutRequest request;
  request.layout = "b";
  const auto spec = load_layout({files, {"layouts"}}, request, sources, diagnostics);
  ASSERT_TRUE(spec) << diagnostics_as_text(diagnostics, sources);
  EXPECT_NEAR(spec->page.margins.start->ideal.value, 14.17, 0.01);
  EXPECT_NEAR(spec->page.margins.end->ideal.value, 34.02, 0.01);
  request.layout = "a";
  const auto text = effective_layout({files, {"layouts"}}, request, sources, diagnostics);
  ASSERT_TRUE(text);
  files.add("layouts/c.yaml", *text);
  request.layout = "c";
  EXPECT_TRUE(load_layout({files, {"layouts"}}, request, sources, diagnostics))
      << diagnostics_as_text(diagnostics, sources);
}

TEST(Checks, BracketsThatWouldBeEmptyAreWarnedOf) {
  MemoryFiles files;
  files.add("layouts/a.yaml",
            "extends: base\nelements: {a: {text: \"{title}, {organization} ({location})\"}}\n");
  SourceMap sources;
  Diagnostics diagnostics;
  EXPECT_TRUE(check_layout({files, {"layouts"}}, "a", sources, diagnostics));
  const std::string messages = diagnostics_as_text(diagnostics, sources);
  EXPECT_THAT(messages, HasSubstr("\"()\" would stand alone where {location} is empty"));
  EXPECT_THAT(messages, HasSubstr("\",\" would stand alone"));
}

/// What `layouts check` tells of a layout that extends base.
std::string told_of(const std::string& text) {
  MemoryFiles files;
  files.add("layouts/mine.yaml", "about: Mine\nextends: base\n" + text);
  SourceMap sources;
  Diagnostics diagnostics;
  check_layout({files, {"layouts"}}, "mine", sources, diagnostics);
  return diagnostics_as_text(diagnostics, sources);
}

/// Names that are given and used by nothing, and what is said of them.
const Slip kUnused[] = {
    {"Style", "styles: {hedline: {size: 20pt}}\n",
     "mine.yaml:3:10: warning: the style \"hedline\" is"},
    {"Near", "styles: {hedline: {size: 20pt}}\n", "did you mean \"headline\"?"},
    {"Word", "words: {presnt: now}\n", "did you mean \"present\"?"},
    {"Color", "colors: {acent: \"#f00\"}\n", "did you mean \"accent\"?"},
    {"Length", "lengths: {sectoin: 3pt}\n", "did you mean \"section\"?"},
    {"Font", "fonts: {mono2: mono}\n", "the font \"mono2\" is used by nothing"},
    {"Element", "elements: {x: {prose: title}}\n", "the element \"x\" is used by nothing"},
    {"SwitchedOff", "elements: {hedline: null}\n", "did you mean \"headline\"?"},
    {"InASection", "sections: {skills: {styles: {titel: {italic: true}}}}\n",
     "did you mean \"title\"?"},
    {"ColorInASection", "sections: {skills: {colors: {acent: \"#f00\"}}}\n",
     "did you mean \"accent\"?"},
    {"InARegion", "regions: {main: {elements: {leed: {text: x}}}}\n", "did you mean \"lead\"?"},
    {"InALocale", "locales: {de: {styles: {bodi: {size: 3pt}}}}\n", "did you mean \"body\"?"},
    {"Language", "locales: {deu: {}}\n", "no words for the language \"deu\""},
    {"Region", "regions: {side: {content: [skills]}}\n", "\"side\" stands on no page"}};

class UnusedNames : public testing::TestWithParam<Slip> {};

TEST_P(UnusedNames, AreWarnedOf) {
  EXPECT_THAT(told_of(GetParam().text), HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(Checks, UnusedNames, testing::ValuesIn(kUnused),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Checks, WhatCannotPrintIsWarnedOf) {
  const std::string never = "elements: {lead: {when: title, unless: [dates, title]}}\n";
  EXPECT_THAT(load(never).messages, HasSubstr("mine.yaml:3:25: warning: this never prints"));
  EXPECT_EQ(load("elements: {lead: {when: title, unless: dates}}\n").messages, "");
}

/// What loading one file by its path tells.
std::string told_of_file(MemoryFiles& files, const std::string& path) {
  SourceMap sources;
  Diagnostics diagnostics;
  LayoutRequest request;
  request.layout = path;
  load_layout({files, {"layouts"}}, request, sources, diagnostics);
  return diagnostics_as_text(diagnostics, sources);
}

TEST(Checks, AFileMayExtendOneBesideIt) {
  MemoryFiles files;
  files.add("looks/mine.yaml", "extends: family\n");
  files.add("looks/family.yaml", "extends: base\nstyles: {body: {size: 12pt}}\n");
  EXPECT_EQ(told_of_file(files, "looks/mine.yaml"), "");
}

TEST(Checks, ALayoutThatExtendsNothingIsToldWhatToAdd) {
  MemoryFiles files;
  files.add("a.yaml", "colors: {accent: \"#0a7\"}\n");
  files.add("b.yaml", "Extends: base\n");
  EXPECT_THAT(told_of_file(files, "a.yaml"), HasSubstr("add \"extends: base\""));
  EXPECT_THAT(told_of_file(files, "b.yaml"), HasSubstr("add \"extends: base\""));
}

TEST(Checks, AColorThatBeganACommentIsNoOpenBracket) {
  const std::string told = load("styles: {name: {color: #c00}}\n").messages;
  EXPECT_THAT(told, HasSubstr("\"#\" begins a comment"));
  EXPECT_THAT(told, HasSubstr("a colour stands in quotes: \"#c00\""));
  EXPECT_THAT(load("styles: {name: {size: 3pt # c\n").messages,
              HasSubstr("this { is never closed"));
}

TEST(Checks, AWrongRegionDoesNotHideWhatTheOthersHold) {
  const std::string told =
      load("page: {regions: [main, sidbar]}\nregions: {main: {content: [summery, rest]}}\n")
          .messages;
  EXPECT_THAT(told, HasSubstr("there is no region \"sidbar\""));
  EXPECT_THAT(told, HasSubstr("did you mean \"summary\"?"));
}

TEST(Checks, EveryMistakeOfATemplateIsTold) {
  const std::string told =
      load("elements: {lead: {text: \"{title x} {nmae} {? {dates as } {.meta {x y}}\"}}\n")
          .messages;
  EXPECT_GE(errors_in(told), 3u) << told;
  EXPECT_THAT(told, HasSubstr("\"nmae\""));
}

TEST(Checks, ATemplateOfThousandsOfPartsIsAnError) {
  std::string parts;
  for (int i = 0; i < 20000; ++i) parts += "{title} ";
  const std::string told = load("elements: {lead: {text: \"" + parts + "\"}}\n").messages;
  EXPECT_THAT(told, HasSubstr("more than 2000 parts"));
  EXPECT_EQ(errors_in(told), 1u);
}

TEST(Checks, AnOptionIsPointedAtWhereItIsWrong) {
  LayoutRequest request;
  request.overrides = {{"colors.acent", "red"}};
  EXPECT_THAT(load("", request).messages,
              HasSubstr("--set:1:8: error: this layout has no \"acent\" in colors"));
}

TEST(Checks, FontsAndPageBreaksKeepTheirPlaces) {
  const Loaded loaded = load(
      "fonts: {body: Helvetca}\nstyles: {name: {font: [Sanz, sans]}}\nbreak_before: [Papers]\n");
  EXPECT_EQ(loaded.spec.font_places.at("Helvetca").begin, 40u);
  EXPECT_TRUE(loaded.spec.font_places.contains("Sanz"));
  EXPECT_TRUE(loaded.spec.break_places.at("Papers").known());
}

TEST(Checks, TwoSectionsForOneTitleAreWarnedOf) {
  const Loaded loaded = load("sections: {a: {match: Taught}, b: {match: [Held, taught]}}\n");
  EXPECT_THAT(loaded.messages, HasSubstr("mine.yaml:3:43: warning: the section \"b\" is never"));
  EXPECT_THAT(loaded.messages, HasSubstr("\"a\" matches the title \"taught\""));
}

/// Lengths that regions have no room for.
const Slip kTooWide[] = {
    {"Row", "elements: {entry: {row: [head, body], widths: [200mm, 1fr]}}\n",
     "mine.yaml:3:19: warning: this row's widths and gaps"},
    {"Percents", "elements: {entry: {row: [head, body], widths: [50%, 80%]}}\n",
     "this row's widths"},
    {"HeadingWidth", "sections: {default: {heading_width: 200mm}}\n",
     "mine.yaml:3:37: warning: the heading's width has 567 points of the 482"},
    {"Rail", "sections: {experience: {rail: {width: 300mm, line: 1pt}}}\n",
     "the rail has 850 points"},
    {"Indent", "sections: {experience: {indent: 100mm}}\n", "the indent has 567 points"},
    {"WrapGap", "elements: {contacts: {wrap: [contact], gap: 900mm}}\n",
     "a gap is 2551 points wide"},
    {"SectionGap", "sections: {experience: {gap: 900mm}}\n", "a gap of 2551 points is higher"},
    {"StackGap", "elements: {entry: {gap: 900mm}}\n", "mine.yaml:3:19: warning: a gap of 2551"},
    {"RegionGap", "regions: {main: {gap: 900mm}}\n", "mine.yaml:3:17: warning: a gap of 2551"},
    {"Photo", "elements: {photo: {width: 900mm}}\n", "this is 2551 points wide"},
    {"Padding", "page: {header: running_header}\nelements: {running_line: {padding: 300mm}}\n",
     "the padding has 1701 points"},
    {"Height", "elements: {body: {height: 800mm}}\n", "points high, and a page's text"},
    {"InANarrowRegion",
     "page: {regions: [main, side]}\nregions: {side: {width: 40mm, content: [skills]}}\n"
     "sections: {skills: {entry: {row: [label, details], widths: [60mm, 1fr]}}}\n",
     "mine.yaml:5:28: warning: this row's widths"}};

class TooWide : public testing::TestWithParam<Slip> {};

TEST_P(TooWide, IsWarnedOfWithItsPlace) {
  const Loaded loaded = load(GetParam().text);
  EXPECT_FALSE(loaded.failed);
  EXPECT_THAT(loaded.messages, HasSubstr(GetParam().message));
  EXPECT_THAT(loaded.messages, testing::StartsWith("layouts/mine.yaml:"));
  EXPECT_EQ(loaded.messages.find("warning"), loaded.messages.rfind("warning")) << loaded.messages;
}

INSTANTIATE_TEST_SUITE_P(Checks, TooWide, testing::ValuesIn(kTooWide),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Checks, ShippedLayoutsHaveRoomForAllThatTheySay) {
  for (const char* name :
       {"academic", "banking", "casual", "classic", "compact", "engineer", "europass", "letter",
        "minimal", "modern", "timeline", "two-column", "rendercv/moderncv", "rendercv/ember"}) {
    for (const char* paper : {"a4", "letter"}) {
      LayoutRequest request;
      request.paper = paper;
      EXPECT_EQ(load("", request, name).messages, "") << name << ' ' << paper;
    }
  }
}

TEST(Checks, NamesThatAreUsedStaySilent) {
  for (const char* text :
       {"styles: {mine: {size: 9pt}}\nelements: {lead: {text: \"{.mine {title}}\"}}",
        "colors: {mine: \"#f00\"}\nstyles: {name: {color: mine 40%}}",
        "lengths: {mine: 3pt}\npage: {gutter: mine}",
        "words: {mine: now}\nelements: {lead: {text: \"{word.mine} {title}\"}}",
        "fonts: {mine: serif}\nfonts: {body: mine}\nstyles: {name: {font: mine}}",
        "elements: {mine: {text: x}, lead: {stack: [mine]}}",
        "page: {regions: [main, side]}\nregions: {side: {content: [skills]}}"}) {
    EXPECT_THAT(told_of(text + std::string("\n")), Not(HasSubstr("used by nothing"))) << text;
    EXPECT_THAT(told_of(text + std::string("\n")), Not(HasSubstr("on no page"))) << text;
  }
}

TEST(Checks, ARenderTellsOfSlipsOnly) {
  EXPECT_THAT(load("elements: {store: {text: x}}\n").messages, Not(HasSubstr("store")));
  EXPECT_THAT(load("styles: {hedline: {size: 20pt}}\n").messages, HasSubstr("did you mean"));
  LayoutRequest request;
  request.overrides = {{"words.presnt", "now"}};
  EXPECT_THAT(load("", request).messages, HasSubstr("--set:1:7: warning: the word \"presnt\""));
}

TEST(Checks, ManyUnusedNamesAreCounted) {
  std::string text = "elements: {";
  for (int i = 0; i < 50; ++i) text += fmt::format("only{}: {{text: x}}, ", i);
  EXPECT_THAT(told_of(text + "}\n"), HasSubstr("and 30 more names that are used by nothing"));
}

}  // namespace
}  // namespace cvpress::style
