#include <fmt/format.h>

#include "support/hugo_page_lists.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string filters(const std::string& yaml) {
  return "content: {page_type: publication, count: 0, filters: {" + yaml + "}}\n";
}

/// Three papers: A of 2021, featured; B of 2020; C of 2019.
PageListSite three_papers() {
  PageListSite site;
  site.page("publication/a/index.md",
            "title: A\ndate: 2021-01-01\nfeatured: true\ntags: [Deep Learning]\nauthors: [admin]\n"
            "publication_types: ['1']\n");
  site.page(
      "publication/b/index.md",
      "title: B\ndate: 2020-01-01\ncategories: [News]\npublication_types: [article-journal]\n");
  site.page("publication/c.md", "title: C\ndate: 2019-01-01\nselected: false\ntags: [Wind]\n");
  return site;
}

TEST(PageList, FindsTheFolderOfEveryGeneration) {
  struct Named {
    const char* widget;
    const char* section;
    const char* path;
  };
  const Named kNamed[] = {
      {"publications", "title: T\n", "publication/x.md"},
      {"publications", "title: T\n", "publications/x.md"},
      {"talks", "title: T\n", "event/x/index.md"},
      {"talks", "title: T\n", "events/x/index.md"},
      {"talks_selected", "title: T\n", "talk/x.md"},
      {"posts", "title: T\n", "post/x.md"},
      {"pages", "title: T\n", "blog/x.md"},
      {"pages", "content: {page_type: event}\n", "event/x.md"},
      {"featured", "content: {page_type: publication}\n", "publication/2020/x/index.md"},
      {"projects", "folder: work\n", "work/x.md"},
      {"portfolio", "title: T\n", "projects/x.md"},
      {"collection", "content: {filters: {folders: [courses]}}\n", "courses/x.md"},
      {"content-collection", "content: {filters: {kinds: [publication]}}\n", "publications/x.md"},
      {"collection", "title: T\n", "event/x.md"}};
  for (const Named& named : kNamed) {
    PageListSite site;
    site.page(named.path, "title: Found\nfeatured: true\n");
    const PageListOutcome outcome = site.read(named.widget, named.section);
    EXPECT_THAT(outcome.titles(), ElementsAre("Found")) << named.widget << " " << named.path;
  }
}

TEST(PageList, SkipsTheListsOwnPageDraftsAndHeadlessBundles) {
  PageListSite site;
  site.page("publication/_index.md", "title: Publications\n");
  site.page("publication/a/index.md", "title: A\ndraft: true\n");
  site.page("publication/b/index.md", "title: B\nheadless: true\n");
  site.page("publication/c/index.md", "title: C\nbuild: {list: never}\n");
  site.page("publication/d/index.md", "title: D\npublishDate: 2999-01-01\n");
  const PageListOutcome outcome = site.read("publications");
  EXPECT_THAT(outcome.titles(), ElementsAre("D"));
  EXPECT_THAT(outcome.messages,
              HasSubstr("publication/a/index.md:1:1: note: this page is a draft"));
}

TEST(PageList, OrdersAsHugoDoes) {
  PageListSite site;
  site.page("publication/d.md", "title: d\ndate: 2020-01-01T10:00:00\n");
  site.page("publication/c.md", "title: C\ndate: 2020-01-01T12:00:00\n");
  site.page("publication/b.md", "title: B\ndate: 2020-01-01T10:00:00\n");
  site.page("publication/a.md", "title: A\n");
  site.page("publication/z.md", "title: Z\nweight: 2\n");
  site.page("publication/y.md", "title: Y\nweight: 10\n");
  EXPECT_THAT(site.read("publications").titles(), ElementsAre("Z", "Y", "C", "B", "d", "A"));
}

