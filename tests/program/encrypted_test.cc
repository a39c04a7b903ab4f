// PDFs that need a password, read: extract, check and verify.
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

class Encrypted : public testing::Test {
 protected:
  Encrypted() {
    folder_.write("cv.md", "---\ntitle: CV\nauthor: {name: Jo Example}\n---\n# Work\n\nQuays.\n");
    folder_.write("secret", "sésame\nchef\n");
    folder_.write("user", "sésame\n");
    folder_.write("owner", "\nchef\n");
    folder_.write("wrong", "simsim\n");
  }
  Outcome run(const std::string& arguments) const { return run_cvpress(arguments, folder_.path()); }
  void make(const std::string& passwords) const {
    const Outcome made = run("render cv.md -q -o cv.pdf --password-file " + passwords);
    ASSERT_EQ(made.status, 0) << made.err;
  }
  TemporaryFolder folder_;
};

TEST_F(Encrypted, AreReadWithTheirPassword) {
  make("secret");
  for (const char* passwords : {"secret", "user", "owner"}) {
    const std::string option = std::string(" --password-file ") + passwords;
    EXPECT_THAT(run("extract cv.pdf -o -" + option).out, HasSubstr("Quays.")) << passwords;
    const Outcome checked = run("check cv.pdf --text stream" + option);
    EXPECT_THAT(checked.out, HasSubstr("Quays.")) << passwords;
    EXPECT_THAT(checked.out, HasSubstr("[file.encrypted]"));
    EXPECT_EQ(run("diff cv.pdf cv.md" + option).status, 0) << passwords;
  }
}

TEST_F(Encrypted, SayThatTheyNeedAPassword) {
  make("secret");
  for (const char* command :
       {"extract cv.pdf", "check cv.pdf", "verify cv.pdf cv.md", "diff cv.pdf cv.md"}) {
    const Outcome outcome = run(command);
    EXPECT_THAT(outcome.err, HasSubstr("cv.pdf is encrypted and opens with a password only"));
    EXPECT_THAT(outcome.err, HasSubstr("--password-file")) << command;
    EXPECT_EQ(outcome.status, 3) << command;
    const Outcome wrong = run(std::string(command) + " --password-file wrong");
    EXPECT_THAT(wrong.err, HasSubstr("no password in \"wrong\" opens cv.pdf")) << command;
    EXPECT_EQ(wrong.status, 3) << command;
  }
}

TEST_F(Encrypted, OfAnOwnerAloneOpenWithoutPassword) {
  make("owner");
  const std::string facts = run_shell("qpdf --show-encryption cv.pdf", folder_.path()).out;
  EXPECT_THAT(facts, HasSubstr("User password = \n"));
  EXPECT_THAT(facts, HasSubstr("modify anything: not allowed"));
  EXPECT_THAT(run("extract cv.pdf -o -").out, HasSubstr("Quays."));
  EXPECT_THAT(run("check cv.pdf --text stream --password-file wrong").out, HasSubstr("Quays."));
}

TEST_F(Encrypted, AreVerified) {
  make("secret");
  const Outcome same = run("verify cv.pdf cv.md --password-file secret");
  EXPECT_THAT(same.out, HasSubstr("cv.pdf: the same but for its encryption"));
  EXPECT_EQ(same.status, 0) << same.err;
  folder_.write("cv.md", "---\ntitle: CV\nauthor: {name: Jo Example}\n---\n# Work\n\nTides.\n");
  const Outcome other = run("verify cv.pdf cv.md --password-file secret");
  EXPECT_THAT(other.out, HasSubstr("Tides."));
  EXPECT_EQ(other.status, 1);
}

TEST_F(Encrypted, PasswordsComeThroughPipesToo) {
  const Outcome made =
      run_shell("mkfifo pipe; (printf 'sésame\\n' > pipe) > log 2>&1 & true", folder_.path());
  ASSERT_EQ(made.status, 0);
  make("pipe");
  EXPECT_THAT(run("extract cv.pdf -o - --password-file user").out, HasSubstr("Quays."));
  EXPECT_THAT(run("extract cv.pdf -o - --password-file /dev/stdin < user").out,
              HasSubstr("Quays."));
  EXPECT_THAT(run("extract cv.pdf -o - --password-file /dev/zero").err, HasSubstr("too large"));
  EXPECT_THAT(run("extract cv.pdf -o - --password-file .").err, HasSubstr("not a regular file"));
}

TEST_F(Encrypted, PasswordsHaveNoByteOrderMark) {
  folder_.write("marked", "\xEF\xBB\xBFs\u00e9same\r\n");
  make("marked");
  EXPECT_THAT(run("extract cv.pdf -o - --password-file user").out, HasSubstr("Quays."));
  make("user");
  EXPECT_THAT(run("extract cv.pdf -o - --password-file marked").out, HasSubstr("Quays."));
  folder_.write("mark", "\xEF\xBB\xBF\n");
  EXPECT_THAT(run("render cv.md -o no.pdf --password-file mark").err,
              HasSubstr("has no password in its first two lines"));
}

TEST_F(Encrypted, PasswordsAreUtf8) {
  folder_.write("latin", "sesam\nQuayside \xE9\n");
  const Outcome outcome = run("render cv.md -o no.pdf --password-file latin");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("line 2 of the file of passwords \"latin\" is not UTF-8"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("Quayside")));
  EXPECT_FALSE(file_exists(folder_.path() + "/no.pdf"));
  folder_.write("third", "sesam\nchef\nnotes: \xE9\n");
  make("third");
}

TEST_F(Encrypted, LargeOnesAreRefused) {
  make("secret");
  run_shell("truncate -s 70M cv.pdf", folder_.path());
  EXPECT_THAT(run("check cv.pdf --password-file secret").err, HasSubstr("64 MB"));
}

}  // namespace
