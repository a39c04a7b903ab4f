#include "support/hugo_page_lists.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kPath = "publication/bread/index.md";

PageListOutcome read_publication(const std::string& front,
                                 const std::string& section = "title: Papers\n") {
  return PageListSite().page(kPath, front).read("publications", section);
}

std::string extra(const PageListOutcome& outcome, const std::string& name) {
  const auto& fields = outcome.entry().extra;
  const auto found = fields.find(name);
  return found == fields.end() ? "" : model::plain_text(found->second);
}

std::vector<std::string> link_texts(const PageListOutcome& outcome) {
  std::vector<std::string> texts;
  for (const model::NamedLink& link : outcome.entry().links) {
    texts.push_back(link.label + " " + link.url);
  }
  return texts;
}

TEST(Publication, HasTitleAuthorsVenueAndDate) {
  const PageListOutcome outcome = read_publication(
      "title: On *Bread*\nauthors: [admin, Bo Ek]\npublication: In *Baking*\n"
      "date: '2020-03-01T00:00:00Z'\n");
  const model::Entry& entry = outcome.entry();
  EXPECT_EQ(outcome.sections[0].kind, model::Kind::kPublications);
  EXPECT_EQ(model::plain_text(entry.title), "On Bread");
  EXPECT_EQ(model::plain_text(entry.organization), "In Baking");
  ASSERT_EQ(entry.authors.size(), 2u);
  EXPECT_EQ(model::plain_text(entry.authors[0].name), "Ada Lind");
  EXPECT_TRUE(entry.authors[0].self);
  EXPECT_FALSE(entry.authors[1].self);
  EXPECT_EQ(entry.dates.start->year, 2020);
  EXPECT_EQ(entry.dates.start->month, 3);
  EXPECT_EQ(outcome.messages, "");
}

TEST(Publication, TakesOneAuthorAsText) {
  const PageListOutcome outcome = read_publication("title: A\nauthors: Bo Ek\n");
  ASSERT_EQ(outcome.entry().authors.size(), 1u);
  EXPECT_EQ(model::plain_text(outcome.entry().authors[0].name), "Bo Ek");
}

TEST(Publication, KnowsThePersonByFullNameInMarkdown) {
  const PageListOutcome outcome =
      read_publication("title: A\nauthors: ['Bo Ek', '**Ada Lind**']\n");
  EXPECT_TRUE(outcome.entry().authors.at(1).self);
}

TEST(Publication, TakesTheOnlyBoldNameForThePerson) {
  const PageListOutcome one = read_publication("title: A\nauthors: ['Bo Ek', '**A. Lind**']\n");
  EXPECT_TRUE(one.entry().authors.at(1).self);
  const PageListOutcome two = read_publication("title: A\nauthors: ['**Bo Ek**', '**A. Lind**']\n");
  EXPECT_FALSE(two.entry().authors.at(1).self);
}

TEST(Publication, KeepsTheNotesOfItsAuthors) {
  const PageListOutcome outcome = read_publication(
      "title: A\nauthors: [admin, Bo Ek, Cy Ro]\n"
      "author_notes: [Equal contribution, Equal contribution, Corresponding]\n");
  const model::Entry& entry = outcome.entry();
  EXPECT_EQ(model::plain_text(entry.authors.at(1).name), "Bo Ek*");
  EXPECT_EQ(model::plain_text(entry.authors.at(2).name), "Cy Ro†");
  EXPECT_EQ(model::plain_text(entry.description), "* Equal contribution; † Corresponding");
}

TEST(Publication, TellsItsTypeInEveryGeneration) {
  for (const char* type : {"['2']", "[2]", "'2'", "['article-journal']", "[Journal_Article]"}) {
    const PageListOutcome outcome =
        read_publication("title: A\npublication_types: " + std::string(type) + "\n");
    EXPECT_EQ(extra(outcome, "type"), "Journal article") << type;
  }
}

