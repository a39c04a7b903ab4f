// Hidden texts are found as whole words, however they are spelled.
#include "privacy/traces.h"

namespace cvpress::privacy {
namespace {

bool says(const std::string& text, const std::string& name, const std::string& hidden) {
  return Trace(name, hidden).said_in(SearchedText(text)).has_value();
}

TEST(Trace, IsOfWholeWords) {
  EXPECT_FALSE(says("Artificial intelligence", "organization", "Intel"));
  EXPECT_TRUE(says("Chips of intel, and more", "organization", "Intel"));
  EXPECT_FALSE(says("pineapple", "organization", "Apple"));
  EXPECT_TRUE(says("Apple\u2019s phones", "organization", "Apple"));
  EXPECT_FALSE(says("Excellent and scalable", "skills", "Excel"));
  EXPECT_FALSE(says("Excellent and scalable", "skills", "Scala"));
}

TEST(Trace, IsOfWholeWordsInAllScripts) {
  EXPECT_FALSE(says("\u0421\u0435\u0432\u0435\u0440\u043d\u044b\u0439", "organization",
                    "\u0421\u0435\u0432\u0435\u0440"));
  EXPECT_TRUE(
      says("\u0421\u0435\u0432\u0435\u0440!", "organization", "\u0421\u0435\u0432\u0435\u0440"));
  EXPECT_TRUE(says("\u5728\u5317\u65b9\u5de5\u5382\u5de5\u4f5c", "organization",
                   "\u5317\u65b9\u5de5\u5382"));
  EXPECT_TRUE(says("cafe\u0301 Sund", "organization", "Caf\u00e9 Sund"));
  EXPECT_FALSE(says("Sunde\u0301s", "organization", "Sund\u00e9"));
}

TEST(Trace, MayBePartedAnywhereInside) {
  EXPECT_TRUE(says("Nor-\nthern  Works", "organization", "Northern Works"));
  EXPECT_TRUE(says("Nor\u00adthern Works", "organization", "Northern Works"));
}

TEST(Trace, OfAnAddressHasNoScheme) {
  EXPECT_TRUE(says("see works.example/about", "url", "https://www.Works.example/"));
  EXPECT_FALSE(says("jane@works.example", "url", "https://www.Works.example/"));
  EXPECT_TRUE(says("jane@works.example", "email", "Jane@works.example"));
}

TEST(Trace, OfAnEmailAddressIsItHoweverItIsSpelled) {
  const std::string address = "ann@secretmail.example";
  for (const std::string other :
       {"ann (at) secretmail.example", "ann [at] secretmail [dot] example",
        "ann at secretmail dot example", "ANN AT SECRETMAIL DOT EXAMPLE",
        "ann(at)secretmail(dot)example", "ann {\u00e4t} secretmail punkt example",
        "ann arroba secretmail.example", "ann\uff20secretmail.example"}) {
    EXPECT_EQ(Trace("email", address).said_in(SearchedText("Write to " + other + ", please.")),
              other);
    EXPECT_TRUE(says(other, "email", "mailto:" + address)) << other;
  }
  EXPECT_TRUE(says("at dot dot at at dot example", "email", "at.dot@at.example"));
}

TEST(Trace, OfAnEmailAddressIsNoSiteThatIsCalledLikeIt) {
  for (const std::string site : {"jane.doe.dev", "https://jane.doe.dev/cv", "jane-doe.dev",
                                 "janedoe.dev", "jane_doe.dev", "mail.jane.doe.dev"}) {
    EXPECT_FALSE(says(site, "email", "jane@doe.dev")) << site;
    EXPECT_TRUE(says(site + ", jane@doe.dev", "email", "jane@doe.dev")) << site;
  }
  EXPECT_TRUE(says("jane doe.dev", "email", "jane@doe.dev"));
  EXPECT_TRUE(says("jane\u00ad@doe.dev", "email", "jane@doe.dev"));
  EXPECT_TRUE(says("mailto:jane%40doe.dev", "email", "jane@doe.dev"));
}

TEST(Trace, OfAnEmailAddressIsAllOfIt) {
  const std::string address = "ann@secretmail.example";
  for (const std::string other :
       {"Joann at secretmail dot example", "ann at secretmail", "at secretmail dot example",
        "ann at the secretmail dot example", "ann dot secretmail dot example",
        "ann at secretmail dot examples", "bob@secretmail.example", "ann at"}) {
    EXPECT_FALSE(says(other, "email", address)) << other;
  }
}

TEST(Trace, KnowsEscapesOfAddresses) {
  EXPECT_TRUE(says("https://maps.example/?q=Quay%20Street%2012", "address", "Quay Street 12"));
  EXPECT_TRUE(says("https://maps.example/?q=Quay+Street+12", "address", "Quay Street 12"));
  EXPECT_TRUE(says("tel:%2B4755501234", "phone", "+47 555 01 234"));
}

TEST(Trace, KnowsHowStreetsAreShortened) {
  const std::string full = "Hauptstra\u00dfe 12a";
  for (const std::string other : {"Hauptstr. 12a", "Hauptstrasse 12a", "HAUPTSTR.12A"}) {
    EXPECT_TRUE(says(other + ", 2. Stock", "address", full)) << other;
    EXPECT_TRUE(says(full, "address", other)) << other;
  }
  EXPECT_TRUE(says("Quay St. 12", "address", "Quay Street 12"));
  EXPECT_FALSE(says("Hauptstr. 12", "address", full));
  EXPECT_FALSE(says("Hauptstr. 112a", "address", full));
}

TEST(Trace, HasNoLegalForm) {
  for (const char* hidden : {"Northern Works GmbH", "Northern Works GmbH & Co. KG",
                             "The Northern Works", "Northern Works, Inc.", "Northern Works S.A.",
                             "Northern Works e. V.", "Northern Works Oy"}) {
    EXPECT_TRUE(says("At Northern Works I learned.", "organization", hidden)) << hidden;
  }
  EXPECT_FALSE(says("a company", "organization", "The Company"));
  EXPECT_TRUE(says("for IBM.", "organization", "IBM Corp."));
}

TEST(Trace, KnowsHowAndIsWritten) {
  for (const char* other :
       {"Smith & Sons", "Smith und Sons", "smith and sons", "Smith &amp; Sons"}) {
    EXPECT_TRUE(says(other, "organization", "Smith & Sons")) << other;
  }
  EXPECT_TRUE(says("Smith & Sons", "organization", "Smith and Sons"));
}

TEST(Trace, OfAShortNameIsAsItIsWritten) {
  EXPECT_TRUE(says("for I.B.M.", "organization", "IBM"));
  EXPECT_TRUE(says("for IBM", "organization", "I.B.M."));
  EXPECT_TRUE(says("at H&amp;M", "organization", "H&M"));
  EXPECT_FALSE(says("by hand made", "organization", "H&M"));
  EXPECT_FALSE(says("an ibm", "organization", "IBM"));
  EXPECT_TRUE(Trace("location", "Rom").empty());
}

TEST(Trace, OfANumberIsItsDigits) {
  for (const char* other :
       {"555-01-234", "tel:+4755501234", "0047 555 01 234", "In 2020 555 01 234"}) {
    EXPECT_TRUE(says(other, "phone", "+47 555 01 234")) << other;
  }
  EXPECT_TRUE(says("+4755501234", "phone", "555 01 234"));
  EXPECT_TRUE(says("555-0142", "phone", "+1 (415) 555-0142"));
  for (const char* other : {"+49151/2345678", "(0151) 234 56 78", "+49 (0)151 2345678"}) {
    EXPECT_TRUE(says(other, "phone", "+49 151 2345678")) << other;
    EXPECT_TRUE(says(other, "phone", "0151 2345678")) << other;
  }
  EXPECT_TRUE(Trace("phone", "12 34").empty());
}

TEST(Trace, OfANumberIsInDigitsOfAllScripts) {
  const std::string digits[] = {
      "+\u0664\u0667 \u0665\u0665\u0665 \u0660\u0661 \u0662\u0663\u0664",
      "\u06f5\u06f5\u06f5-\u06f0\u06f1-\u06f2\u06f3\u06f4",
      "\u096b\u096b\u096b\u0966\u0967\u0968\u0969\u096a",
      "\uff0b\uff14\uff17\uff08\uff10\uff09\uff15\uff15\uff15\uff0d\uff10\uff11\uff0d"
      "\uff12\uff13\uff14"};
  for (const std::string& other : digits) {
    EXPECT_TRUE(says("Call " + other + "!", "phone", "+47 555 01 234")) << other;
    EXPECT_TRUE(says("Call 555 01 234!", "phone", other)) << other;
  }
  // Where it stands is told in the text's own bytes, what no digit is (a mark of a note) is passed.
  EXPECT_EQ(Trace("phone", "+47 555 01 234").said_in(SearchedText("a " + digits[1] + "\u00b2 b")),
            digits[1]);
  EXPECT_FALSE(says("\u0669\u0669\u0665\u0665\u0665\u0660\u0661\u0662\u0663\u0664", "phone",
                    "+47 555 01 234"));
}

TEST(Trace, OfAnAddressInAnyScriptIsNoNumber) {
  // A town in Japanese and a street in Arabic, each with its digits.
  for (const std::string address :
       {"\u6e2f\u533a 1000001",
        "\u0634\u0627\u0631\u0639 \u0661\u0660\u0660\u0660\u0660\u0660\u0661"}) {
    EXPECT_TRUE(says("x " + address + ".", "address", address)) << address;
    EXPECT_FALSE(says("patent 1000001", "address", address)) << address;
  }
  EXPECT_TRUE(says("1000-001", "address", "\u3012100\uff0d0001"));
}

TEST(Trace, OfANumberIsNoPartOfOthers) {
  EXPECT_FALSE(says("0000-0002-1825-0097", "phone", "+47 182 50 097"));
  EXPECT_FALSE(says("0000-0002-1825-0097", "phone", "182 50 097"));
  EXPECT_FALSE(says("https://doi.example/10.5555/18250097", "phone", "182 50 097"));
  EXPECT_FALSE(says("978-3-1825-0097-1", "phone", "182 50 097"));
  EXPECT_FALSE(says("patent 555 0142", "phone", "+33 2 55 55 01 42"));
  EXPECT_FALSE(says("patent 555 0142", "phone", "tel:+33255550142"));
  EXPECT_FALSE(says("9955501234", "phone", "+47 555 01 234"));
}

}  // namespace
}  // namespace cvpress::privacy
