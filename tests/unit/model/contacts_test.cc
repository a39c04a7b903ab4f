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

TEST(FollowableUrl, RepairsWhatPeopleWrite) {
  EXPECT_EQ(followable_url("//host/path"), "https://host/path");
  EXPECT_EQ(followable_url("www.example.org "), "https://www.example.org");
  EXPECT_EQ(followable_url("#"), "");
  EXPECT_EQ(followable_url("javascript:alert(1)"), "");
}

}  // namespace
}  // namespace cvpress::model
