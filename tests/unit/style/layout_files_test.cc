// Where layouts are found, how they are shown and checked.
#include "data/read.h"
#include "style/load_layout.h"

namespace cvpress::style {
namespace {

using testing::HasSubstr;
using testing::Not;

class LayoutFiles : public testing::Test {
 protected:
  Result<LayoutSpec> load(LayoutRequest request) {
    auto spec = load_layout(places_, request, sources_, diagnostics_);
    return spec;
  }
  Result<LayoutSpec> load_named(const std::string& name) {
    LayoutRequest request;
    request.layout = name;
    return load(request);
  }
  std::string messages() const { return diagnostics_as_text(diagnostics_, sources_); }

  MemoryFiles files_;
  LayoutPlaces places_{files_, {"layouts"}};
  SourceMap sources_;
  Diagnostics diagnostics_;
};

TEST_F(LayoutFiles, MayLieInAFolder) {
  files_.add("layouts/looks/plain.yaml", "about: Plain\nextends: base\n");
  files_.add("layouts/looks/green.yaml", "extends: ./plain.yaml\ncolors: {accent: \"#0f0\"}\n");
  files_.add("layouts/mine.yaml", "extends: looks/green\n");
  const auto spec = load_named("mine");
  ASSERT_TRUE(spec.has_value()) << messages();
  EXPECT_EQ(spec->scope->colors.at("accent"), (Color{0, 255, 0}));
  EXPECT_EQ(spec->about, "Plain");
  EXPECT_TRUE(load_named("looks/green").has_value());
  EXPECT_TRUE(load_named("layouts/looks/green.yaml").has_value());
  std::vector<std::string> names;
  for (const LayoutListing& listing : list_layouts(places_)) names.push_back(listing.name);
  EXPECT_THAT(names, testing::IsSupersetOf({"looks/green", "looks/plain", "mine", "base"}));
}

TEST_F(LayoutFiles, InAFolderAreNamedWhereMissing) {
  files_.add("layouts/looks/plain.yaml", "extends: base\n");
  EXPECT_FALSE(load_named("looks/plane").has_value());
  EXPECT_THAT(messages(), HasSubstr("did you mean \"looks/plain\"?"));
}

TEST_F(LayoutFiles, EndChainsThatAreTooLongOrRound) {
  files_.add("layouts/a.yaml", "extends: b\n");
  files_.add("layouts/b.yaml", "extends: a\n");
  EXPECT_FALSE(load_named("a").has_value());
  EXPECT_THAT(messages(), HasSubstr("layouts/b.yaml:1:10: error: \"a\" extends itself"));
}

TEST_F(LayoutFiles, AreShownAsTheyAreWritten) {
  files_.add("layouts/mine.yaml", "# mine\nextends: base\n");
  EXPECT_EQ(layout_text(places_, "mine", sources_, diagnostics_).value(),
            "# mine\nextends: base\n");
}

TEST_F(LayoutFiles, ShownMergedLoadToTheSame) {
  for (const char* name : {"base", "timeline", "classic", "minimal"}) {
    LayoutRequest request;
    request.layout = name;
    request.language = "";
    const auto text = effective_layout(places_, request, sources_, diagnostics_);
    ASSERT_TRUE(text.has_value()) << messages();
    EXPECT_THAT(*text, Not(HasSubstr("extends:"))) << name;
    files_.add("layouts/merged.yaml", *text);
    request.layout = "merged";
    const auto again = effective_layout(places_, request, sources_, diagnostics_);
    ASSERT_TRUE(again.has_value()) << messages();
    EXPECT_EQ(*text, *again) << name;
    const auto spec = load_named(name);
    const auto same = load_named("merged");
    ASSERT_TRUE(same.has_value()) << messages();
    EXPECT_EQ(spec->scope->elements.size(), same->scope->elements.size());
    EXPECT_EQ(spec->scope->body(), same->scope->body());
    EXPECT_EQ(spec->scope->colors, same->scope->colors);
  }
}

TEST_F(LayoutFiles, ShownMergedHaveWhatIsAsked) {
  LayoutRequest request;
  request.layout = "classic";
  request.language = "zh";
  request.paper = "letter";
  request.overrides = {{"colors.accent", "#0a7"}};
  const auto text = effective_layout(places_, request, sources_, diagnostics_);
  ASSERT_TRUE(text.has_value()) << messages();
  EXPECT_THAT(*text, HasSubstr("accent: \"#0a7\""));
  EXPECT_THAT(*text, HasSubstr("size: letter"));
  EXPECT_THAT(*text, HasSubstr("leading: 1.6"));
  EXPECT_THAT(*text, Not(HasSubstr("locales:")));
}

TEST_F(LayoutFiles, AreCheckedWithoutAResume) {
  files_.add("layouts/mine.yaml",
             "extends: base\n"
             "elements:\n"
             "  lead: {text: \"{title}, {organization}\"}\n"
             "  facts: {text: \"{dates}{? · {location}}\"}\n");
  EXPECT_TRUE(check_layout(places_, "mine", sources_, diagnostics_)) << messages();
  EXPECT_THAT(messages(), HasSubstr("mine.yaml:3:18: warning: \",\" would stand alone where "
                                    "{title} is empty"));
  EXPECT_THAT(messages(), Not(HasSubstr(":4:")));
}

TEST_F(LayoutFiles, ThatShipHaveNoLonePunctuation) {
  for (const LayoutListing& listing : list_layouts(places_)) {
    EXPECT_TRUE(check_layout(places_, listing.name, sources_, diagnostics_));
  }
  EXPECT_EQ(messages(), "");
}

TEST_F(LayoutFiles, AreCheckedInEveryLanguage) {
  files_.add("layouts/mine.yaml", "extends: base\nlocales: {de: {styles: {body: {size: 3}}}}\n");
  EXPECT_FALSE(check_layout(places_, "mine", sources_, diagnostics_));
  EXPECT_THAT(messages(), HasSubstr("the length 3 has no unit"));
}

TEST_F(LayoutFiles, AreChosenByTheSourceWhereTheCommandLineDoesNot) {
  LayoutRequest request;
  request.wishes = {data::Value{}, data::Value{}};
  const auto wish = [&](const std::string& text) {
    const FileId file = sources_.add("cv.md", text);
    return *data::read(sources_.text(file), data::Format::kYaml, data::Repair::kNone,
                       {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics_);
  };
  request.wishes = {wish("{layout: minimal, paper: a5, colors: {accent: \"#0a7\"}}"),
                    wish("{layout: classic, fit: {pages: 2}}")};
  const auto wished = load(request);
  ASSERT_TRUE(wished.has_value()) << messages();
  EXPECT_EQ(wished->name, "classic");
  EXPECT_EQ(wished->fit.pages, 2);
  EXPECT_EQ(wished->scope->colors.at("accent"), (Color{0, 0xaa, 0x77}));
  EXPECT_NEAR(wished->page.paper.width, 419.53, 0.01);
  request.layout = "timeline";
  request.paper = "letter";
  request.pages = 3;
  request.overrides = {{"colors.accent", "#111"}};
  const auto commanded = load(request);
  ASSERT_TRUE(commanded.has_value()) << messages();
  EXPECT_EQ(commanded->name, "timeline");
  EXPECT_EQ(commanded->page.paper.width, 612);
  EXPECT_EQ(commanded->fit.pages, 3);
  EXPECT_EQ(commanded->scope->colors.at("accent"), (Color{0x11, 0x11, 0x11}));
  request.overrides.clear();
  request.wishes = {wish("{colors: {acent: \"#0a7\", accent: \"#0a\"}, layouts: classic}")};
  EXPECT_FALSE(load(request).has_value());
  EXPECT_THAT(messages(), HasSubstr("cv.md:1:42: error: \"layouts\" is not a key of a layout"));
}

}  // namespace
}  // namespace cvpress::style