TEST(PageList, OrdersAsTheSectionAsks) {
  PageListSite site;
  site.page("publication/a.md", "title: A\ndate: 2020-01-01\nrank: 10\n");
  site.page("publication/b.md", "title: B\ndate: 2021-01-01\nrank: 9\nweight: 1\n");
  site.page("publication/c.md", "title: C\nrank: 11\n");
  const auto titles = [&](const std::string& content) {
    return site.read("pages", "content: {page_type: publication, " + content + "}\n").titles();
  };
  EXPECT_THAT(titles("order: desc"), ElementsAre("B", "A", "C"));
  EXPECT_THAT(titles("order: asc"), ElementsAre("A", "B", "C"));
  EXPECT_THAT(titles("sort_by: Title, sort_ascending: true"), ElementsAre("A", "B", "C"));
  EXPECT_THAT(titles("sort_by: .Title"), ElementsAre("C", "B", "A"));
  EXPECT_THAT(titles("sort_by: rank, sort_ascending: true"), ElementsAre("B", "A", "C"));
  EXPECT_THAT(titles("sort_by: Params.rank"), ElementsAre("C", "A", "B"));
  EXPECT_THAT(titles("sort_by: Weight"), ElementsAre("B", "A", "C"));
}

TEST(PageList, ShowsAllPapersUnlessACountIsAsked) {
  EXPECT_THAT(three_papers().read("publications").titles(), ElementsAre("A", "B", "C"));
  EXPECT_THAT(three_papers().read("publications", "count: 0\n").titles(), Not(IsEmpty()));
  const PageListOutcome outcome = three_papers().read("publications", "count: 2\n");
  EXPECT_THAT(outcome.titles(), ElementsAre("A", "B"));
  EXPECT_THAT(outcome.messages, HasSubstr("note: 2 of 3 pages are shown, as the section asks"));
}

TEST(PageList, ShowsFivePostsAsTheThemeDoes) {
  PageListSite site;
  for (const char name : {'a', 'b', 'c', 'd', 'e', 'f'}) {
    site.page(std::string("post/") + name + ".md", "title: P\n");
  }
  EXPECT_EQ(site.read("posts").titles().size(), 5u);
  EXPECT_EQ(site.read("posts", "count: 0\n").titles().size(), 6u);
}

TEST(PageList, SkipsWhatTheOffsetSays) {
  EXPECT_THAT(three_papers().read("publications", "content: {offset: 2}\n").titles(),
              ElementsAre("C"));
  EXPECT_THAT(three_papers().read("publications", "content: {offset: 9}\n").titles(), IsEmpty());
}

TEST(PageList, FiltersByTermsAndTypes) {
  struct Filtered {
    const char* filter;
    std::vector<std::string> titles;
  };
  const Filtered kFiltered[] = {{"tag: deep-learning", {"A"}},
                                {"tag: ''", {"A", "B", "C"}},
                                {"tags: [Deep Learning, wind]", {"A", "C"}},
                                {"exclude_tags: [wind]", {"A", "B"}},
                                {"category: news", {"B"}},
                                {"author: admin", {"A"}},
                                {"publication_type: '1'", {"A"}},
                                {"publication_type: paper-conference", {"A"}},
                                {"publication_type: ['2', '1']", {"A", "B"}},
                                {"publication_type: '-1'", {"A", "B", "C"}},
                                {"exclude_publication_type: ['2']", {"A", "C"}},
                                {"exclude_featured: true", {"B", "C"}},
                                {"featured_only: true", {"A"}}};
  for (const Filtered& filtered : kFiltered) {
    EXPECT_EQ(three_papers().read("pages", filters(filtered.filter)).titles(), filtered.titles)
        << filtered.filter;
  }
}

TEST(PageList, FiltersAsTheOldestSitesDo) {
  const auto titles = [](const std::string& widget, const std::string& section) {
    return three_papers().read(widget, section).titles();
  };
  EXPECT_THAT(titles("publications", "publication_type: '2'\n"), ElementsAre("B"));
  EXPECT_THAT(titles("publications", "exclude_selected: true\n"), ElementsAre("B", "C"));
  EXPECT_THAT(titles("publications", "tags_include: [wind]\n"), ElementsAre("C"));
  EXPECT_THAT(titles("publications", "tags_exclude: [wind]\n"), ElementsAre("A", "B"));
  EXPECT_THAT(titles("publications_selected", "title: S\n"), ElementsAre("A"));
}

