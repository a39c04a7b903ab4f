// Whose CV it is, and who stands behind a key.
#include "support/hugo_site.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string page_of(const std::string& title, const std::string& more = "") {
  return "---\ntitle: " + title + "\n" + more + "---\n";
}

std::string name_of(const hugo::Profile* profile) {
  if (profile == nullptr) return "(none)";
  const data::Map& map = *profile->page.front.map();
  const data::Value* title = map.find("title");
  if (title == nullptr) title = map.find("name");
  return std::string(title != nullptr ? title->text().value_or("(map)") : "(untitled)");
}

TEST(Urlized, IsHowHugoNamesFolders) {
  EXPECT_EQ(hugo::urlized("Jo Do"), "jo-do");
  EXPECT_EQ(hugo::urlized(" Élodie O'Neil "), "élodie-oneil");
}

TEST(Authors, AreFoundByFolderFileAndData) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada"))
      .with("content/author/Jo-Do/_index.md", page_of("Jo"))
      .with("content/authors/kim.md", page_of("Kim"))
      .with("data/authors/me.yaml", "title: Me\n")
      .with("data/authors/toml-one.toml", "title = \"Tom\"\n");
  EXPECT_EQ(name_of(site.authors.find("admin")), "Ada");
  EXPECT_EQ(name_of(site.authors.find("Jo Do")), "Jo");
  EXPECT_EQ(name_of(site.authors.find("kim")), "Kim");
  EXPECT_EQ(name_of(site.authors.find("me")), "Me");
  EXPECT_EQ(name_of(site.authors.find("Toml One")), "Tom");
  EXPECT_EQ(site.authors.find("nobody"), nullptr);
}

TEST(Authors, TheLanguagesOwnPageComesFirst) {
  HugoSite site;
  site.site.languages.push_back({"zh", "content", "", {}, 0, false, ""});
  site.site.language = "zh";
  site.with("content/authors/admin/_index.md", page_of("Ada"))
      .with("content/authors/admin/_index.zh.md", page_of("艾达"))
      .with("content/authors/kim/_index.md", page_of("Kim"));
  EXPECT_EQ(name_of(site.authors.find("admin")), "艾达");
  EXPECT_EQ(name_of(site.authors.find("kim")), "Kim");
}

TEST(Authors, OfAnotherFolderOfPagesStandInForMissingOnes) {
  HugoSite site;
  site.site.languages = {{"en", "content/en", "", {}, 0, false, ""},
                         {"zh", "content/zh", "", {}, 0, false, ""}};
  site.site.language = "zh";
  site.site.content = "site/content/zh";
  site.with("content/en/authors/admin/_index.md", page_of("Ada"))
      .with("content/en/authors/kim/_index.md", page_of("Kim"))
      .with("content/zh/authors/admin/_index.md", page_of("艾达"));
  EXPECT_EQ(name_of(site.authors.find("admin")), "艾达");
  EXPECT_EQ(name_of(site.authors.find("kim")), "Kim");
}

TEST(Authors, DataOfTheLanguageIsLaidOver) {
  HugoSite site;
  site.site.language = "zh";
  site.with("data/authors/me.yaml",
            "name: {display: Ada, given: Ada, family: Do}\nrole: Baker\nskills: [a]\n")
      .with("data/zh/authors/me.yaml", "name: {display: 艾达}\nrole: 面包师\n");
  const hugo::Profile* me = site.authors.find("me");
  ASSERT_NE(me, nullptr);
  const data::Map& map = *me->page.front.map();
  EXPECT_EQ(map.find("role")->text(), "面包师");
  EXPECT_EQ(map.find("name")->map()->find("display")->text(), "艾达");
  EXPECT_EQ(map.find("name")->map()->find("family")->text(), "Do");
  EXPECT_NE(map.find("skills"), nullptr);
}

TEST(Authors, AMissingOneNamesTheNearestAndTheOneTaken) {
  HugoSite site;
  site.with("content/authors/ada/_index.md", page_of("Ada"));
  EXPECT_EQ(name_of(site.authors.find_or_owner("adda", {})), "Ada");
  EXPECT_THAT(site.messages(), HasSubstr("no profile of an author \"adda\"; that of \"ada\""));
  EXPECT_THAT(site.messages(), HasSubstr("did you mean \"ada\"?"));
}

TEST(Authors, WithoutAnyThereIsNobody) {
  HugoSite site;
  EXPECT_EQ(site.authors.owner(), nullptr);
  EXPECT_EQ(site.authors.find_or_owner("me", {}), nullptr);
  EXPECT_THAT(site.messages(), HasSubstr("content/authors/me/_index.md"));
}

