// The folders that a system keeps fonts in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"

namespace cvpress::text {

class FontFolders {
 public:
  FontFolders(const FileProvider* files, std::vector<std::string> roots);

  /// The file of a family that serves a weight and slant best: in one of the
  /// folders that distributions are known to use, or `anywhere` below the roots.
  std::optional<std::string> file(std::string_view stem, int weight, bool italic, bool anywhere);
  /// The paths of all font files, sorted by folder.
  std::vector<std::string> all_files();

 private:
  struct Folder {
    std::string path;
    std::vector<std::string> names;  // of its font files, sorted
  };
  const std::vector<Folder>& known();
  const std::vector<Folder>& everywhere();
  void walk(const std::string& path, int depth);

  const FileProvider* files_ = nullptr;
  std::vector<std::string> roots_;
  std::optional<std::vector<Folder>> known_;
  std::optional<std::vector<Folder>> everywhere_;
  std::size_t names_seen_ = 0;
};

}  // namespace cvpress::text
