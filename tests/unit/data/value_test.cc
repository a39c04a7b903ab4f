#include "data/value.h"

#include <gtest/gtest.h>

#include "data/edited_text.h"

namespace cvpress::data {
namespace {

Value scalar(const std::string& text, ScalarKind kind = ScalarKind::kPlain) {
  return {Scalar{text, kind}, {}};
}

TEST(Value, KnowsTruthOfPlainWordsOnly) {
  for (const char* word : {"true", "True", "YES", "on"}) EXPECT_EQ(scalar(word).truth(), true);
  for (const char* word : {"false", "No", "OFF"}) EXPECT_EQ(scalar(word).truth(), false);
  for (const char* word : {"1", "y", "truely", ""}) EXPECT_FALSE(scalar(word).truth()) << word;
  EXPECT_FALSE(scalar("true", ScalarKind::kText).truth());
  EXPECT_EQ(scalar("true", ScalarKind::kBool).truth(), true);
}

TEST(Value, KnowsNumbersThatAreNotQuoted) {
  EXPECT_EQ(scalar("010").number(), 10);
  EXPECT_EQ(scalar("-1.5").number(), -1.5);
  EXPECT_EQ(scalar("+3").number(), 3);
  EXPECT_EQ(scalar("1_000", ScalarKind::kNumber).number(), 1000);
  for (const char* text : {"", "+", "+-3", "1_000", "1,5", "0x1F", "nan", "inf", "1 "}) {
    EXPECT_FALSE(scalar(text).number()) << text;
  }
  EXPECT_FALSE(scalar("5", ScalarKind::kText).number());
}

TEST(Value, HasAKindForMessages) {
  EXPECT_EQ(kind_name({}), "nothing");
  EXPECT_EQ(kind_name({List{}, {}}), "a list");
  EXPECT_EQ(kind_name({Map{}, {}}), "a map");
  EXPECT_EQ(kind_name(scalar("x")), "text");
  EXPECT_EQ(kind_name(scalar("12")), "a number");
  EXPECT_EQ(kind_name(scalar("12", ScalarKind::kText)), "text");
  EXPECT_EQ(kind_name(scalar("yes")), "a truth value");
  EXPECT_EQ(kind_name(scalar("2021-01-01", ScalarKind::kDate)), "a date");
}

TEST(Map, FindsKeysWithAndWithoutCase) {
  const Map map{{{"Title", {}, scalar("a")}, {"title", {}, scalar("b")}, {"ÄX", {}, scalar("c")}}};
  EXPECT_EQ(map.find("title")->text(), "b");
  EXPECT_EQ(map.find("TITLE"), nullptr);
  EXPECT_EQ(map.find_any_case("TITLE")->text(), "a");
  EXPECT_EQ(map.find_any_case("title")->text(), "b");
  EXPECT_EQ(map.find_any_case("Äx")->text(), "c");
  EXPECT_EQ(map.find_any_case("äx"), nullptr);
}

TEST(EditedText, MapsPlacesBackToTheOriginal) {
  EditedText text("0123456789");
  ASSERT_TRUE(text.apply({{2, 2, "<<"}, {4, 6, ""}, {8, 9, "xyz"}}));
  EXPECT_EQ(text.text(), "01<<2367xyz9");
  const std::size_t expected[] = {0, 1, 2, 2, 2, 3, 6, 7, 8, 9, 9, 9, 10};
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    EXPECT_EQ(text.original_offset(i), expected[i]) << i;
  }
}

TEST(EditedText, TakesNoCorrectionOfACorrection) {
  EditedText text("0123456789");
  ASSERT_TRUE(text.apply({{2, 5, "x"}}));
  EXPECT_FALSE(text.apply({{4, 6, "y"}}));
  EXPECT_FALSE(text.apply({{3, 3, "y"}}));
  EXPECT_EQ(text.text(), "01x56789");
  EXPECT_TRUE(text.apply({{5, 5, "y"}}));
  EXPECT_EQ(text.text(), "01xy56789");
}

}  // namespace
}  // namespace cvpress::data
