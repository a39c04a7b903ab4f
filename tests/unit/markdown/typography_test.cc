#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

TEST(Typography, CurlsQuotesByTheirContext) {
  EXPECT_EQ(outline("\"Quoted\" and 'fine' (\"here\") it's"), "“Quoted” and ‘fine’ (“here”) it’s");
  EXPECT_EQ(outline("\"'inner' outer\""), "“‘inner’ outer”");
}

TEST(Typography, TakesTheLanguagesOwnQuotes) {
  const auto quoted = [](const std::string& language) {
    ReadOptions options;
    options.dialect.language = language;
    return outline("\"a 'b' c\" d's", options);
  };
  EXPECT_EQ(quoted("de"), "„a ‚b‘ c“ d’s");
  EXPECT_EQ(quoted("de-CH"), "«a ‹b› c» d’s");
  EXPECT_EQ(quoted("de-AT"), "„a ‚b‘ c“ d’s");
  EXPECT_EQ(quoted("fr"), "«a “b” c» d’s");
  EXPECT_EQ(quoted("sv"), "”a ’b’ c” d’s");
  EXPECT_EQ(quoted("zh-Hant-TW"), "「a 『b』 c」 d’s");
  EXPECT_EQ(quoted("tlh"), "“a ‘b’ c” d’s");
}

TEST(Typography, KnowsApostrophesThatBeginWords) {
  EXPECT_EQ(outline("the '90s, 'tis, rock 'n' roll"), "the ’90s, ’tis, rock ’n’ roll");
  EXPECT_EQ(outline("the Smiths' house and the Smiths'"), "the Smiths’ house and the Smiths’");
}

TEST(Typography, LeavesMeasuresStraight) {
  EXPECT_EQ(outline("5'10\" tall"), "5'10\" tall");
  EXPECT_EQ(outline("a 21\" screen"), "a 21\" screen");
}

TEST(Typography, SetsDashesEllipsesAndGuillemets) {
  EXPECT_EQ(outline("1--2 a---b c... <<d>>"), "1–2 a—b c… «d»");
}

TEST(Typography, CrossesTheBordersOfStyles) {
  EXPECT_EQ(outline("\"**bold** word\" and **\"quoted\"**"), "“*bold* word” and *“quoted”*");
  EXPECT_EQ(outline("**Ana**'s and [Bo](https://example.org/)'s"),
            "*Ana*’s and [Bo](https://example.org/)’s");
}

TEST(Typography, LeavesCodeAndAddressesAlone) {
  EXPECT_EQ(outline("`\"a\" -- b`"), "`\"a\" -- b`");
  EXPECT_EQ(outline("<https://example.org/a--b>"),
            "[https://example.org/a--b](https://example.org/a--b)");
  EXPECT_EQ(outline("see https://example.org/a--b's -- \"there\""),
            "see [https://example.org/a--b's](https://example.org/a--b's) – “there”");
}

TEST(Typography, LeavesEscapedCharactersAlone) {
  EXPECT_EQ(outline(R"(\"plain\" \-- &quot;x&quot;)"), "\"plain\" -- \"x\"");
}

TEST(Typography, ClosesWhatALowQuoteOpens) {
  EXPECT_EQ(outline("„Text“ und „Wort\" und „zwei“ \"drei\""),
            "„Text“ und „Wort“ und „zwei“ “drei”");
}

TEST(Emoji, KnowsAllCodesOfGitHub) {
  EXPECT_EQ(outline(":rocket: :+1: :1st_place_medal: :zzz: :woman_scientist:"),
            "🚀 👍 🥇 💤 👩‍🔬");
}

TEST(Emoji, LeavesOtherColonsAlone) {
  EXPECT_EQ(outline(":x_y: 12:30:45 std::vector \\:rocket: `:rocket:`"),
            ":x_y: 12:30:45 std::vector :rocket: `:rocket:`");
}

TEST(Entities, AreAllThoseOfHtml) {
  EXPECT_EQ(outline("R&amp;D &copy; &#233; &#x1F600; &nope; &Aacute; &NotEqualTilde; &zwnj;x"),
            "R&D © é 😀 &nope; Á ≂̸ \u200Cx");
}

TEST(Marks, StrikesBetweenTwoTildes) {
  EXPECT_EQ(outline("~~old **and** bold~~ about ~5 and ~6, a~b~c"),
            "~old ~~*and*~~ bold~ about ~5 and ~6, a~b~c");
  EXPECT_EQ(outline("\\~~not~~ `~~x~~` ~~~y"), "~~not~~ `~~x~~` ~~~y");
}

TEST(Marks, OfTheNewestThemeAreAnOption) {
  EXPECT_EQ(outline("H~2~O x^2^ ==key== a == b"), "H~2~O x^2^ ==key== a == b");
  EXPECT_EQ(outline("H~2~O x^2^ ==key== a == b", {.dialect = {.marks = true}}),
            "H_2_O x^2^ key a == b");
}

TEST(Autolinks, AreSecureWithoutAScheme) {
  EXPECT_EQ(outline("www.example.org, jo@example.org"),
            "[www.example.org](https://www.example.org), [jo@example.org](mailto:jo@example.org)");
}

}  // namespace
}  // namespace cvpress::markdown
