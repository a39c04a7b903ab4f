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
  std::string kind;      // model, tree, pages, messages, fit
  std::string layout;    // "" for the default
  std::string language;  // "" for the input's own
  int most_pages = 0;    // for "fit": what is said when it is to have no more
};

std::string stem(const Golden& golden) {
  std::string name = std::filesystem::path(golden.input).stem().string();
  for (const std::string& part : {golden.layout, golden.language}) {
    if (!part.empty()) name += "-" + part;
  }
  if (golden.most_pages > 0) name += "-" + std::to_string(golden.most_pages);
  std::replace(name.begin(), name.end(), '/', '-');
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

/// What fitting changes, or what is over, on one, two and three pages.
std::vector<Golden> fit_goldens() {
  const std::string samples = project_folder() + "/samples";
  return {{samples, "early-career", "fit", "", "", 1},
          {samples, "designer", "fit", "", "", 1},
          {samples, "senior", "fit", "", "", 1},
          {samples, "senior", "fit", "compact", "", 1},
          {golden_folder(), "pilots.md", "fit", "", "", 1},
          {golden_folder(), "pilots.md", "fit", "", "", 2},
          {golden_folder(), "pilots.md", "fit", "", "", 3},
          {samples, "academic", "fit", "", "", 3},
          {samples, "academic", "fit", "two-column", "", 3}};
}

std::vector<Golden> all_goldens() {
  std::vector<Golden> goldens = site_goldens();
  for (const Golden& golden : fit_goldens()) goldens.push_back(golden);
  for (const std::string& layout : shipped_layouts()) {
    goldens.push_back({project_folder() + "/samples", "designer", "pages", layout, ""});
  }
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

/// The report and the number of pages; no file's size, which is not the fit's.
std::string fit_report(const Golden& golden) {
  const TemporaryFolder folder;
  const std::string layout = golden.layout.empty() ? "timeline" : golden.layout;
  const Outcome outcome = run_cvpress("render '" + golden.folder + "/" + golden.input +
                                          "' --name 'Ro Tamsin' --layout " + layout + " --pages " +
                                          std::to_string(golden.most_pages) + " -o cv.pdf",
                                      folder.path());
  const std::string report = outcome.err.substr(0, outcome.err.find("cv.pdf: "));
  return report + run_shell("pdfinfo cv.pdf | grep Pages", folder.path()).out;
}

std::string produced(const Golden& golden) {
  if (golden.kind == "fit") return fit_report(golden);
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