TEST(Publication, TellsItsTypeInTheLanguageOfTheSite) {
  PageListSite site;
  site.language("de").site().language = site.site().default_language = "de";
  site.page(kPath, "title: A\npublication_types: ['7']\n");
  EXPECT_EQ(extra(site.read("publications"), "type"), "Abschlussarbeit");
}

TEST(Publication, HasNoTypeWhereItIsUncategorized) {
  EXPECT_EQ(extra(read_publication("title: A\npublication_types: ['0']\n"), "type"), "");
}

TEST(Publication, NamesAnUnknownTypeByItsOwnWords) {
  EXPECT_EQ(extra(read_publication("title: A\npublication_types: [field-guide]\n"), "type"),
            "Field guide");
}

TEST(Publication, TakesTheShortVenueInReferencesOnly) {
  const PageListOutcome outcome = read_publication(
      "title: A\nauthors: [admin]\ndate: 2020-01-01\npublication: Baking Letters\n"
      "publication_short: BL\n",
      "list_format: 2\n");
  EXPECT_EQ(model::plain_text(outcome.entry().organization), "Baking Letters");
  EXPECT_EQ(model::plain_text(outcome.entry().citation), "Ada Lind (2020). A. BL.");
}

TEST(Publication, IsAReferenceInTheStyleOfTheSite) {
  for (const char* params : {"publications: {citation_style: mla}\n",
                             "hugoblox: {content: {citations: {style: MLA}}}\n"}) {
    PageListSite site;
    site.params(params).page(kPath, "title: A\nauthors: [Bo Ek]\ndate: 2020-01-01\n");
    for (const char* view : {"4", "'4'", "citation"}) {
      const PageListOutcome outcome =
          site.read("collection", "content: {filters: {folders: [publication]}}\ndesign: {view: " +
                                      std::string(view) + "}\n");
      EXPECT_EQ(model::plain_text(outcome.entry().citation), "Bo Ek. A. 2020.") << params << view;
    }
  }
}

TEST(Publication, IsNoReferenceWhereTheViewIsAList) {
  EXPECT_THAT(read_publication("title: A\n", "list_format: 1\n").entry().citation, IsEmpty());
  EXPECT_THAT(read_publication("title: A\n", "design: {view: 2}\n").entry().citation, IsEmpty());
}

TEST(Publication, ReadsAVenueThatIsAMap) {
  const PageListOutcome outcome =
      read_publication("title: A\npublication: {name: Baking, volume: 3}\npages: 1-7\n");
  EXPECT_EQ(model::plain_text(outcome.entry().organization), "Baking");
  EXPECT_EQ(extra(outcome, "volume"), "3");
  EXPECT_EQ(extra(outcome, "pages"), "1-7");
}

TEST(Publication, LinksWhatTheThemeLinks) {
  const PageListOutcome outcome = read_publication(
      "title: A\nurl_pdf: 'https://x.example/a.pdf'\nurl_code: ''\nurl_dataset: '#'\n"
      "url_slides: //x.example/s\ndoi: 'https://doi.org/10.1000/182'\n"
      "links:\n- {name: Podcast, url: 'https://p.example/1'}\n"
      "url_custom:\n- {name: Press, url: www.press.example}\n");
  EXPECT_THAT(link_texts(outcome),
              ElementsAre("PDF https://x.example/a.pdf", "Slides https://x.example/s",
                          "DOI https://doi.org/10.1000/182", "Podcast https://p.example/1",
                          "Press https://www.press.example"));
  EXPECT_EQ(outcome.entry().url, "https://doi.org/10.1000/182");
  EXPECT_EQ(extra(outcome, "doi"), "10.1000/182");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Publication, LinksTheIdentifiersAndTypesOfTheNewestTheme) {
  const PageListOutcome outcome = read_publication(
      "title: A\nhugoblox: {ids: {doi: 10.1000/7, arxiv: 'arXiv:2101.00001'}}\n"
      "links:\n- {type: preprint, provider: arxiv, id: '2101.00001'}\n"
      "- {type: code, url: 'https://c.example'}\n- {type: dataset, url: '#'}\n"
      "- {type: custom, label: Talk page, url: 'https://t.example'}\n"
      "- {url: 'https://www.only.example/x'}\n");
  EXPECT_THAT(link_texts(outcome),
              ElementsAre("DOI https://doi.org/10.1000/7", "arXiv https://arxiv.org/abs/2101.00001",
                          "Code https://c.example", "Talk page https://t.example",
                          "only.example https://www.only.example/x"));
}

