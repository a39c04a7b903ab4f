// Input that was made to hang or exhaust a reader is read to its end.
#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

std::string repeated(std::string_view unit, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + unit.size());
  while (text.size() < bytes) text += unit;
  return text;
}

class Hostile : public testing::TestWithParam<std::string> {};

TEST_P(Hostile, RepetitionIsReadToItsEnd) {
  const ReadOptions all{.dialect = {.math = true, .marks = true}};
  const std::string text = repeated(GetParam(), 100000) + "\n\nthe end";
  EXPECT_THAT(model::plain_text(read(text, all).blocks), testing::HasSubstr("the end"));
}

INSTANTIATE_TEST_SUITE_P(Units, Hostile,
                         testing::Values("[", "*", "<", "{{<", "{{< a >}}", "{{< a >}}{{< /b >}}",
                                         "{{< \"", "$", " $a", "$a ", ":a", "~~a", "~~", "==a ",
                                         "^", "\"", "'", " \"a", "&", "&a", "`", "` ``", "<b>",
                                         "<b><i>", "</b>", "<a href=x>", "<li>", "<table>", "<td>",
                                         "<td colspan=99>", "<a \"", "<p a=\"", "{.a}", "{:a}",
                                         "![](", "[a](", "[^a]", "- ", "> ", "a\n: b\n", "** ", "|",
                                         "|a|\n", "\\", "\\(", "{", "_a", "* a\n", "1.a\n", "• a\n",
                                         "\n", "<!", "<?", "</", "\xEF\xB7\x90", "[a]: b\n",
                                         "http://a.b ", "a@b.cc "));

TEST(HostileInput, ManyFootnotesAreAllKept) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "[^" + std::to_string(i) + "] ";
  text += "\n\n";
  for (int i = 0; i < 5000; ++i) text += "[^" + std::to_string(i) + "]: note\n";
  EXPECT_EQ(read(text).blocks.back().children.size(), 5000u);
}

TEST(HostileInput, AddressesAreNotMultiplied) {
  std::string text = "[a]: https://x.org/" + std::string(3900, 'y') + "\n\n";
  text += repeated("[a] *b* ", 700000);
  const ReadMarkdown linked = read(text);
  EXPECT_THAT(linked.messages, testing::HasSubstr("this long and this many"));
}

TEST(HostileInput, WideTablesAreText) {
  const std::string text = "|" + repeated("a|", 20000) + "\n|" + repeated("-|", 20000) + "\n" +
                           repeated("|b\n", 20000) + "\nthe end";
  const ReadMarkdown table = read(text);
  EXPECT_THAT(model::plain_text(table.blocks), testing::EndsWith("the end"));
  EXPECT_THAT(table.messages, testing::HasSubstr("so many cells"));
}

TEST(HostileInput, DeepPairsOfShortcodesPassTheirTextOn) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "{{< hl >}}";
  text += "kept";
  for (int i = 0; i < 2000; ++i) text += "{{< /hl >}}";
  EXPECT_EQ(outline(text), "kept");
}

}  // namespace
}  // namespace cvpress::markdown
