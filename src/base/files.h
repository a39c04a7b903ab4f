// The only door to the file system for every module but cli/. Tests give an
// in-memory one. Reads are bounded and stay inside the folders the user named.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress {

enum class FileKind { kNone, kFile, kDirectory };

enum class ReadError { kMissing, kNotAFile, kOutside, kTooLarge, kUnreadable };

/// The bytes of a file, or why there are none.
struct FileContent {
  std::optional<std::string> bytes;
  ReadError error = ReadError::kMissing;
};

/// The bytes of a file, kept by their owner.
struct KeptBytes {
  std::string_view bytes;
  std::shared_ptr<const void> owner;  // null where the file cannot be read
};

/// What lies in a folder.
struct FolderEntry {
  std::string name;  // not a path
  FileKind kind = FileKind::kNone;
  bool operator==(const FolderEntry&) const = default;
};

/// Paths are '/'-separated and either absolute or relative to the working folder.
class FileProvider {
 public:
  virtual ~FileProvider() = default;
  /// kNone also for what lies outside the allowed folders.
  virtual FileKind kind(const std::string& path) const = 0;
  virtual FileContent read(const std::string& path, std::size_t limit) const = 0;
  /// The same for a large file of which little is looked at: it may be mapped
  /// instead of read, and then must not be cut short meanwhile.
  virtual KeptBytes keep(const std::string& path, std::size_t limit) const;
  /// Names (not paths) of a folder's entries, sorted by bytes; empty where there is none.
  virtual std::vector<std::string> list(const std::string& folder) const = 0;
  /// The same with what each is; what a link leads out to is kNone.
  virtual std::vector<FolderEntry> entries(const std::string& folder) const;
  /// The absolute path without links, by which a folder seen before is known
  /// again; "" for what lies outside the allowed folders.
  virtual std::string real_path(const std::string& path) const;
  /// What a link leads to that leads out of the allowed folders; kNone for all
  /// else. Nothing there is opened.
  virtual FileKind kind_outside(const std::string& path) const;
};

/// The real file system, restricted to the folders that were allowed. Symbolic
/// links are followed only as long as they stay inside. What was seen of a path is
/// remembered, by copies too: files are taken not to change while a CV is made.
class DiskFiles : public FileProvider {
 public:
  DiskFiles();
  /// Allows a folder and everything below it, or one file.
  void allow(const std::string& path);
  /// Lets keep() map files: for folders that only the system's own tools write to.
  void map_files() { maps_files_ = true; }
  FileKind kind(const std::string& path) const override;
  FileContent read(const std::string& path, std::size_t limit) const override;
  KeptBytes keep(const std::string& path, std::size_t limit) const override;
  std::vector<std::string> list(const std::string& folder) const override;
  std::vector<FolderEntry> entries(const std::string& folder) const override;
  std::string real_path(const std::string& path) const override;
  FileKind kind_outside(const std::string& path) const override;

 private:
  struct Seen;
  std::vector<std::string> roots_;
  bool maps_files_ = false;
  std::shared_ptr<Seen> seen_;
};

/// Files that exist in memory only; a folder exists where a file lies below it.
class MemoryFiles : public FileProvider {
 public:
  void add(const std::string& path, std::string bytes);
  FileKind kind(const std::string& path) const override;
  FileContent read(const std::string& path, std::size_t limit) const override;
  std::vector<std::string> list(const std::string& folder) const override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

/// What a ReadError means to a person: "no such file", "lies outside …".
std::string_view read_error_text(ReadError error);

/// `folder` and `name` joined and cleaned of "." and ".."; an absolute `name`
/// replaces the folder. "" and "." are the working folder.
std::string joined_path(std::string_view folder, std::string_view name);

/// The folder part of a path, "" where it has none.
std::string folder_of(std::string_view path);

/// The last part of a path.
std::string_view file_name_of(std::string_view path);

/// The extension in lower case without its dot, "" where there is none.
std::string extension_of(std::string_view path);

}  // namespace cvpress
