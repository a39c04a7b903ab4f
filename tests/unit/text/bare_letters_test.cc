#include "text/bare_letters.h"

namespace cvpress::text {
namespace {

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
