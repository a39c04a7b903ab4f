#include "model/contacts.h"

namespace cvpress::model {
namespace {

model::Contact from_text(const std::string& text) {
  Diagnostics diagnostics;
  return contact_from_text(text, {}, diagnostics);
}

TEST(Contacts, TellByTheText) {
  EXPECT_EQ(from_text("ada@example.org").url, "mailto:ada@example.org");
  EXPECT_EQ(from_text("+47 55 50 12 34").url, "tel:+4755501234");
  EXPECT_EQ(from_text("https://www.github.com/ada/").kind, "github");
  EXPECT_EQ(from_text("example.org").url, "https://example.org");
  EXPECT_EQ(from_text("Oslo, Norway").kind, "location");
}

TEST(Contacts, PrintTheUsersName) {
  EXPECT_EQ(from_text("https://www.linkedin.com/in/ada-example/").text, "ada-example");
  EXPECT_EQ(from_text("https://example.org/~ada/").text, "example.org/~ada");
}

TEST(Contacts, LeaveOutTheSiteAndTheCv) {
  Diagnostics diagnostics;
  EXPECT_FALSE(contact_from_link({"/#contact", "envelope", ""}, {}, diagnostics));
  EXPECT_FALSE(contact_from_link({"uploads/cv.pdf", "cv", ""}, {}, diagnostics));
  EXPECT_EQ(diagnostics.all().size(), 2u);
  EXPECT_FALSE(diagnostics.has_warnings());
}

std::string from_link(std::string_view url, std::string_view icon = "") {
  Diagnostics diagnostics;
  const auto contact = contact_from_link({url, icon, ""}, {}, diagnostics);
  return contact ? contact->kind + "/" + contact->icon + "/" + contact->text : "(none)";
}

TEST(Contacts, KnowServicesByHostThenByIcon) {
  EXPECT_EQ(from_link("https://scholar.google.co.uk/citations?user=x", "graduation-cap"),
            "google-scholar/google-scholar/Google Scholar");
  EXPECT_EQ(from_link("https://orcid.org/0000-0001-2345-6789"), "orcid/orcid/0000-0001-2345-6789");
  EXPECT_EQ(from_link("https://www.researchgate.net/profile/Ada-Example", "ai/researchgate"),
            "researchgate/researchgate/Ada-Example");
  EXPECT_EQ(from_link("https://social.example/@ada", "brands/mastodon"),
            "mastodon/mastodon/@ada@social.example");
  EXPECT_EQ(from_link("https://git.example/ada", "fab/gitlab"), "gitlab/gitlab/ada");
  EXPECT_EQ(from_link("https://github.com/ada?tab=repositories"), "github/github/ada");
}

TEST(Contacts, ADegreesIconIsNoService) {
  EXPECT_EQ(from_link("https://uni.example/ada", "graduation-cap"),
            "link/graduation-cap/uni.example/ada");
  EXPECT_EQ(from_link("https://notgithub.com/ada"), "url/globe/notgithub.com/ada");
}

TEST(Contacts, ReadAddressesOfAllForms) {
  EXPECT_EQ(from_link("//github.com/ada"), "github/github/ada");
  EXPECT_EQ(from_link("www.example.org"), "url/globe/example.org");
  EXPECT_EQ(from_link("ada@example.org"), "email/mail/ada@example.org");
  EXPECT_EQ(from_link("mailto:ada@example.org?subject=Hi"), "email/mail/ada@example.org");
  EXPECT_EQ(from_link("skype:ada?call"), "skype/skype/ada");
  EXPECT_EQ(from_link("tel:+47 55 50"), "phone/phone/+47 55 50");
  EXPECT_EQ(from_link("uploads/resume.pdf"), "(none)");
  EXPECT_EQ(from_link("resume.pdf"), "(none)");
}

TEST(Contacts, OfAServiceMayBeAName) {
  Diagnostics diagnostics;
  EXPECT_EQ(contact_of_service("telegram", "@ada", {}, diagnostics)->url, "https://t.me/ada");
  EXPECT_EQ(contact_of_service("keybase", "https://keybase.io/ada", {}, diagnostics)->text, "ada");
  EXPECT_EQ(contact_of_service("skype", "ada", {}, diagnostics)->url, "skype:ada");
  EXPECT_FALSE(contact_of_service("skype", " ", {}, diagnostics));
}

TEST(Contacts, AreAddedOnce) {
  Person person;
  Diagnostics diagnostics;
  for (const char* text : {"https://github.com/ada", "http://www.github.com/ada/",
                           "ada@example.org", "Ada@Example.org", "+47 555 01 234", "+4755501234",
                           "https://twitter.com/ada", "https://x.com/ada", "Oslo", "Bergen"}) {
    add_contact(person, contact_from_text(text, {}, diagnostics));
  }
  settle_contacts(person);
  std::string kinds;
  for (const Contact& contact : person.contacts) kinds += contact.kind + " ";
  EXPECT_EQ(kinds, "location location email phone github twitter ");
  EXPECT_EQ(person.location, "Oslo");
  EXPECT_EQ(person.email, "ada@example.org");
}

TEST(FollowableUrl, RepairsWhatPeopleWrite) {
  EXPECT_EQ(followable_url("//host/path"), "https://host/path");
  EXPECT_EQ(followable_url("www.example.org "), "https://www.example.org");
  EXPECT_EQ(followable_url("#"), "");
  EXPECT_EQ(followable_url("javascript:alert(1)"), "");
}

}  // namespace
}  // namespace cvpress::model
