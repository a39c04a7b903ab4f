// Which files of a folder are pages, and of which language.
#include "hugo/content_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::hugo {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Site site_of(const std::string& language) {
  Site site;
  site.root = "site";
  site.content = "site/content";
  site.languages = {{"en", "content", "", {}, 0, false, "en"},
                    {"zh", "content", "", {}, 0, false, "zh"}};
  site.language = language;
  return site;
}

class ContentFiles : public testing::Test {
 protected:
  void add(const std::string& name) { files_.add("site/content/" + name, "---\n---\n"); }

  std::vector<std::string> names(const Site& site, const std::string& folder) {
    std::vector<std::string> found;
    for (const PageFile& page : pages_below(site, folder, files_, diagnostics_)) {
      found.push_back(page.name);
    }
    return found;
  }

  MemoryFiles files_;
  Diagnostics diagnostics_;
};

TEST_F(ContentFiles, AreFlatFilesAndBundles) {
  add("publication/_index.md");
  add("publication/flat.md");
  add("publication/nets/index.md");
  add("publication/nets/notes.md");
  add("publication/nets/cite.bib");
  add("publication/deeper/old/index.md");
  EXPECT_THAT(names(site_of("en"), "publication"), ElementsAre("old", "flat", "nets"));
}

TEST_F(ContentFiles, OfAnotherLanguageAreNotSeen) {
  add("talk/both.md");
  add("talk/both.zh.md");
  add("talk/english.md");
  add("talk/bundle/index.md");
  add("talk/bundle/index.zh.md");
  add("talk/lonely/index.zh.md");
  EXPECT_THAT(names(site_of("en"), "talk"), ElementsAre("both", "bundle", "english"));
  EXPECT_THAT(names(site_of("zh"), "talk"), ElementsAre("both", "bundle", "lonely"));
}

TEST_F(ContentFiles, NeedNoSuffixInALanguagesOwnFolder) {
  Site site = site_of("zh");
  site.languages[1].content = "content/zh";
  site.content = "site/content/zh";
  add("zh/talk/a.md");
  add("zh/talk/b.en.md");
  EXPECT_THAT(names(site, "talk"), ElementsAre("a"));
}

TEST_F(ContentFiles, KeepDotsThatAreNoLanguage) {
  add("post/v1.2.md");
  add("post/cv.fr.md");
  EXPECT_THAT(names(site_of("en"), "post"), ElementsAre("cv.fr", "v1.2"));
}

TEST_F(ContentFiles, LeaveNoiseAlone) {
  add("project/.ipynb_checkpoints/a.md");
  add("project/README.md");
  add("project/work.Rmd");
  add("project/.hidden.md");
  add("project/real.markdown");
  EXPECT_THAT(names(site_of("en"), "project"), ElementsAre("real"));
}

TEST_F(ContentFiles, OfABundleAreAllButItsIndex) {
  add("home/index.md");
  add("home/experience.md");
  add("home/experience.zh.md");
  add("home/gallery/index.md");
  add("home/more/skills.md");
  const auto parts =
      parts_of_bundle(site_of("en"), "site/content/home", Below::kAll, files_, diagnostics_);
  ASSERT_THAT(parts, SizeIs(3));
  EXPECT_EQ(parts[0].name, "experience");
  EXPECT_EQ(parts[1].name, "gallery");
  EXPECT_EQ(parts[2].name, "skills");
}

TEST_F(ContentFiles, OfALanguageInABundleHaveNoFallback) {
  add("home/index.md");
  add("home/experience.md");
  EXPECT_THAT(
      parts_of_bundle(site_of("zh"), "site/content/home", Below::kAll, files_, diagnostics_),
      IsEmpty());
}

TEST_F(ContentFiles, FindAnIndexInTheLanguage) {
  add("_index.md");
  add("_index.zh.md");
  add("cv/index.md");
  const auto index = [&](const char* language, const std::string& folder, const char* stem) {
    return index_file(site_of(language), folder, stem, files_);
  };
  EXPECT_EQ(index("en", "site/content", "_index"), "site/content/_index.md");
  EXPECT_EQ(index("zh", "site/content", "_index"), "site/content/_index.zh.md");
  EXPECT_EQ(index("zh", "site/content/cv", "index"), "");
}

TEST_F(ContentFiles, AreBoundedWithAMessage) {
  for (int i = 0; i < 6000; ++i) add("post/p" + std::to_string(i) + ".md");
  EXPECT_THAT(names(site_of("en"), "post"), SizeIs(5000));
  ASSERT_TRUE(diagnostics_.has_warnings());
  EXPECT_THAT(diagnostics_.all()[0].message, testing::HasSubstr("holds too much"));
}

}  // namespace
}  // namespace cvpress::hugo