TEST(PageList, ListsWhatDependsOnTheDayAndSaysSo) {
  const PageListOutcome outcome = three_papers().read("pages", filters("exclude_past: true"));
  EXPECT_EQ(outcome.titles().size(), 3u);
  EXPECT_THAT(outcome.messages, HasSubstr("\"exclude_past\" depends on the day"));
}

TEST(PageList, LeavesOutPagesOfAnotherType) {
  PageListSite site;
  site.page("publication/a.md", "title: A\ntype: slides\n");
  site.page("publication/b.md", "title: B\n");
  EXPECT_THAT(site.read("pages", "content: {page_type: publication}\n").titles(), ElementsAre("B"));
}

TEST(PageList, FindsPagesByTheirTypeWhereNoFolderHasItsName) {
  PageListSite site;
  site.page("papers/a.md", "title: A\ntype: publication\n");
  site.page("papers/b.md", "title: B\n");
  const PageListOutcome outcome = site.read("pages", "content: {page_type: publication}\n");
  EXPECT_THAT(outcome.titles(), ElementsAre("A"));
  EXPECT_EQ(outcome.sections[0].kind, model::Kind::kPublications);
}

TEST(PageList, KnowsPapersInAFolderOfAnotherName) {
  PageListSite site;
  site.page("papers/a.md", "title: A\npublication: Baking\n");
  const PageListOutcome outcome =
      site.read("collection", "content: {filters: {folders: [papers]}}\n");
  EXPECT_EQ(outcome.sections.at(0).kind, model::Kind::kPublications);
}

TEST(PageList, ListsSeveralFoldersTogether) {
  PageListSite site;
  site.page("publication/a.md", "title: A\ndate: 2020-01-01\n");
  site.page("event/b.md", "title: B\ndate: 2021-01-01\n");
  const PageListOutcome outcome =
      site.read("collection", "content: {filters: {folders: [publication, event]}}\n");
  EXPECT_THAT(outcome.titles(), ElementsAre("B", "A"));
  EXPECT_EQ(outcome.sections[0].kind, model::Kind::kOther);
  EXPECT_EQ(outcome.entry(1).kind, model::Kind::kPublications);
}

TEST(PageList, ReadsThePagesOfItsLanguage) {
  PageListSite site;
  site.language("zh");
  site.page("publication/a/index.md", "title: Bread\n");
  site.page("publication/a/index.zh.md", "title: 面包\n");
  EXPECT_THAT(site.read("publications").titles(), ElementsAre("Bread"));
  site.site().language = "zh";
  EXPECT_THAT(site.read("publications").titles(), ElementsAre("面包"));
}

TEST(PageList, HasTheSectionsOwnWords) {
  const PageListOutcome outcome = three_papers().read(
      "publications", "title: My *Papers*\nsubtitle: Few\ncontent: {text: Read them.}\n");
  EXPECT_EQ(model::plain_text(outcome.sections.at(0).title), "My Papers");
  EXPECT_EQ(model::plain_text(outcome.sections.at(0).subtitle), "Few");
  EXPECT_EQ(model::plain_text(outcome.sections.at(0).body), "Read them.");
}

TEST(PageList, WithoutPagesIsNoSection) {
  const PageListOutcome none = PageListSite().read("publications");
  EXPECT_THAT(none.sections, IsEmpty());
  EXPECT_THAT(none.messages, HasSubstr("note: the site has no pages in \"publication\" to list"));
  const PageListOutcome filtered = three_papers().read("pages", filters("tag: none"));
  EXPECT_THAT(filtered.sections, IsEmpty());
  EXPECT_THAT(filtered.messages, HasSubstr("none of the 3 pages"));
}

