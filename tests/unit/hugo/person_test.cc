// The person of a profile, in every generation's keys.
#include "hugo/person.h"

#include "hugo/about.h"
#include "support/hugo_site.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The person of a profile page or data file.
struct ReadPerson {
  explicit ReadPerson(const std::string& text,
                      const std::string& path = "content/authors/admin/_index.md") {
    site.with(path, text);
    read();
  }
  explicit ReadPerson(HugoSite& other) : person(other.resume.person) {
    hugo::read_person(*other.authors.owner(), other.reading(), other.resume);
    person = other.resume.person;
  }
  void read() {
    hugo::read_person(*site.authors.owner(), site.reading(), site.resume);
    person = site.resume.person;
  }
  std::string headline() const { return model::plain_text(person.headline); }
  std::string contacts() const {
    std::string all;
    for (const auto& contact : person.contacts) all += contact.kind + "=" + contact.text + " ";
    return all;
  }

  HugoSite site;
  model::Person person;
};

TEST(Person, OfAnAuthorPage) {
  const ReadPerson read(
      "---\ntitle: Ada Example\nfirst_name: Ada\nlast_name: Example\npronouns: she/her\n"
      "name_pronunciation: AY-da\nrole: Professor of *Bread*\n"
      "organizations:\n  - {name: Oven University, url: 'https://oven.example'}\n"
      "  - name: Flour Institute\n---\n");
  EXPECT_EQ(read.person.name, "Ada Example");
  EXPECT_EQ(read.person.given, "Ada");
  EXPECT_EQ(read.person.family, "Example");
  EXPECT_EQ(read.person.pronouns, "she/her");
  EXPECT_EQ(read.person.pronunciation, "AY-da");
  EXPECT_EQ(read.headline(), "Professor of Bread, Oven University, Flour Institute");
  EXPECT_TRUE(read.person.headline[1].emphasis);
  EXPECT_EQ(read.person.headline[3].href, "https://oven.example");
  ASSERT_EQ(read.person.affiliations.size(), 2u);
  EXPECT_EQ(read.person.affiliations[1].name, "Flour Institute");
}

TEST(Person, OfADataFile) {
  const ReadPerson read(
      "name:\n  display: Dr. Ada Example\n  given: Ada\n  middle: M.\n  family: Example\n"
      "  pronouns: she/her\n  alternate: 艾达\n  pronunciation: AY-da\n"
      "postnominals: [PhD, FRS]\nrole: Baker\naffiliations: [Oven University]\n",
      "data/authors/me.yaml");
  EXPECT_EQ(read.person.name, "Dr. Ada Example");
  EXPECT_EQ(read.person.given, "Ada M.");
  EXPECT_EQ(read.person.pronouns, "she/her");
  EXPECT_EQ(read.person.pronunciation, "艾达, AY-da");
  EXPECT_EQ(read.person.postnominals, "PhD, FRS");
  EXPECT_EQ(read.headline(), "Baker, Oven University");
}

TEST(Person, OfTheConfiguration) {
  HugoSite site;
  site.with_params(
          "name: Ada Example\nrole: Baker\norganization: Oven University\n"
          "organization_url: https://oven.example\navatar: portrait.jpg\nemail: a@example.org\n"
          "social:\n  - {icon: github, icon_pack: fa, link: '//github.com/ada'}\n")
      .with("static/img/portrait.jpg", "x");
  const ReadPerson read(site);
  EXPECT_EQ(read.person.name, "Ada Example");
  EXPECT_EQ(read.headline(), "Baker, Oven University");
  EXPECT_EQ(read.person.affiliations.at(0).url, "https://oven.example");
  EXPECT_EQ(read.person.photo.name, "portrait.jpg");
  EXPECT_EQ(read.person.photo.folder, "site/static/img");
  EXPECT_EQ(read.contacts(), "github=ada ");
}

TEST(Name, ComesFromPartsOrTheKeyWhereThereIsNone) {
  EXPECT_EQ(ReadPerson("name: {given: Ada, family: Do}\n", "data/authors/me.yaml").person.name,
            "Ada Do");
  EXPECT_EQ(ReadPerson("---\nname: Old Ada\n---\n").person.name, "Old Ada");
  EXPECT_EQ(ReadPerson("role: Baker\n", "data/authors/jo-do.yaml").person.name, "Jo Do");
}

