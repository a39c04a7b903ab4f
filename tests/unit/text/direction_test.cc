#include "text/direction.h"

#include <gtest/gtest.h>

namespace cvpress::text {
namespace {

TEST(Direction, OfALanguageIsThatOfItsUsualScript) {
  for (const char* language : {"ar", "fa", "he", "ur", "ar-EG", "az-Arab"}) {
    EXPECT_TRUE(is_written_from_right(language)) << language;
  }
  for (const char* language : {"en", "", "de-CH", "ja", "nonsense"}) {
    EXPECT_FALSE(is_written_from_right(language)) << language;
  }
}

TEST(Direction, OfATextIsCountedByItsLetters) {
  const LetterDirections letters = letter_directions("ab, 12 \u05D0\u05D1\u0627!");
  EXPECT_EQ(letters.from_left, 2u);
  EXPECT_EQ(letters.from_right, 3u);
}

TEST(Direction, IsNotLedAstrayByBrokenText) {
  EXPECT_EQ(letter_directions("\xD7").from_right, 0u);
}

}  // namespace
}  // namespace cvpress::text
