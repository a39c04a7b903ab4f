#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace cvpress::cli {
namespace {

namespace fs = std::filesystem;

std::string reason(int error) {
  return std::generic_category().message(error);
}

/// Writes all of `bytes`; 0 or the error number.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

/// Writes into a descriptor; 0 or the error number.
using WriteTo = std::function<int(int descriptor)>;

WriteTo writing(std::string_view bytes) {
  return [bytes](int descriptor) { return write_all(descriptor, bytes); };
}

int write_pieces(int descriptor, const NextPiece& next) {
  for (;;) {
    const Result<std::string> piece = next();
    if (!piece) return EIO;
    if (piece->empty()) return 0;
    if (const int error = write_all(descriptor, *piece); error != 0) return error;
  }
}

/// Writes and closes; a disk may report that it is full only at the close.
int write_and_close(int descriptor, const WriteTo& write) {
  const int written = write(descriptor);
  const int closed = ::close(descriptor) == 0 ? 0 : errno;
  return written != 0 ? written : closed;
}

std::string write_directly(const std::string& path, const WriteTo& write) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) return reason(errno);
  const int error = write_and_close(descriptor, write);
  return error != 0 ? reason(error) : std::string();
}

mode_t read_umask() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return mask;
}

/// The permissions a new file has here. The mask can only be read by setting it: once, before
/// other threads make files.
mode_t default_mode() {
  static const mode_t kMask = read_umask();
  return static_cast<mode_t>(0666) & ~kMask;
}

enum class Temporary : bool { kOfItsOwn, kOfTheFile };

struct OpenFile {
  std::string path;
  int descriptor = -1;
};

OpenFile open_temporary(const std::string& path, Temporary name) {
  const fs::path file(path);
  OpenFile opened;
  if (name == Temporary::kOfItsOwn) {
    opened.path = fs::path(file).replace_filename(".cvpress-XXXXXX").string();
    opened.descriptor = ::mkstemp(opened.path.data());
    return opened;
  }
  opened.path = fs::path(file).replace_filename(".cvpress-" + file.filename().string()).string();
  constexpr int kHow = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
  opened.descriptor = ::open(opened.path.c_str(), kHow, 0600);
  return opened;
}

std::string replace_file(const std::string& path, const WriteTo& write, mode_t mode,
                         Temporary name) {
  const auto [temporary, descriptor] = open_temporary(path, name);
  if (descriptor < 0) return reason(errno);
  int error = ::fchmod(descriptor, mode) == 0 ? 0 : errno;
  const int written = write_and_close(descriptor, write);
  if (error == 0) error = written;
  if (error == 0 && std::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return error != 0 ? reason(error) : std::string();
}

std::string write_by_way_of(Temporary name, const std::string& path, const WriteTo& write) {
  std::error_code ignored;
  const bool is_link = fs::is_symlink(fs::symlink_status(path, ignored));
  const std::string target = is_link ? fs::weakly_canonical(path, ignored).string() : path;
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return "this is a folder";
  if (exists && !S_ISREG(status.st_mode)) return write_directly(target, write);
  // Replacing would succeed even where the old file may not be written to.
  if (exists && ::access(target.c_str(), W_OK) != 0) return reason(errno);
  const mode_t mode = exists ? status.st_mode & 07777u : default_mode();
  return replace_file(target, write, mode, name);
}

}  // namespace

std::string write_file(const std::string& path, std::string_view bytes) {
  return write_by_way_of(Temporary::kOfItsOwn, path, writing(bytes));
}

std::string write_file_alone(const std::string& path, std::string_view bytes) {
  return write_by_way_of(Temporary::kOfTheFile, path, writing(bytes));
}

std::string write_file_alone(const std::string& path, const NextPiece& next) {
  return write_by_way_of(Temporary::kOfTheFile, path,
                         [&next](int descriptor) { return write_pieces(descriptor, next); });
}

WriteOutcome write_standard_output(std::string_view bytes) {
  const int error = write_all(STDOUT_FILENO, bytes);
  return {error == 0, error != 0 && error != EPIPE ? reason(error) : std::string()};
}

}  // namespace cvpress::cli
