// Pages made by hand, and what they are as text.
#include "export/export.h"

#include "base/files.h"
#include "text/font_catalog.h"

namespace cvpress::exporting {
namespace {

using layout::Role;
using layout::Tag;
using testing::HasSubstr;
using testing::Not;

const text::FontCatalog& built_in() {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  return kFonts;
}

layout::TagPtr tagged(Role role, const std::string& alt = "") {
  return std::make_shared<const Tag>(Tag{role, alt, "", ""});
}

/// One page that is written on from the top; each text is a paragraph of its own.
class Sheet {
 public:
  Sheet() { list_.pages.push_back({{595, 842}, {}}); }

  Sheet& open(Role role) { return open(tagged(role)); }
  Sheet& open(const layout::TagPtr& tag) {
    list_.pages.back().ops.emplace_back(paint::BeginTag{tag});
    return *this;
  }
  Sheet& close() {
    list_.pages.back().ops.emplace_back(paint::EndTag{});
    return *this;
  }
  Sheet& say(const std::string& words, bool bold = false) {
    y_ += 20;
    return beside(words, bold);
  }
  /// On the line that was written on last.
  Sheet& beside(const std::string& words, bool bold = false) {
    return piece(words, {++paragraph_, 0, 0}, bold);
  }
  /// A piece of a paragraph whose number and place are given.
  Sheet& piece(const std::string& words, paint::TextPlace place, bool bold = false) {
    text::TextSpan span;
    span.text = words;
    if (bold) span.style.weight = 700;
    Diagnostics diagnostics;
    const auto paragraph = text::shape({span}, {}, built_in(), diagnostics);
    const text::Run& run = paragraph->runs.front();
    paint::DrawGlyphs drawn{run.shaped, 0, 0, {50, y_}, run.size, {}, 0, 0, ""};
    drawn.end = static_cast<std::uint32_t>(run.shaped->glyphs.size());
    drawn.place = place;
    list_.pages.back().ops.emplace_back(drawn);
    return *this;
  }
  Sheet& line(Role role, const std::string& words, bool bold = false) {
    return open(role).say(words, bold).close();
  }
  Sheet& link(const std::string& words, const std::string& url) {
    open(Role::kLink).beside(words);
    list_.pages.back().ops.emplace_back(paint::LinkArea{{}, url, words});
    return close();
  }
  Sheet& next_page() {
    list_.pages.push_back({{595, 842}, {}});
    y_ = 0;
    return *this;
  }
  Sheet& draw(const paint::DrawOp& op) {
    list_.pages.back().ops.push_back(op);
    return *this;
  }

  std::string plain() const { return export_text(list_, TextKind::kPlain, {}); }
  std::string markdown() const { return export_text(list_, TextKind::kMarkdown, {}); }
  std::string html(const Head& head = {}) const {
    return export_text(list_, TextKind::kHtml, head);
  }

 private:
  paint::DisplayList list_;
  std::uint32_t paragraph_ = 100;
  Pt y_ = 0;
};

TEST(Export, ADateOnTheLineOfATitleStaysThere) {
  Sheet sheet;
  sheet.open(Role::kSect).line(Role::kH3, "Engineer");
  sheet.open(Role::kP).beside("2019 – 2021").close().line(Role::kP, "Acme").close();
  EXPECT_EQ(sheet.plain(), "Engineer  2019 – 2021\nAcme\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<div class=\"line\">\n<h3>Engineer</h3>\n<p>2019"));
}

TEST(Export, HeadingsHaveTheirLevels) {
  Sheet sheet;
  sheet.line(Role::kH1, "Ada").line(Role::kH2, "Work").line(Role::kP, "Text");
  EXPECT_EQ(sheet.plain(), "Ada\n\nWork\nText\n");
  EXPECT_EQ(sheet.markdown(), "# Ada\n\n## Work\n\nText\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<h1>Ada</h1>\n<h2>Work</h2>\n<p>Text</p>"));
}

