// Texts of a site as Markdown of its dialect, with what shortcodes bring in.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/site_reading.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

void append_text(const model::Blocks& blocks, std::string& text) {
  for (const model::Block& block : blocks) {
    text += model::plain_text(block.inlines) + "\n";
    append_text(block.children, text);
  }
}

/// A site whose home has a section with the text.
class TextOfSite : public testing::Test {
 protected:
  void add_text(const std::string& text, const std::string& front = "") {
    site.add("content/home/text.md",
             "---\nwidget: blank\ntitle: Text\n" + front + "---\n" + text + "\n");
  }

  std::string read() {
    site.read();
    std::string text;
    for (const model::Section& section : site.resume.sections) append_text(section.body, text);
    return text;
  }

  std::string read_text(const std::string& text, const std::string& front = "") {
    add_text(text, front);
    return read();
  }

  void add_author() {
    site.add("content/authors/ida/_index.md", "---\ntitle: Ida Berg\nsuperuser: true\n---\n");
  }

  MemorySite site;
};

TEST_F(TextOfSite, HasNoFormulasByDefault) {
  EXPECT_EQ(read_text("From $100 up to $200, x^2 and $\\alpha$."),
            "From $100 up to $200, x^2 and $\\alpha$.\n");
}

TEST_F(TextOfSite, HasFormulasWhereAnyGenerationsParameterSaysSo) {
  for (const char* params : {"math: true\n", "features:\n  math:\n    enable: true\n",
                             "hugoblox:\n  content:\n    math:\n      enable: true\n"}) {
    site.add("config/_default/params.yaml", params);
    EXPECT_EQ(read_text("An angle $\\alpha$."), "An angle α.\n") << params;
  }
}

TEST_F(TextOfSite, HasNoFormulasWhereTheParameterIsOff) {
  site.add("config/_default/params.yaml", "features:\n  math:\n    enable: false\n");
  EXPECT_EQ(read_text("An angle $\\alpha$."), "An angle $\\alpha$.\n");
}

TEST_F(TextOfSite, HasFormulasWhereThePageSaysSo) {
  EXPECT_EQ(read_text("An angle $\\alpha$.", "math: true\n"), "An angle α.\n");
}

TEST_F(TextOfSite, KeepsMarksOfLaterThemesAsTheyAreTyped) {
  EXPECT_EQ(read_text("H~2~O and ==flour==."), "H~2~O and ==flour==.\n");
}

TEST_F(TextOfSite, ReadsMarksOfHugoBlox) {
  site.add("config/_default/params.yaml", "hugoblox:\n  schema: '2.0'\n");
  EXPECT_EQ(read_text("H~2~O and ==flour==."), "H2O and flour.\n");
}

TEST_F(TextOfSite, ReadsMarksWherePeopleAreData) {
  site.add("data/authors/me.yaml", "schema: hugoblox/author/v1\nname: {display: Ida Berg}\n");
  EXPECT_EQ(read_text("==flour=="), "flour\n");
}

TEST_F(TextOfSite, ReadsMarksWhereTheModuleHasThem) {
  site.add("config/_default/module.yaml",
           "imports:\n  - path: github.com/HugoBlox/hugo-blox-builder/modules/blox-tailwind\n");
  EXPECT_EQ(read_text("==flour=="), "flour\n");
}

TEST_F(TextOfSite, KeepsMarksWhereTheModuleIsTheBootstrapOne) {
  site.add("config/_default/module.yaml",
           "imports:\n  - path: github.com/HugoBlox/hugo-blox-builder/modules/blox-bootstrap/v5\n");
  EXPECT_EQ(read_text("==flour=="), "==flour==\n");
}

TEST_F(TextOfSite, ReadsMarksWhereThePersonsPageHasProfiles) {
  site.add("content/authors/ida/_index.md",
           "---\ntitle: Ida Berg\nsuperuser: true\nprofiles:\n"
           "  - icon: at-symbol\n    url: 'mailto:ida@berg.example'\n---\n");
  EXPECT_EQ(read_text("==flour=="), "flour\n");
}

TEST_F(TextOfSite, NamesThePersonThatItMentions) {
  add_author();
  EXPECT_EQ(read_text("With {{% mention \"ida\" %}}."), "With Ida Berg.\n");
}

