// What cvpress says and makes of the pages in tests/golden, compared with what
// was read and found right before. `./dev golden` writes the files anew and
// prints what changed, to be read before it is committed.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/program.h"

namespace {

using namespace cvpress::tests;

std::string golden_folder() {
  return project_folder() + "/tests/golden";
}

/// A case and what is compared of it, or a sample and its pages.
struct Golden {
  std::string folder;
  std::string input;
  std::string kind;      // model, tree, pages, messages
  std::string layout;    // "" for the default
  std::string language;  // "" for the input's own
};

std::string stem(const Golden& golden) {
  std::string name = std::filesystem::path(golden.input).stem().string();
  for (const std::string& part : {golden.layout, golden.language}) {
    if (!part.empty()) name += "-" + part;
  }
  return name;
}

/// Whole sites, in each of the languages that have a file of words.
std::vector<Golden> site_goldens() {
  std::vector<Golden> goldens;
  const std::string folder = golden_folder() + "/sites";
  for (const auto& site : std::filesystem::directory_iterator(folder)) {
    for (const char* language : {"", "de", "zh"}) {
      const std::string words =
          "printed_words" + std::string(*language == '\0' ? "" : ".") + language + ".txt";
      if (!std::filesystem::exists(site.path() / words)) continue;
      for (const char* kind : {"model", "messages"}) {
        goldens.push_back({folder, site.path().filename().string(), kind, "", language});
      }
    }
  }
  return goldens;
}

std::vector<Golden> all_goldens() {
  std::vector<Golden> goldens = site_goldens();
  for (const auto& entry : std::filesystem::directory_iterator(golden_folder())) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory()) continue;
    for (const char* kind : {"model", "pages", "messages"}) {
      goldens.push_back({golden_folder(), name, kind, "", ""});
    }
  }
  for (const char* layout : {"timeline", "classic", "minimal"}) {
    goldens.push_back({golden_folder(), "academic-keys.md", "tree", layout, ""});
    for (const char* sample : {"early-career", "senior"}) {
      goldens.push_back({project_folder() + "/samples", sample, "pages", layout, ""});
    }
  }
  std::sort(goldens.begin(), goldens.end(),
            [](const Golden& a, const Golden& b) { return stem(a) + a.kind < stem(b) + b.kind; });
  return goldens;
}

std::string test_name(const testing::TestParamInfo<Golden>& info) {
  std::string name = stem(info.param) + "_" + info.param.kind;
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

std::string produced(const Golden& golden) {
  const bool is_messages = golden.kind == "messages";
  std::string arguments = "render " + golden.input + " --emit ";
  arguments += is_messages ? "pages" : golden.kind;
  if (!golden.layout.empty()) arguments += " --layout " + golden.layout;
  if (!golden.language.empty()) arguments += " --lang " + golden.language;
  const Outcome outcome = run_cvpress(arguments, golden.folder);
  if (!is_messages) return outcome.out;
  return outcome.err + "exit " + std::to_string(outcome.status) + "\n";
}

class GoldenFiles : public testing::TestWithParam<Golden> {};

TEST_P(GoldenFiles, AreWhatCvpressMakes) {
  const std::string path =
      golden_folder() + "/expected/" + stem(GetParam()) + "." + GetParam().kind;
  const std::string now = produced(GetParam());
  if (std::getenv("CVPRESS_BLESS") != nullptr) {
    std::filesystem::create_directories(golden_folder() + "/expected");
    std::ofstream(path, std::ios::binary) << now;
    return;
  }
  ASSERT_TRUE(file_exists(path)) << path << " is missing; ./dev golden writes it";
  EXPECT_EQ(read_file(path), now);
}

INSTANTIATE_TEST_SUITE_P(All, GoldenFiles, testing::ValuesIn(all_goldens()), test_name);

}  // namespace
