#include "batch/read_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::batch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing_support::DataReading;

const std::string kSmallest =
    "profile: my-site\nrows: applications.csv\noutput: 'out/{company.slug}.pdf'\n";

struct PlanReading {
  DataReading file;
  std::optional<Plan> plan;
  std::string messages() const { return file.messages(); }
};

PlanReading read_example(const std::string& yaml) {
  PlanReading reading{testing_support::read_strict(yaml), std::nullopt};
  const std::vector<std::string> hideable = {"phone", "photo"};
  auto plan = read_plan(reading.file.value, hideable, reading.file.diagnostics);
  if (plan) reading.plan = std::move(*plan);
  return reading;
}

TEST(Plan, IsThreeLinesAtItsSmallest) {
  const PlanReading r = read_example(kSmallest);
  ASSERT_TRUE(r.plan) << r.messages();
  EXPECT_EQ(r.plan->profile[0].name, "my-site");
  EXPECT_EQ(std::get<RowFile>(r.plan->rows).path, "applications.csv");
  EXPECT_TRUE(r.plan->output.uses("company"));
  EXPECT_EQ(r.plan->documents_of_row(), 1u);
}

TEST(Plan, TakesRowsFromAListAndOtherFiles) {
  const std::string rest = "profile: [a.md, b.md]\noutput: x.pdf\nrows: ";
  EXPECT_EQ(std::get<data::List>(read_example(rest + "[{a: 1}, {a: 2}]").plan->rows).size(), 2u);
  EXPECT_EQ(std::get<RowFile>(read_example(rest + "x.ndjson").plan->rows).format,
            RowFile::Format::kJsonLines);
  EXPECT_THAT(
      read_example(rest + "x.xlsx").messages(),
      HasSubstr("x:3:7: error: \"rows\" is \"x.xlsx\", whose format its name does not tell"));
}

TEST(Plan, NeedsAProfileAndAnOutput) {
  const PlanReading r = read_example("rows: x.csv\n");
  EXPECT_FALSE(r.plan);
  EXPECT_THAT(r.messages(), HasSubstr("a plan needs \"profile\""));
  EXPECT_THAT(r.messages(), HasSubstr("a plan needs \"output\""));
  EXPECT_THAT(read_example("[1]").messages(), HasSubstr("a plan was expected"));
}

TEST(Plan, TellsAllThatIsWrongInOneGo) {
  const PlanReading r = read_example(kSmallest +
                                     "defaults: {layuot: classic, pages: 0, date: May}\n"
                                     "variants: {a: {extends: bb, headlin: x}}\n"
                                     "dimension: {}\n"
                                     "paper: a4\n");
  EXPECT_FALSE(r.plan);
  const std::string text = r.messages();
  EXPECT_THAT(text, HasSubstr("x:4:12: error: unknown key \"layuot\" of \"defaults\""));
  EXPECT_THAT(text, HasSubstr("did you mean \"layout\"?"));
  EXPECT_THAT(text, HasSubstr("\"pages\" should be a whole number from 1 to 1000, not \"0\""));
  EXPECT_THAT(text, HasSubstr("\"date\" should be a date such as 2026-05-01, or none"));
  EXPECT_THAT(text, HasSubstr("there is no variant \"bb\""));
  EXPECT_THAT(text, HasSubstr("did you mean \"headline\"?"));
  EXPECT_THAT(text, HasSubstr("did you mean \"dimensions\"?"));
  EXPECT_THAT(text, HasSubstr("\"paper\" is no key of a plan"));
  EXPECT_THAT(text, HasSubstr("\"paper\" belongs under \"defaults\""));
}

TEST(Plan, TellsWhereAKeyBelongs) {
  const auto told = [](const std::string& more) {
    return read_example(kSmallest + more).messages();
  };
  EXPECT_THAT(told("headline: x\n"), HasSubstr("hint: \"headline\" belongs under \"defaults\""));
  EXPECT_THAT(told("headlne: x\n"),
              HasSubstr("hint: did you mean \"headline\"? It belongs under \"defaults\""));
  EXPECT_THAT(told("layot: x\n"), HasSubstr("\"layout\"? It belongs under \"defaults\""));
  EXPECT_THAT(told("varaints: x\n"), HasSubstr("did you mean \"variants\"?\n"));
  EXPECT_THAT(told("variant: x\n"), HasSubstr("\"variant\" belongs under \"defaults\""));
  EXPECT_THAT(told("colour: x\n"), HasSubstr("known: profile, rows"));
  EXPECT_THAT(told("defaults: {letter: x}\n"),
              HasSubstr("hint: \"letter\" belongs at the top of the plan"));
  EXPECT_THAT(told("variants: {a: {outptu: x}}\n"),
              HasSubstr("did you mean \"output\"? It belongs at the top of the plan"));
}