TEST(Export, AWordThatWasDividedIsWholeAgain) {
  Sheet sheet;
  sheet.open(Role::kP).piece("the ", {1, 0, 0}).piece("con", {1, 4, 0}).piece("-", {0, 0, 0});
  sheet.piece("clusion", {1, 7, 0}).close();
  EXPECT_EQ(sheet.plain(), "the conclusion\n");
}

TEST(Export, TheEndOfALineIsASpace) {
  Sheet sheet;
  sheet.open(Role::kP).piece("one", {1, 0, 0}).piece("two", {1, 4, 0}).close();
  EXPECT_EQ(sheet.plain(), "one two\n");
}

TEST(Export, ALineThatEndsOnPurposeEnds) {
  Sheet sheet;
  sheet.open(Role::kP).piece("one ", {1, 0, 0}).piece("two", {1, 5, 1}).close();
  EXPECT_EQ(sheet.plain(), "one\ntwo\n");
  EXPECT_EQ(sheet.markdown(), "one\\\ntwo\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<p>one<br>two</p>"));
}

TEST(Export, PiecesAreReadNotSeen) {
  Sheet sheet;
  sheet.open(Role::kP).piece("third", {1, 12, 0}).piece("second ", {1, 6, 0});
  sheet.piece("first ", {1, 0, 0}).close();
  EXPECT_EQ(sheet.plain(), "first second third\n");
}

TEST(Export, AnElementGoesOnOverPages) {
  const auto shared = tagged(Role::kP);
  Sheet sheet;
  sheet.open(shared).piece("one", {1, 0, 0}).close().next_page();
  sheet.open(Role::kArtifact).say("Page 2").close();
  sheet.open(shared).piece("two", {1, 4, 0}).close();
  EXPECT_EQ(sheet.plain(), "one two\n");
}

Sheet list_of(const layout::TagPtr& list, const std::vector<std::string>& labels) {
  Sheet sheet;
  sheet.open(list);
  for (const std::string& label : labels) {
    sheet.open(Role::kLI).line(Role::kLbl, label);
    sheet.open(Role::kLBody).beside("said " + label).close().close();
  }
  return sheet.close();
}

TEST(Export, ListsAreLists) {
  const Sheet sheet = list_of(tagged(Role::kL), {"•", "•"});
  EXPECT_EQ(sheet.plain(), "• said •\n• said •\n");
  EXPECT_EQ(sheet.markdown(), "- said •\n- said •\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<ul>\n<li>said •</li>\n<li>said •</li>\n</ul>"));
}

TEST(Export, NumbersOfAListGoOn) {
  Tag ordered{Role::kL, "", "", ""};
  ordered.ordered = true;
  const Sheet sheet = list_of(std::make_shared<const Tag>(ordered), {"3.", "4."});
  EXPECT_EQ(sheet.markdown(), "3. said 3.\n4. said 4.\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<ol start=\"3\">\n<li>said 3.</li>"));
}

TEST(Export, TablesHaveHeads) {
  Sheet sheet;
  sheet.open(Role::kTable).open(Role::kTR).line(Role::kTH, "A|B").line(Role::kTH, "C").close();
  sheet.open(Role::kTR).line(Role::kTD, "1").line(Role::kTD, "2").close().close();
  EXPECT_EQ(sheet.plain(), "A|B\tC\n1\t2\n");
  EXPECT_EQ(sheet.markdown(), "| A\\|B | C |\n| --- | --- |\n| 1 | 2 |\n");
  EXPECT_THAT(sheet.html(),
              HasSubstr("<tr><th scope=\"col\">A|B</th><th scope=\"col\">C</th></tr>"));
}

TEST(Export, CodeKeepsItsLines) {
  Sheet sheet;
  sheet.open(Role::kP).open(Role::kCode);
  sheet.piece("# not *bold*", {1, 0, 0}).piece("  <b>", {1, 13, 1}).close().close();
  EXPECT_EQ(sheet.markdown(), "```\n# not *bold*\n  <b>\n```\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<pre><code># not *bold*\n  &lt;b&gt;</code></pre>"));
}

