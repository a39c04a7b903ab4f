// Every sample in every layout: a valid file, all fonts embedded, the text back
// in order, the same bytes wherever it is rendered.
#include <filesystem>
#include <regex>
#include <sstream>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

const char* const kLayouts[] = {"timeline", "classic", "minimal"};

struct Sample {
  std::string input;
  std::string layout;
};

std::vector<Sample> all_samples() {
  std::vector<Sample> samples;
  for (const std::string& input : sample_inputs()) {
    for (const char* layout : kLayouts) samples.push_back({input, layout});
  }
  return samples;
}

std::string sample_name(const testing::TestParamInfo<Sample>& info) {
  std::string name =
      std::filesystem::path(info.param.input).stem().string() + "_" + info.param.layout;
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name;
}

class Samples : public testing::TestWithParam<Sample> {
 protected:
  void SetUp() override {
    const Outcome outcome = run_cvpress(
        "render '" + GetParam().input + "' --layout " + GetParam().layout + " -o cv.pdf",
        folder_.path());
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    messages_ = outcome.err;
  }
  std::string run(const std::string& command) { return run_shell(command, folder_.path()).out; }
  TemporaryFolder folder_;
  std::string messages_;
};

TEST_P(Samples, RendersWithoutAWarning) {
  EXPECT_THAT(messages_, Not(HasSubstr("warning:")));
}

TEST_P(Samples, IsAValidFile) {
  EXPECT_THAT(run("qpdf --check cv.pdf 2>&1"), HasSubstr("No syntax or stream encoding errors"));
}

TEST_P(Samples, EmbedsAllFontsWithUnicode) {
  std::istringstream lines(run("pdffonts cv.pdf | tail -n +3"));
  std::string line;
  int count = 0;
  while (std::getline(lines, line)) {
    ++count;
    EXPECT_TRUE(std::regex_search(line, std::regex("yes yes yes"))) << line;
  }
  EXPECT_GE(count, 2);
}

TEST_P(Samples, LeaksNoPrivateOrReplacementCharacters) {
  const std::string text = run("pdftotext cv.pdf -");
  for (const char* bad : {"\xEE\x80", "\xEF\x80", "\xEF\xAC\x81", "\xEF\xBF\xBD", "\xC2\xAD"}) {
    EXPECT_THAT(text, Not(HasSubstr(bad)));
  }
}

/// The words of a text, without the marks that typesetting may add.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::istringstream stream(text);
  std::string word;
  while (stream >> word) words.push_back(word);
  return words;
}

TEST_P(Samples, ReadsTheSameInContentOrderAndInTheTagTree) {
  // pdftotext -raw keeps the content stream's order; the tag tree has no running footers.
  std::string tree;
  std::istringstream lines(run("pdfinfo -struct-text cv.pdf"));
  std::string line;
  const std::regex quoted("^\\s*\"(.*)\"$");
  std::smatch match;
  while (std::getline(lines, line)) {
    if (std::regex_match(line, match, quoted)) tree += match[1].str();
    tree += " ";
  }
  const auto in_tree = words_of(tree);
  const auto in_stream = words_of(run("pdftotext -raw cv.pdf -"));
  ASSERT_GT(in_tree.size(), 50u);
  // Every word of the tree is in the stream, in the same order.
  std::size_t at = 0;
  for (const std::string& word : in_tree) {
    while (at < in_stream.size() && in_stream[at] != word) ++at;
    ASSERT_LT(at, in_stream.size()) << word;
    ++at;
  }
}

TEST_P(Samples, HasHeadingsWithoutGaps) {
  std::istringstream lines(run("pdfinfo -struct cv.pdf"));
  std::string line;
  int level = 0;
  int headings = 0;
  const std::regex heading("^\\s*H([1-6])\\b.*");
  std::smatch match;
  while (std::getline(lines, line)) {
    if (!std::regex_match(line, match, heading)) continue;
    const int next = std::stoi(match[1]);
    EXPECT_LE(next, level + 1) << line;
    level = next;
    ++headings;
  }
  EXPECT_GE(headings, 2);
}

TEST_P(Samples, GivesTheSameBytesInAnotherFolderLocaleAndZone) {
  const TemporaryFolder other;
  const Outcome outcome = run_cvpress(
      "render '" + GetParam().input + "' --layout " + GetParam().layout + " -o other.pdf",
      other.path(), "LC_ALL=de_DE.UTF-8 LANG=tr_TR.UTF-8 TZ=Asia/Tokyo");
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(read_file(folder_.path() + "/cv.pdf"), read_file(other.path() + "/other.pdf"));
}

INSTANTIATE_TEST_SUITE_P(All, Samples, testing::ValuesIn(all_samples()), sample_name);

}  // namespace
