#include "text/bare_letters.h"

namespace cvpress::text {
namespace {

TEST(DigitValue, IsOfDecimalDigitsAlone) {
  EXPECT_EQ(digit_value(U'7'), 7);
  EXPECT_EQ(digit_value(0x0669), 9);   // Arabic-Indic
  EXPECT_EQ(digit_value(0x06F0), 0);   // its extended form
  EXPECT_EQ(digit_value(0xFF13), 3);   // full width
  EXPECT_EQ(digit_value(0x1D7D8), 0);  // of mathematics
  for (const char32_t other : {U'x', U'\u00b2', U'\u4e00', U'\u2460', U'\ufffd'}) {
    EXPECT_EQ(digit_value(other), -1);
  }
}

TEST(BareLetters, AreTheSameInPieces) {
  std::string letters;
  for (const char* piece : {"Stra", "ße \u2013 N", "o. 7: caf", "\u00E9s"}) {
    append_bare_letters(piece, letters);
  }
  EXPECT_EQ(letters, bare_letters("Straße \u2013 No. 7: caf\u00E9s"));
  EXPECT_EQ(letters, "strasseno7cafes");
}

TEST(BareLetters, HaveNoCaseAndNoAccents) {
  EXPECT_EQ(bare_letters("Łódź, №5"), "łodzno5");
  EXPECT_EQ(bare_letters("ﬁne ＡＢ"), "fineab");
}

TEST(BareLetters, OfSharpSAreThoseOfItsCapitals) {
  EXPECT_EQ(bare_letters("Große"), bare_letters("GROSSE"));
  EXPECT_EQ(bare_letters("STRAẞE"), "strasse");
}

}  // namespace
}  // namespace cvpress::text
