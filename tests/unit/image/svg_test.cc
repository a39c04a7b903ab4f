#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

#include "image/load.h"
#include "image/plugin_library.h"
#include "support/image_builders.h"
#include "support/image_decoding.h"

namespace {

using namespace cvpress::image;
using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

/// All of a drawing as text, streams included (they are encoded).
std::string dump(const std::string& svg) {
  const PicturePtr picture = decoded(svg);
  if (!picture) return {};
  std::string text;
  for (const VectorObject& object : std::get<Drawing>(picture->content).objects) {
    for (const auto& piece : object.text) {
      if (const auto* words = std::get_if<std::string>(&piece)) text += *words;
    }
    text += object.stream + "\n";
  }
  return text;
}

std::string inflated(const std::string& packed) {
  std::string bytes(1 << 20, '\0');
  uLongf length = bytes.size();
  EXPECT_EQ(uncompress(reinterpret_cast<Bytef*>(bytes.data()), &length,
                       reinterpret_cast<const Bytef*>(packed.data()), packed.size()),
            Z_OK);
  return bytes.substr(0, length);
}

/// The drawing operators of an SVG.
std::string operators(const std::string& svg) {
  const PicturePtr picture = decoded(svg);
  return picture ? inflated(std::get<Drawing>(picture->content).objects.front().stream) : "";
}

cvpress::Size size_with(const std::string& attributes) {
  const auto picture =
      decoded(svg_file("<rect x='10' y='20' width='40' height='20'/>", attributes));
  return picture ? picture->size : cvpress::Size{};
}

TEST(Svg, BecomesAFormWithItsResources) {
  const auto picture = decoded(svg_file("<rect width='9' height='9' fill='red'/>"));
  ASSERT_TRUE(picture);
  EXPECT_TRUE(picture->is_vector);
  const auto& drawing = std::get<Drawing>(picture->content);
  EXPECT_DOUBLE_EQ(drawing.bounds.size.width / drawing.bounds.size.height, 2);
  EXPECT_TRUE(drawing.objects.front().is_stream);
  EXPECT_THAT(std::get<std::string>(drawing.objects.front().text.front()),
              testing::AllOf(HasSubstr("/Subtype/Form"), HasSubstr("/BBox[0 0 720 360]")));
  EXPECT_THAT(operators(svg_file("<rect width='9' height='9' fill='red'/>")),
              HasSubstr("1 0 0 rg"));
}

TEST(Svg, NeverRefersBeyondItsObjects) {
  const auto picture =
      decoded(svg_file("<g opacity='.5'><rect width='9' height='9'/><text>a</text></g>"));
  const auto& objects = std::get<Drawing>(picture->content).objects;
  int references = 0;
  for (const VectorObject& object : objects) {
    for (const auto& piece : object.text) {
      if (const auto* reference = std::get_if<VectorObject::Reference>(&piece)) {
        EXPECT_LT(reference->object, objects.size());
        ++references;
      }
    }
  }
  EXPECT_GT(references, 1);
}

TEST(Svg, HasTheSizeOfItsWidthAndHeight) {
  EXPECT_EQ(size_with("width='100' height='50'"), (cvpress::Size{75, 37.5}));
  EXPECT_EQ(size_with("width='1in' height='36pt'"), (cvpress::Size{72, 36}));
  EXPECT_EQ(size_with("width='25.4mm' height='2.54cm'"), (cvpress::Size{72, 72}));
}

TEST(Svg, HasTheSizeOfItsViewBoxElse) {
  EXPECT_EQ(size_with("viewBox='0 0 40 20'"), (cvpress::Size{30, 15}));
  EXPECT_EQ(size_with("width='100%' height='100%' viewBox='0 0 40 20'"), (cvpress::Size{30, 15}));
  EXPECT_EQ(size_with("width='72pt' viewBox='0 0 40 20'"), (cvpress::Size{72, 36}));
  EXPECT_EQ(size_with("height='72pt' viewBox='0 0 40 20'"), (cvpress::Size{144, 72}));
}

TEST(Svg, HasTheSizeOfWhatIsDrawnAtLast) {
  EXPECT_EQ(size_with("id='a'"), (cvpress::Size{30, 15}));
}

TEST(Svg, RefusesDrawingsWithoutASize) {
  EXPECT_THAT(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>"), HasSubstr("it has no size"));
}

/// SVG 2, 8.2 and 8.6: nothing of it is rendered.
TEST(Svg, RefusesASizeOfZero) {
  for (const char* size : {"width='0' height='0' viewBox='0 0 0 0'", "width='0'", "height='0px'",
                           "viewBox='0 0 0 9'", "width='0%' height='100%'"}) {
    EXPECT_THAT(refusal(svg_file("<circle r='5'/>", size)), HasSubstr("its size is zero")) << size;
  }
}

TEST(Svg, LimitsSizesToAPage) {
  EXPECT_EQ(size_with("width='1e9' height='1e9'"), (cvpress::Size{14400, 14400}));
}

TEST(Svg, DrawsCurrentColorBlack) {
  EXPECT_THAT(operators(svg_file("<rect width='9' height='9' fill='currentColor'/>")),
              HasSubstr("0 0 0 rg"));
}

TEST(Svg, HasNoMarksOfItsLinks) {
  const std::string svg =
      svg_file("<a xlink:href='https://example.org'><rect width='9' height='9'/></a>");
  EXPECT_THAT(operators(svg), testing::AllOf(Not(HasSubstr("BDC")), Not(HasSubstr("EMC"))));
  EXPECT_THAT(operators(svg), HasSubstr(" re"));
  EXPECT_THAT(dump(svg), Not(HasSubstr("example.org")));
}

TEST(Svg, IsTheSameEveryTime) {
  const std::string svg = svg_file(
      "<linearGradient id='g'><stop offset='0' stop-color='red'/><stop "
      "offset='1'/></linearGradient>"
      "<g opacity='.5'><rect fill='url(#g)' width='9' height='9'/><text y='20'>Text</text></g>");
  EXPECT_EQ(dump(svg), dump(svg));
}

/// Whoever copies from the page gets the résumé's words only, and no machine's
/// fonts decide about the look.
TEST(Svg, HasItsTextAsOutlines) {
  const std::string text = "<text y='20' font-family='Helvetica, sans-serif'>Text</text>";
  EXPECT_THAT(dump(svg_file(text)), Not(HasSubstr("/Font")));
  EXPECT_NE(dump(svg_file(text)), dump(svg_file("")));
  const std::string other = "<text y='20' font-family='Helvetica, sans-serif'>Other</text>";
  EXPECT_NE(dump(svg_file(text)), dump(svg_file(other)));
}

TEST(Svg, SetsTextInTheFaceOfItsKind) {
  const auto set_in = [](const std::string& family, const std::string& more = "") {
    return dump(svg_file("<text y='20' font-family='" + family + "' " + more + ">Text</text>"));
  };
  EXPECT_EQ(set_in("Helvetica"), set_in("Verdana"));
  EXPECT_EQ(set_in("Georgia"), set_in("serif"));
  EXPECT_NE(set_in("serif"), set_in("sans-serif"));
  EXPECT_NE(set_in("monospace"), set_in("sans-serif"));
  EXPECT_NE(set_in("serif", "font-weight='bold'"), set_in("serif"));
  EXPECT_NE(set_in("sans-serif", "font-style='italic'"), set_in("sans-serif"));
}

TEST(Svg, SetsTextWithoutTheMachinesFontsOrSettings) {
  const std::string svg = svg_file("<text y='20' font-family='DejaVu Sans'>Text</text>");
  const std::string usual = dump(svg);
  ::setenv("FONTCONFIG_FILE", "/dev/null", 1);
  ::setenv("PANGO_LANGUAGE", "ja", 1);
  EXPECT_EQ(dump(svg), usual);
  ::unsetenv("FONTCONFIG_FILE");
  ::unsetenv("PANGO_LANGUAGE");
  EXPECT_EQ(usual, dump(svg_file("<text y='20' font-family='No Such Face'>Text</text>")));
}

TEST(Svg, CarriesNoDateAndNoProducer) {
  const std::string text = dump(svg_file("<text y='20'>Text</text>"));
  EXPECT_THAT(text, testing::AllOf(Not(HasSubstr("CreationDate")), Not(HasSubstr("cairo"))));
}

/// A PNG file and a folder, both real, for SVGs that try to read them.
class SvgOutside : public testing::Test {
 protected:
  SvgOutside() {
    char pattern[] = "/tmp/cvpress-svg-XXXXXX";
    folder_ = ::mkdtemp(pattern);
    write("red.png", png_file({.width = 1, .height = 1, .samples = std::string("\xFF\0\0", 3)}));
    write("secret.txt", "SECRET");
    write("red.css", "rect { fill: #ff0000 }");
  }
  ~SvgOutside() override { std::filesystem::remove_all(folder_); }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ + "/" + name, std::ios::binary) << bytes;
  }
  std::string folder_;
};

