// The heap that a batch runs on, which only the environment of a program can choose.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kLoaderTells = "LD_DEBUG=files";
constexpr const char* kQuickHeap = "libtcmalloc_minimal.so.4";
constexpr const char* kBegun = "transferring control:";

class BatchHeap : public ::testing::Test {
 protected:
  BatchHeap() {
    folder_.write(
        "page.md",
        "---\nwidget: experience\nexperience:\n"
        "  - title: Baker\n    company: Alder Mill\n    date_start: \"2020-01-01\"\n---\n");
    folder_.write("plan.yaml",
                  "profile: page.md\nrows: [{company: Birch}, {company: Cedar}]\n"
                  "output: \"{company.slug}.pdf\"\n");
  }

  Outcome batch(const std::string& folder, const std::string& environment) const {
    return run_cvpress("batch plan.yaml --out " + folder, folder_.path(), environment);
  }
  std::string digests(const std::string& folder) const {
    return run_shell("sha256sum *.pdf", folder_.path() + "/" + folder).out;
  }

  TemporaryFolder folder_;
};

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

/// Sanitizers have a heap of their own, and a system may lack the quick one.
bool has_quick_heap() {
#ifdef __SANITIZE_ADDRESS__
  return false;
#else
  return run_shell("/sbin/ldconfig -p", "/").out.find(kQuickHeap) != std::string::npos;
#endif
}

TEST_F(BatchHeap, IsTheQuickOneWhereTheSystemHasIt) {
  if (!has_quick_heap()) GTEST_SKIP() << kQuickHeap << " is not there or not wanted";
  const Outcome outcome = batch("out", kLoaderTells);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(count(outcome.err, kBegun), 2) << "it begins anew once";
  const std::string second = outcome.err.substr(outcome.err.find(kBegun));
  EXPECT_THAT(second, HasSubstr(std::string("file=") + kQuickHeap + " [0];  needed by"));
}

TEST_F(BatchHeap, KeepsWhatTheUserLoadsFirst) {
  if (!has_quick_heap()) GTEST_SKIP() << kQuickHeap << " is not there or not wanted";
  const Outcome outcome = batch("out", std::string(kLoaderTells) + " LD_PRELOAD=librt.so.1");
  const std::size_t again = outcome.err.find(kBegun);
  ASSERT_NE(again, std::string::npos);
  EXPECT_THAT(outcome.err.substr(again), HasSubstr("librt.so.1"));
  EXPECT_THAT(outcome.err.substr(again), HasSubstr(kQuickHeap));
}

TEST_F(BatchHeap, ChangesNoByte) {
  ASSERT_EQ(batch("quick", "").status, 0);
  // Who chooses how many blocks are kept has chosen the system's heap.
  const Outcome outcome =
      batch("usual", std::string(kLoaderTells) + " GLIBC_TUNABLES=glibc.malloc.tcache_count=7");
#ifndef __SANITIZE_ADDRESS__
  EXPECT_EQ(count(outcome.err, kBegun), 1) << "it does not begin anew";
#endif
  EXPECT_THAT(outcome.err, Not(HasSubstr(kQuickHeap)));
  EXPECT_EQ(digests("quick"), digests("usual"));
  EXPECT_THAT(digests("quick"), HasSubstr("birch.pdf"));
}

/// /proc/self/exe is the loader then.
TEST_F(BatchHeap, IsTheUsualOneWhereTheLoaderIsGivenTheProgram) {
  constexpr const char* kLoader = "/lib64/ld-linux-x86-64.so.2";
  if (!file_exists(kLoader)) GTEST_SKIP() << "another machine";
  const Outcome outcome = run_shell(
      std::string(kLoader) + " " + program_path() + " batch plan.yaml --out out", folder_.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

/// Of so many rows that the process is there while it is looked at.
constexpr const char* kManyRows =
    "(echo company; seq 400000) > rows.csv; sed -i 's/^rows:.*/rows: rows.csv/' plan.yaml; ";

TEST_F(BatchHeap, LeavesTheProcessItsName) {
  if (!has_quick_heap()) GTEST_SKIP() << kQuickHeap << " is not there or not wanted";
  const Outcome outcome = run_shell(
      kManyRows + program_path() +
          " batch plan.yaml --out out -q & for i in $(seq 200); do sleep 0.02; "
          "grep -q tcache_count /proc/$!/environ && [ $(cat /proc/$!/comm) = cvpress ] && "
          "echo found && break; done; kill $!",
      folder_.path());
  EXPECT_EQ(outcome.out, "found\n") << outcome.err;
}

/// Of a container, whose first process gets no signal that it does not take.
TEST_F(BatchHeap, EndsByASignalAsTheFirstProcess) {
  if (run_shell("command -v pgrep && unshare -r -p -f true", folder_.path()).status != 0) {
    GTEST_SKIP() << "not allowed here";
  }
  const Outcome outcome =
      run_shell(kManyRows + std::string("timeout -s KILL 20 unshare -r -p -f --kill-child ") +
                    program_path() +
                    " batch plan.yaml --out out -q & for i in $(seq 200); do sleep 0.02; "
                    "first=$(pgrep -P $(pgrep -P $!)) && break; "
                    "done; sleep 0.3; kill -TERM $first; wait $!; echo $?",
                folder_.path());
  EXPECT_EQ(outcome.out, "143\n") << outcome.err;
}

}  // namespace
}  // namespace cvpress::tests