std::vector<std::string> lineage_of(const Plan& plan, std::string_view name) {
  std::vector<std::string> names;
  for (const std::size_t i : plan.variants[*plan.find_variant(name)].lineage) {
    names.push_back(plan.variants[i].name);
  }
  return names;
}

TEST(Variants, AreBuiltOnWhatTheyExtendTheWeakestFirst) {
  const PlanReading r = read_example(kSmallest +
                                     "variants:\n"
                                     "  top: {extends: [left, Right]}\n"
                                     "  left: {extends: base}\n"
                                     "  right: {extends: base, layout: modern}\n"
                                     "  base: {headline: Engineer}\n");
  ASSERT_TRUE(r.plan) << r.messages();
  EXPECT_THAT(lineage_of(*r.plan, "TOP"), ElementsAre("base", "left", "right", "top"));
  EXPECT_TRUE(r.plan->variants[3].is_extended);
  EXPECT_EQ(r.plan->documents_of_row(), 1u);
  EXPECT_EQ(r.plan->variants[3].layer.operations.headline->versions[0].text, "Engineer");
}

TEST(Variants, DoNotExtendThemselves) {
  const PlanReading r = read_example(
      kSmallest + "variants:\n  a: {extends: b}\n  b: {extends: c}\n  c: {extends: b}\n");
  EXPECT_THAT(r.messages(), HasSubstr("x:7:16: error: a variant extends itself: b → c → b"));
  EXPECT_THAT(read_example(kSmallest + "variants: {a: {variant: a}}").messages(),
              HasSubstr("a variant is not of another"));
}

TEST(Variants, AreFoundInDimensionsByTheNearestName) {
  const PlanReading r = read_example(kSmallest +
                                     "variants: {backend: , data: }\n"
                                     "defaults: {variant: dat}\n"
                                     "dimensions: {role: {one: {variant: backnd}}}\n");
  EXPECT_THAT(r.messages(), HasSubstr("there is no variant \"backnd\""));
  EXPECT_THAT(r.messages(), HasSubstr("did you mean \"backend\"?"));
  EXPECT_THAT(r.messages(), HasSubstr("did you mean \"data\"?"));
}

TEST(Dimensions, AreValuesOfAnOptionOrNamedLayersOrVariants) {
  const PlanReading r = read_example(kSmallest +
                                     "variants: {backend: , data: }\n"
                                     "dimensions:\n"
                                     "  language: [en, de]\n"
                                     "  role: {engineer: {variant: backend}, analyst: }\n"
                                     "  sort: [backend, data]\n");
  ASSERT_TRUE(r.plan) << r.messages();
  const std::vector<Dimension>& dimensions = r.plan->dimensions;
  EXPECT_EQ(dimensions[0].option->name, "lang");
  EXPECT_EQ(dimensions[0].values[1].name, "de");
  EXPECT_EQ(dimensions[1].option, nullptr);
  EXPECT_EQ(dimensions[1].values[0].layer.variants[0].name, "backend");
  EXPECT_EQ(dimensions[2].values[1].layer.variants[0].name, "data");
  EXPECT_EQ(r.plan->documents_of_row(), 8u);
}

TEST(Dimensions, TellWhatTheirValuesCannotBe) {
  const auto messages_of = [](const std::string& dimensions) {
    return read_example(kSmallest + "variants: {a: }\ndimensions: " + dimensions).messages();
  };
  EXPECT_THAT(messages_of("{langauge: [en, de]}"),
              HasSubstr("\"langauge\" is no option, and its values are no variants"));
  EXPECT_THAT(messages_of("{lang: [en, e]}"), HasSubstr("\"lang\" should be a language tag"));
  EXPECT_THAT(messages_of("{lang: [all]}"), HasSubstr("should be one language"));
  EXPECT_THAT(messages_of("{lang: []}"), HasSubstr("\"lang\" has no values"));
  EXPECT_THAT(messages_of("{paper: [A4, a4]}"), HasSubstr("has the value \"a4\" twice"));
}

TEST(Plan, RefusesToMultiplyToABillion) {
  std::string dimensions = "dimensions:\n";
  for (char name = 'a'; name < 'j'; ++name) {
    dimensions += std::string("  ") + name + ": {";
    for (char value = '0'; value <= '9'; ++value) dimensions += std::string(1, value) + "x: , ";
    dimensions += "}\n";
  }
  EXPECT_THAT(read_example(kSmallest + dimensions).messages(),
              HasSubstr("x:5:3: error: each row would be 1000000000 documents, and 10000 are"));
}

