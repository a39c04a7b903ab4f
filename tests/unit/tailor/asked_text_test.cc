#include "tailor/asked_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
  EXPECT_THAT(asked.left_out, ElementsAre("Wir bieten", "## Kontakt & Bewerbung:"));
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

TEST(AskedText, HasNoAddressesAndNoPromisesToAll) {
  EXPECT_EQ(asked_text("Benefits: a gym.\nGo\n").text, "\nGo\n");
  EXPECT_EQ(asked_text("Write to jobs@acme.example or https://acme.example now.\n").text,
            "Write to , or , now.\n");
  EXPECT_EQ(asked_text("We use Go. We are an equal opportunity employer! And Rust.\n").text,
            "We use Go. And Rust.\n");
}

}  // namespace
}  // namespace cvpress::tailor
