#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Html, StylesItsText) {
  EXPECT_EQ(
      outline("<b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <u>e</u> <s>f</s> <del>g</del>"),
      "*a* *b* /c/ /d/ __e__ ~f~ ~g~");
  EXPECT_EQ(outline("x<sup>2</sup> H<sub>2</sub>O <code>f(x)</code> <kbd>k</kbd> <ins>n</ins>"),
            "x^2^ H_2_O `f(x)` `k` __n__");
  EXPECT_EQ(
      outline(
          "<mark>a</mark> <small>b</small> <span style=\"x\">c</span> <font color=red>d</font>"),
      "a b c d");
}

TEST(Html, LinksAndShowsPictures) {
  EXPECT_EQ(outline("<a class='b' href = 'https://x.org/?a=1&amp;b=2'>d</a>"),
            "[d](https://x.org/?a=1&b=2)");
  EXPECT_EQ(outline("<img src=a.png alt=\"A > B\">"), "A > B!(a.png)");
  EXPECT_EQ(outline("<img data-src=\"late.png\" src=\"data:image/gif;base64,R0\">"), "!(late.png)");
}

TEST(Html, BlocksBecomeBlocks) {
  EXPECT_EQ(outline("<ul><li>one<li>two <b>x</b></ul>\n"), "ul(li(one) li(two *x*))");
  EXPECT_EQ(outline("<ol start=4><li>one</li></ol>"), "ol(li(one))");
  EXPECT_EQ(outline("<h2>T</h2><p>one<p>two</p><hr><blockquote>q</blockquote>"),
            "h2(T) one two rule() quote(q)");
  EXPECT_EQ(outline("<pre><code>a\n  b &lt; c</code></pre>"), "code(a\n  b < c)");
  EXPECT_EQ(outline("<dl><dt>T<dd>one<dd>two</dl>"), "term(T) def(one) def(two)");
  EXPECT_EQ(outline("<details><summary>S</summary>inner</details>"), "term(S) inner");
}

TEST(Html, ReadsMarkdownInsideOfItsBlocks) {
  EXPECT_EQ(outline("<div class=\"c\">\n\n- a\n- **b**\n\n</div>\n"), "ul(li(a) li(*b*))");
  EXPECT_EQ(outline("<center><b>\n\ntext\n\n</b></center>\n\nafter"), "*text* after");
}

TEST(Html, TablesBecomeTables) {
  EXPECT_EQ(outline("<table><thead><tr><th>A</th><th align=right>B</th></tr></thead>"
                    "<tbody><tr><td>1<td>2</tr></tbody></table>"),
            "table(head(td(A) td>(B)) tr(td(1) td(2)))");
  EXPECT_EQ(outline("<table><caption>C</caption><tr><td colspan=2>wide</td></tr>"
                    "<tr><td><ul><li>x</li><li>y</li></ul></td><td>z</td></tr></table>"),
            "C table(tr(td(wide) td()) tr(td(• x|• y) td(z)))");
}

TEST(Html, SurvivesBrokenNesting) {
  EXPECT_EQ(outline("<b>a <i>b</b> c</i> d</u>"), "*a */*b*// c/ d");
  EXPECT_EQ(outline("<b>never closed\n\nnext"), "*never closed* next");
  EXPECT_EQ(outline("<td>lonely</td> x </li></ul>"), "table(tr(td(lonely))) x");
  EXPECT_EQ(outline("<table>text<tr>more</table> after"), "table(tr(td(text)) tr(td(more))) after");
}

TEST(Html, LeavesCommentsOut) {
  EXPECT_EQ(outline("a <!-- no --> b\n\n<!--more-->\n\nc"), "a b c");
  const ReadMarkdown open = read("a\n\n<!-- open\n\nlost");
  EXPECT_THAT(open.messages, HasSubstr("a.md:3:1: warning: this comment never ends"));
}

TEST(Html, KnowsWhatIsNeitherTagNorComment) {
  EXPECT_EQ(outline("a <![CDATA[b > c &amp;]]> d"), "a b > c &amp; d");
  const ReadMarkdown code = read("a\n\n<?php if (1 > 0) echo 1 ?>\n\nd <?x?>\n");
  EXPECT_EQ(outline(code.blocks), "a d");
  EXPECT_THAT(code.messages, HasSubstr("a.md:3:1: note: \"<?…?>\" is for programs and was left"));
}

