#include "net/cache.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>
#include <unistd.h>

#include <fmt/format.h>

#include "base/sha256.h"

namespace cvpress::net {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::string header(const std::string& url, std::size_t length) {
  return fmt::format("cvpress 1\n{}\n{}\n", url, length);
}

fs::path entry_path(const std::string& folder, const std::string& url) {
  return fs::path(folder) / (sha256_hex(url) + ".entry");
}

/// At most `limit` bytes; nothing if there are more.
std::optional<std::string> read_all(const fs::path& path, std::size_t limit) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) return std::nullopt;
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get())) {
    if (bytes.size() + count > limit) return std::nullopt;
    bytes.append(buffer, count);
  }
  return bytes;
}

bool write_all(int descriptor, std::string_view first, std::string_view second) {
  const File file(fdopen(descriptor, "wb"));
  if (!file) {
    close(descriptor);
    return false;
  }
  return std::fwrite(first.data(), 1, first.size(), file.get()) == first.size() &&
         std::fwrite(second.data(), 1, second.size(), file.get()) == second.size() &&
         std::fflush(file.get()) == 0;
}

}  // namespace

std::optional<std::string> cached(const std::string& folder, const std::string& url,
                                  std::size_t limit) {
  const std::size_t longest_header = header(url, SIZE_MAX).size();
  const auto entry = read_all(entry_path(folder, url), limit + longest_header);
  if (!entry) return std::nullopt;
  const std::size_t begin = entry->find('\n', header(url, 0).size() - 2);
  if (begin == std::string::npos) return std::nullopt;
  std::string bytes = entry->substr(begin + 1);
  const bool is_whole = entry->substr(0, begin + 1) == header(url, bytes.size());
  if (!is_whole || bytes.size() > limit) return std::nullopt;
  return bytes;
}

bool store(const std::string& folder, const std::string& url, std::string_view bytes) {
  std::error_code error;
  fs::create_directories(folder, error);
  std::string temporary = (fs::path(folder) / "new-XXXXXX").string();
  const int descriptor = mkstemp(temporary.data());
  if (descriptor < 0) return false;
  if (write_all(descriptor, header(url, bytes.size()), bytes)) {
    fs::rename(temporary, entry_path(folder, url), error);
    if (!error) return true;
  }
  fs::remove(temporary, error);
  return false;
}

}  // namespace cvpress::net