TEST_F(SvgOutside, ReadsNoPictureFiles) {
  const auto with_image = [](const std::string& address) {
    return operators(svg_file("<image width='9' height='9' xlink:href='" + address + "'/>"));
  };
  const std::string none = operators(svg_file(""));
  EXPECT_EQ(with_image("file://" + folder_ + "/red.png"), none);
  EXPECT_EQ(with_image(folder_ + "/red.png"), none);
  EXPECT_EQ(with_image("red.png"), none);
  // The same picture inside the file is drawn, so that the test can fail.
  const std::string png =
      png_file({.width = 1, .height = 1, .samples = std::string("\xFF\0\0", 3)});
  EXPECT_NE(with_image("data:image/png;base64," + base64(png)), none);
}

TEST_F(SvgOutside, ReadsNoXmlEntities) {
  const std::string svg = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file://" + folder_ +
                          "/secret.txt'>]>" + svg_file("<text y='20'>&a;</text>");
  std::string message;
  const auto picture = decode(svg, {}, message);
  EXPECT_TRUE(!picture || dump(svg) == dump(svg_file("<text y='20'></text>")));
  EXPECT_THAT(message, Not(HasSubstr("SECRET")));
}

TEST_F(SvgOutside, ReadsNoIncludedFiles) {
  const auto with_include = [](const std::string& address) {
    return dump(
        svg_file("<text y='20'><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' "
                 "parse='text' href='" +
                 address + "'/></text>"));
  };
  EXPECT_EQ(with_include("file://" + folder_ + "/secret.txt"), with_include("file:///nothing"));
}

