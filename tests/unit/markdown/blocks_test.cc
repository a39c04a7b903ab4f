#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

using testing::HasSubstr;

TEST(Lists, KeepItemsNestingAndNumbers) {
  EXPECT_EQ(outline("- one\n  - inner\n- two\n"), "ul(li(one ul(li(inner))) li(two))");
  EXPECT_EQ(read("3. c\n4. d\n").blocks[0].number, 3);
  EXPECT_EQ(outline("1) a\n2) b"), "ol(li(a) li(b))");
}

TEST(Lists, ItemsKnowTheirPlaces) {
  const std::string text = "Led it.\n\n* Led it.\n  * **Led** it twice\n* Led it.\n";
  const auto list = read(text).blocks[1];
  EXPECT_EQ(list.children[0].where.begin, 11u);
  EXPECT_EQ(list.children[0].children[1].children[0].where.begin, 25u);
  EXPECT_EQ(list.children[1].where.begin, text.rfind("Led"));
}

TEST(Lists, ListDirectlyUnderTheLeadIn) {
  EXPECT_EQ(outline("Responsibilities include:\n* Analysing\n* Modelling\n"),
            "Responsibilities include: ul(li(Analysing) li(Modelling))");
}

TEST(Lists, AreReadFromTypedBullets) {
  EXPECT_EQ(outline("• one\n• two\n"), "ul(li(one) li(two))");
  EXPECT_EQ(outline("•one"), "ul(li(one))");
  EXPECT_EQ(outline("-one\n-two"), "ul(li(one) li(two))");
  EXPECT_EQ(outline("– one\n– two"), "ul(li(one) li(two))");
  EXPECT_EQ(outline("1.one\n2.two"), "ol(li(one) li(two))");
}

TEST(Lists, LeaveOneDashAndNumbersAlone) {
  EXPECT_EQ(outline("-alone"), "-alone");
  EXPECT_EQ(outline("-5\n-6"), "-5 -6");
  EXPECT_EQ(outline("```\n• code\n```"), "code(• code\n)");
}

TEST(Lists, KnowTasks) {
  EXPECT_EQ(outline("- [x] done\n- [ ] open\n"), "ul(li+(done) li(open))");
}

TEST(Indentation, ThatAllLinesShareIsNone) {
  EXPECT_EQ(outline("    Four spaces\n\n    * are no code\n"), "Four spaces ul(li(are no code))");
  EXPECT_EQ(outline("\u00A0\u00A0- no-break\n\u00A0\u00A0- spaces"), "ul(li(no-break) li(spaces))");
}

TEST(Breaks, ComeFromSpacesBackslashesAndTags) {
  EXPECT_EQ(outline("a  \nb\\\nc<br>d<br/>e\nf"), "a|b|c|d|e f");
}

TEST(EmptyParagraphs, AreNone) {
  EXPECT_EQ(outline("\n&nbsp;\n\n<br><br>\n\n**   **\n\nText **  ** here<br>\n\n&nbsp;"),
            "Text here");
}

TEST(Tables, KeepTheirAlignment) {
  EXPECT_EQ(outline("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |\n"),
            "table(head(td(a) td^(b) td>(c)) tr(td(1) td^(2) td>(3)))");
}

TEST(Tables, WithoutAHeadHaveNone) {
  EXPECT_EQ(outline("| | |\n|---|---|\n| 1 | 2 |\n"), "table(tr(td(1) td(2)))");
}

TEST(Attributes, AreNoText) {
  EXPECT_EQ(outline("# Title {#id .c}\n\ntext\n{style=\"text-align: justify;\"}\n"),
            "h1(Title) text");
  EXPECT_EQ(outline("![a](b.png){width=100} and [l](https://x.org){target=\"_blank\"}!"),
            "a!(b.png) and [l](https://x.org)!");
  EXPECT_EQ(outline("{: .lead }\ntext {: .note} more"), "text more");
  EXPECT_EQ(outline("- a\n{.list}\n\n> q\n> {.quote}"), "ul(li(a)) quote(q)");
}

TEST(Attributes, OtherBracesStay) {
  EXPECT_EQ(outline("a {b} {1, 2}\n{not attributes}"), "a {b} {1, 2} {not attributes}");
  EXPECT_EQ(outline("# The set {x}"), "h1(The set {x})");
}

