// What a site's configuration files say, wherever it keeps them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "hugo/site_facts.h"

namespace cvpress::hugo {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class Config : public testing::Test {
 protected:
  Config() { add("content/home/a.md", "---\nwidget: blank\n---\nA"); }
  void add(const std::string& name, const std::string& text) { files_.add("site/" + name, text); }

  Site read(const std::string& language = "") {
    auto site = read_site_facts({"site", language, ""}, {files_, sources_}, diagnostics_);
    failed_ = !site;
    return site ? *site : Site{};
  }
  std::string messages() const { return diagnostics_as_text(diagnostics_, sources_); }
  static std::vector<std::string> ids(const Site& site) {
    std::vector<std::string> ids;
    for (const SiteLanguage& language : site.languages) ids.push_back(language.id);
    return ids;
  }

  MemoryFiles files_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  bool failed_ = false;
};

TEST_F(Config, TellsThemesThatSortJobs) {
  EXPECT_FALSE(read().sorts_jobs);
  add("config.toml", "theme = \"academic\"\n");
  EXPECT_TRUE(read().sorts_jobs);
  add("config.toml", "theme = [\"other\", \"academic\"]\n");
  EXPECT_TRUE(read().sorts_jobs);
  add("config.toml", "title = \"A\"\n");
  const std::string module = "module x\n\nrequire github.com/wowchemy/x/wowchemy/v5 v5.";
  for (const char* version : {"0.0-20210324194200-fda9f39d872e // indirect\n", "1.0\n"}) {
    add("go.mod", module + version);
    EXPECT_TRUE(read().sorts_jobs) << version;
  }
  for (const char* version : {"0.0-20220324194200-fda9f39d872e\n", "2.0\n", "7.1"}) {
    add("go.mod", module + version);
    EXPECT_FALSE(read().sorts_jobs) << version;
  }
}

TEST_F(Config, IsReadFromTheRootInThreeFormats) {
  for (const auto& [name, text] : std::vector<std::pair<std::string, std::string>>{
           {"config.toml",
            "title = \"Site\"\nbaseurl = \"https://a.org/\"\n[params]\nName = \"Ada\"\n"},
           {"hugo.yaml", "title: Site\nbaseURL: https://a.org/\nparams: {Name: Ada}\n"},
           {"config.json",
            R"({"title": "Site", "baseURL": "https://a.org/", "params": {"Name": "Ada"}})"}}) {
    files_ = {};
    add("content/a.md", "A");
    add(name, text);
    const Site site = read();
    EXPECT_EQ(site.title, "Site") << name;
    EXPECT_EQ(site.base_url, "https://a.org") << name;
    EXPECT_EQ(site.param_text("name"), "Ada") << name;
  }
}

TEST_F(Config, IsReadFromTheFolderByFileName) {
  add("config/_default/hugo.yaml", "title: Site\n");
  add("config/_default/params.toml", "[locale]\ndate_format = \"2006\"\n");
  add("config/_default/languages.yaml", "en: {weight: 2}\nzh: {weight: 1}\n");
  add("config/_default/menus.yaml", "main: [broken");
  add("config/production/params.toml", "[locale]\ndate_format = \"wrong\"\n");
  const Site site = read();
  EXPECT_EQ(site.title, "Site");
  EXPECT_EQ(site.param_text("Locale.Date_Format"), "2006");
  EXPECT_THAT(ids(site), ElementsAre("zh", "en"));
  EXPECT_EQ(site.language, "en");
  EXPECT_EQ(messages(), "");
}

TEST_F(Config, OfTheFolderGoesOverTheRoot) {
  add("config.yaml", "title: Old\nparams: {a: 1, b: 2}\n");
  add("config/_default/config.yaml", "title: New\n");
  add("config/_default/params.yaml", "b: 3\n");
  const Site site = read();
  EXPECT_EQ(site.title, "New");
  EXPECT_EQ(site.param_text("a"), "1");
  EXPECT_EQ(site.param_text("b"), "3");
}

TEST_F(Config, OfALanguageGoesOverTheSite) {
  add("hugo.yaml",
      "title: Site\nparams: {role: Baker, x: {y: 1, z: 2}}\n"
      "languages:\n  en: {}\n  de:\n    title: Seite\n    params: {Role: Bäckerin, x: {z: 3}}\n");
  add("config/_default/params.de.yaml", "town: Ulm\n");
  const Site site = read("de");
  EXPECT_EQ(site.title, "Seite");
  EXPECT_EQ(site.param_text("role"), "Bäckerin");
  EXPECT_EQ(site.param_text("x.y"), "1");
  EXPECT_EQ(site.param_text("x.z"), "3");
  EXPECT_EQ(site.param_text("town"), "Ulm");
  EXPECT_EQ(read("en").param_text("role"), "Baker");
}

TEST_F(Config, ThatIsBrokenIsAWarningWithItsPlace) {
  add("hugo.yaml", "title: Site\n");
  add("config/_default/params.toml", "a = 1\nb = = 2\n");
  const Site site = read();
  EXPECT_EQ(site.title, "Site");
  EXPECT_FALSE(diagnostics_.has_errors());
  EXPECT_THAT(messages(), HasSubstr("site/config/_default/params.toml:2:"));
  EXPECT_THAT(messages(), HasSubstr("read without this file"));
}

TEST_F(Config, ThatIsNoMapIsAWarning) {
  add("hugo.yaml", "- a\n- b\n");
  add("config/_default/languages.yaml", "en: [1]\n");
  read();
  EXPECT_FALSE(diagnostics_.has_errors());
  EXPECT_THAT(messages(), HasSubstr("hugo.yaml:1:1: warning: this file should hold a map"));
  EXPECT_THAT(messages(), HasSubstr("the language \"en\" should be a map"));
}

TEST_F(Config, ThatIsEmptyOrCommentedOutSaysNothing) {
  add("hugo.yaml", "");
  add("config/_default/params.yaml", "# nothing\n");
  EXPECT_EQ(read().language, "en");
  EXPECT_EQ(messages(), "");
}

TEST_F(Config, ThatIsEnormousIsAWarning) {
  add("hugo.yaml", "title: " + std::string(5 << 20, 'x'));
  EXPECT_EQ(read().title, "");
  EXPECT_FALSE(diagnostics_.has_errors());
  EXPECT_THAT(messages(), HasSubstr("too large"));
}

TEST_F(Config, TellsTheLanguageAsATag) {
  add("hugo.yaml",
      "defaultContentLanguage: zh\nlanguages:\n  zh: {languageCode: zh-hans}\n"
      "  de: {languageCode: en-us}\n  pt-br: {}\n");
  const auto tag = [&](const char* id) { return language_read(read(id)).tag; };
  EXPECT_EQ(tag("zh"), "zh-Hans");
  EXPECT_EQ(tag("de"), "de") << "the theme's en-us is left standing in many sites";
  EXPECT_EQ(tag("pt-br"), "pt-BR");
  EXPECT_EQ(read().language, "zh");
}

TEST_F(Config, FindsALanguageByIdTagOrItsFirstPart) {
  add("hugo.yaml", "languages:\n  en: {}\n  zh: {locale: zh-Hant}\n");
  EXPECT_EQ(read("ZH").language, "zh");
  EXPECT_EQ(read("zh-Hant").language, "zh");
  EXPECT_EQ(read("en-GB").language, "en");
}

TEST_F(Config, NamesItsLanguagesWhereOneIsUnknown) {
  add("hugo.yaml", "languages:\n  en: {}\n  zh: {}\n");
  read("fr");
  EXPECT_TRUE(failed_);
  EXPECT_EQ(diagnostics_.fault(), Fault::kUsage);
  EXPECT_THAT(messages(), HasSubstr("the site has no language \"fr\""));
  EXPECT_THAT(messages(), HasSubstr("its languages are en, zh"));
}

TEST_F(Config, WithoutLanguagesTakesAny) {
  read("fr");
  EXPECT_FALSE(failed_);
}

TEST_F(Config, LeavesDisabledLanguagesOut) {
  add("hugo.yaml",
      "disableLanguages: [fr]\nlanguages:\n  en: {}\n  zh: {disabled: true}\n  fr: {}\n");
  EXPECT_THAT(ids(read()), ElementsAre("en"));
}

TEST_F(Config, GivesEachLanguageItsFolder) {
  add("hugo.yaml", "languages:\n  en: {contentDir: content/en}\n  zh: {contentDir: content/zh}\n");
  EXPECT_EQ(read().content, "site/content/en");
  EXPECT_EQ(read("zh").content, "site/content/zh");
}

TEST_F(Config, FindsFoldersOfLanguagesThatItDoesNotName) {
  files_ = {};
  add("hugo.yaml", "defaultContentLanguage: de\n");
  add("content/de/home/a.md", "A");
  add("content/zh/_index.md", "A");
  add("content/post/a.md", "A");
  const Site site = read();
  EXPECT_THAT(ids(site), ElementsAre("de", "zh"));
  EXPECT_EQ(site.content, "site/content/de");
}

}  // namespace
}  // namespace cvpress::hugo
