#include "markdown/markdown.h"

namespace cvpress::markdown {
namespace {

using model::BlockKind;
using testing::HasSubstr;

model::Blocks blocks(const std::string& text, std::string* messages = nullptr) {
  SourceMap sources;
  const FileId file = sources.add("a.md", text);
  Diagnostics diagnostics;
  auto result =
      read_blocks(text, {file, 0, static_cast<std::uint32_t>(text.size())}, sources, diagnostics);
  if (messages != nullptr) *messages = diagnostics_as_text(diagnostics, sources);
  return result;
}

std::string plain(const std::string& text) {
  return model::plain_text(blocks(text));
}

TEST(Markdown, ReadsEveryItemOfATightList) {
  const auto list = blocks("- one\n- two\n- three\n");
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].kind, BlockKind::kBulletList);
  ASSERT_EQ(list[0].children.size(), 3u);
  EXPECT_EQ(model::plain_text(list[0].children[2].children), "three");
}

/// Taking them off one by one would take minutes.
TEST(Markdown, DropsVeryManyBreaksBeforeAText) {
  std::string text;
  for (int i = 0; i < 300000; ++i) text += "<br>";
  EXPECT_EQ(plain(text + "x"), "x");
}

TEST(Markdown, NestsLists) {
  const auto list = blocks("- one\n  - inner\n- two\n");
  ASSERT_EQ(list[0].children.size(), 2u);
  ASSERT_EQ(list[0].children[0].children.size(), 2u);
  EXPECT_EQ(list[0].children[0].children[1].kind, BlockKind::kBulletList);
}

TEST(Markdown, KeepsTheNumberOfAnOrderedList) {
  const auto list = blocks("3. c\n4. d\n");
  EXPECT_EQ(list[0].kind, BlockKind::kOrderedList);
  EXPECT_EQ(list[0].number, 3);
}

TEST(Markdown, ListDirectlyUnderTheLeadIn) {
  const auto both = blocks("Responsibilities include:\n* Analysing\n* Modelling\n");
  ASSERT_EQ(both.size(), 2u);
  EXPECT_EQ(both[1].children.size(), 2u);
}

TEST(Markdown, RemovesTheCommonIndentation) {
  const auto read = blocks("    Four spaces\n\n    * are no code\n");
  EXPECT_EQ(read[0].kind, BlockKind::kParagraph);
  EXPECT_EQ(read[1].kind, BlockKind::kBulletList);
}

TEST(Markdown, SetsTypography) {
  EXPECT_EQ(plain("\"Quoted\" -- it's 'fine'... the '90s, rock 'n' roll"),
            "“Quoted” – it’s ‘fine’… the ’90s, rock ‘n’ roll");
  EXPECT_EQ(plain("5'10\" tall"), "5'10\" tall");
}

TEST(Markdown, LeavesCodeAlone) {
  const auto read = blocks("`\"a\" -- b`");
  EXPECT_EQ(read[0].inlines[0].text, "\"a\" -- b");
  EXPECT_TRUE(read[0].inlines[0].code);
}

TEST(Markdown, ReadsLinksAndStyles) {
  const auto read = blocks("**bold** *it* ~~old~~ [text](https://example.org)");
  const auto& runs = read[0].inlines;
  EXPECT_TRUE(runs[0].strong);
  EXPECT_TRUE(runs[2].emphasis);
  EXPECT_TRUE(runs[4].strike);
  EXPECT_EQ(runs[6].href, "https://example.org");
}

TEST(Markdown, LoneTildesAreCharacters) {
  EXPECT_EQ(plain("about ~5 and ~6"), "about ~5 and ~6");
}

TEST(Markdown, ReadsTables) {
  const auto table = blocks("| a | b |\n|---|--:|\n| 1 | 2 |\n");
  ASSERT_EQ(table[0].kind, BlockKind::kTable);
  ASSERT_EQ(table[0].children.size(), 2u);
  EXPECT_EQ(table[0].children[0].number, 1);
  EXPECT_EQ(table[0].children[1].children[1].align, model::CellAlign::kEnd);
}

