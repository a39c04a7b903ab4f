#include "style/load_layout.h"
#include "support/style_reading.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;

constexpr const char* kSidebar =
    "page: {regions: [side, main], reading: [main, side], gutter: 12mm}\n"
    "regions:\n"
    "  main: {content: [rest], width: 2fr}\n"
    "  side: {content: [skills, languages], width: 58mm, background: paper, bleed: true, release: "
    "true}\n";

TEST(Regions, AreReadFromStartToEnd) {
  const Loaded loaded = load(kSidebar);
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  const PageSpec& page = loaded.spec.page;
  EXPECT_EQ(page.regions, (std::vector<std::string>{"side", "main"}));
  EXPECT_EQ(page.reading, (std::vector<std::string>{"main", "side"}));
  EXPECT_NEAR(page.gutter.ideal.value, 34.02, 0.01);
  const RegionSpec& side = loaded.spec.regions.at("side");
  EXPECT_NEAR(side.width->ideal.value, 164.41, 0.01);
  EXPECT_TRUE(side.bleed);
  EXPECT_TRUE(side.release);
  EXPECT_FALSE(side.balance);
  EXPECT_EQ(side.box.background, (Color{255, 255, 255}));
  EXPECT_FALSE(loaded.spec.regions.at("main").width.has_value());
  EXPECT_EQ(loaded.spec.regions.at("main").share, 2);
}

TEST(Regions, HaveColumns) {
  const Loaded loaded = load("regions: {main: {columns: 2, gutter: 6mm, balance: true}}\n");
  const RegionSpec& main = loaded.spec.regions.at("main");
  EXPECT_EQ(main.columns, 2);
  EXPECT_NEAR(main.gutter.ideal.value, 17.01, 0.01);
  EXPECT_TRUE(main.balance);
}

TEST(Regions, HaveColoursAndElementsOfTheirOwn) {
  const Loaded loaded = load(
      "regions: {main: {colors: {text: paper}, elements: {heading: {text: "
      "\"{section.title}!\"}}}}\n");
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  const RegionSpec& main = loaded.spec.regions.at("main");
  EXPECT_EQ(main.scope->body().color, (Color{255, 255, 255}));
  EXPECT_EQ(loaded.spec.scope->body().color, (Color{0x1d, 0x23, 0x29}));
}

TEST(Regions, RestStandsOnceOverAllOfThem) {
  const std::string side = "page: {regions: [main, side]}\nregions: {side: {content: [";
  EXPECT_FALSE(load(side + "skills]}}\n").failed);
  EXPECT_THAT(load(side + "rest]}}\n").messages, HasSubstr("\"rest\" stands twice"));
  EXPECT_THAT(load(side + "skills]}, main: {content: [summary]}}\n").messages,
              HasSubstr("no region's content has \"rest\""));
}

TEST(Page, HasFixedElements) {
  const Loaded loaded = load(
      "page: {fixed: {fold: {rule: 0.25pt, width: 5mm, at: {top: 105mm, start: 4mm}, when: "
      "page.first}}}\n");
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  ASSERT_EQ(loaded.spec.page.fixed.size(), 1u);
  const FixedSpec& fold = loaded.spec.page.fixed[0];
  EXPECT_NEAR(fold.top->ideal.value, 297.64, 0.01);
  EXPECT_FALSE(fold.bottom.has_value());
  ASSERT_NE(fold.element.in_place, nullptr);
  EXPECT_EQ(fold.element.in_place->when.size(), 1u);
  EXPECT_TRUE(std::holds_alternative<RuleElement>(fold.element.in_place->kind));
}

TEST(Page, FixedElementsArePatchedAndSwitchedOff) {
  const std::string fold = "page: {fixed: {fold: {rule: 1pt, width: 5mm, at: {top: 105mm}}}}\n";
  LayoutRequest request;
  request.overrides = {{"page.fixed.fold.at.top", "99mm"}};
  const Loaded patched = load(fold, request);
  ASSERT_FALSE(patched.failed) << patched.messages;
  EXPECT_NEAR(patched.spec.page.fixed[0].top->ideal.value, 280.63, 0.01);
  request.overrides = {{"page.fixed.fold", "null"}};
  EXPECT_TRUE(load(fold, request).spec.page.fixed.empty());
}

