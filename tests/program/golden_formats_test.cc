// What résumés are in other formats, compared with files that were read and found right.
// `./dev golden` writes them anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/html_faults.h"
#include "support/program.h"

namespace {

using namespace cvpress::tests;

struct GoldenFormat {
  std::string input;  // below the project
  std::string ending;
};

void PrintTo(const GoldenFormat& golden, std::ostream* out) {
  *out << golden.input << ' ' << golden.ending;
}

std::string stem_of(const GoldenFormat& golden) {
  return std::filesystem::path(golden.input).stem().string();
}

std::vector<GoldenFormat> golden_formats() {
  std::vector<GoldenFormat> goldens;
  for (const char* input : {"samples/early-career", "tests/golden/formats/marks.md"}) {
    for (const char* ending : {"txt", "md", "html"}) goldens.push_back({input, ending});
  }
  return goldens;
}

class GoldenFormats : public testing::TestWithParam<GoldenFormat> {};

TEST_P(GoldenFormats, AreWhatCvpressWrites) {
  const TemporaryFolder folder;
  const GoldenFormat& golden = GetParam();
  const std::string file = stem_of(golden) + "." + golden.ending;
  const Outcome made = run_cvpress(
      "render '" + project_folder() + "/" + golden.input + "' -q -o " + file, folder.path());
  ASSERT_EQ(made.status, 0) << made.err;
  const std::string now = read_file(folder.path() + "/" + file);
  const std::string path = project_folder() + "/tests/golden/formats/expected/" + file;
  if (std::getenv("CVPRESS_BLESS") != nullptr) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << now;
    return;
  }
  EXPECT_TRUE(read_file(path) == now) << path << " and now:\n" << now.substr(0, 20000);
}

std::string golden_name(const testing::TestParamInfo<GoldenFormat>& info) {
  std::string name = stem_of(info.param) + "_" + info.param.ending;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, GoldenFormats, testing::ValuesIn(golden_formats()), golden_name);

TEST(Html, IsWellFormedInEveryLayout) {
  const TemporaryFolder folder;
  const std::string samples = project_folder() + "/samples/";
  for (const std::string& layout : shipped_layouts()) {
    for (const std::string& input : {samples + "academic", samples + "designer", samples + "senior",
                                     project_folder() + "/tests/golden/formats/marks.md"}) {
      const Outcome made = run_cvpress(
          "render '" + input + "' -q --format html -o - --layout " + layout, folder.path());
      EXPECT_EQ(made.status, 0) << made.err;
      EXPECT_EQ(html_fault(made.out), "") << layout << ' ' << input;
    }
  }
}

TEST(Html, TheCheckFindsFaults) {
  const auto page = [](const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>x</title></head><body>" + body +
           "</body></html>\n";
  };
  EXPECT_EQ(html_fault(page("<p>a <em>b</em> &amp; c<br></p>")), "");
  for (const char* body : {"<p>a", "<p><em>a</p></em>", "<p><ul></ul></p>", "a & b", "a > b",
                           "<ul>a</ul>", "<li>a</li>", "<table><td>a</td></table>", "<p x=y>a</p>",
                           "<a href=\"x\"><a href=\"y\">z</a></a>", "\x01"}) {
    EXPECT_NE(html_fault(page(body)), "") << body;
  }
}

TEST(Html, ControlCharactersAreNotWritten) {
  const TemporaryFolder folder;
  folder.write("cv.md",
               "---\ntitle: CV\nauthor: {name: Jo Example}\n---\n# Wo\x01rk\n\nA\x1b[31m "
               "[link](https://quay.example/\x07) \xE2\x80\xAEturned and ![a\x02lt](none.png)\n");
  for (const char* format : {"html", "markdown", "text"}) {
    const std::string text =
        run_cvpress(std::string("render cv.md -q -o - --format ") + format, folder.path()).out;
    EXPECT_THAT(text, testing::HasSubstr("turned")) << format;
    EXPECT_EQ(text.find_first_of("\x01\x02\x07\x1b"), std::string::npos) << format;
    EXPECT_EQ(text.find("\xE2\x80\xAE"), std::string::npos) << format;
  }
}

}  // namespace
