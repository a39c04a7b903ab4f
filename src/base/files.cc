#include "base/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "base/utf8.h"

namespace cvpress {
namespace {

namespace fs = std::filesystem;

bool is_below(const std::string& path, const std::string& root) {
  if (path == root || root == "/") return true;
  return path.size() > root.size() && path.compare(0, root.size(), root) == 0 &&
         path[root.size()] == '/';
}

/// The absolute path without links. weakly_canonical alone leaves a relative
/// path relative if its first part does not exist.
fs::path canonical_path(const std::string& path, std::error_code& error) {
  const fs::path absolute = fs::absolute(path.empty() ? "." : path, error);
  return error ? fs::path() : fs::weakly_canonical(absolute, error);
}

FileKind kind_of(const std::string& real_path) {
  std::error_code error;
  const fs::file_status status = fs::status(real_path, error);
  if (fs::is_directory(status)) return FileKind::kDirectory;
  return fs::is_regular_file(status) ? FileKind::kFile : FileKind::kNone;
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

FileContent read_all(const std::string& path, std::size_t limit) {
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) return {std::nullopt, errno == ENOENT ? ReadError::kMissing : ReadError::kUnreadable};
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get())) {
    if (bytes.size() + count > limit) return {std::nullopt, ReadError::kTooLarge};
    bytes.append(buffer, count);
  }
  if (std::ferror(file.get())) return {std::nullopt, ReadError::kUnreadable};
  return {std::move(bytes), ReadError::kMissing};
}

}  // namespace

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

void DiskFiles::allow(const std::string& path) {
  std::error_code error;
  const fs::path absolute = canonical_path(path, error);
  if (error) return;
  std::string root = absolute.generic_string();
  if (root.size() > 1 && root.back() == '/') root.pop_back();
  roots_.push_back(std::move(root));
}

/// A file's folder is looked up once: each look costs a call of the system for
/// every part of its path.
std::optional<std::string> DiskFiles::canonical(const std::string& path) const {
  const std::string leaf(file_name_of(path));
  std::error_code error;
  const bool plain = !leaf.empty() && leaf != "." && leaf != "..";
  std::error_code missing;
  if (plain && !fs::is_symlink(path, missing)) {
    const std::string folder = path.substr(0, path.size() - leaf.size());
    auto known = folders_.find(folder);
    if (known == folders_.end()) {
      const std::string above = folder.size() > 1 ? folder.substr(0, folder.size() - 1) : "";
      const auto real = above.empty()
                            ? std::optional(canonical_path(folder, error).generic_string())
                            : canonical(above);
      if (error || !real || real->empty()) return std::nullopt;
      known = folders_.emplace(folder, *real).first;
    }
    return known->second.back() == '/' ? known->second + leaf : known->second + "/" + leaf;
  }
  std::string name = canonical_path(path, error).generic_string();
  if (error) return std::nullopt;
  if (name.size() > 1 && name.back() == '/') name.pop_back();
  return name;
}

std::optional<std::string> DiskFiles::resolved(const std::string& path) const {
  const auto real = canonical(path);
  if (!real) return std::nullopt;
  const std::string& name = *real;
  const bool inside = std::any_of(roots_.begin(), roots_.end(),
                                  [&](const std::string& root) { return is_below(name, root); });
  if (!inside) return std::nullopt;
  return name;
}

FileKind DiskFiles::kind(const std::string& path) const {
  const auto real = resolved(path);
  return real ? kind_of(*real) : FileKind::kNone;
}

FileKind DiskFiles::kind_outside(const std::string& path) const {
  std::error_code error;
  // The folder that the link lies in has to be one of the user's.
  if (!fs::is_symlink(path, error) || !resolved(folder_of(path)) || resolved(path)) {
    return FileKind::kNone;
  }
  const auto real = canonical(path);
  return real ? kind_of(*real) : FileKind::kNone;
}

FileContent DiskFiles::read(const std::string& path, std::size_t limit) const {
  const auto real = resolved(path);
  if (!real) return {std::nullopt, ReadError::kOutside};
  std::error_code error;
  const fs::file_status status = fs::status(*real, error);
  if (!fs::exists(status)) return {std::nullopt, ReadError::kMissing};
  // A pipe or device could block for ever or have no end.
  if (!fs::is_regular_file(status)) return {std::nullopt, ReadError::kNotAFile};
  if (fs::file_size(*real, error) > limit) return {std::nullopt, ReadError::kTooLarge};
  return read_all(*real, limit);
}

std::vector<std::string> DiskFiles::list(const std::string& folder) const {
  std::vector<std::string> names;
  const auto real = resolved(folder);
  if (!real) return names;
  std::error_code error;
  for (fs::directory_iterator it(*real, error), end; !error && it != end; it.increment(error)) {
    names.push_back(it->path().filename().generic_string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The system tells with each name what it is; only links are looked at.
std::vector<FolderEntry> DiskFiles::entries(const std::string& folder) const {
  std::vector<FolderEntry> entries;
  const auto real = resolved(folder);
  if (!real) return entries;
  std::error_code error;
  for (fs::directory_iterator it(*real, error), end; !error && it != end; it.increment(error)) {
    std::error_code unknown;
    std::string name = it->path().filename().generic_string();
    FileKind found = FileKind::kNone;
    if (it->is_symlink(unknown)) {
      found = kind(it->path().generic_string());
    } else if (it->is_directory(unknown)) {
      found = FileKind::kDirectory;
    } else if (it->is_regular_file(unknown)) {
      found = FileKind::kFile;
    }
    entries.push_back({std::move(name), found});
  }
  std::sort(entries.begin(), entries.end(),
            [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
  return entries;
}

std::string DiskFiles::real_path(const std::string& path) const {
  return resolved(path).value_or("");
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

std::string joined_path(std::string_view folder, std::string_view name) {
  const fs::path whole = fs::path(folder) / fs::path(name);
  const std::string clean = whole.lexically_normal().generic_string();
  if (clean.empty()) return ".";
  return clean.size() > 1 && clean.back() == '/' ? clean.substr(0, clean.size() - 1) : clean;
}

std::string folder_of(std::string_view path) {
  return fs::path(path).parent_path().generic_string();
}

std::string_view file_name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string extension_of(std::string_view path) {
  const std::string_view name = file_name_of(path);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return {};
  return ascii_lower(name.substr(dot + 1));
}

}  // namespace cvpress
