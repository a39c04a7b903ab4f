// The files that the fuzzers begin with, and those that they once found, once more.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "fuzz/inputs.h"

namespace cvpress::fuzz {
namespace {

namespace fs = std::filesystem;

/// Tries each file of a corpus; how many there were.
std::size_t replay(const char* name, void (*try_input)(std::string_view)) {
  std::vector<fs::path> paths;
  for (const auto& entry :
       fs::directory_iterator(fs::path(CVPRESS_SOURCE_DIR) / "tests/fuzz/corpus" / name)) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    SCOPED_TRACE(path.filename());
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    try_input(bytes);
  }
  return paths.size();
}

TEST(Fuzz, ReadsEveryFileOfThePdfCorpus) {
  EXPECT_GE(replay("pdf_reader", try_pdf), 10u);
}

TEST(Fuzz, RendersEveryFileOfThePageCorpus) {
  EXPECT_GE(replay("render", try_page), 5u);
}

}  // namespace
}  // namespace cvpress::fuzz
