// Files of RenderCV as a user renders them: in the layout of their theme, with all their words.
#include <regex>
#include <sstream>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The values of a file of YAML from `cv:` to what is beside it, without keys and comments.
std::vector<std::string> words_of_cv(const std::string& yaml) {
  std::vector<std::string> words;
  std::istringstream lines(yaml);
  std::string line;
  bool is_inside = false;
  const std::regex word(R"([A-Za-z]{3,})");
  while (std::getline(lines, line)) {
    if (!line.empty() && line[0] != ' ' && line[0] != '#') is_inside = line == "cv:";
    if (!is_inside) continue;
    // Dates are printed in words, icons drawn, a network is named by its icon.
    if (std::regex_search(line, std::regex("_date:|icon:| network:|url:|doi:|website:"))) continue;
    line = std::regex_replace(line, std::regex(R"(^ *(- )?[a-z_]+:( |$))"), "");
    line = std::regex_replace(line, std::regex(R"(\]\([^)]*\)|tel:)"), "");
    for (std::sregex_iterator at(line.begin(), line.end(), word), end; at != end; ++at) {
      words.push_back(at->str());
    }
  }
  return words;
}

class RendercvFiles : public testing::TestWithParam<const char*> {
 protected:
  std::string input() const { return project_folder() + "/" + GetParam(); }
  TemporaryFolder folder_;
};

TEST_P(RendercvFiles, LoseNoWord) {
  for (const char* layout : {"", "--layout timeline", "--layout two-column"}) {
    const Outcome outcome = run_cvpress(
        "render '" + input() + "' " + layout + " -o cv.txt --format text", folder_.path());
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.err, Not(HasSubstr("warning:")));
    const std::string text = read_file(folder_.path() + "/cv.txt");
    const std::vector<std::string> words = words_of_cv(read_file(input()));
    EXPECT_GT(words.size(), 30u);
    for (const std::string& word : words) {
      const bool is_told = outcome.err.find(word) != std::string::npos;
      EXPECT_TRUE(is_told || text.find(word) != std::string::npos) << word << " " << layout;
    }
  }
}

TEST_P(RendercvFiles, LookLikeTheirTheme) {
  const Outcome own = run_cvpress("render '" + input() + "' -q -o own.pdf", folder_.path());
  const Outcome same = run_cvpress(
      "render '" + input() + "' -q --layout rendercv/classic -o same.pdf", folder_.path());
  const Outcome other =
      run_cvpress("render '" + input() + "' -q --layout timeline -o other.pdf", folder_.path());
  ASSERT_EQ(own.status + same.status + other.status, 0) << own.err << same.err << other.err;
  EXPECT_EQ(read_file(folder_.path() + "/own.pdf"), read_file(folder_.path() + "/same.pdf"));
  EXPECT_NE(read_file(folder_.path() + "/own.pdf"), read_file(folder_.path() + "/other.pdf"));
}

std::string name_of_file(const testing::TestParamInfo<const char*>& file) {
  return file.index == 0 ? "Now" : "Before";
}

INSTANTIATE_TEST_SUITE_P(All, RendercvFiles,
                         testing::Values("samples/rendercv/Ines_Falk_CV.yaml",
                                         "tests/golden/formats/rendercv-v1.yaml"),
                         name_of_file);

}  // namespace