TEST(Name, OfAdminIsMissedWithAWarning) {
  const ReadPerson read("---\nrole: Baker\n---\n");
  EXPECT_EQ(read.person.name, "");
  EXPECT_THAT(read.site.messages(), HasSubstr("the profile of \"admin\" gives no name"));
}

TEST(Headline, NamesAnAffiliationOnce) {
  const ReadPerson read(
      "---\ntitle: Ada\nrole: Professor at Oven University\n"
      "organizations: [{name: Oven University}]\n---\n");
  EXPECT_EQ(read.headline(), "Professor at Oven University");
}

TEST(Links, OfAllFormsAreContactsOnce) {
  const ReadPerson read(
      "---\ntitle: Ada\nemail: ada@example.org\nsocial:\n"
      "  - {icon: envelope, link: 'mailto:ada@example.org'}\n"
      "  - {icon: envelope, link: '/#contact'}\n"
      "  - {icon: brands/x, url: 'https://x.com/ada'}\n"
      "  - {icon: twitter, link: 'https://twitter.com/ada/'}\n"
      "  - {icon: graduation-cap, link: 'https://scholar.google.co.uk/citations?user=x'}\n"
      "  - {icon: cv, link: uploads/resume.pdf}\n"
      "links:\n  - https://orcid.org/0000-0001-2345-6789\n  - www.example.org/ada\n---\n");
  EXPECT_EQ(read.contacts(),
            "email=ada@example.org url=example.org/ada x=ada google-scholar=Google Scholar "
            "orcid=0000-0001-2345-6789 ");
  EXPECT_THAT(read.site.messages(), HasSubstr("leads inside the site"));
  EXPECT_THAT(read.site.messages(), HasSubstr("the CV itself"));
}

TEST(Person, MisspeltKeysAreReadWithAWarning) {
  const ReadPerson read("---\ntitle: Ada\norganisations: [{name: Oven}]\n---\n");
  EXPECT_EQ(read.headline(), "Oven");
  EXPECT_THAT(read.site.messages(), HasSubstr("organisations"));
}

TEST(Person, IsReadOnce) {
  HugoSite site;
  site.with("content/authors/admin/_index.md",
            "---\ntitle: Ada\nsocial: [{icon: envelope, link: '#contact'}]\n---\n");
  for (int i = 0; i < 2; ++i) {
    hugo::read_person(*site.authors.owner(), site.reading(), site.resume);
  }
  EXPECT_EQ(site.diagnostics.all().size(), 1u);
}

TEST(Avatar, LiesBesideTheProfile) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", "---\ntitle: Ada\n---\n")
      .with("content/authors/admin/my-avatar.png", "x")
      .with("content/authors/admin/other.jpg", "x");
  const ReadPerson read(site);
  EXPECT_EQ(read.person.photo.name, "my-avatar.png");
  EXPECT_EQ(read.person.photo.folder, "site/content/authors/admin");
}

TEST(Avatar, OfADataFileLiesInTheAssets) {
  HugoSite site;
  site.with("data/authors/me.yaml", "title: Ada\n").with("assets/media/authors/me.webp", "x");
  const ReadPerson read(site);
  EXPECT_EQ(read.person.photo.name, "me.webp");
}

TEST(Avatar, OfAnotherSiteIsNotFetched) {
  HugoSite site;
  site.with("content/authors/admin/_index.md", "---\ntitle: Ada\n---\n")
      .with_params("avatar: {gravatar: true}\n");
  const ReadPerson read(site);
  EXPECT_TRUE(read.person.photo.empty());
  EXPECT_THAT(site.messages(), HasSubstr("gravatar.com"));
}

std::string text_of(const model::Section& section) {
  return model::plain_text(section.entries.at(0).description);
}

