#include "tailor/asked_text.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tailor/job_text.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(AskedText, IsNotWhatIsOffered) {
  const AskedText asked = asked_text(
      "Koch\n\nIhr Profil\n- Lehre\n\nWir bieten\n- Jobrad\n- Kantine\n\nUnser Team\nZehn Leute\n"
      "## Kontakt & Bewerbung:\nJens Holm, Strandallee 7\n");
  EXPECT_EQ(asked.text, "Koch\n\nIhr Profil\n- Lehre\n\n\n\n\n\nUnser Team\nZehn Leute\n\n\n");
  EXPECT_THAT(asked.left_out, ElementsAre("Wir bieten", "Kontakt & Bewerbung:"));
  EXPECT_EQ(asked.lines_left_out, 5u);
}

TEST(AskedText, NamesEachHeadingOnce) {
  EXPECT_THAT(asked_text("Go\nBenefits\n- Gym\n\nNeeds\n- Rust\n\nBenefits\n- Gym\n").left_out,
              ElementsAre("Benefits"));
}

TEST(AskedText, GoesOnBelowTheNextHeading) {
  const std::string offers = "Go\nWhat we offer you:\n- Gym\n- Fruit\n";
  for (const std::string heading : {"Requirements", "Our stack", "\nA day in the lab\n"}) {
    const AskedText asked = asked_text(offers + heading + "\n- Kafka\n");
    EXPECT_THAT(asked.text, HasSubstr("Kafka")) << heading;
    EXPECT_THAT(asked.text, Not(HasSubstr("Fruit"))) << heading;
  }
}

TEST(AskedText, IsAllThatOnlyLooksLikeAnOffer) {
  for (const std::string line : {"We offer consulting on Kafka, Flink and Spark to banks.",
                                 "Contact with customers", "- Benefits administration",
                                 "Interesse an Technik", "Support of people with a disability"}) {
    const AskedText asked = asked_text(line);
    EXPECT_EQ(asked.text, line + "\n");
    EXPECT_THAT(asked.left_out, IsEmpty());
  }
  EXPECT_EQ(asked_text("Benefits\nof all kinds\n").text, "Benefits\nof all kinds\n");
}

/// What is asked for of lines below an offer, with nothing between them.
std::string asked_below(const std::string& offer, const std::string& lines) {
  std::string text = asked_text("Koch\n" + offer + "\nJobrad und Kantine\n" + lines).text;
  std::erase(text, '\n');
  return text;
}

TEST(AskedText, GoesOnBelowRequestsWithoutBlankLines) {
  for (const std::string heading : {"What we're looking for",
                                    "Nice to have",
                                    "You bring",
                                    "Must-haves",
                                    "Key responsibilities",
                                    "Was du mitbringst",
                                    "Qualifikation",
                                    "Damit überzeugst du uns",
                                    "Das wünschen wir uns",
                                    "Ce que nous recherchons",
                                    "Compétences requises",
                                    "Qué buscamos",
                                    "Cosa cerchiamo",
                                    "O que procuramos",
                                    "Wat wij vragen",
                                    "**Our wishes**",
                                    "Our wishes:",
                                    "And our wishes?",
                                    "Requirements: a lot of words that no heading has and more",
                                    "Du bringst Erfahrung in der Küche eines großen Hauses mit."}) {
    EXPECT_EQ(asked_below("We offer", heading + "\nRust"), "Koch" + heading + "Rust");
  }
  EXPECT_EQ(asked_below("Our wishes\n----\nWir bieten\n----", "Our wish\n----\nRust"),
            "KochOur wishes----Our wish----Rust");
  EXPECT_EQ(asked_below("WIR BIETEN", "UNSERE WELT\nRust"), "KochUNSERE WELTRust");
  EXPECT_EQ(asked_below("Wir bieten", "Wir träumen von\nRust"), "KochWir träumen vonRust");
  EXPECT_EQ(asked_below("Wir bieten", "Rust"), "Koch");
}

TEST(AskedText, OfASentenceIsAll) {
  for (const std::string line :
       {"We offer cloud consulting worldwide", "Wir bieten Beratung zu Kubernetes",
        "What we offer and what we expect", "Benefits & requirements", "Nous offrons du conseil"}) {
    EXPECT_EQ(asked_text(line + "\nRust").text, line + "\nRust\n");
  }
  for (const std::string line :
       {"What we offer you", "Wir bieten Ihnen",
        "Wir bieten dir als Koch:", "Kontakt und Bewerbung", "Why join us at Acme?",
        "Was wir bieten (Auszug)", "Ce que nous vous offrons !"}) {
    EXPECT_EQ(asked_text("Rust\n" + line + "\nGym").text, "Rust\n\n\n") << line;
  }
}

TEST(AskedText, IsNotInItemsBetweenBlankLines) {
  EXPECT_EQ(
      asked_below("What we offer", "\n30 days of vacation\n\nPython courses\n\nRust certification"),
      "Koch30 days of vacationPython coursesRust certification");
  const std::string offer = "Koch\n\nWhat we offer\n\n30 days\n\nPython courses\n\n";
  EXPECT_EQ(asked_text(offer + "Rust certification").text, "Koch\n\n\n\n\n\n\n\n\n");
  for (const std::string rest :
       {"Our stack\nRust", "Our stack\n\n- Rust", "Deine Superkraft\n\nRust",
        "Our stack\n\nWe write Rust.", "Your profile\n\nRust"}) {
    EXPECT_THAT(asked_text(offer + rest).text, HasSubstr(rest));
  }
}

TEST(AskedText, OfAPageGoesBelowItsHeadings) {
  const auto asked = [](const std::string& html) {
    std::string text = asked_text(text_of_html("<p>Koch</p>" + html)).text;
    std::erase(text, '\n');
    return text;
  };
  EXPECT_EQ(asked("<h2>Benefits</h2><p>Holiday</p><p>Gym</p><p>Python course</p><div>A long line "
                  "of text that ends as text.</div><h3><b>Our world</b></h3><p>Rust</p>"),
            "Koch# Our worldRust");
  EXPECT_EQ(asked("<p><strong>We offer</strong></p><p>A <b>gym</b></p><p>Fruit</p>"
                  "<div><b>Our <i>world</i></b><br></div><p>Rust</p>"),
            "Koch# Our worldRust");
  EXPECT_EQ(text_of_html("<ul><li><b>Go</b></ul><pre>a\n<b>b</b></pre><b>C</b>"),
            "\n\n- Go\n\na\nb\n# C");
}

TEST(AskedText, NamesVeryManyHeadings) {
  std::string job = "Rust\n";
  for (int i = 0; i < 75000; ++i) job += "Benefits at x" + std::to_string(i) + "\n";
  const AskedText asked = asked_text(job);
  EXPECT_EQ(asked.left_out.size(), 75000u);
  EXPECT_EQ(asked.lines_left_out, 75000u);
}

TEST(AskedText, HasNoAddressesAndNoPromisesToAll) {
  EXPECT_EQ(asked_text("Benefits: a gym.\nGo\n").text, "\nGo\n");
  EXPECT_EQ(asked_text("Write to jobs@acme.example or https://acme.example now.\n").text,
            "Write to , or , now.\n");
  EXPECT_EQ(asked_text("We use Go. We are an equal opportunity employer! And Rust.\n").text,
            "We use Go. And Rust.\n");
}

}  // namespace
}  // namespace cvpress::tailor