TEST(Plan, TellsPartsThatAreHiddenFromSelectors) {
  const PlanReading r =
      read_example(kSmallest + "defaults: {hide: [phone, {organization: Acme}, Built a bridge]}\n");
  ASSERT_TRUE(r.plan) << r.messages();
  ASSERT_EQ(r.plan->defaults.options.size(), 1u);
  EXPECT_EQ(r.plan->defaults.options[0].values[0].versions[0].text, "phone");
  ASSERT_EQ(r.plan->defaults.operations.hide.size(), 2u);
  EXPECT_EQ(r.plan->defaults.operations.hide[1].name, "Built a bridge");
}

TEST(Plan, ReadsOptionsAsRenderNamesThem) {
  const PlanReading r =
      read_example(kSmallest +
                   "defaults:\n  break-before: [skills]\n  no_embed: yes\n  language: de\n"
                   "  title: {en: CV, de: Lebenslauf}\n  settings: {colors: {accent: '#0a7'}, "
                   "page.margin: 2cm}\n");
  ASSERT_TRUE(r.plan) << r.messages();
  const auto& options = r.plan->defaults.options;
  EXPECT_EQ(options[0].info->flag, "break-before");
  EXPECT_EQ(options[1].values[0].versions[0].text, "true");
  EXPECT_EQ(options[2].info->flag, "lang");
  EXPECT_EQ(options[3].values[0].in("de-AT").text, "Lebenslauf");
  EXPECT_EQ(options[4].values[0].versions[0].text, "colors.accent=#0a7");
  EXPECT_EQ(options[4].values[1].versions[0].text, "page.margin=2cm");
}

TEST(Letter, GoesIntoAFileOfItsOwnOrThePacket) {
  const PlanReading r = read_example(
      kSmallest +
      "letter: {text: letter.md, form: din5008}\npacket: [letter, cv, annexes/*.pdf]\n");
  ASSERT_TRUE(r.plan) << r.messages();
  EXPECT_EQ(r.plan->letter->form, "din5008");
  EXPECT_EQ(r.plan->packet[2].pattern, "annexes/*.pdf");
  EXPECT_THAT(read_example(kSmallest + "letter: letter.md\n").messages(),
              HasSubstr("the letter goes nowhere"));
  EXPECT_THAT(read_example(kSmallest + "letter: {form: us, output: '{x.slugs}'}\n").messages(),
              HasSubstr("a letter needs \"text\""));
  EXPECT_THAT(read_example(kSmallest + "packet: [letter, cv, cv, a.png]\n").messages(),
              HasSubstr("the packet has a letter, and the plan has none"));
  EXPECT_THAT(read_example(kSmallest + "packet: [cv, cv, a.png]\n").messages(),
              HasSubstr("\"a.png\" is no part of a packet"));
}

TEST(Packet, MayBeAnotherOneOfAVariant) {
  const PlanReading r = read_example(
      kSmallest + "letter: {text: letter.md}\nvariants: {one: {packet: [cv, letter]}, two: }\n");
  ASSERT_TRUE(r.plan) << r.messages();
  const GivenOption& option = r.plan->variants[0].layer.options.at(0);
  EXPECT_EQ(option.info->kind, OptionKind::kPacket);
  EXPECT_EQ(option.values.size(), 2u);
  EXPECT_THAT(
      read_example(kSmallest + "letter: {text: letter.md}\nvariants: {one: {packet: [cv]}}\n")
          .messages(),
      HasSubstr("the letter goes nowhere"));
  EXPECT_THAT(read_example(kSmallest + "packet: [none, cv]\n").messages(),
              HasSubstr("\"none\" stands alone"));
}

TEST(Plan, GivesTagsWithoutTouchingTheSource) {
  const PlanReading r =
      read_example(kSmallest + "tags:\n  - {select: {organization: Acme}, tags: [web, lead]}\n");
  ASSERT_TRUE(r.plan) << r.messages();
  EXPECT_THAT(r.plan->tags.operations.tags[0].tags, ElementsAre("web", "lead"));
}