TEST_F(SvgOutside, ReadsNoStyleSheets) {
  const std::string rect = "<rect width='9' height='9'/>";
  const std::string import = "<style>@import url('file://" + folder_ + "/red.css');</style>";
  EXPECT_EQ(operators(svg_file(import + rect)), operators(svg_file(rect)));
  const std::string instruction = "<?xml-stylesheet href='file://" + folder_ + "/red.css'?>";
  EXPECT_EQ(operators(instruction + svg_file(rect)), operators(svg_file(rect)));
}

TEST(SvgBounds, RefusesLargeFiles) {
  EXPECT_THAT(refusal(svg_file(std::string(3u << 20, ' '))), HasSubstr("limit of 2048 KB"));
}

TEST(SvgBounds, RefusesEntitiesThatGrow) {
  std::string entities = "<!ENTITY a0 'aaaaaaaaaa'>";
  for (int i = 0; i < 12; ++i) {
    std::string ten;
    for (int k = 0; k < 10; ++k) ten += "&a" + std::to_string(i) + ";";
    entities += "<!ENTITY a" + std::to_string(i + 1) + " '" + ten + "'>";
  }
  refusal("<!DOCTYPE svg [" + entities + "]>" + svg_file("<text>&a12;</text>"));
}

TEST(SvgBounds, StopsDrawingThatTakesTooLong) {
  std::string path = "M0 0";
  for (int i = 0; i < 20000; ++i) path += "L1 1 2 2 9 1";
  std::string uses;
  for (int i = 0; i < 20000; ++i) uses += "<use xlink:href='#p'/>";
  EXPECT_EQ(refusal(svg_file("<path id='p' stroke='red' d='" + path + "'/>" + uses)),
            "the SVG cannot be drawn: it takes too long");
}

TEST(SvgBounds, RefusesDeepNesting) {
  std::string open;
  for (int i = 0; i < 100'000; ++i) open += "<g>";
  refusal(svg_file(open));
}

TEST(SvgBounds, TakesUsesOfThemselves) {
  EXPECT_TRUE(decoded(svg_file("<g id='a'><use xlink:href='#a'/></g>")));
}

TEST(SvgBounds, RefusesBrokenXmlOnOneLine) {
  const std::string message = refusal("<svg xmlns='http://www.w3.org/2000/svg'><rect");
  EXPECT_THAT(message, HasSubstr("cannot be drawn"));
  EXPECT_THAT(message, Not(HasSubstr("\n")));
}

TEST(SvgPlugin, IsLookedForBesideTheProgramThenInItsPrefix) {
  const auto paths = plugin_paths("/opt/x/bin/cvpress");
  EXPECT_EQ(paths[0], "/opt/x/bin/cvpress-svg.so");
  EXPECT_EQ(paths[1], "/opt/x/lib/cvpress/cvpress-svg.so");
}

}  // namespace
