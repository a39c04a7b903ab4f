// How to reach a person, as parsers of applications find it in a page.
#include "audit/contact_search.h"

#include "audit/mail_address.h"
#include "support/audit_words.h"

namespace cvpress::audit {
namespace {

using testing_support::link_to;

TEST(Inspection, FindsWhatContactsAreMissing) {
  std::string lines;
  for (int i = 0; i < 9; ++i) lines += line_at(40, 700 - 14 * i, "Nothing to reach anybody by");
  const Inspection inspection = inspected(lines);
  EXPECT_THAT(problems_of(inspection), ElementsAre("contacts.none", "sections.none"));
  EXPECT_NE(seen_of(inspection, "sections.dates"), "");
}

TEST(Inspection, FindsAddressesThatComeApart) {
  const std::string page =
      good_lines() + line_at(40, 600, "ann@exam") + line_at(40, 588, "ple.org");
  const Inspection inspection = inspected(cv_page(page, link_to("mailto:ann@example.org")));
  EXPECT_THAT(seen_of(inspection, "contacts.broken"), HasSubstr("ann@exam"));
}

TEST(Inspection, TakesNamesForNoTornAddresses) {
  for (const char* name : {"bridges.example/@ann", "@ann", "Reach me as @ann on bridges.example"}) {
    SCOPED_TRACE(name);
    EXPECT_EQ(seen_of(inspected(good_lines() + line_at(40, 600, name)), "contacts.broken"), "");
  }
  const std::string torn = good_lines() + line_at(40, 600, "bridges.example/@ann ann@exam");
  EXPECT_NE(seen_of(inspected(torn), "contacts.broken"), "");
}

TEST(Inspection, FindsContactsThatAreInLinksOnly) {
  EXPECT_THAT(seen_of(inspected(cv_page(good_lines(), link_to("mailto:ann@example.org"))),
                      "contacts.only-link"),
              HasSubstr("ann@example.org"));
  EXPECT_THAT(seen_of(inspected(cv_page(good_lines(), link_to("https://github.com/annex/"))),
                      "contacts.only-link"),
              HasSubstr("annex on GitHub"));
}

TEST(Inspection, ReadsLinksToAddressesInOtherLetters) {
  const std::string page = good_lines() + line_at(40, 744, "j\\366rg@m\\374ller.example");
  EXPECT_EQ(seen_of(inspected(cv_page(
                        page, link_to("mailto:j%C3%B6rg@xn--mller-kva.example?subject=CV"))),
                    "contacts.only-link"),
            "");
}

TEST(MailAddress, IsPrintedInItsLetters) {
  EXPECT_EQ(printed_address("j%C3%B6rg@xn--mller-kva.example?subject=CV"), "jörg@müller.example");
  EXPECT_EQ(printed_label("xn--p1ai"), "рф");
  EXPECT_EQ(printed_label("xn--0zwm56d"), "测试");
  EXPECT_EQ(printed_label("xn--99999999999"), "xn--99999999999");
  EXPECT_EQ(printed_address("100%@example"), "100%@example");
}

/// As `good_lines`, without contacts, and a section of people to ask.
std::string page_of_referee(const std::string& own) {
  return line_at(40, 800, "Jo Example") + own + line_at(40, 730, "Experience") +
         line_at(40, 716, "Engineer, Northern Works, 2019 - 2024") + line_at(40, 674, "Education") +
         line_at(40, 660, "BSc, University of York, 2007 - 2011") + line_at(40, 630, "References") +
         line_at(40, 616, "Prof. Roe, roe@works.example") + line_at(40, 602, "+44 20 7946 0001");
}

TEST(Inspection, DoesNotTakeContactsOfRefereesForThePersons) {
  const std::string own = line_at(40, 772, "jo@example.org");
  const std::string link =
      "/Annots[<</Type/Annot/Subtype/Link/Rect[40 600 90 626]/A<</S/URI/URI(https://github.com/roe)"
      ">>>>]";
  const Inspection inspection = inspected(cv_page(page_of_referee(own), link));
  ASSERT_EQ(inspection.contacts.size(), 1u);
  EXPECT_EQ(inspection.contacts[0].text, "jo@example.org");
  EXPECT_NE(seen_of(inspection, "contacts.phone"), "");
  EXPECT_EQ(seen_of(inspection, "contacts.only-link"), "");
}

/// They may stand in a column without a title, which is read after the last section.
TEST(Inspection, TakesContactsBelowReferencesWhereThereAreNoOthers) {
  EXPECT_THAT(problems_of(inspected(page_of_referee(""))), IsEmpty());
}

TEST(Inspection, FindsNamesThatDoNotSayOfWhichSite) {
  const std::string page = good_lines() + line_at(40, 744, "annex");
  const std::string link = link_to("https://www.linkedin.com/in/annex");
  EXPECT_THAT(seen_of(inspected(cv_page(page, link)), "contacts.unnamed"), HasSubstr("LinkedIn"));
  const std::string named = good_lines() + line_at(40, 744, "LinkedIn: annex");
  EXPECT_EQ(seen_of(inspected(cv_page(named, link)), "contacts.unnamed"), "");
}

TEST(ContactSearch, KnowsEmails) {
  EXPECT_THAT(emails_in("Mail: jo.ex+cv@mail.example.org, or @jo; a@b"),
              ElementsAre("jo.ex+cv@mail.example.org"));
}

TEST(ContactSearch, KnowsEmailsInLettersOfAnyScript) {
  EXPECT_THAT(emails_in("jörg@müller.example, “anna@почта.рф” 邮箱：li@xn--fsqu00a.xn--0zwm56d"),
              ElementsAre("jörg@müller.example", "anna@почта.рф", "li@xn--fsqu00a.xn--0zwm56d"));
  EXPECT_THAT(emails_in("jo@example.123"), IsEmpty());
}

TEST(ContactSearch, KnowsPhonesFromDates) {
  EXPECT_THAT(phones_in("+44 20 7946 0000 | (555) 010-4477 | 030/5550 1234"),
              ElementsAre("+44 20 7946 0000", "(555) 010-4477", "030/5550 1234"));
  EXPECT_THAT(phones_in("2019 - 2021, 05/2019 - 11/2021, 2019-05-01, 10.1000/182, 1234567"),
              IsEmpty());
}

TEST(ContactSearch, KnowsWebAddresses) {
  EXPECT_THAT(web_addresses_in("see https://jo.example.org/cv, www.example.org or jo.dev."),
              ElementsAre("https://jo.example.org/cv", "www.example.org", "jo.dev"));
  EXPECT_THAT(web_addresses_in("Node.js, e.g. jo@example.org and v1.2"), IsEmpty());
}

TEST(ContactSearch, KnowsPlaces) {
  EXPECT_EQ(place_in("jo@example.org · Leeds, England").value_or(""), "Leeds, England");
  EXPECT_EQ(place_in("Hauptstr. 5, 10115 Berlin, Deutschland").value_or(""),
            "Hauptstr. 5, 10115 Berlin, Deutschland");
  EXPECT_FALSE(place_in("Engineer, who likes trains"));
}

}  // namespace
}  // namespace cvpress::audit