TEST(Plan, ReadsAllThatItCanSay) {
  const PlanReading r = read_example(R"(profile: my-site
rows: applications.csv
output: "out/{company.slug}-{role.slug}.pdf"
defaults:
  layout: classic
tags:
  - {select: {section: experience, organization: GenCoin}, tags: [web3, lead]}
variants:
  base: {headline: "Engineer", exclude: intern}
  backend:
    extends: base
    include: backend and not frontend
    hide: [{organization: Acme}, "text of a bullet"]
    order: [{section: experience, first: [{organization: GenCoin}]}, {sections: [skills, experience]}]
    limit: [{section: experience, entries: 4, bullets: 3}]
    replace: [{select: "a bullet", with: "another one"}]
    add: [{select: {organization: GenCoin}, bullet: "a new one"}]
    set: [{select: {id: x}, title: "Lead", url: "https://example.org"}]
    titles: {experience: "Selected experience"}
    headline: {en: "Engineer for {company}", de: "Entwicklerin"}
    summary: "…"
    bold: [Kubernetes, C++]
    allow: [titles, numbers]
    layout: modern
dimensions:
  language: [en, de]
  role: {backend: {variant: backend}, data: {variant: base, headline: "Data"}}
letter: {text: letter.md, layout: letter, form: din5008, output: "out/{company.slug}-letter.pdf"}
packet: [letter, cv, annexes/*.pdf]
)");
  ASSERT_TRUE(r.plan) << r.messages();
  EXPECT_EQ(r.messages(), "");
  const tailor::Operations& backend = r.plan->variants[1].layer.operations;
  EXPECT_EQ(backend.order.size() + backend.limit.size() + backend.replace.size(), 4u);
  EXPECT_EQ(r.plan->documents_of_row(), 4u);
}

TEST(PlanSchema, IsJsonWithEveryKeyOfPlansAndLayers) {
  const DataReading r =
      testing_support::read_data(plan_schema(), data::Format::kJson, data::Repair::kNone);
  ASSERT_TRUE(r.ok) << r.messages();
  for (const char* key : {"profile", "rows", "output", "defaults", "tags", "variants", "dimensions",
                          "letter", "packet"}) {
    EXPECT_NE(r.at(std::string("properties.") + key), nullptr) << key;
  }
  for (const char* key : {"layout", "lang", "language", "break-before", "break_before", "headline",
                          "include", "hide", "variant"}) {
    EXPECT_NE(r.at(std::string("$defs.layer.properties.") + key), nullptr) << key;
  }
}

TEST(Plan, TellsWhatItsRowsMayBe) {
  const std::string text =
      read_example("profile: a\noutput: b.pdf\nrows: {company: A}\n").messages();
  EXPECT_THAT(text, HasSubstr("\"rows\" should be a file's name or a list of rows but is a map"));
  EXPECT_THAT(text, HasSubstr("hint: one row is a list too: [{company: Example}]"));
}

TEST(Plan, KnowsAVariableWithoutQuotes) {
  EXPECT_THAT(read_example(kSmallest + "defaults: {headline: {role}}\n").messages(),
              HasSubstr("hint: a text that begins with a variable stands in quotes: \"{role}\""));
}

TEST(PlanSchema, SaysWhatTheGuardOfFactsCompares) {
  const std::string schema = plan_schema();
  const std::size_t at = schema.find("\"allow\"");
  ASSERT_NE(at, std::string::npos);
  const std::string about = schema.substr(at, 900);
  for (const char* words : {"Fields of entries are compared exactly", "numbers, dates, employers,",
                            "What letters say", "--explain lists"}) {
    EXPECT_THAT(about, HasSubstr(words));
  }
}

/// Every "$ref" that is in a value.
void collect_refs(const data::Value& value, std::vector<std::string>& refs) {
  if (value.list() != nullptr) {
    for (const data::Value& item : *value.list()) collect_refs(item, refs);
  }
  if (value.map() == nullptr) return;
  for (const data::Member& member : value.map()->members) {
    if (member.key == "$ref") refs.emplace_back(*member.value.text());
    collect_refs(member.value, refs);
  }
}

TEST(PlanSchema, RefersOnlyToWhatItDefines) {
  const DataReading r =
      testing_support::read_data(plan_schema(), data::Format::kJson, data::Repair::kNone);
  std::vector<std::string> refs;
  collect_refs(r.value, refs);
  ASSERT_FALSE(refs.empty());
  for (std::string path : refs) {
    path.erase(0, 2);  // "#/"
    std::replace(path.begin(), path.end(), '/', '.');
    EXPECT_NE(r.at(path), nullptr) << path;
  }
}

TEST(PlanSchema, RefusesLimitsThatTheReaderRefuses) {
  const std::string schema = plan_schema();
  const std::size_t entries = schema.find("\"at most so many entries\"");
  EXPECT_THAT(schema.substr(entries, 80), testing::HasSubstr("\"minimum\": 1"));
}

}  // namespace
}  // namespace cvpress::batch
