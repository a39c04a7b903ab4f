#include "tailor/guard_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;
using tests::tailored_by;
using tests::Tailoring;

constexpr const char* kLongSummary =
    "summary: Engineer who builds things that last for many years. She keeps 77 dogs and 78 cats "
    "in a very large garden behind the house. Before that she worked at Google.";

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

TEST(GuardWords, NamesTheTextOfNobodysEntry) {
  const auto told = [](const std::string& plan) { return tailored_by({plan}).messages(); };
  EXPECT_THAT(told("headline: Engineer with 12 years"),
              HasSubstr("the number 12 years of the headline\n"));
  EXPECT_THAT(told("summary: Engineer with 12 years"),
              HasSubstr("the number 12 years of the summary\n"));
  EXPECT_THAT(told("titles: {experience: 12 roles}"),
              HasSubstr("the number 12 roles of the section's title\n"));
  Tailoring named;
  named.name = "Ada 77";
  EXPECT_THAT(named.with({"hide: Intern"}).messages(), HasSubstr("the number 77 of the name\n"));
}

TEST(GuardWords, ShowsTheWordsAroundAClaim) {
  const std::string messages = tailored_by({kLongSummary}).messages();
  EXPECT_THAT(messages, HasSubstr("hint: in \"… She keeps 77 dogs and 78 cats in a very"));
  EXPECT_THAT(messages, HasSubstr("hint: in \"… Before that she worked at Google.\""));
  // Of a short one, the place is enough.
  EXPECT_THAT(tailored_by({"headline: Engineer with 12 years"}).messages(),
              testing::Not(HasSubstr("hint: in ")));
}

TEST(GuardWords, TellsOfATextOnceWhatTheProfileSaysAndWhatAllowsIt) {
  const std::string messages = tailored_by({kLongSummary}).messages();
  EXPECT_EQ(times(messages, "error: "), 3u) << messages;
  EXPECT_EQ(times(messages, "it says \"Builds things that last.\""), 1u) << messages;
  EXPECT_EQ(times(messages, "\"allow: [numbers]\""), 1u) << messages;
  EXPECT_EQ(times(messages, "\"allow: [employers]\""), 1u) << messages;
  Tailoring twice = tailored_by({"headline: 12 men\nsummary: 12 men"});
  EXPECT_EQ(times(twice.messages(), "\"allow: [numbers]\""), 2u);
}

TEST(GuardWords, CutsWhatTheProfileSaysShort) {
  Tailoring tailoring;
  tailoring.profile.person.headline = model::plain(
      "Software engineer who has written a great many programs for a great many people");
  EXPECT_THAT(tailoring.with({"headline: 12 men"}).messages(),
              HasSubstr("it says \"Software engineer who has written a great many …\""));
}

}  // namespace
}  // namespace cvpress::tailor