TEST(Publication, LeavesOutLinksIntoASiteWithoutAddress) {
  const PageListOutcome outcome =
      read_publication("title: A\nurl_pdf: bread.pdf\nslides: example\n");
  EXPECT_THAT(link_texts(outcome), IsEmpty());
  EXPECT_THAT(outcome.messages,
              HasSubstr("2 links into the site were left out, such as \"bread.pdf\""));
}

TEST(Publication, PutsTheSitesAddressBeforeItsOwnFiles) {
  PageListSite site;
  site.site().base_url = "https://lind.example";
  site.page("publication/Bread/index.md",
            "title: A\nurl_pdf: my bread.pdf\nurl_poster: /uploads/p.pdf\nslides: example\n")
      .file("content/publication/Bread/my bread.pdf", "%PDF");
  EXPECT_THAT(link_texts(site.read("publications")),
              ElementsAre("PDF https://lind.example/publication/bread/my%20bread.pdf",
                          "Poster https://lind.example/uploads/p.pdf",
                          "Slides https://lind.example/slides/example/"));
}

TEST(Publication, TrustsNoAddressOfATemplate) {
  PageListSite site;
  site.site().base_url = "https://example.com";
  site.page(kPath, "title: A\nurl_pdf: files/bread.pdf\n");
  EXPECT_THAT(link_texts(site.read("publications")), IsEmpty());
}

TEST(Publication, ShowsAShortSummaryAndNoAbstract) {
  const PageListOutcome outcome = read_publication(
      "title: A\nabstract: Long words.\nsummary: Short words.\n", "list_format: 1\n");
  EXPECT_EQ(model::plain_text(outcome.entry().description), "Short words.");
  EXPECT_THAT(outcome.messages, HasSubstr("note: this list is printed without 1 abstract"));
}

TEST(Publication, ShowsNoSummaryBesideAReference) {
  const PageListOutcome outcome =
      read_publication("title: A\nsummary: Short words.\n", "list_format: 3\n");
  EXPECT_THAT(outcome.entry().description, IsEmpty());
  EXPECT_THAT(outcome.messages, HasSubstr("printed without 1 summary"));
}

TEST(Publication, ShowsNoSummaryThatIsAnAbstract) {
  const PageListOutcome outcome =
      read_publication("title: A\nsummary: " + std::string(500, 'x') + "\n");
  EXPECT_THAT(outcome.entry().description, IsEmpty());
}

TEST(Publication, KeepsAnUnreadableDateAsItIs) {
  const PageListOutcome outcome =
      read_publication("title: A\nauthors: [Bo Ek]\ndate: in press\n", "list_format: 2\n");
  EXPECT_EQ(model::plain_text(outcome.entry().citation), "Bo Ek (in press). A.");
}

TEST(Publication, WithoutTitleIsPrintedByItsName) {
  const PageListOutcome outcome = read_publication("authors: [Bo Ek]\n");
  EXPECT_THAT(outcome.titles(), ElementsAre("bread"));
  EXPECT_THAT(outcome.messages, HasSubstr("warning: this page has no title"));
}

TEST(Publication, WarnsOfAStyleThatDoesNotExist) {
  PageListSite site;
  site.params("publications: {citation_style: chicago}\n").page(kPath, "title: A\n");
  const PageListOutcome outcome = site.read("publications", "design: {view: citation}\n");
  EXPECT_THAT(outcome.messages, HasSubstr("no citation style \"chicago\"; APA is used"));
  EXPECT_THAT(outcome.entry().citation, Not(IsEmpty()));
}

}  // namespace
}  // namespace cvpress::tests