TEST(Definitions, HaveTermsAndBlocks) {
  EXPECT_EQ(outline("Term\n: first\n: second\n\nOther\n: **third**"),
            "term(Term) def(first) def(second) term(Other) def(*third*)");
  EXPECT_EQ(outline("One\nTwo\n:   what\n\n    - a\n    - b\n\nAfter"),
            "term(One) term(Two) def(what ul(li(a) li(b))) After");
  EXPECT_EQ(outline("Term\n\n: after a blank line"), "term(Term) def(after a blank line)");
}

TEST(Definitions, LeavePlusBulletsBullets) {
  EXPECT_EQ(outline("+ one\n+ two\n\nTerm\n: what"), "ul(li(one) li(two)) term(Term) def(what)");
}

TEST(Definitions, NeedATerm) {
  EXPECT_EQ(outline(": nothing above"), ": nothing above");
  EXPECT_EQ(outline("- item\n: x"), "ul(li(item : x))");
}

TEST(Footnotes, AreNumberedByTheirFirstReference) {
  EXPECT_EQ(outline("A[^b] B[^a] C[^b].\n\n[^a]: Note *a*\n[^b]: Note b\n"),
            "A^1^ B^2^ C^1^. ol-small(li(Note b) li(Note /a/))");
}

TEST(Footnotes, MayHoldBlocksAndReferToEachOther) {
  EXPECT_EQ(outline("X[^1]\n\n[^1]: See [^2].\n\n    More.\n\nY\n\n[^2]: See [^1]."),
            "X^1^ Y ol-small(li(See ^2^. More.) li(See ^1^.))");
}

TEST(Footnotes, EndWhereTheNextBegins) {
  EXPECT_EQ(outline("X\n\n  [^1]: one\n  goes on\n  [^2]: two"),
            "X ol-small(li(one goes on) li(two))");
}

TEST(Footnotes, WithoutReferenceAreKept) {
  EXPECT_EQ(outline("Text\n\n[^x]: lost?"), "Text ol-small(li(lost?))");
}

TEST(Footnotes, WithoutDefinitionStayAsTyped) {
  EXPECT_EQ(outline("a[^1] `[^2]` \\[^3]\n\n[^2]: n\n[^3]: m"),
            "a[^1] `[^2]` [^3] ol-small(li(n) li(m))");
}

TEST(Footnotes, OfATitleFollowIt) {
  EXPECT_EQ(inline_outline("Prize[^1]\n\n[^1]: shared"), "Prize^1^|^1^shared");
}

TEST(Alerts, HaveALabel) {
  EXPECT_EQ(outline("> [!NOTE]\n> Text"), "quote(*Note* Text)");
  EXPECT_EQ(outline("> [!TIP]- My *title*\n> Text"), "quote(*My */*title*/ Text)");
  const auto word = [](std::string_view key) {
    return std::string(key == "callout_note" ? "Hinweis" : "");
  };
  EXPECT_EQ(outline("> [!NOTE]\n> Text", {.word = word}), "quote(*Hinweis* Text)");
  EXPECT_EQ(outline("> [!not one]\n> Text"), "quote([!not one] Text)");
}

TEST(Images, HaveTheirTitleAsACaption) {
  EXPECT_EQ(outline("![alt](a.png \"The caption\")"), "alt!(a.png)|The caption");
}

TEST(InlineText, JoinsParagraphsByLines) {
  EXPECT_EQ(inline_outline("one\n\ntwo"), "one|two");
}

TEST(InlineText, NamesThatLookLikeBlocksAreNames) {
  EXPECT_EQ(inline_outline("1. FC Union"), "1. FC Union");
  EXPECT_EQ(inline_outline("# 1 Fan"), "# 1 Fan");
  EXPECT_EQ(inline_outline("> 5 years"), "> 5 years");
  EXPECT_EQ(inline_outline("- x"), "- x");
}

TEST(Nesting, IsBounded) {
  std::string text(5000, '>');
  text += " deep";
  const ReadMarkdown deep = read(text);
  EXPECT_EQ(model::plain_text(deep.blocks), "deep");
  EXPECT_THAT(deep.messages, HasSubstr("nested too deeply"));
}

}  // namespace
}  // namespace cvpress::markdown
