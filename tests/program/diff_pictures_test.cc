// Pages side by side: `cvpress diff --format png`.
#include <gmock/gmock.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string job_resume(const std::string& summary) {
  return R"({"basics": {"name": "Jane Roe"}, "work": [{"position": "Engineer", "name": "Acme",
            "summary": ")" +
         summary + R"("}]})";
}

/// A folder with PDFs of two versions, a.pdf and b.pdf.
class DiffPictures : public ::testing::Test {
 protected:
  void SetUp() override {
    make("a", job_resume("Built four bridges of steel."));
    make("b", job_resume("Built nine bridges of steel and kept them."));
  }
  void make(const std::string& name, const std::string& resume, const std::string& options = "") {
    folder_.write(name + ".json", resume);
    const Outcome outcome =
        run_cvpress("render " + name + ".json -o " + name + ".pdf " + options, folder_.path());
    ASSERT_EQ(outcome.status, 0) << outcome.err;
  }
  Outcome diff(const std::string& arguments) {
    return run_cvpress("diff " + arguments, folder_.path());
  }
  std::string file(const std::string& name) { return read_file(folder_.path() + "/" + name); }
  bool exists(const std::string& name) { return file_exists(folder_.path() + "/" + name); }

  TemporaryFolder folder_;
};

constexpr const char* kPngSignature = "\x89PNG";

TEST_F(DiffPictures, ShowAPageThatDiffers) {
  const Outcome outcome = diff("a.pdf b.pdf --format png");
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_EQ(outcome.out, "a.diff.png: page 1, 1 word removed, 4 words added\n");
  EXPECT_THAT(file("a.diff.png"), StartsWith(kPngSignature));
}

TEST_F(DiffPictures, AreNotDrawnOfEqualPages) {
  const Outcome outcome = diff("a.pdf a.pdf -o same.png");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("no page differs"));
  EXPECT_FALSE(exists("same.png"));
}

/// A page that saves its state so many times, which Poppler takes kilobytes for each time.
std::string greedy_pdf() {
  std::string content;
  for (int i = 0; i < 200000; ++i) content += "q ";
  std::string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
  pdf += "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n";
  pdf += "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n";
  pdf += "4 0 obj<</Length " + std::to_string(content.size()) + ">>stream\n" + content +
         "\nendstream endobj\n";
  return pdf + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST_F(DiffPictures, HaveBoundsWhereOthersMadeThePdf) {
#if defined(__SANITIZE_ADDRESS__)
  GTEST_SKIP() << "a sanitizer draws in the same process";
#endif
  folder_.write("greedy.pdf", greedy_pdf());
  const Outcome outcome = diff("greedy.pdf a.pdf --format png");
  EXPECT_EQ(outcome.status, 3) << outcome.out;
  EXPECT_THAT(outcome.err,
              AllOf(HasSubstr("greedy.pdf: no PNG could be made: "), HasSubstr("memory")));
}

TEST_F(DiffPictures, DoNotMarkWhatALayoutChanges) {
  make("c", job_resume("Built four bridges of steel."), "--layout classic");
  const Outcome outcome = diff("a.pdf c.pdf --format png");
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("the same words, drawn otherwise"));
}

TEST_F(DiffPictures, HaveNumbersWhereThereAreSeveralPages) {
  std::string words;
  for (int i = 0; i < 1200; ++i) words += "steel ";
  make("long", job_resume("Built four bridges of steel. " + words));
  const Outcome outcome = diff("a.pdf long.pdf -o out.png --dpi 30");
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_TRUE(exists("out-1.png"));
  EXPECT_TRUE(exists("out-2.png")) << "the first document has no second page";
  EXPECT_FALSE(exists("out.png"));
}

TEST_F(DiffPictures, GoIntoAFolder) {
  folder_.write("pictures/readme.txt", "");
  EXPECT_EQ(diff("a.pdf b.pdf -o pictures").status, 1);
  EXPECT_TRUE(exists("pictures/a.diff.png"));
}

TEST_F(DiffPictures, OverwriteNoInput) {
  const std::string before = file("a.pdf");
  run_shell("ln -s a.pdf cv.png", folder_.path());
  const Outcome outcome = diff("a.pdf b.pdf -o cv.png");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("cv.png is an input; it is not overwritten"));
  EXPECT_EQ(file("a.pdf"), before);
}

TEST_F(DiffPictures, AreOfPagesOnly) {
  const Outcome outcome = diff("a.json b.pdf --format png");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("a.json is no PDF and no manifest"));
}

TEST_F(DiffPictures, HaveNamesOfPictures) {
  const Outcome pdf = diff("a.pdf b.pdf -o changes.pdf");
  EXPECT_EQ(pdf.status, 2);
  EXPECT_THAT(pdf.err, HasSubstr("changes.pdf"));
  const Outcome text = diff("a.pdf b.pdf --format text -o changes.png");
  EXPECT_EQ(text.status, 2);
  EXPECT_THAT(text.err, HasSubstr("--format png draws pictures"));
}

}  // namespace
}  // namespace cvpress::tests
