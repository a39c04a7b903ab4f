// Which language of a site is read, and what it sees of the files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/site_reading.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const char* const kTwo =
    "languages:\n  en: {weight: 1}\n  zh: {weight: 2, languageCode: zh-hans}\n";
const char* const kTwoFolders =
    "languages:\n  en: {contentDir: content/en}\n  zh: {contentDir: content/zh}\n";

TEST(SiteLanguage, BySuffixSeesOnlyItsOwnFiles) {
  MemorySite site;
  site.add("hugo.yaml", kTwo);
  site.add("content/home/index.md", "---\ntype: widget_page\n---\n");
  site.add("content/home/index.zh.md", "---\ntype: widget_page\n---\n");
  site.add_widget("home/jobs.md", "title: Jobs\nweight: 1\n");
  site.add_widget("home/only.md", "title: Only English\nweight: 2\n");
  site.add_widget("home/jobs.zh.md", "title: 工作\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs", "Only English"));
  EXPECT_EQ(site.resume.language, "en");
  site.read_language("zh");
  EXPECT_THAT(site.titles(), ElementsAre("工作"));
  EXPECT_EQ(site.resume.language, "zh-Hans");
}

TEST(SiteLanguage, ByFolderSeesItsOwnFolder) {
  MemorySite site;
  site.add("hugo.yaml", kTwoFolders);
  site.add("content/en/_index.md", landing(jobs_block("Jobs")));
  site.add("content/zh/home/jobs.md", "---\nwidget: blank\ntitle: 工作\n---\n烤面包。\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  site.read_language("zh");
  EXPECT_THAT(site.titles(), ElementsAre("工作"));
}

TEST(SiteLanguage, IsThatOfTheFolderOrFileNamed) {
  MemorySite site;
  site.add("hugo.yaml", kTwoFolders);
  site.add("content/en/_index.md", landing(jobs_block("Jobs")));
  site.add("content/zh/_index.md", landing(jobs_block("工作")));
  site.read({{"site/content/zh"}, "", "", "", ""});
  EXPECT_THAT(site.titles(), ElementsAre("工作"));
  EXPECT_EQ(site.resume.language, "zh");
  site.read({{"site/content/zh/_index.md"}, "", "", "", ""});
  EXPECT_EQ(site.resume.language, "zh");
  site.add("hugo.yaml", kTwo);
  site.add("content/cv.zh.md", landing(jobs_block("工作")));
  site.read({{"site/content/cv.zh.md"}, "", "", "", ""});
  EXPECT_EQ(site.resume.language, "zh-Hans");
}

TEST(SiteLanguage, OfAFileNamedAloneMayBeAny) {
  MemorySite site;
  site.add("hugo.yaml", kTwo);
  site.add_widget("home/jobs.md", "title: Jobs\n");
  site.read({{"site/content/home/jobs.md"}, "", "de", "", ""});
  EXPECT_FALSE(site.failed);
  EXPECT_EQ(site.resume.language, "de");
}

TEST(SiteLanguage, WithoutACvNamesThoseThatHaveOne) {
  MemorySite site;
  site.add("hugo.yaml", kTwo);
  site.add("content/_index.zh.md", landing(jobs_block("工作")));
  site.read();
  EXPECT_TRUE(site.failed);
  EXPECT_THAT(site.messages, HasSubstr("the site has no CV in the language \"en\""));
  EXPECT_THAT(site.messages, HasSubstr("--lang zh"));
}

/// A site whose default language is English and whose pages are German.
MemorySite german_site() {
  MemorySite site;
  site.add("hugo.yaml", "defaultContentLanguage: en\nlanguages: {en: {}, de: {}}\n");
  site.add_widget("home/jobs.de.md", "title: Stellen\n");
  return site;
}

TEST(SiteLanguage, WithoutPagesTakesNoPersonForACv) {
  for (const char* profile : {"_index.de.md", "_index.md"}) {
    MemorySite site = german_site();
    site.add(std::string("content/authors/admin/") + profile,
             "---\ntitle: Ada Lind\ninterests: [Ovens]\n---\nIch backe.\n");
    site.read();
    EXPECT_TRUE(site.failed) << profile;
    EXPECT_THAT(site.messages, HasSubstr("the site has no CV in the language \"en\""));
    EXPECT_THAT(site.messages, HasSubstr("--lang de reads the one it has"));
  }
}

TEST(SiteLanguage, TakesNoProfileOfAnotherForItsOwn) {
  MemorySite site = german_site();
  site.add_widget("home/jobs.md", "title: Jobs\n");
  site.add("content/authors/admin/_index.de.md", "---\ntitle: Ada Lind\n---\nIch backe.\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  EXPECT_EQ(site.resume.person.name, "");
}

TEST(SiteLanguages, AreThoseOfTheSiteAround) {
  MemoryFiles files;
  files.add("site/hugo.yaml", kTwo);
  files.add("site/content/_index.md", landing(jobs_block("Jobs")));
  files.add("alone/a.md", "A");
  EXPECT_THAT(hugo::site_languages({"site"}, files), ElementsAre("en", "zh"));
  EXPECT_THAT(hugo::site_languages({"site/content"}, files), ElementsAre("en", "zh"));
  EXPECT_THAT(hugo::site_languages({"site/content/_index.md"}, files), IsEmpty());
  EXPECT_THAT(hugo::site_languages({"alone/a.md"}, files), IsEmpty());
}

}  // namespace
}  // namespace cvpress::tests