TEST(Html, SaysWhatItLeavesOut) {
  const ReadMarkdown page = read("before\n\n<script>if (a<b) alert(\"</p>\")</script>\n\nafter");
  EXPECT_EQ(outline(page.blocks), "before after");
  EXPECT_THAT(page.messages, HasSubstr("a.md:3:1: note: <script>"));
  const ReadMarkdown frame = read("see <iframe src=\"https://x.org\"></iframe> this");
  EXPECT_EQ(outline(frame.blocks), "see this");
  EXPECT_THAT(frame.messages, HasSubstr("a.md:1:5: warning: <iframe>"));
}

TEST(Html, PrintsWhatIsNoElement) {
  const ReadMarkdown text = read("a List<int> of <my-tag>x</my-tag>");
  EXPECT_EQ(outline(text.blocks), "a List<int> of x");
  EXPECT_THAT(text.messages, HasSubstr("<int> is no element of HTML"));
  EXPECT_THAT(text.messages, Not(HasSubstr("<my-tag> is")));
}

TEST(Html, PrintsPlaceholders) {
  const ReadMarkdown text = read("the <company> team of <company-name>\n\n<your-name>\n");
  EXPECT_EQ(outline(text.blocks), "the <company> team of <company-name> <your-name>");
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:5: warning: <company> is no element of HTML"));
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:23: warning: <company-name> is no element"));
  EXPECT_THAT(text.messages, HasSubstr("a.md:3:1: warning: <your-name> is no element"));
  EXPECT_EQ(outline("<my-icon/> <my-icon name=x> <My-Tag>x</My-Tag>"), "x");
}

TEST(Html, TellsPlaceholdersAsTheyAreTyped) {
  EXPECT_THAT(read("<Lead> engineer").messages, HasSubstr("<Lead> is no element of HTML"));
  EXPECT_THAT(read("a <Title> b").messages, HasSubstr("<Title> is an element of HTML that"));
}

TEST(Html, WhatAPictureShowsStandsForOneWithoutAnAddress) {
  EXPECT_EQ(outline("a <img alt='the yard'> b"), "a the yard b");
}

TEST(Html, WarnsOfElementsThatNeverEnd) {
  const ReadMarkdown text = read("Use <label> for names, <label> and <input>, not <time>");
  EXPECT_EQ(outline(text.blocks), "Use for names, and , not");
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:5: warning: <label> is taken for HTML, though it"));
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:36: warning: <input> is taken for HTML and"));
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:49: warning: <time> is taken"));
  EXPECT_THAT(text.messages, Not(HasSubstr("a.md:1:24")));
  EXPECT_THAT(read("x\n\n<main>\n\ny").messages, HasSubstr("a.md:3:1: warning: <main> is taken"));
}

TEST(Html, SaysNothingOfTagsThatAreWhole) {
  for (const char* text :
       {"a<br>b<wbr>c", "x<sup>2</sup> <b>a</b> <i>b</i> <span>c</span> <a href=x>d</a>",
        "<label for=x>a", "<label>a</label> <LABEL>b</Label >", "<hr>", "<ul><li>a<li>b</ul>",
        "<p>a<p>b", "<div>\n\n**a**\n\n</div>", "<img src=a.png>", "a <!-- label --> b",
        "<table><tr><td>a<td>b</table>", "`<label>` \\<label> &lt;label>"}) {
    EXPECT_EQ(read(text).messages, "") << text;
  }
}

TEST(Html, LeavesNothingOutAfterWhatNeverEnds) {
  const ReadMarkdown text = read("set <title> and <object> x");
  EXPECT_EQ(outline(text.blocks), "set <title> and <object> x");
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:5: warning: <title> is an element of HTML that"));
}

TEST(Html, TakesNoWordsForAttributes) {
  const ReadMarkdown text = read("if a <b then c> d");
  EXPECT_EQ(outline(text.blocks), "if a <b then c> d");
  EXPECT_THAT(text.messages, HasSubstr("a.md:1:6: warning: <b then c> is no tag of HTML"));
  EXPECT_EQ(outline("a <b>c</b> <p hidden>d</p> <i class='x y' title=z>e</i> <br/> <u />f</u >"),
            outline("a <b>c</b> <p>d</p> <i>e</i> <br> <u>f</u>"));
}

}  // namespace
}  // namespace cvpress::markdown