TEST(Markdown, ReadsTaskLists) {
  const auto list = blocks("- [x] done\n- [ ] open\n");
  EXPECT_EQ(list[0].children[0].task, model::Task::kDone);
  EXPECT_EQ(list[0].children[1].task, model::Task::kOpen);
}

TEST(Markdown, ReducesHtmlToItsMeaning) {
  const auto read = blocks(
      "A<br>B <strong>c</strong> <a href=\"https://x.org\">d</a> <span style=\"x\">e</span>");
  EXPECT_EQ(model::plain_text(read), "A B c d e");
  EXPECT_TRUE(read[0].inlines[3].strong);
}

TEST(Markdown, ReadsHtmlLists) {
  const auto read = blocks("<ul><li>one</li><li>two</li></ul>");
  ASSERT_EQ(read[0].kind, BlockKind::kBulletList);
  EXPECT_EQ(read[0].children.size(), 2u);
}

TEST(Markdown, LeavesScriptsOutWithAWarning) {
  std::string messages;
  const auto read = blocks("before\n\n<script>alert(1)</script>\n\nafter", &messages);
  EXPECT_EQ(model::plain_text(read), "before\nafter");
  EXPECT_THAT(messages, HasSubstr("<script>"));
}

TEST(Markdown, ResolvesEntities) {
  EXPECT_EQ(plain("R&amp;D &copy; &#233; &nope;"), "R&D © é &nope;");
}

TEST(Markdown, ReducesShortcodes) {
  EXPECT_EQ(plain("{{< icon name=\"download\" pack=\"fas\" >}} Ask {{< mention \"jo\" >}}"),
            "Ask jo");
  EXPECT_EQ(plain("{{% callout note %}}Kept{{% /callout %}}"), "Kept");
}

TEST(Markdown, WarnsOfUnknownShortcodes) {
  std::string messages;
  EXPECT_EQ(model::plain_text(blocks("a {{< sparkle >}} b", &messages)), "a  b");
  EXPECT_THAT(messages, HasSubstr("sparkle"));
}

TEST(Markdown, StripsAttributes) {
  EXPECT_EQ(plain("# Title {#id .c}\n\ntext\n{style=\"text-align: justify;\"}\n"), "Title\ntext");
}

TEST(Markdown, TakesTypedBulletsForBullets) {
  EXPECT_EQ(blocks("• one\n• two\n")[0].children.size(), 2u);
}

TEST(Markdown, FootnotesStayReadable) {
  EXPECT_THAT(plain("Text[^1]\n\n[^1]: The note"), HasSubstr("The note"));
}

TEST(Markdown, KnowsEmojiCodes) {
  EXPECT_EQ(plain(":rocket: at 12:30:45 std::vector"), "🚀 at 12:30:45 std::vector");
}

TEST(Markdown, BoundsNesting) {
  std::string messages;
  std::string quoted(5000, '>');
  quoted += " deep";
  const auto read = blocks(quoted, &messages);
  EXPECT_EQ(model::plain_text(read), "deep");
  EXPECT_THAT(messages, HasSubstr("nested too deeply"));
}

TEST(Markdown, InlineTextJoinsParagraphsByLines) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto text = read_inline("one\n\ntwo", {}, sources, diagnostics);
  ASSERT_EQ(text.size(), 3u);
  EXPECT_EQ(text[1].kind, model::InlineKind::kLineBreak);
}

TEST(Markdown, NamesThatLookLikeListsAreNames) {
  SourceMap sources;
  Diagnostics diagnostics;
  EXPECT_EQ(model::plain_text(read_inline("1. FC Union", {}, sources, diagnostics)), "1. FC Union");
  EXPECT_EQ(model::plain_text(read_inline("# 1 Fan", {}, sources, diagnostics)), "# 1 Fan");
}

}  // namespace
}  // namespace cvpress::markdown