TEST(PageList, OutsideASiteIsAWarning) {
  PageListSite site = three_papers();
  site.site().root = site.site().content = "";
  const PageListOutcome outcome = site.read("publications");
  EXPECT_THAT(outcome.sections, IsEmpty());
  EXPECT_THAT(outcome.messages,
              HasSubstr("warning: this section lists the pages of \"publication\""));
}

TEST(PageList, LosesOnlyAPageThatIsBroken) {
  PageListSite site = three_papers();
  site.file("content/publication/d.md", "+++\ntitle = \"D\n+++\n");
  site.file("content/publication/e.md", std::string("\x7F"
                                                    "ELF\0\1\2",
                                                    7));
  const PageListOutcome outcome = site.read("publications");
  EXPECT_THAT(outcome.titles(), ElementsAre("A", "B", "C"));
  EXPECT_THAT(outcome.messages, HasSubstr("publication/d.md:2:"));
  EXPECT_THAT(outcome.messages, HasSubstr("publication/e.md"));
  EXPECT_THAT(outcome.messages, HasSubstr("this page is left out; the others are listed"));
  EXPECT_THAT(outcome.messages, Not(HasSubstr("error:")));
}

TEST(PageList, ReadsEachPageOnceHoweverManySectionsListIt) {
  PageListSite site = three_papers();
  site.file("content/publication/d.md", "+++\ntitle = \"D\n+++\n");
  const PageListOutcome outcome = site.read_all("publications", {"title: One\n", "title: Two\n"});
  EXPECT_EQ(outcome.sections.size(), 2u);
  const std::string place = "publication/d.md:";
  EXPECT_EQ(outcome.messages.find(place), outcome.messages.rfind(place));
}

TEST(PageList, StopsTellingOfBrokenPagesAndReadingAtItsBounds) {
  PageListSite site;
  for (int i = 0; i < 600; ++i) {
    site.page(fmt::format("publication/{}.md", i), "title: A\ndate: 2020-13-77x\n");
  }
  const std::string megabyte(1u << 20, 'x');
  for (int i = 0; i < 25; ++i) {
    site.page(fmt::format("publication/z{:02}.md", i), "title: Z\n", megabyte);
  }
  const PageListOutcome outcome = site.read("publications");
  EXPECT_EQ(outcome.titles().size(), 623u);
  EXPECT_THAT(outcome.messages, HasSubstr("further problems of the site's pages are not told"));
  EXPECT_THAT(outcome.messages, HasSubstr("z23.md and those after it are not listed"));
  EXPECT_THAT(outcome.messages, Not(HasSubstr("z24.md")));
}

TEST(PageList, StaysInsideTheContent) {
  PageListSite site;
  site.file("secret/a.md", "---\ntitle: A\n---\n");
  EXPECT_THAT(site.read("collection", "content: {filters: {folders: ['../secret']}}\n").titles(),
              IsEmpty());
}

TEST(PageList, BearsValuesOfEveryWrongKind) {
  for (const char* value : {"[]", "{}", "[[a]]", "[{b: c}]", "{a: {b: c}}", "7", "''", "~"}) {
    PageListSite site;
    std::string front = "title: A\n";
    for (const char* key : {"authors",
                            "author_notes",
                            "date",
                            "publication",
                            "publication_types",
                            "links",
                            "doi",
                            "hugoblox",
                            "tags",
                            "featured",
                            "slides",
                            "url_pdf",
                            "summary",
                            "abstract",
                            "weight",
                            "type",
                            "params",
                            "build",
                            "publication_short",
                            "url_custom"}) {
      front += std::string(key) + ": " + value + "\n";
    }
    site.page("publication/a.md", front);
    std::string section = "design: {view: citation}\ncontent:\n";
    for (const char* key : {"count", "offset", "order", "sort_by", "text"}) {
      section += "  " + std::string(key) + ": " + value + "\n";
    }
    const PageListOutcome outcome = site.read("publications", section);
    EXPECT_THAT(outcome.messages, Not(HasSubstr("error:"))) << value;
  }
}

}  // namespace
}  // namespace cvpress::tests
