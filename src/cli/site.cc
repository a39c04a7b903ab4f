#include "cli/site.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace cvpress::cli {
namespace {

namespace fs = std::filesystem;

constexpr int kFoldersUp = 12;

/// Besides content/, one of these makes a folder a Hugo site.
constexpr const char* kSiteMarks[] = {"config.toml", "config.yaml", "config.json", "hugo.toml",
                                      "hugo.yaml",   "hugo.json",   "config",      "assets",
                                      "static",      "go.mod"};

bool is_site_root(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder / "content", error)) return false;
  return std::any_of(std::begin(kSiteMarks), std::end(kSiteMarks),
                     [&](const char* mark) { return fs::exists(folder / mark, error); });
}

bool is_folder(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

}  // namespace

std::string site_root_around(const std::string& path) {
  std::error_code error;
  fs::path folder = fs::weakly_canonical(path.empty() ? "." : path, error);
  if (error) return {};
  for (int i = 0; i < kFoldersUp; ++i) {
    if (is_site_root(folder)) return folder.generic_string();
    if (!folder.has_relative_path()) break;
    folder = folder.parent_path();
  }
  return {};
}

void allow_inputs(const std::vector<std::string>& inputs, DiskFiles& files) {
  for (const std::string& input : inputs) {
    if (input == "-") {
      files.allow(".");
      continue;
    }
    files.allow(is_folder(input) ? input : folder_of(input));
    const std::string site = site_root_around(input);
    if (!site.empty()) files.allow(site);
  }
}

}  // namespace cvpress::cli
