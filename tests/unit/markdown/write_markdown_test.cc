// Blocks as Markdown, and back.
#include "markdown/write_markdown.h"

#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

/// Texts that are written as people write them.
TEST(WriteMarkdown, IsWhatWasRead) {
  for (const char* text :
       {"One line", "**Strong** and *so*", "See [this](https://a.example/b) there",
        "- one\n- two\n  - three\n- four", "1. one\n2. two", "3. three\n4. four",
        "Two\n\nparagraphs", "# Heading\n\nText", "> Quoted\n>\n> twice", "`code` here",
        "```\ncode\n  lines\n```", "- [x] done\n- [ ] open", "| a | b |\n| --- | ---: |\n| 1 | 2 |",
        "Line\\\nbreak", "A ~~struck~~ word", "H<sub>2</sub>O", "![alt](a.png)", "---",
        "- one\n\n  more\n\n- two"}) {
    EXPECT_EQ(markdown_of(read(text).blocks), text);
  }
}

TEST(WriteMarkdown, EscapesWhatWouldMeanSomething) {
  for (const char* text : {"a * b * c",
                           "_x_",
                           "1. not a list",
                           "- nor this",
                           "# nor that",
                           "a < b",
                           "\"straight\" 'quotes'",
                           "a -- b...",
                           "[x](y)",
                           "C:\\dir",
                           ":smile:",
                           "www.a.example",
                           "https://a.example",
                           "jo@a.example",
                           "{{< x >}}",
                           "a | b",
                           "> so",
                           "~~x~~",
                           "&amp;",
                           "`x`",
                           "+ plus",
                           "R&D",
                           "C#",
                           "C++"}) {
    const model::InlineText plain = model::plain(text);
    const ReadMarkdown back = read(markdown_of(plain));
    ASSERT_EQ(back.blocks.size(), 1U) << text;
    EXPECT_EQ(model::plain_text(back.blocks), text) << markdown_of(plain);
    EXPECT_EQ(back.blocks[0].inlines.size(), 1U) << text;
  }
}

TEST(WriteMarkdown, EscapesNothingWithoutNeed) {
  for (const char* text : {"C++ and C#", "R&D", "a.b (c) - d, e: f; 50% + x", "1 2 3", "it’s"}) {
    EXPECT_EQ(markdown_of(model::plain(text)), text);
  }
}

TEST(MeansItself, IsSaidOnlyOfPlainText) {
  for (const char* text : {"Bergen, Norway", "Led two groups of 24; rated 4.7 of 5", "2019 – 2021",
                           "Languages: Python", "Größe"}) {
    EXPECT_TRUE(means_itself(text)) << text;
    EXPECT_EQ(inline_outline(text), text);
  }
  for (const char* text : {"", " a", "a ", "a  b", "*a*", "1. a", "- a", "a--b", "a...",
                           ":x:", "www.a.example", "it's", "a\nb", "https://a.example"}) {
    EXPECT_FALSE(means_itself(text)) << text;
  }
}

}  // namespace
}  // namespace cvpress::markdown
