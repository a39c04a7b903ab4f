#include "support/markdown_reading.h"

namespace cvpress::markdown {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(Shortcodes, DecorationsPrintNothing) {
  const ReadMarkdown text = read("{{< icon name=\"download\" pack=\"fas\" >}} Get {{<toc>}}it");
  EXPECT_EQ(outline(text.blocks), "Get it");
  EXPECT_THAT(text.messages, IsEmpty());
}

TEST(Shortcodes, PairsPrintWhatTheyEnclose) {
  EXPECT_EQ(outline("{{% callout note %}}\nKept **all**\n{{% /callout %}}"), "Kept *all*");
  EXPECT_EQ(outline("a {{< hl >}}b{{< /hl >}} c"), "a b c");
  EXPECT_EQ(outline("{{< spoiler text=\"Title\" >}}\nInner\n{{< /spoiler >}}"), "*Title* Inner");
  EXPECT_EQ(
      outline("{{< cards >}}\n    {{< card url=\"https://x.org\" title=\"T\" subtitle=\"S\" >}}\n"
              "{{< /cards >}}"),
      "[T](https://x.org)|S");
}

TEST(Shortcodes, PicturesAreMarkdownImages) {
  EXPECT_EQ(outline("{{< figure src=\"a b.png\" caption=\"Some *words*\" alt=\"x\" >}}"),
            "x!(a b.png)|Some /words/");
}

TEST(Shortcodes, LinkToWhatPaperCannotShow) {
  EXPECT_EQ(outline("{{< youtube abc123 >}}"),
            "[https://www.youtube.com/watch?v=abc123](https://www.youtube.com/watch?v=abc123)");
  const ReadMarkdown chart = read("a\n\n{{< chart data=\"x\" >}}");
  EXPECT_EQ(outline(chart.blocks), "a");
  EXPECT_THAT(chart.messages, HasSubstr("a.md:3:1: warning: \"chart\" cannot be shown"));
}

TEST(Shortcodes, ButtonsAndCallsAreLinks) {
  EXPECT_EQ(outline("{{< button url=\"https://x.org\" >}}Go{{< /button >}}"),
            "[Go](https://x.org)");
  EXPECT_EQ(outline("{{< cta cta_text=\"A\" cta_link=\"https://a.org\" cta_alt_text=\"B\" "
                    "cta_alt_link=\"https://b.org\" >}}"),
            "[A](https://a.org) · [B](https://b.org)");
  EXPECT_EQ(outline("{{< staticref \"uploads/cv.pdf\" \"newtab\" >}}my CV{{< /staticref >}}"),
            "my CV");
}

TEST(Shortcodes, AskTheSite) {
  const auto site = [](const SiteQuestion& question) -> std::optional<std::string> {
    switch (question.kind) {
      case SiteQuestion::Kind::kMention: return "Jo *Doe*";
      case SiteQuestion::Kind::kCitation: return "Entry of " + question.name;
      case SiteQuestion::Kind::kParameter: return "value";
      case SiteQuestion::Kind::kTable: return "a,\"b|c\"\n1,2\n";
      case SiteQuestion::Kind::kInclude: return "{{< hl >}}included{{< /hl >}}";
      case SiteQuestion::Kind::kReference: return "https://x.org" + question.name;
    }
    return std::nullopt;
  };
  const ReadOptions options{.resolve = site};
  EXPECT_EQ(outline("By {{< mention \"jo\" >}}", options), "By Jo *Doe*");
  EXPECT_EQ(outline("{{< cite page=\"/publication/x\" view=\"4\" >}}", options),
            "Entry of /publication/x");
  EXPECT_EQ(outline("{{< param name >}}", options), "value");
  EXPECT_EQ(outline("{{< table path=\"x.csv\" >}}", options),
            "table(head(td(a) td(b|c)) tr(td(1) td(2)))");
  EXPECT_EQ(outline("{{< table path=\"x.csv\" header=\"false\" >}}", options),
            "table(tr(td(a) td(b|c)) tr(td(1) td(2)))");
  EXPECT_EQ(outline("{{< include \"x\" >}}", options), "included");
  EXPECT_EQ(outline("[t]({{< relref \"/a\" >}})", options), "[t](https://x.org/a)");
}

TEST(Shortcodes, KeepTheTextOfWhatTheSiteLacks) {
  EXPECT_EQ(outline("By {{< mention \"jo\" >}} [t]({{< relref \"/a\" >}})"), "By jo t");
  const ReadMarkdown cited = read("See {{< cite page=\"/publication/x\" >}}");
  EXPECT_THAT(cited.messages, HasSubstr("a.md:1:5: warning"));
  EXPECT_THAT(cited.messages, HasSubstr("/publication/x"));
}

TEST(Shortcodes, ReadArgumentsOfAllSorts) {
  EXPECT_EQ(outline("{{< spoiler\n  text=`A \"b\" >}} c`\n>}}in{{< / spoiler >}}"),
            "*A “b” >}} c* in");
  EXPECT_EQ(outline("{{< details \"A \\\"b\\\"\" >}}in{{< /details >}}"), "*A “b”* in");
  EXPECT_EQ(outline("a {{< hl />}}b"), "a b");
}

TEST(Shortcodes, PrintEscapedExamples) {
  EXPECT_EQ(outline("Use `{{</* figure src=\"x\" */>}}` or {{%/* b */%}}"),
            "Use `{{< figure src=\"x\" >}}` or {{% b %}}");
}

TEST(Shortcodes, UnknownOnesAreNamedAndTheirTextKept) {
  const ReadMarkdown text = read("a {{< sparkle >}} b {{< glow >}}kept{{< /glow >}}");
  EXPECT_EQ(outline(text.blocks), "a b kept");
  EXPECT_THAT(
      text.messages,
      HasSubstr("a.md:1:3: warning: the shortcode \"sparkle\" is unknown and prints nothing"));
  EXPECT_THAT(text.messages, HasSubstr("\"glow\" is unknown and prints only its text"));
  EXPECT_THAT(read("{{< figur src=\"x\" >}}").messages, HasSubstr("did you mean \"figure\"?"));
}

TEST(Shortcodes, UnclosedOnesStayAsTyped) {
  const ReadMarkdown text = read("a\n\n{{< figure src=\"x\n\nb {{< hl >}}c{{< /hl >}}");
  EXPECT_EQ(outline(text.blocks), "a {{< figure src=“x b c");
  EXPECT_THAT(text.messages, HasSubstr("a.md:3:1: warning: this shortcode never ends"));
}

TEST(Shortcodes, StrayClosersAreReported) {
  const ReadMarkdown text = read("a {{< /hl >}} b");
  EXPECT_EQ(outline(text.blocks), "a b");
  EXPECT_THAT(text.messages, HasSubstr("never opened"));
}

TEST(Shortcodes, HaveTheirPlaceInFoldedText) {
  SourceMap sources;
  const FileId file = sources.add("a.md", "text: >-\n  one\n  two {{< sparkle\n  x >}}\n");
  Diagnostics diagnostics;
  read_blocks("one two {{< sparkle x >}}", {file, 6, 44}, sources, diagnostics);
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources), HasSubstr("a.md:3:7: warning"));
}

TEST(Shortcodes, DoNotChangeTheIndentationAround) {
  EXPECT_EQ(outline("    a\n\n    {{< spoiler \"T\" >}}in{{< /spoiler >}}\n\n    b"), "a *T* in b");
}

TEST(Shortcodes, WorkInTitles) {
  EXPECT_EQ(inline_outline("{{< icon name=\"x\" >}}Title"), "Title");
}

}  // namespace
}  // namespace cvpress::markdown
