#include "hugo/collect.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/suggest.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostFiles = 2000;
constexpr int kDeepestFolder = 2;

/// Folders below an input that hold what belongs to a CV.
constexpr std::string_view kFolders[] = {"home",         "authors",         "author",
                                         "content/home", "content/authors", "content/author",
                                         "data/authors"};

bool is_page(const std::string& name) {
  const std::string extension = extension_of(name);
  return extension == "md" || extension == "markdown";
}

bool is_data(const std::string& name) {
  const std::string extension = extension_of(name);
  return extension == "yaml" || extension == "yml" || extension == "toml";
}

bool is_noise(const std::string& name) {
  return name.empty() || name[0] == '.' || name[0] == '_' || name == "index.md" ||
         name == "README.md";
}

class Collector {
 public:
  explicit Collector(const FileProvider& files) : files_(files) {}

  void add(const std::string& path, bool named) {
    if (found_.size() < kMostFiles && seen_.insert(path).second) found_.push_back({path, named});
  }

  /// The pages of one folder; of an author's folder also `_index.md`.
  void folder(const std::string& path, bool authors, int depth) {
    for (const std::string& name : files_.list(path)) {
      const std::string inner = joined_path(path, name);
      const bool profile = authors && name == "_index.md" && depth > 0;
      const bool section_index = !authors && name == "index.md" && depth > 0;
      if (profile || section_index ||
          (!is_noise(name) && (is_page(name) || (authors && is_data(name))))) {
        add(inner, false);
      } else if (depth < kDeepestFolder && !is_noise(name) &&
                 files_.kind(inner) == FileKind::kDirectory && authors) {
        folder(inner, authors, depth + 1);
      }
    }
  }

  void input_folder(const std::string& path) {
    const bool is_authors = path.find("authors") != std::string::npos;
    folder(path, is_authors, is_authors ? 1 : 0);
    for (const std::string_view below : kFolders) {
      const std::string inner = joined_path(path, below);
      const bool authors = below.find("author") != std::string_view::npos;
      if (files_.kind(inner) == FileKind::kDirectory) folder(inner, authors, 0);
    }
    const std::string home = joined_path(path, "content/_index.md");
    if (files_.kind(home) == FileKind::kFile) add(home, false);
    const std::string index = joined_path(path, "_index.md");
    if (files_.kind(index) == FileKind::kFile) add(index, false);
  }

  std::vector<InputFile> take() { return std::move(found_); }
  std::size_t count() const { return found_.size(); }

 private:
  const FileProvider& files_;
  std::vector<InputFile> found_;
  std::set<std::string> seen_;
};

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

std::vector<InputFile> collect_files(const std::vector<std::string>& paths,
                                     const FileProvider& files, Diagnostics& diagnostics) {
  Collector collector(files);
  for (const std::string& path : paths) {
    if (path == "-" || files.kind(path) == FileKind::kFile) {
      collector.add(path, true);
      continue;
    }
    if (files.kind(path) == FileKind::kNone) {
      report_missing(path, files, diagnostics);
      continue;
    }
    const std::size_t before = collector.count();
    collector.input_folder(path);
    if (collector.count() > before) continue;
    diagnostics.error({}, fmt::format("the folder {} holds no page to read", path))
        .hints.push_back({"pages are .md files, such as content/home/experience.md", {}});
  }
  return collector.take();
}

}  // namespace cvpress::hugo
