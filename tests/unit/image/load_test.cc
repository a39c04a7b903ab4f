#include "image/load.h"

#include "support/image_builders.h"

namespace {

using namespace cvpress::image;
using namespace cvpress::tests;
using cvpress::Diagnostics;
using cvpress::MemoryFiles;
using cvpress::Severity;
using testing::HasSubstr;

const cvpress::SourceSpan kPlace{1, 5, 9};

Request picture(const std::string& name) {
  return {name, "cv", "", false, kPlace};
}
Request logo(const std::string& name) {
  return {name, "cv", "", true, kPlace};
}

std::string svg_url() {
  return "data:image/svg+xml;utf8," + svg_file("<rect width='9' height='9'/>");
}

class LoaderTest : public testing::Test {
 protected:
  LoaderTest() {
    files.add("cv/red.png", png_file({.width = 3}));
    files.add("cv/assets/media/icons/brands/acme.png", png_file({.width = 4}));
    files.add("cv/broken.png", png_file({}).substr(0, 50));
    files.add("cv/anim.gif", "GIF89a");
  }

  PicturePtr load(const Request& request) { return loader.load(request, diagnostics); }
  std::string only_message() {
    if (diagnostics.all().size() != 1)
      return std::to_string(diagnostics.all().size()) + " messages";
    return diagnostics.all()[0].message;
  }