TEST(About, ShowsBiographyInterestsAndEducation) {
  HugoSite site;
  site.with("content/authors/admin/_index.md",
            "---\ntitle: Ada\nbio: Short.\ninterests: [Bread, '*Rye*']\neducation:\n  courses:\n"
            "    - {course: MSc Baking, institution: Oven University, year: 2008 – 2012}\n"
            "---\nI bake.\n");
  const auto sections =
      hugo::read_about(site.page("---\nwidget: about\ntitle: Biography\nauthor: admin\n---\n"),
                       site.reading(), site.cv);
  EXPECT_EQ(titles_of(sections), "Biography|Interests|Education|");
  EXPECT_EQ(text_of(sections[0]), "I bake.");
  EXPECT_EQ(model::plain_text(sections[1].entries.at(1).title), "Rye");
  EXPECT_EQ(sections[2].entries.at(0).dates.end->raw, "2008 – 2012");
  EXPECT_EQ(site.resume.person.name, "Ada");
}

TEST(About, OfTheFirstGenerationsHoldsItAllItself) {
  HugoSite site;
  site.with_params("name: Ada\n");
  const auto sections = hugo::read_about(
      site.page(
          "+++\nwidget = \"about\"\n[interests]\n  interests = [\"Bread\"]\n"
          "[[education.courses]]\n  course = \"MSc\"\n  institution = \"Uni\"\n  year = 2012\n"
          "+++\n\n# Biography\n\nI bake.\n"),
      site.reading(), site.cv);
  EXPECT_EQ(titles_of(sections), "Biography|Interests|Education|");
  EXPECT_EQ(text_of(sections[0]), "I bake.");
  EXPECT_EQ(sections[2].entries.at(0).dates.end->year, 2012);
}

TEST(About, OfTheLatestHasItsOwnHeadingsAndText) {
  HugoSite site;
  site.with("data/authors/me.yaml", "title: Ada\nbio: I bake.\ninterests: Bread\n");
  const auto sections = hugo::read_about(
      site.block("block: resume-biography-3\ncontent:\n  username: me\n  text: I *really* bake.\n"
                 "  headings: {about: Who I am, interests: ''}\n"
                 "  button: {text: Download CV, url: uploads/resume.pdf}\n"),
      site.reading(), site.cv);
  EXPECT_EQ(titles_of(sections), "Who I am|Interests|");
  EXPECT_EQ(text_of(sections[0]), "I really bake.");
  EXPECT_THAT(site.messages(), HasSubstr("the button \"Download CV\" of the site was left out"));
}

TEST(About, ShowsListsOnlyWhereTheBlockDoes) {
  HugoSite site;
  site.with("data/authors/me.yaml", "title: Ada\nbio: I bake.\ninterests: [Bread]\n");
  const auto sections = hugo::read_about(site.block("block: biography\n"), site.reading(), site.cv);
  EXPECT_EQ(titles_of(sections), "Professional Summary|");
}

TEST(About, OfSomebodyElseIsLeftOutWithANote) {
  HugoSite site;
  site.with("content/authors/ada/_index.md", "---\ntitle: Ada\n---\nI bake.\n")
      .with("content/authors/kim/_index.md", "---\ntitle: Kim\n---\nI eat.\n");
  hugo::read_about(site.block("block: about.biography\ncontent: {username: ada}\n"), site.reading(),
                   site.cv);
  EXPECT_TRUE(hugo::read_about(site.block("block: about.biography\ncontent: {username: kim}\n"),
                               site.reading(), site.cv)
                  .empty());
  EXPECT_EQ(site.resume.person.name, "Ada");
  EXPECT_THAT(site.messages(), HasSubstr("about \"kim\", the CV about \"ada\""));
}

TEST(About, TwiceIsShownOnce) {
  HugoSite site;
  site.with("content/authors/ada/_index.md", "---\ntitle: Ada\n---\nI bake.\n");
  const auto block = site.block("block: about.biography\ncontent: {username: ada}\n");
  EXPECT_EQ(hugo::read_about(block, site.reading(), site.cv).size(), 1u);
  EXPECT_TRUE(hugo::read_about(block, site.reading(), site.cv).empty());
}

}  // namespace
}  // namespace cvpress::tests