TEST_F(TextOfSite, PrintsParametersOfThePageAndTheSite) {
  site.add("config/_default/params.yaml", "town: Brno\nshop:\n  name: Oven\n");
  EXPECT_EQ(read_text("In {{< param town >}}, {{< param \"shop.name\" >}}, {{< param guild >}}.",
                      "guild: Bakers\n"),
            "In Brno, Oven, Bakers.\n");
}

TEST_F(TextOfSite, WarnsOfAParameterThatNobodyHas) {
  EXPECT_EQ(read_text("In {{< param town >}} now."), "In now.\n");
  EXPECT_THAT(site.messages, HasSubstr("site/content/home/text.md:5:"));
  EXPECT_THAT(site.messages, HasSubstr("the site has no \"town\""));
}

TEST_F(TextOfSite, CitesAPage) {
  add_author();
  site.add("content/publication/bread/index.md",
           "---\ntitle: On Bread\nauthors: [ida, Bo Ek]\ndate: 2020-03-01\n"
           "publication: '*Baking*'\n---\n");
  const std::string text = read_text("{{< cite page=\"/publication/bread\" view=\"4\" >}}");
  EXPECT_THAT(text, HasSubstr("Ida Berg, Bo Ek (2020). On Bread. Baking."));
}

TEST_F(TextOfSite, CitesAPageWithoutAuthorsByItsTitle) {
  site.add("content/publication/bread.md", "---\ntitle: Why bread?\nyear: 2020\n---\n");
  EXPECT_THAT(read_text("{{< cite page=\"publication/bread\" >}}"),
              HasSubstr("Why bread? (2020)."));
}

TEST_F(TextOfSite, CitesWhatIsNotDatedByItsOwnWords) {
  site.add("content/publication/bread.md", "---\ntitle: Bread\nyear: in press\n---\n");
  EXPECT_THAT(read_text("{{< cite page=\"publication/bread\" >}}"),
              HasSubstr("Bread. (in press)."));
}

TEST_F(TextOfSite, WarnsOfACitedPageThatIsNotThere) {
  read_text("Here: {{< cite page=\"/publication/../../../secret\" >}}");
  EXPECT_THAT(site.messages, HasSubstr("the shortcode \"cite\" is left out"));
}

TEST_F(TextOfSite, BringsInTheTextOfAPage) {
  site.add("content/shared/terms.md", "---\ntitle: Terms\n---\nBread **only**.\n");
  EXPECT_THAT(read_text("{{< include \"shared/terms\" >}}"), HasSubstr("Bread only."));
}

TEST_F(TextOfSite, BringsInNoMoreThanARunMay) {
  site.add("content/shared/long.md", "---\ntitle: Long\n---\n" + std::string(400'000, 'a'));
  std::string text;
  for (int i = 0; i < 9; ++i) text += "{{< include \"shared/long\" >}}\n\n";
  EXPECT_LT(read_text(text).size(), 1'000'000U);
  EXPECT_THAT(site.messages, HasSubstr("the shortcode \"include\" is left out"));
}

TEST_F(TextOfSite, ShowsATableFromBesideThePage) {
  site.add("content/home/prices.csv", "Loaf,Price\nRye,3\n");
  site.add("content/secret.csv", "Hidden\n");
  add_text("{{< table path=\"prices.csv\" >}}\n\n{{< table path=\"../secret.csv\" >}}");
  const std::string text = read();
  EXPECT_THAT(text, HasSubstr("Rye"));
  EXPECT_THAT(text, Not(HasSubstr("Hidden")));
  EXPECT_THAT(site.messages, HasSubstr("the site has no \"../secret.csv\""));
}

TEST_F(TextOfSite, LeadsToItsFilesOnTheWeb) {
  site.add("hugo.yaml", "baseURL: https://berg.example/\n");
  read_text("[The list]({{< ref \"/post/list\" >}})");
  const model::Blocks& body = site.resume.sections.at(0).body;
  EXPECT_EQ(body.at(0).inlines.at(0).href, "https://berg.example/post/list");
}

TEST_F(TextOfSite, LabelsCalloutsInTheLanguageOfTheSite) {
  site.add("hugo.yaml", "defaultContentLanguage: de\n");
  site.add("i18n/de.yaml", "callout_note: Bitte beachten\n");
  EXPECT_THAT(read_text("> [!NOTE]\n> Offen."), HasSubstr("Bitte beachten"));
}

}  // namespace
}  // namespace cvpress::tests
