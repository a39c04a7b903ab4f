// The real file system. The system is asked about each path once, and about
// nothing below what is known to be missing or has been listed.
#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <climits>

#include "base/files.h"

namespace cvpress {
/// What DiskFiles remembers.
namespace disk {

/// What a path is found to be. A link is followed before it is any of the others.
enum class Found { kMissing, kFile, kDirectory, kOther, kLink };

struct ListedName {
  std::string name;
  std::optional<Found> found;  // not every file system tells
};

using Listing = std::vector<ListedName>;  // sorted by bytes

struct Place {
  std::string real;  // absolute and without links; "" where there is no telling
  Found found = Found::kMissing;
  bool is_link = false;  // the path itself, before it was followed
};

}  // namespace disk

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLeastRoom = 4096;

using disk::Found;
using disk::ListedName;
using disk::Listing;
using disk::Place;

Found found_by_mode(mode_t mode) {
  if (S_ISREG(mode)) return Found::kFile;
  if (S_ISDIR(mode)) return Found::kDirectory;
  return S_ISLNK(mode) ? Found::kLink : Found::kOther;
}

std::optional<Found> found_by_type(unsigned char type) {
  switch (type) {
    case DT_UNKNOWN: return std::nullopt;
    case DT_REG: return Found::kFile;
    case DT_DIR: return Found::kDirectory;
    case DT_LNK: return Found::kLink;
    default: return Found::kOther;
  }
}

FileKind kind_of(Found found) {
  if (found == Found::kDirectory) return FileKind::kDirectory;
  return found == Found::kFile ? FileKind::kFile : FileKind::kNone;
}

bool is_below(const std::string& path, const std::string& root) {
  if (path == root || root == "/") return true;
  return path.size() > root.size() && path.compare(0, root.size(), root) == 0 &&
         path[root.size()] == '/';
}

/// The place that a path with links or dots leads to. weakly_canonical alone
/// leaves a relative path relative if its first part does not exist.
Place followed(const std::string& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path.empty() ? "." : path, error);
  if (error) return {};
  std::string real = fs::weakly_canonical(absolute, error).generic_string();
  if (error) return {};
  if (real.size() > 1 && real.back() == '/') real.pop_back();
  struct stat status {};
  const bool exists = ::stat(real.c_str(), &status) == 0;
  return {std::move(real), exists ? found_by_mode(status.st_mode) : Found::kMissing, false};
}

Found found_at(const std::string& real_path) {
  struct stat status {};
  if (::lstat(real_path.c_str(), &status) != 0) return Found::kMissing;
  return found_by_mode(status.st_mode);
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

Listing listing_of(const std::string& real_path) {
  Listing listing;
  const std::unique_ptr<DIR, CloseFolder> folder(::opendir(real_path.c_str()));
  if (!folder) return listing;
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") {
      listing.push_back({std::string(name), found_by_type(entry->d_type)});
    }
  }
  std::sort(listing.begin(), listing.end(),
            [](const ListedName& a, const ListedName& b) { return a.name < b.name; });
  return listing;
}

/// What a folder's listing tells of a name; nothing if the file system has to be asked.
std::optional<Found> found_in(const Listing& listing, std::string_view name) {
  const auto at =
      std::lower_bound(listing.begin(), listing.end(), name,
                       [](const ListedName& a, std::string_view b) { return a.name < b; });
  if (at == listing.end() || at->name != name) return Found::kMissing;
  return at->found;
}

class Descriptor {
 public:
  explicit Descriptor(const std::string& path)
      : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

/// Reads up to the end, or one byte more than `limit`; false for a failure.
bool read_to_end(int descriptor, std::size_t expected, std::size_t limit, std::string& bytes) {
  std::size_t count = 0;
  bytes.resize(expected + 1);
  while (count <= limit) {
    const std::size_t room = std::min(bytes.size(), limit + 1) - count;
    const ssize_t more = ::read(descriptor, bytes.data() + count, room);
    if (more < 0 && errno == EINTR) continue;
    if (more < 0) return false;
    if (more == 0) break;
    count += static_cast<std::size_t>(more);
    // Some systems' files say that they are smaller than they are.
    if (count == bytes.size()) bytes.resize(2 * count + kLeastRoom);
  }
  bytes.resize(count);
  return true;
}

FileContent read_all(const std::string& path, std::size_t limit) {
  const Descriptor file(path);
  if (file.number() < 0) {
    return {std::nullopt, errno == ENOENT ? ReadError::kMissing : ReadError::kUnreadable};
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return {std::nullopt, ReadError::kUnreadable};
  // A pipe or device could block for ever or have no end.
  if (!S_ISREG(status.st_mode)) return {std::nullopt, ReadError::kNotAFile};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > limit) return {std::nullopt, ReadError::kTooLarge};
  std::string bytes;
  if (!read_to_end(file.number(), size, limit, bytes)) {
    return {std::nullopt, ReadError::kUnreadable};
  }
  if (bytes.size() > limit) return {std::nullopt, ReadError::kTooLarge};
  return {std::move(bytes), ReadError::kMissing};
}

/// The pages of a file, read by the system as they are looked at.
KeptBytes mapped_file(const std::string& path, std::size_t limit) {
  const Descriptor file(path);
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) return {};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (!S_ISREG(status.st_mode) || size == 0 || size > limit) return {};
  void* start = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
  if (start == MAP_FAILED) return {};
  return {
      {static_cast<const char*>(start), size},
      std::shared_ptr<const void>(start, [start, size](const void*) { ::munmap(start, size); })};
}

}  // namespace

