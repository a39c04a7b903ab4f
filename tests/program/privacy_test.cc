// What a CV keeps to itself, as its owner would ask for it.
#include <gmock/gmock.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kPage =
    "---\nname: Ada Example\nemail: ada@works.example\nphone: +47 555 01 234\n"
    "cvpress:\n  audience:\n    public: {hide: [phone]}\n    agency: [email, phone]\n"
    "experience:\n  - title: Engineer\n    company: Northern Works\n    date_start: 2020-01-01\n"
    "    description: Built bridges.\n---\n";

/// All that pdftotext and qpdf find in the file.
std::string everything_in(const TemporaryFolder& folder, const std::string& file) {
  return run_shell("pdftotext -raw " + file + " - && qpdf --qdf --object-streams=disable " + file +
                       " - | strings",
                   folder.path())
      .out;
}

TEST(Privacy, WhatIsHiddenIsInNoPartOfTheFile) {
  const TemporaryFolder folder;
  folder.write("cv.md", kPage);
  ASSERT_EQ(run_cvpress("render cv.md -o open.pdf", folder.path()).status, 0);
  EXPECT_THAT(everything_in(folder, "open.pdf"), HasSubstr("555"));
  const Outcome outcome = run_cvpress("render cv.md --hide phone -o cv.pdf", folder.path());
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string all = everything_in(folder, "cv.pdf");
  EXPECT_THAT(all, Not(HasSubstr("01 234")));
  EXPECT_THAT(all, Not(HasSubstr("5550123")));
  EXPECT_THAT(all, HasSubstr("ada@works.example"));
}

TEST(Privacy, AudiencesAreRulesOfTheSource) {
  const TemporaryFolder folder;
  folder.write("cv.md", kPage);
  const Outcome outcome = run_cvpress("render cv.md --audience agency -o cv.pdf", folder.path());
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string all = everything_in(folder, "cv.pdf");
  EXPECT_THAT(all, Not(HasSubstr("ada@works.example")));
  EXPECT_THAT(all, Not(HasSubstr("5550123")));
  EXPECT_THAT(all, HasSubstr("Northern Works"));
}

TEST(Privacy, AnAudienceThatIsNotThereIsAnError) {
  const TemporaryFolder folder;
  folder.write("cv.md", kPage);
  const Outcome outcome = run_cvpress("render cv.md --audience publik -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"public\"?"));
  EXPECT_FALSE(file_exists(folder.path() + "/cv.pdf"));
}

TEST(Privacy, NamesOfNothingAreErrors) {
  const TemporaryFolder folder;
  folder.write("cv.md", kPage);
  const Outcome outcome = run_cvpress("render cv.md --hide phon -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"phone\"?"));
}

TEST(Privacy, WhatTheTextSaysAllTheSameIsTold) {
  const TemporaryFolder folder;
  folder.write("cv.md",
               "---\nname: Ada Example\nphone: +47 555 01 234\nexperience:\n  - title: Engineer\n"
               "    description: Call 555 01 234.\n---\n");
  const Outcome outcome = run_cvpress("render cv.md --hide phone -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_FALSE(file_exists(folder.path() + "/cv.pdf"));
  EXPECT_THAT(outcome.err, HasSubstr("the phone is hidden, but this says it"));
}

TEST(Privacy, IsProvedOfOtherFormatsToo) {
  const TemporaryFolder folder;
  folder.write("cv.md", kPage);
  const Outcome outcome = run_cvpress("render cv.md --audience agency -o cv.html", folder.path());
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string html = read_file(folder.path() + "/cv.html");
  EXPECT_THAT(html, Not(HasSubstr("555")));
  EXPECT_THAT(html, HasSubstr("Northern Works"));
}

}  // namespace
}  // namespace cvpress::tests
