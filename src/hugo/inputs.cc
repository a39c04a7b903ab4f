#include "hugo/inputs.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "hugo/site_root.h"

namespace cvpress::hugo {
namespace {

/// What makes a folder the content of a site, though no site stands around it.
constexpr std::string_view kLooseContentMarks[] = {"home",      "authors",      "author",
                                                   "_index.md", "data/authors", "content"};
/// Files that only a site has, though its content is missing.
constexpr std::string_view kConfigMarks[] = {"hugo.toml",   "hugo.yaml",   "config.toml",
                                             "config.yaml", "config.json", "config/_default"};

template <class Marks>
bool holds_any(const std::string& folder, const Marks& marks, const FileProvider& files) {
  return std::any_of(std::begin(marks), std::end(marks), [&](std::string_view mark) {
    return files.kind(joined_path(folder, mark)) != FileKind::kNone;
  });
}

bool is_people_folder(const std::string& path) {
  for (std::string folder = joined_path("", path); !folder.empty(); folder = folder_of(folder)) {
    const std::string_view name = file_name_of(folder);
    if (name == "authors" || name == "author") return true;
    if (folder == "/") break;
  }
  return false;
}

/// Whether a folder is a site's content, or its content in one language.
bool is_content(const std::string& path, const std::string& root, const FileProvider& files) {
  const std::string content = joined_path(root, "content");
  return path == content ||
         (folder_of(path) == content && holds_any(path, kLooseContentMarks, files));
}

Input folder_input(const std::string& named, const FileProvider& files) {
  const std::string path = joined_path("", named);
  if (is_site_root(path, files)) return {InputKind::kSite, path, path};
  const std::string root = site_root_around(path, files);
  if (is_people_folder(path)) return {InputKind::kPeople, path, root};
  if (!root.empty()) {
    return {is_content(path, root, files) ? InputKind::kSite : InputKind::kFolder, path, root};
  }
  if (files.kind(joined_path(path, "content")) == FileKind::kDirectory ||
      holds_any(path, kConfigMarks, files)) {
    return {InputKind::kSite, path, path};
  }
  return {holds_any(path, kLooseContentMarks, files) ? InputKind::kSite : InputKind::kFolder, path,
          ""};
}

void report_missing(const std::string& path, const FileProvider& files, Diagnostics& diagnostics) {
  const bool is_there = files.read(path, 0).error == ReadError::kNotAFile;
  Diagnostic& diagnostic = diagnostics.error(
      {}, is_there ? path + " is not a regular file" : "there is no file " + path);
  diagnostic.fault = Fault::kSystem;
  if (is_there) return;
  const std::vector<std::string> names = files.list(folder_of(path));
  const std::string hint = file_suggestion(
      file_name_of(path), std::vector<std::string_view>(names.begin(), names.end()));
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
}

}  // namespace

std::vector<Input> inputs_of(const std::vector<std::string>& paths, const FileProvider& files,
                             Diagnostics& diagnostics) {
  std::vector<Input> inputs;
  for (const std::string& path : paths) {
    if (path == "-") {
      inputs.push_back({InputKind::kStandardInput, path, ""});
      continue;
    }
    switch (files.kind(path)) {
      case FileKind::kFile:
        inputs.push_back({InputKind::kFile, path, site_root_around(folder_of(path), files)});
        break;
      case FileKind::kDirectory: inputs.push_back(folder_input(path, files)); break;
      case FileKind::kNone: report_missing(path, files, diagnostics); break;
    }
  }
  return inputs;
}

}  // namespace cvpress::hugo
