#include "base/files.h"

#include <algorithm>

namespace cvpress {

KeptBytes FileProvider::keep(const std::string& path, std::size_t limit) const {
  FileContent content = read(path, limit);
  if (!content.bytes) return {};
  auto owner = std::make_shared<const std::string>(std::move(*content.bytes));
  const std::string_view bytes = *owner;
  return {bytes, std::move(owner)};
}

std::vector<FolderEntry> FileProvider::entries(const std::string& folder) const {
  std::vector<FolderEntry> entries;
  for (std::string& name : list(folder)) {
    const FileKind found = kind(joined_path(folder, name));
    entries.push_back({std::move(name), found});
  }
  return entries;
}

std::string FileProvider::real_path(const std::string& path) const {
  return joined_path("", path);
}

FileKind FileProvider::kind_outside(const std::string&) const {
  return FileKind::kNone;
}

void MemoryFiles::add(const std::string& path, std::string bytes) {
  files_.insert_or_assign(joined_path("", path), std::move(bytes));
}

FileKind MemoryFiles::kind(const std::string& path) const {
  const std::string clean = joined_path("", path);
  if (files_.contains(clean)) return FileKind::kFile;
  return list(clean).empty() ? FileKind::kNone : FileKind::kDirectory;
}

FileContent MemoryFiles::read(const std::string& path, std::size_t limit) const {
  const auto found = files_.find(joined_path("", path));
  if (found == files_.end()) return {std::nullopt, ReadError::kMissing};
  if (found->second.size() > limit) return {std::nullopt, ReadError::kTooLarge};
  return {found->second, ReadError::kMissing};
}

std::vector<std::string> MemoryFiles::list(const std::string& folder) const {
  std::string prefix = joined_path("", folder);
  if (prefix == ".") prefix.clear();
  if (!prefix.empty() && prefix.back() != '/') prefix += '/';
  std::vector<std::string> names;
  for (auto it = files_.lower_bound(prefix); it != files_.end(); ++it) {
    if (it->first.compare(0, prefix.size(), prefix) != 0) break;
    const std::string rest = it->first.substr(prefix.size());
    std::string name = rest.substr(0, rest.find('/'));
    if (names.empty() || names.back() != name) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::string_view read_error_text(ReadError error) {
  switch (error) {
    case ReadError::kMissing: return "there is no such file";
    case ReadError::kNotAFile: return "this is not a regular file";
    case ReadError::kOutside: return "this lies outside the input's folder";
    case ReadError::kTooLarge: return "the file is too large";
    case ReadError::kUnreadable: return "the file cannot be read";
  }
  return "the file cannot be read";
}

}  // namespace cvpress