/// What is known of the file system; it is taken not to change meanwhile.
struct DiskFiles::Seen {
  /// Looks a path up part by part, so that a folder's parts are asked about once.
  const Place& place(const std::string& path) {
    const auto known = places.find(path);
    if (known != places.end()) return known->second;
    Place found = look(path);
    return places.emplace(path, std::move(found)).first->second;
  }

  Place look(const std::string& path) {
    if (path == "/") return {path, Found::kDirectory, false};
    // No system has such a path; looking it up part by part would take a deep stack.
    if (path.size() > PATH_MAX) return {path, Found::kMissing, false};
    const std::string_view leaf = file_name_of(path);
    if (leaf.empty() || leaf == "." || leaf == "..") return followed(path);
    const std::string folder = path.substr(0, path.size() - leaf.size());
    const Place& above = place(folder.size() > 1 ? folder.substr(0, folder.size() - 1) : folder);
    if (above.real.empty()) return {};
    std::string real = above.real;
    if (real.back() != '/') real += '/';
    real += leaf;
    if (above.found != Found::kDirectory) return {std::move(real), Found::kMissing, false};
    const auto listed = listings.find(above.real);
    std::optional<Found> found;
    if (listed != listings.end()) found = found_in(listed->second, leaf);
    if (!found) found = found_at(real);
    if (*found != Found::kLink) return {std::move(real), *found, false};
    Place end = followed(real);
    end.is_link = true;
    return end;
  }

  const Listing& listing(const Place& folder) {
    static const Listing kNothing;
    if (folder.found != Found::kDirectory) return kNothing;
    const auto known = listings.find(folder.real);
    if (known != listings.end()) return known->second;
    return listings.emplace(folder.real, listing_of(folder.real)).first->second;
  }

  std::map<std::string, Place> places;
  std::map<std::string, Listing> listings;  // by real path

  /// The place of a path inside one of the folders, or null.
  const Place* inside(const std::string& path, const std::vector<std::string>& roots) {
    const Place& found = place(path);
    if (found.real.empty()) return nullptr;
    const bool is_inside = std::any_of(roots.begin(), roots.end(), [&](const std::string& root) {
      return is_below(found.real, root);
    });
    return is_inside ? &found : nullptr;
  }
};

DiskFiles::DiskFiles() : seen_(std::make_shared<Seen>()) {}

void DiskFiles::allow(const std::string& path) {
  const Place& place = seen_->place(path);
  if (!place.real.empty()) roots_.push_back(place.real);
}

FileKind DiskFiles::kind(const std::string& path) const {
  const Place* place = seen_->inside(path, roots_);
  return place != nullptr ? kind_of(place->found) : FileKind::kNone;
}

FileKind DiskFiles::kind_outside(const std::string& path) const {
  const Place& place = seen_->place(path);
  if (!place.is_link) return FileKind::kNone;
  // The folder that the link lies in has to be one of the user's.
  if (seen_->inside(folder_of(path), roots_) == nullptr) return FileKind::kNone;
  return seen_->inside(path, roots_) == nullptr ? kind_of(place.found) : FileKind::kNone;
}

FileContent DiskFiles::read(const std::string& path, std::size_t limit) const {
  const Place* place = seen_->inside(path, roots_);
  if (place == nullptr) return {std::nullopt, ReadError::kOutside};
  if (place->found == Found::kMissing) return {std::nullopt, ReadError::kMissing};
  if (place->found != Found::kFile) return {std::nullopt, ReadError::kNotAFile};
  return read_all(place->real, limit);
}

KeptBytes DiskFiles::keep(const std::string& path, std::size_t limit) const {
  if (!maps_files_) return FileProvider::keep(path, limit);
  const Place* place = seen_->inside(path, roots_);
  if (place == nullptr || place->found != Found::kFile) return {};
  return mapped_file(place->real, limit);
}

std::vector<std::string> DiskFiles::list(const std::string& folder) const {
  std::vector<std::string> names;
  const Place* place = seen_->inside(folder, roots_);
  if (place == nullptr) return names;
  for (const ListedName& listed : seen_->listing(*place)) names.push_back(listed.name);
  return names;
}

std::vector<FolderEntry> DiskFiles::entries(const std::string& folder) const {
  std::vector<FolderEntry> entries;
  const Place* place = seen_->inside(folder, roots_);
  if (place == nullptr) return entries;
  for (const ListedName& listed : seen_->listing(*place)) {
    const bool is_told = listed.found && *listed.found != Found::kLink;
    const FileKind kind =
        is_told ? kind_of(*listed.found) : this->kind(joined_path(place->real, listed.name));
    entries.push_back({listed.name, kind});
  }
  return entries;
}

std::string DiskFiles::real_path(const std::string& path) const {
  const Place* place = seen_->inside(path, roots_);
  return place != nullptr ? place->real : std::string();
}

}  // namespace cvpress