TEST(Authors, OfFilesGivenAloneTheProfileAmongThemIsMeant) {
  HugoSite site;
  site.site.root = "";
  hugo::Page page;
  page.front.content = data::Map{};
  const hugo::Profile* added = site.authors.add(hugo::profile_of_file(page, "cv/jo.yaml"));
  EXPECT_EQ(site.authors.find_or_owner("admin", {}), added);
  EXPECT_EQ(added->key, "jo");
  EXPECT_EQ(site.messages(), "");
}

TEST(Owner, IsTheOneASectionNames) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada", "superuser: true\n"))
      .with("content/authors/kim/_index.md", page_of("Kim"));
  site.authors.choose("nobody");
  site.authors.choose("kim");
  site.authors.choose("admin");
  EXPECT_EQ(name_of(site.authors.owner()), "Kim");
}

TEST(Owner, IsTheOneMarked) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada"))
      .with("content/authors/kim/_index.md", page_of("Kim", "superuser: true\n"));
  EXPECT_EQ(name_of(site.authors.owner()), "Kim");
  HugoSite data;
  data.with("data/authors/me.yaml", "title: Me\n")
      .with("data/authors/zoe.yaml", "title: Zoe\nis_owner: true\n");
  EXPECT_EQ(name_of(data.authors.owner()), "Zoe");
}

TEST(Owner, OfManyMarkedIsAdmin) {
  HugoSite site;
  site.with("content/authors/a/_index.md", page_of("A", "superuser: true\n"))
      .with("content/authors/admin/_index.md", page_of("Ada", "superuser: true\n"));
  EXPECT_EQ(name_of(site.authors.owner()), "Ada");
  EXPECT_EQ(site.messages(), "");
}

TEST(Owner, IsAdminOrMeOrTheOnlyOne) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada"))
      .with("content/authors/kim/_index.md", page_of("Kim"));
  EXPECT_EQ(name_of(site.authors.owner()), "Ada");
  HugoSite one;
  one.with("content/authors/kim/_index.md", page_of("Kim"));
  EXPECT_EQ(name_of(one.authors.owner()), "Kim");
}

TEST(Owner, OfTwoWithoutAMarkIsTheOneInTheTitleWithAWarning) {
  HugoSite site;
  site.site.title = "The page of Zoe Example";
  site.with("content/authors/jo/_index.md", page_of("Jo Sample"))
      .with("content/authors/zoe/_index.md", page_of("Zoe Example"));
  EXPECT_EQ(name_of(site.authors.owner()), "Zoe Example");
  EXPECT_THAT(site.messages(), HasSubstr("any of \"jo\", \"zoe\"; that of \"zoe\" is made"));
  EXPECT_THAT(site.messages(), HasSubstr("superuser: true"));
}

TEST(Owner, OfTwoWithoutAnythingIsTheFirst) {
  HugoSite site;
  site.with("content/authors/jo/_index.md", page_of("Jo Sample"))
      .with("content/authors/zoe/_index.md", page_of("Zoe Example"));
  EXPECT_EQ(name_of(site.authors.owner()), "Jo Sample");
}

TEST(Owner, OfTheFirstGenerationsIsInTheConfiguration) {
  HugoSite site;
  site.with_params("name: Ada Example\nrole: Baker\n");
  const hugo::Profile* owner = site.authors.owner();
  EXPECT_EQ(name_of(owner), "Ada Example");
  EXPECT_EQ(owner->form, hugo::ProfileForm::kSiteParams);
}

TEST(Owner, IsNotSpoiltByAnothersBrokenProfile) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada"))
      .with("content/authors/kim/_index.md", "---\n- a list\n---\n");
  EXPECT_EQ(name_of(site.authors.owner()), "Ada");
  EXPECT_FALSE(site.diagnostics.has_errors());
}

TEST(AuthorOfAPaper, IsNamedByTheProfile) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada Example"))
      .with("content/authors/jo-do/_index.md", page_of("Jo D. Do"))
      .with("content/authors/mark/_index.md", page_of("Mark", "highlight_name: true\n"));
  const auto text = [&](std::string_view key) {
    const auto author = site.authors.author(key);
    return author ? (author->self ? "self: " : "") + model::plain_text(author->name) : "(none)";
  };
  EXPECT_EQ(text("admin"), "self: Ada Example");
  EXPECT_EQ(text("me"), "self: Ada Example");
  EXPECT_EQ(text("ada example"), "self: Ada Example");
  EXPECT_EQ(text("Jo Do"), "Jo D. Do");
  EXPECT_EQ(text("mark"), "self: Mark");
  EXPECT_EQ(text("Someone Else"), "(none)");
}

TEST(AuthorOfAPaper, WithABrokenProfileIsAWarning) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", page_of("Ada Example"))
      .with("content/authors/kim/_index.md", "---\n- a list\n---\n");
  EXPECT_FALSE(site.authors.author("kim"));
  EXPECT_FALSE(site.diagnostics.has_errors());
  EXPECT_THAT(site.messages(), HasSubstr("front matter is a map"));
}

}  // namespace
}  // namespace cvpress::tests
