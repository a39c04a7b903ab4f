#include "base/lately_used.h"

#include <string>

#include <gtest/gtest.h>

namespace cvpress {
namespace {

using Words = LatelyUsed<std::string, int>;

const int* find_word(Words& words, std::size_t number, const std::string& word) {
  return words.find(number, [&](const std::string& key) { return key == word; });
}

TEST(LatelyUsed, FindsByNumberAndKey) {
  Words words(4);
  words.keep(1, "one", 1);
  ASSERT_NE(find_word(words, 1, "one"), nullptr);
  EXPECT_EQ(*find_word(words, 1, "one"), 1);
  EXPECT_EQ(find_word(words, 2, "one"), nullptr);
}

TEST(LatelyUsed, TellsKeysOfTheSameNumberApart) {
  Words words(4);
  words.keep(1, "one", 1);
  EXPECT_EQ(find_word(words, 1, "another"), nullptr);
}

TEST(LatelyUsed, LetsGoOfWhatNobodyAsksFor) {
  Words words(2);
  words.keep(0, "asked for", 7);
  words.keep(1, "forgotten", 8);
  for (std::size_t i = 2; i < 12; ++i) {
    words.keep(i, "new", 0);
    ASSERT_NE(find_word(words, 0, "asked for"), nullptr) << i;
  }
  EXPECT_EQ(find_word(words, 1, "forgotten"), nullptr);
}

TEST(LatelyUsed, CountsWhatValuesWeigh) {
  LatelyUsed<int, int> kept(10);
  kept.keep(1, 1, 1, 9);
  kept.keep(2, 2, 2, 9);  // 18 in all: with the next, these are the old ones
  kept.keep(3, 3, 3, 20);
  kept.keep(4, 4, 4, 1);  // and now they are gone
  const auto has = [&](int key) {
    return kept.find(static_cast<std::size_t>(key), [&](int k) { return k == key; }) != nullptr;
  };
  EXPECT_FALSE(has(1));
  EXPECT_FALSE(has(2));
  EXPECT_TRUE(has(3));
  EXPECT_TRUE(has(4));
}

}  // namespace
}  // namespace cvpress