  MemoryFiles files;
  Diagnostics diagnostics;
  Loader loader{files, {}, {}};
};

TEST_F(LoaderTest, FindsAFileBesideTheInput) {
  const auto found = load(picture("red.png"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->size.width, 3);
  EXPECT_EQ(found->origin, "cv/red.png");
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST_F(LoaderTest, FindsABareLogo) {
  const auto found = load(logo("acme"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->size.width, 4);
}

TEST_F(LoaderTest, DecodesOneFileOnceWhateverItsName) {
  EXPECT_EQ(load(picture("red.png")), load(picture("./red.png")));
}

TEST_F(LoaderTest, SaysWhatIsMissingWhereAndWhereItLooked) {
  EXPECT_FALSE(load(logo("acmee")));
  EXPECT_EQ(only_message(), "picture \"acmee\" was not found");
  const auto& warning = diagnostics.all()[0];
  EXPECT_EQ(warning.severity, Severity::kWarning);
  EXPECT_EQ(warning.where, kPlace);
  ASSERT_EQ(warning.hints.size(), 2u);
  EXPECT_EQ(warning.hints[0].text, "did you mean \"acme\"?");
  EXPECT_THAT(warning.hints[1].text, HasSubstr("looked for cv/acmee.svg"));
}

TEST_F(LoaderTest, WarnsOncePerName) {
  for (int i = 0; i < 3; ++i) load(picture("nothing.png"));
  for (int i = 0; i < 3; ++i) load(picture("broken.png"));
  for (int i = 0; i < 3; ++i) load(picture("https://example.org/x.png"));
  EXPECT_EQ(diagnostics.all().size(), 3u);
}

TEST_F(LoaderTest, OnlyNotesTheStartersLogos) {
  EXPECT_FALSE(load(logo("org-gc")));
  EXPECT_FALSE(load(logo("org-x")));
  EXPECT_FALSE(diagnostics.has_warnings());
  EXPECT_EQ(diagnostics.all().size(), 2u);
}

TEST_F(LoaderTest, RefusesNamesThatLeadOut) {
  files.add("etc/x.png", png_file({}));
  EXPECT_FALSE(load(picture("../etc/x.png")));
  EXPECT_THAT(only_message(), HasSubstr("leads out of the folder"));
}

TEST_F(LoaderTest, NamesAFormatThatIsNotRead) {
  EXPECT_FALSE(load(picture("anim.gif")));
  EXPECT_EQ(only_message(),
            "picture \"anim.gif\" is left out: it is a GIF picture; convert it to PNG");
}

TEST_F(LoaderTest, DoesNotFetchUnasked) {
  EXPECT_FALSE(load(picture("https://example.org/x.png")));
  EXPECT_EQ(only_message(),
            "remote picture https://example.org/x.png is not fetched; use --fetch-images");
}

TEST_F(LoaderTest, FetchesThroughWhatItIsGiven) {
  std::string asked;
  Loader fetching(files, {}, [&](const std::string& url, cvpress::SourceSpan, Diagnostics&) {
    asked = url;
    return std::optional(png_file({.width = 7}));
  });
  const auto fetched = fetching.load(picture("//example.org/x.png"), diagnostics);
  ASSERT_TRUE(fetched);
  EXPECT_EQ(fetched->size.width, 7);
  EXPECT_EQ(asked, "https://example.org/x.png");
}

TEST_F(LoaderTest, LeavesTheReasonOfAFailedFetchToTheFetcher) {
  Loader fetching(files, {}, [](const std::string&, cvpress::SourceSpan where, Diagnostics& d) {
    d.warning(where, "no route");
    return std::optional<std::string>();
  });
  EXPECT_FALSE(fetching.load(picture("http://example.org/x.png"), diagnostics));
  EXPECT_EQ(only_message(), "no route");
}

TEST_F(LoaderTest, ReadsDataUrls) {
  EXPECT_TRUE(load(picture("data:image/png;base64," + base64(png_file({})))));
  EXPECT_TRUE(load(picture("data:image/jpeg;base64," + base64(jpeg_file({})))));
  EXPECT_TRUE(load(picture(svg_url())));
  EXPECT_TRUE(diagnostics.all().empty()) << only_message();
}

TEST_F(LoaderTest, SharesOriginsOnlyAmongEqualData) {
  const auto one = load(picture("data:image/png;base64," + base64(png_file({.width = 1}))));
  const auto two = load(picture("data:image/png;base64," + base64(png_file({.width = 2}))));
  EXPECT_NE(one->origin, two->origin);
}

TEST_F(LoaderTest, KeepsMessagesShort) {
  load(picture("data:image/png;base64," + std::string(10'000, 'A')));
  EXPECT_LT(only_message().size(), 250u);
}

TEST_F(LoaderTest, ReadsNoOtherAddresses) {
  EXPECT_FALSE(load(picture("file:///etc/passwd")));
  EXPECT_THAT(only_message(), HasSubstr("file: addresses are not read"));
}

TEST_F(LoaderTest, IsSilentAboutEmptyNames) {
  EXPECT_FALSE(load(logo("  ")));
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST_F(LoaderTest, RefusesLargeFiles) {
  Loader limited(files, {.file_bytes = 10}, {});
  EXPECT_FALSE(limited.load(picture("red.png"), diagnostics));
  EXPECT_THAT(only_message(), HasSubstr("too large"));
}

TEST_F(LoaderTest, LimitsAllPicturesTogether) {
  Loader limited(files, {.kept_bytes = 10}, {});
  EXPECT_TRUE(limited.load(picture("red.png"), diagnostics));
  EXPECT_FALSE(limited.load(logo("acme"), diagnostics));
  EXPECT_THAT(only_message(), HasSubstr("all pictures together"));
}

TEST_F(LoaderTest, KeepsOnlyThePixelsOfALogoThatPrintCanShow) {
  files.add("cv/large.png", png_file({.width = 1200, .height = 900}));
  const auto small = load(logo("large.png"));
  const auto large = load(picture("large.png"));
  ASSERT_TRUE(small && large);
  EXPECT_EQ(small->size, (cvpress::Size{600, 450}));
  EXPECT_EQ(large->size, (cvpress::Size{1200, 900}));
  EXPECT_NE(small->origin, large->origin);
}

TEST_F(LoaderTest, SharesASmallPictureThatIsALogoToo) {
  ASSERT_TRUE(load(logo("red.png")) && load(picture("red.png")));
  EXPECT_EQ(load(logo("red.png"))->origin, load(picture("red.png"))->origin);
}

TEST_F(LoaderTest, LimitsThePixelsOfAllPicturesTogether) {
  files.add("cv/blue.png", png_file({.width = 5}));
  Loader small(files, {.all_pixels = 12}, {});
  EXPECT_TRUE(small.load(picture("red.png"), diagnostics));
  EXPECT_FALSE(small.load(picture("blue.png"), diagnostics));
  EXPECT_THAT(only_message(), HasSubstr("all pictures together have more pixels"));
}

/// Of drawings that would take hours, each is told of, and none keeps an honest one out.
TEST_F(LoaderTest, DrawsAnHonestSvgAmongBombs) {
  const auto bomb = [](int i) {
    return svg_file(
        "<filter id='f'><feTurbulence numOctaves='10000000' baseFrequency='0.1'/>"
        "</filter><rect filter='url(#f)' width='9' height='" +
        std::to_string(i) + "'/>");
  };
  for (int i = 1; i <= 9; ++i) files.add("cv/b" + std::to_string(i) + ".svg", bomb(i));
  files.add("cv/good.svg", svg_file("<rect width='9' height='9'/>"));
  for (int i = 1; i <= 4; ++i) EXPECT_FALSE(load(logo("b" + std::to_string(i) + ".svg")));
  EXPECT_TRUE(load(logo("good.svg")));
  for (int i = 5; i <= 9; ++i) EXPECT_FALSE(load(logo("b" + std::to_string(i) + ".svg")));
  ASSERT_EQ(diagnostics.all().size(), 9u);
  for (const auto& each : diagnostics.all()) EXPECT_THAT(each.message, HasSubstr("too long"));
}

/// Whether viewers smooth pixels is not left to them: archives forbid it.
TEST_F(LoaderTest, ADrawingsPixelsAreShownAsTheyAre) {
  files.add("cv/soft.svg", svg_file("<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>"
                                    "<rect filter='url(#f)' width='9' height='9'/>"));
  const auto soft = load(logo("soft.svg"));
  ASSERT_TRUE(soft);
  std::string text;
  for (const VectorObject& object : std::get<Drawing>(soft->content).objects) {
    for (const auto& part : object.text) {
      if (const auto* piece = std::get_if<std::string>(&part)) text += *piece;
    }
  }
  EXPECT_THAT(text, HasSubstr("/Image"));
  EXPECT_THAT(text, testing::Not(HasSubstr("/Interpolate")));
}

TEST_F(LoaderTest, GivesUpAfterManyBrokenPictures) {
  for (int i = 0; i < 25; ++i) files.add("cv/b" + std::to_string(i) + ".png", "broken");
  for (int i = 0; i < 25; ++i) load(picture("b" + std::to_string(i) + ".png"));
  EXPECT_THAT(diagnostics.all().back().message, HasSubstr("too many pictures before it"));
}

}  // namespace
