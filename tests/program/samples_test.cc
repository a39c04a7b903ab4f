// Every sample in every layout: a valid file, all fonts embedded, the text back
// in order, the same bytes wherever it is rendered.
#include <filesystem>
#include <regex>
#include <sstream>

#include "support/printed_words.h"
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

std::string without_space(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\t' && c != '\f') result += c;
  }
  return result;
}

TEST_P(Samples, ReadsTheSameInContentOrderAndInTheTagTree) {
  // pdftotext -raw keeps the content stream's order; the tag tree has no running footers.
  const std::string stream = without_space(run("pdftotext -raw cv.pdf -"));
  std::istringstream lines(run("pdfinfo -struct-text cv.pdf"));
  std::string line;
  const std::regex quoted("^\\s*\"(.*)\"$");
  std::smatch match;
  std::size_t at = 0;
  int strings = 0;
  while (std::getline(lines, line)) {
    if (!std::regex_match(line, match, quoted)) continue;
    // A word may be cut at a line's end; long strings are followed word by word.
    std::istringstream words(match[1].str());
    std::string word;
    while (words >> word) {
      const std::size_t found = stream.find(word, at);
      ASSERT_NE(found, std::string::npos) << word << " of " << match[1];
      ASSERT_LT(found - at, 60u) << word << " stands far from what precedes it in the tags";
      at = found + word.size();
    }
    ++strings;
  }
  EXPECT_GT(strings, 10);
}

TEST_P(Samples, LosesNoWordOfTheSource) {
  const Outcome model =
      run_cvpress("render '" + GetParam().input + "' --emit model", folder_.path());
  EXPECT_GT(model.out.size(), 1000u);
  EXPECT_THAT(lost_words(model.out, run("pdftotext -raw cv.pdf -")), testing::IsEmpty());
}

TEST_P(Samples, KeepsDatesBesideTheirEntry) {
  // In the order of the tags, an entry's heading is followed by its dates within a few lines.
  std::istringstream lines(run("pdfinfo -struct-text cv.pdf"));
  std::string line;
  int since_heading = 1000;
  const std::regex range("\"[^\"]*[12][0-9]{3} – ([A-Za-z]+ )?([12][0-9]{3}|Present)[^\"]*\"");
  while (std::getline(lines, line)) {
    ++since_heading;
    if (std::regex_search(line, std::regex("H[2-4] \\(block\\)"))) since_heading = 0;
    const bool is_dates = std::regex_search(line, range) && line.size() < 90;
    if (is_dates) {
      EXPECT_LT(since_heading, 12) << line;
    }
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

TEST(Addresses, AreNotBrokenWhereTheirColumnHardlyHoldsThem) {
  const TemporaryFolder folder;
  const std::string sample = project_folder() + "/samples/academic";
  ASSERT_EQ(
      run_cvpress("render '" + sample + "' --layout modern -q -o cv.pdf", folder.path()).status, 0);
  const std::string text = run_shell("pdftotext -l 1 cv.pdf -", folder.path()).out;
  EXPECT_THAT(text, testing::HasSubstr("\na.nwosu-brandt@elbmark.example\n"));
}

}  // namespace