TEST(Export, LinksLeadWhereThePdfsDo) {
  Sheet sheet;
  sheet.open(Role::kP).say("see ").link("this", "https://example.org/a?b&c").close();
  sheet.open(Role::kP).say("not ").link("that", "javascript:alert(1)").close();
  EXPECT_EQ(sheet.plain(), "see this\nnot that\n");
  EXPECT_EQ(sheet.markdown(), "see [this](<https://example.org/a?b&c>)\n\nnot that\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<a href=\"https://example.org/a?b&amp;c\">this</a>"));
  EXPECT_THAT(sheet.html(), Not(HasSubstr("javascript")));
}

TEST(Export, BoldIsWhatTheFaceSays) {
  Sheet sheet;
  sheet.open(Role::kP).piece("very ", {1, 0, 0}).piece("bold ", {1, 5, 0}, true);
  sheet.piece("text", {1, 10, 0}).close();
  EXPECT_EQ(sheet.markdown(), "very **bold** text\n");
  EXPECT_THAT(sheet.html(), HasSubstr("very <strong>bold </strong>text"));
}

TEST(Export, BoldThatGoesOnInTheNextLineIsMarkedOnce) {
  Sheet sheet;
  sheet.open(Role::kP).piece("one", {1, 0, 0}, true).piece("two", {1, 4, 0}, true).close();
  EXPECT_EQ(sheet.markdown(), "**one two**\n");
}

TEST(Export, MarksThatWouldNotCloseAreNotWritten) {
  Sheet sheet;
  sheet.open(Role::kP).piece("half", {1, 0, 0}, true).piece("bold", {1, 4, 0}).close();
  EXPECT_EQ(sheet.markdown(), "halfbold\n");
}

TEST(Export, WhatWouldMeanSomethingIsEscaped) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"a * b _c_ d_e", "a \\* b \\_c\\_ d_e"},
      {"1. May", "1\\. May"},
      {"# hash", "\\# hash"},
      {"- dash", "\\- dash"},
      {"<b> &amp;", "\\<b\\> \\&amp;"},
      {"say :smile: at 10:30", "say \\:smile: at 10:30"},
      {"{{< x >}}", "\\{\\{\\< x \\>\\}\\}"},
      {"a--b...", "a-\\-b.\\.\\."}};
  for (const auto& [words, expected] : cases) {
    Sheet sheet;
    sheet.line(Role::kP, words);
    EXPECT_EQ(sheet.markdown(), expected + "\n");
  }
}

TEST(Export, HtmlSaysWhatItIs) {
  Sheet sheet;
  sheet.line(Role::kP, "\"<&>\"");
  const std::string page = sheet.html({"CV <of> Ada", "Ada", "de"});
  EXPECT_THAT(page, HasSubstr("<!DOCTYPE html>\n<html lang=\"de\">"));
  EXPECT_THAT(page, HasSubstr("<title>CV &lt;of&gt; Ada</title>"));
  EXPECT_THAT(page, HasSubstr("<p>&quot;&lt;&amp;&gt;&quot;</p>"));
}

TEST(Export, AnotherLanguageIsNamed) {
  Sheet sheet;
  sheet.open(Role::kP).piece("in ", {1, 0, 0});
  sheet.open(std::make_shared<const Tag>(Tag{Role::kSpan, "", "uk", ""}));
  sheet.piece("Київ", {1, 3, 0}).close().close();
  EXPECT_THAT(sheet.html(), HasSubstr("in <span lang=\"uk\">Київ</span>"));
}

TEST(Export, WhatIsDrawnIsTold) {
  Sheet sheet;
  sheet.open(tagged(Role::kFigure, "4 of 5")).draw(paint::FillRect{}).close();
  sheet.open(tagged(Role::kFigure, "Photo")).draw(paint::DrawImage{}).close();
  EXPECT_EQ(sheet.plain(), "[4 of 5]\n");
  EXPECT_EQ(sheet.markdown(), "\\[4 of 5\\]\n");
  EXPECT_THAT(sheet.html(), HasSubstr("<span role=\"img\" aria-label=\"Photo\"></span>"));
}

}  // namespace
}  // namespace cvpress::exporting
