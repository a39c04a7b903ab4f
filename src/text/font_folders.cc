#include <utility>

#include "text/catalog_entry_internal.h"
#include "text/font_file_names_internal.h"
#include "text/font_folders_internal.h"

namespace cvpress::text {
namespace {

/// Where distributions put Noto and DejaVu below a root; the root itself is one.
constexpr std::string_view kKnownFolders[] = {
    "",
    "truetype/noto",
    "opentype/noto",
    "truetype/dejavu",
    "noto",
    "noto-cjk",
    "google-noto",
    "google-noto-vf",
    "google-noto-cjk",
    "google-noto-sans-cjk-fonts",
    "google-noto-serif-cjk-fonts",
    "dejavu",
    "dejavu-sans-fonts",
    "dejavu-serif-fonts",
    "TTF",
    "OTF",
    "Supplemental",
};

constexpr int kDeepest = 8;
constexpr std::size_t kMostFolders = 4000;
constexpr std::size_t kMostNames = 40000;  // more files than the largest collections have

std::vector<std::string> font_names(const FileProvider& files, const std::string& folder) {
  std::vector<std::string> names;
  for (std::string& name : files.list(folder)) {
    if (is_font_file(name)) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

FontFolders::FontFolders(const FileProvider* files, std::vector<std::string> roots)
    : files_(files), roots_(std::move(roots)) {}

const std::vector<FontFolders::Folder>& FontFolders::known() {
  if (known_) return *known_;
  known_.emplace();
  if (files_ == nullptr) return *known_;
  for (const std::string& root : roots_) {
    if (files_->kind(root) != FileKind::kDirectory) continue;
    for (const std::string_view inner : kKnownFolders) {
      const std::string path = joined_path(root, inner);
      auto names = font_names(*files_, path);
      if (!names.empty()) known_->push_back({path, std::move(names)});
    }
  }
  return *known_;
}

const std::vector<FontFolders::Folder>& FontFolders::everywhere() {
  if (everywhere_) return *everywhere_;
  everywhere_.emplace();
  if (files_ == nullptr) return *everywhere_;
  for (const std::string& root : roots_) walk(root, 0);
  return *everywhere_;
}

void FontFolders::walk(const std::string& path, int depth) {
  const bool too_much =
      depth > kDeepest || everywhere_->size() >= kMostFolders || names_seen_ >= kMostNames;
  if (too_much) return;
  const std::size_t at = everywhere_->size();
  everywhere_->push_back({path, {}});
  for (const FolderEntry& entry : files_->entries(path)) {
    ++names_seen_;
    if (entry.kind == FileKind::kDirectory) walk(joined_path(path, entry.name), depth + 1);
    const bool is_font = entry.kind == FileKind::kFile && is_font_file(entry.name);
    if (is_font) (*everywhere_)[at].names.push_back(entry.name);
  }
}

std::optional<std::string> FontFolders::file(std::string_view stem, int weight, bool italic,
                                             bool anywhere) {
  for (const Folder& folder : anywhere ? everywhere() : known()) {
    const auto best = best_file(folder.names, stem, weight, italic);
    if (best) return joined_path(folder.path, folder.names[*best]);
  }
  return std::nullopt;
}

std::vector<std::string> FontFolders::all_files() {
  std::vector<std::string> paths;
  for (const Folder& folder : everywhere()) {
    for (const std::string& name : folder.names) paths.push_back(joined_path(folder.path, name));
  }
  return paths;
}

}  // namespace cvpress::text
