#include "batch/only.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::batch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

bool is_chosen(std::string_view text) {
  const auto only = parse_only(text);
  EXPECT_TRUE(only) << only.error().message;
  return only && only->holds_for({{"company", "Acme Größe"},
                                  {"lang", "de"},
                                  {"row", "12"},
                                  {"job_role", "Cook"},
                                  {"variant", "backend-short"}});
}

std::string fault_in(std::string_view text) {
  const auto only = parse_only(text);
  return only ? "none" : fmt::format("{}: {}", only.error().column, only.error().message);
}

TEST(Only, ComparesValuesWithoutCase) {
  EXPECT_TRUE(is_chosen("LANG = DE"));
  EXPECT_TRUE(is_chosen("company='acme GRÖSSE' or company=\"ACME größe\""));
  EXPECT_FALSE(is_chosen("lang=d"));
  EXPECT_TRUE(is_chosen("lang!=en"));
  EXPECT_TRUE(is_chosen("job-role=cook"));
}

TEST(Only, TakesPatterns) {
  EXPECT_TRUE(is_chosen("variant=backend*"));
  EXPECT_TRUE(is_chosen("company=*gr?ße"));
  EXPECT_TRUE(is_chosen("variant=*end*sh*t"));
  EXPECT_FALSE(is_chosen("variant=?backend*"));
}

TEST(Only, TakesRangesOfNumbers) {
  EXPECT_TRUE(is_chosen("row=12"));
  EXPECT_TRUE(is_chosen("row=10..20"));
  EXPECT_TRUE(is_chosen("row=..12 and row=12.."));
  EXPECT_FALSE(is_chosen("row=13.."));
  EXPECT_FALSE(is_chosen("lang=1..2"));
}

TEST(Only, JoinsAndBeforeOr) {
  EXPECT_TRUE(is_chosen("lang=de or lang=en and row=1"));
  EXPECT_FALSE(is_chosen("(lang=de or lang=en) and row=1"));
  EXPECT_TRUE(is_chosen("lang=de && !(row=1 | row=2)"));
  EXPECT_TRUE(is_chosen("not not lang=de"));
  EXPECT_TRUE(is_chosen("lang=de and not row=1"));
}

TEST(Only, ReadsNamesThatLookLikeWords) {
  const auto only = parse_only("or=1 and not=2");
  ASSERT_TRUE(only);
  EXPECT_THAT(only->names(), ElementsAre("or", "not"));
}

TEST(Only, TakesWhatIsNotThereAsEmpty) {
  EXPECT_TRUE(is_chosen("salutation=\"\""));
  EXPECT_FALSE(is_chosen("salutation=x"));
}

TEST(Only, TellsTheColumnOfWhatIsWrong) {
  EXPECT_EQ(fault_in(""), "1: a comparison was expected here");
  EXPECT_EQ(fault_in("company"), "8: \"=\" was expected behind \"company\"");
  EXPECT_EQ(fault_in("company="), "9: a value was expected here");
  EXPECT_EQ(fault_in("größe=Acme Corp"), "12: \"and\", \"or\" or the end was expected here");
  EXPECT_EQ(fault_in("a=1 and"), "8: a comparison was expected here");
  EXPECT_EQ(fault_in("(a=1"), "1: this parenthesis is never closed");
  EXPECT_EQ(fault_in("(a=1 b=2)"), "6: \"and\", \"or\" or \")\" was expected here");
  EXPECT_EQ(fault_in("a='x"), "3: this quote is never closed");
  EXPECT_EQ(fault_in("row=20..10"), "5: this range ends before it begins");
}

TEST(Only, IsBounded) {
  EXPECT_THAT(fault_in(fmt::format("{:(<60}a=1", "")), HasSubstr("too deep"));
  EXPECT_THAT(fault_in(fmt::format("a={:x<20000}", "")), HasSubstr("too long"));
  EXPECT_FALSE(matches_pattern(std::string(10'000, 'a'), "*a*a*a*a*b"));
}

TEST(Only, ALanguageIsAllOfItsRegions) {
  const auto only = parse_only("lang=en");
  ASSERT_TRUE(only);
  EXPECT_TRUE(only->holds_for({{"lang", "en-GB"}}));
  EXPECT_TRUE(only->holds_for({{"lang", "en"}}));
  EXPECT_FALSE(only->holds_for({{"lang", "eng"}}));
  EXPECT_FALSE(parse_only("lang=en-GB")->holds_for({{"lang", "en"}}));
  EXPECT_FALSE(parse_only("company=en")->holds_for({{"company", "en-GB"}}));
}

}  // namespace
}  // namespace cvpress::batch