TEST(Page, MarginsOfABookHaveAnInside) {
  const Loaded book = load("page: {margins: {inside: 25mm, outside: 15mm}}\n");
  ASSERT_FALSE(book.failed) << book.messages;
  EXPECT_TRUE(book.spec.page.two_sided);
  EXPECT_NEAR(book.spec.page.margins.start->ideal.value, 70.87, 0.01);
  EXPECT_NEAR(book.spec.page.margins.end->ideal.value, 42.52, 0.01);
  EXPECT_FALSE(load("").spec.page.two_sided);
  EXPECT_THAT(load("page: {margins: {start: 1cm, inside: 25mm}}\n").messages,
              HasSubstr("start and end, or inside and outside"));
}

TEST(Sections, HaveColumns) {
  const Loaded loaded = load("sections: {skills: {columns: 3, gutter: 1em, fill: down}}\n");
  const SectionSpec& skills = loaded.spec.section("main", model::Kind::kSkills, "");
  EXPECT_EQ(skills.columns, 3);
  EXPECT_EQ(skills.fill, ColumnFill::kDown);
  EXPECT_EQ(skills.gutter.ideal.unit, Unit::kEm);
  EXPECT_EQ(loaded.spec.section("main", model::Kind::kEducation, "").columns, 1);
}

TEST(Styles, ColourFirstLettersAndMarkLinks) {
  const Loaded loaded = load(
      "styles: {heading: {first_letters: {count: 3, color: muted}}, link: {mark: footnote}}\n");
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  const StylePatch& heading = loaded.spec.scope->styles.at("heading");
  EXPECT_EQ(heading.first_letters, (FirstLetters{3, Color{0x5b, 0x66, 0x70}}));
  EXPECT_EQ(loaded.spec.scope->styles.at("link").mark, LinkMark::kFootnote);
}

TEST(Elements, RotateCropAndEncode) {
  const Loaded loaded = load(
      "elements: {a: {text: \"{title}\", rotate: -90}, b: {image: person.photo, crop: rounded},\n"
      "           c: {qr: person.url, size: 20mm}, d: {meter: dates, shape: bar}}\n");
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  const auto& elements = loaded.spec.scope->elements;
  EXPECT_EQ(std::get<TextElement>(elements.at("a").kind).rotate, -90);
  EXPECT_EQ(std::get<ImageElement>(elements.at("b").kind).crop, Crop::kRounded);
  EXPECT_NEAR(std::get<QrElement>(elements.at("c").kind).size.ideal.value, 56.69, 0.01);
  EXPECT_EQ(std::get<QrElement>(elements.at("c").kind).color, (Color{0x1d, 0x23, 0x29}));
}

TEST(Formats, HaveDigitsAndLengths) {
  const Loaded loaded =
      load("formats: {length: \"{years}, {months}\", digits: native, phone: national}\n");
  EXPECT_EQ(loaded.spec.formats.length, "{years}, {months}");
  EXPECT_EQ(loaded.spec.formats.digits, Digits::kNative);
  EXPECT_EQ(loaded.spec.formats.phone, "national");
  EXPECT_EQ(loaded.spec.formats.date, "short");
}

TEST(Fit, IsReadWithItsOrder) {
  const Loaded loaded = load("fit: {pages: 2, fill: true, order: [size, gaps], size: [0.85, 1]}\n");
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  const FitSpec& fit = loaded.spec.fit;
  EXPECT_EQ(fit.pages, 2);
  EXPECT_TRUE(fit.fill);
  EXPECT_EQ(fit.order, (std::vector<FitStep>{FitStep::kSize, FitStep::kGaps}));
  EXPECT_EQ(fit.size.least, 0.85);
  EXPECT_EQ(fit.leading.most, 1.06);
}

TEST(Breaks, AreNamedByTheLayout) {
  const Loaded loaded = load("break_before: [Publications, experience / Northwind]\n");
  EXPECT_EQ(loaded.spec.break_before,
            (std::vector<std::string>{"Publications", "experience / Northwind"}));
}

TEST(Lengths, CountInLinesOfTheBody) {
  const Loaded loaded = load(
      "styles: {body: {size: text, leading: 1.5}}\n"
      "lengths: {gap: 0.5line, text: 12pt, twice: gap}\npage: {gutter: twice}\n");
  ASSERT_FALSE(loaded.failed) << loaded.messages;
  EXPECT_NEAR(loaded.spec.page.gutter.ideal.value, 9, 1e-9);
  EXPECT_THAT(load("styles: {body: {size: 1line}}\n").messages, HasSubstr("not given in lines"));
}

}  // namespace
}  // namespace cvpress::style
