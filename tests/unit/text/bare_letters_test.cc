#include "text/bare_letters.h"

namespace cvpress::text {
namespace {

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
