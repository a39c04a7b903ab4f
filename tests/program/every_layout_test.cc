// Every layout that ships, with every sample, on both papers: it renders without
// a warning, loses no word, and what it writes is a valid file.
#include <algorithm>

#include "support/printed_words.h"
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

struct Print {
  std::string layout;
  std::string paper;
};

std::vector<Print> all_prints() {
  std::vector<Print> prints;
  for (const std::string& layout : shipped_layouts()) {
    for (const char* paper : {"a4", "letter"}) prints.push_back({layout, paper});
  }
  return prints;
}

std::string print_name(const testing::TestParamInfo<Print>& info) {
  std::string name = info.param.layout + "_" + info.param.paper;
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

class EveryLayout : public testing::TestWithParam<Print> {
 protected:
  std::string run(const std::string& command) { return run_shell(command, folder_.path()).out; }
  TemporaryFolder folder_;
};

TEST_P(EveryLayout, PrintsEverySampleWhole) {
  for (const std::string& sample : sample_inputs()) {
    SCOPED_TRACE(sample);
    const Outcome outcome = run_cvpress("render '" + sample + "' --layout " + GetParam().layout +
                                            " --paper " + GetParam().paper + " -o cv.pdf",
                                        folder_.path());
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.err, Not(HasSubstr("warning:")));
    const Outcome model = run_cvpress("render '" + sample + "' --emit model", folder_.path());
    EXPECT_THAT(lost_words(model.out, run("pdftotext -raw cv.pdf -")), IsEmpty());
    EXPECT_THAT(run("qpdf --check cv.pdf 2>&1"), HasSubstr("No syntax or stream encoding errors"));
  }
}

TEST(LostWords, AreThoseThatThePdfLacks) {
  const std::string model = "\"title\": [\n  \"Head of Tides\"\n],\n{\n\"text\": \"two-part\"\n}";
  EXPECT_THAT(lost_words(model, "HEAD of two-\npart"), testing::ElementsAre("Tides"));
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryLayout, testing::ValuesIn(all_prints()), print_name);

}  // namespace
