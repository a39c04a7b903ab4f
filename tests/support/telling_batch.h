// A batch of one profile with many lines, whose rows and plan a test writes.
#pragma once

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {

class TellingBatch : public ::testing::Test {
 protected:
  TellingBatch() {
    std::string lines;
    for (int i = 0; i < 150; ++i) lines += fmt::format("    - Counted the shelf {}\n", i);
    folder_.write("cv.yaml",
                  "basics: {name: Ann Oak, label: Clerk}\n"
                  "work:\n"
                  "  - name: Larkspur\n"
                  "    position: Clerk\n"
                  "    startDate: \"2018-01\"\n"
                  "    highlights:\n" +
                      lines);
    write_plan("output: \"{company}.pdf\"\n");
  }

  void write_plan(const std::string& rest) const {
    folder_.write("plan.yaml", "profile: cv.yaml\nrows: rows.csv\n" + rest);
  }
  void write_rows(const std::string& rows) const { folder_.write("rows.csv", rows); }
  Outcome run(const std::string& arguments) const { return run_cvpress(arguments, folder_.path()); }
  Outcome batch(const std::string& options = "") const {
    const bool says_progress = options.find("--progress") != std::string::npos;
    return run("batch plan.yaml -j 1 " + options + (says_progress ? "" : " --progress none"));
  }
  bool has(const std::string& name) const { return file_exists(folder_.path() + "/" + name); }

  TemporaryFolder folder_;
};

}  // namespace cvpress::tests
