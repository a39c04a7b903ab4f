// The system's font folders as files: trusted, since only the system's tools and
// the user write there, and apart from what a résumé may read.
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "base/files.h"

namespace cvpress::cli {

/// Asks the file system nothing before it is asked something itself: most
/// résumés need no font of the system's.
class SystemFontFiles : public FileProvider {
 public:
  explicit SystemFontFiles(std::vector<std::string> folders) : folders_(std::move(folders)) {}
  FileKind kind(const std::string& path) const override { return disk().kind(path); }
  FileContent read(const std::string& path, std::size_t limit) const override {
    return disk().read(path, limit);
  }
  KeptBytes keep(const std::string& path, std::size_t limit) const override {
    return disk().keep(path, limit);
  }
  std::vector<std::string> list(const std::string& folder) const override {
    return disk().list(folder);
  }
  std::vector<FolderEntry> entries(const std::string& folder) const override {
    return disk().entries(folder);
  }
  const std::vector<std::string>& folders() const { return folders_; }

 private:
  const DiskFiles& disk() const;

  std::vector<std::string> folders_;
  mutable std::once_flag opened_;
  mutable DiskFiles disk_;
};

}  // namespace cvpress::cli
