#include "hugo/site_root.h"

#include <algorithm>

namespace cvpress::hugo {
namespace {

constexpr int kFoldersUp = 12;

/// Besides content/, one of these makes a folder a Hugo site.
constexpr const char* kSiteMarks[] = {"config.toml", "config.yaml", "config.yml", "config.json",
                                      "hugo.toml",   "hugo.yaml",   "hugo.yml",   "hugo.json",
                                      "config",      "assets",      "static",     "go.mod"};

std::string root_above(std::string folder, const FileProvider& files) {
  for (int i = 0; i < kFoldersUp; ++i) {
    if (is_site_root(folder, files)) return folder;
    std::string parent = joined_path(folder, "..");
    if (parent == folder) break;
    folder = std::move(parent);
  }
  return {};
}

}  // namespace

bool is_site_root(const std::string& folder, const FileProvider& files) {
  if (files.kind(joined_path(folder, "content")) != FileKind::kDirectory) return false;
  return std::any_of(std::begin(kSiteMarks), std::end(kSiteMarks), [&](const char* mark) {
    return files.kind(joined_path(folder, mark)) != FileKind::kNone;
  });
}

std::string site_root_around(const std::string& path, const FileProvider& files) {
  const std::string start = joined_path("", path);
  std::string root = root_above(start, files);
  if (!root.empty()) return root;
  // A link may lead into a site.
  const std::string real = files.real_path(path);
  return real.empty() || real == start ? std::string() : root_above(real, files);
}

}  // namespace cvpress::hugo
