#include "cli/environment.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <climits>
#include <fmt/format.h>

#include "base/files.h"

namespace cvpress::cli {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

/// A folder of the XDG base directory specification, with its default below the home folder.
std::string user_folder(const char* name, const char* default_below_home) {
  const std::string folder = variable(name);
  if (!folder.empty() && folder[0] == '/') return joined_path(folder, "cvpress");
  const std::string home = variable("HOME");
  if (home.empty()) return {};
  return joined_path(joined_path(home, default_below_home), "cvpress");
}

std::string program_folder() {
  char path[PATH_MAX];
  const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
  if (length <= 0) return {};
  return folder_of(std::string_view(path, static_cast<std::size_t>(length)));
}

/// fonts/ installed beside the program, or of the source tree it was built in.
std::vector<std::string> shipped_fonts(const std::string& program) {
  if (program.empty()) return {};
  return {joined_path(program, "../share/cvpress/fonts"), joined_path(program, "fonts"),
          joined_path(program, "../../fonts")};
}

/// The folders of the XDG base directory specification that data is shared in.
std::string data_folders() {
  const std::string folders = variable("XDG_DATA_DIRS");
  return folders.empty() ? "/usr/local/share:/usr/share" : folders;
}

/// Where fonts are installed: the user's first, then everybody's; macOS has its own.
std::vector<std::string> system_fonts() {
  std::vector<std::string> folders;
  const std::string home = variable("HOME");
  const std::string data = variable("XDG_DATA_HOME");
  if (!data.empty() && data[0] == '/') folders.push_back(joined_path(data, "fonts"));
  if (!home.empty()) {
    for (const char* folder : {".local/share/fonts", ".fonts", "Library/Fonts"}) {
      folders.push_back(joined_path(home, folder));
    }
  }
  const std::string shared = data_folders();
  for (std::size_t begin = 0; begin < shared.size();) {
    const std::size_t end = std::min(shared.find(':', begin), shared.size());
    const std::string folder = shared.substr(begin, end - begin);
    if (!folder.empty() && folder[0] == '/') folders.push_back(joined_path(folder, "fonts"));
    begin = end + 1;
  }
  folders.insert(folders.end(), {"/Library/Fonts", "/System/Library/Fonts"});
  return folders;
}

std::optional<long long> source_date(std::string_view text) {
  long long seconds = 0;
  const char* last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, seconds);
  if (text.empty() || error != std::errc() || end != last || seconds < 0) return std::nullopt;
  // Years with more than four digits cannot be written in a PDF date.
  constexpr long long kEndOfYear9999 = 253402300799;
  return seconds <= kEndOfYear9999 ? std::optional(seconds) : std::nullopt;
}

/// Up to its end; nothing if that is beyond `limit` bytes.
std::optional<std::string> read_to_end(int file, std::size_t limit) {
  std::string text;
  char buffer[1 << 16];
  while (true) {
    const ssize_t count = ::read(file, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(buffer, static_cast<std::size_t>(count));
    if (text.size() > limit) return std::nullopt;
  }
}

}  // namespace

Environment read_environment() {
  Environment environment;
  const std::string config = user_folder("XDG_CONFIG_HOME", ".config");
  if (!config.empty()) environment.layouts_folder = joined_path(config, "layouts");
  const std::string cache = user_folder("XDG_CACHE_HOME", ".cache");
  if (!cache.empty()) environment.cache_folder = joined_path(cache, "images");
  environment.fonts_folders = shipped_fonts(program_folder());
  if (!config.empty()) environment.own_fonts_folder = joined_path(config, "fonts");
  if (!config.empty()) environment.fonts_folders.push_back(environment.own_fonts_folder);
  environment.system_fonts_folders = system_fonts();
  const std::string source_date_text = variable("SOURCE_DATE_EPOCH");
  environment.source_date = source_date(source_date_text);
  if (!environment.source_date) environment.wrong_source_date = source_date_text;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  environment.now = std::chrono::duration_cast<std::chrono::seconds>(now).count();
  return environment;
}

std::string day_of(std::optional<long long> seconds) {
  if (!seconds) return {};
  const std::chrono::sys_seconds moment{std::chrono::seconds(*seconds)};
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

int month_of(std::optional<long long> seconds, const Environment& environment) {
  constexpr int kMonthsOfAYear = 12;
  const std::chrono::sys_seconds moment{std::chrono::seconds(seconds.value_or(environment.now))};
  const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
  return static_cast<int>(day.year()) * kMonthsOfAYear +
         static_cast<int>(static_cast<unsigned>(day.month()));
}

FileContent read_file_or_pipe(const std::string& path, std::size_t limit) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return {std::nullopt, errno == ENOENT ? ReadError::kMissing : ReadError::kUnreadable};
  }
  struct stat status {};
  const bool is_folder = ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
  std::optional<std::string> bytes;
  if (!is_folder) bytes = read_to_end(file, limit);
  ::close(file);
  if (bytes) return {std::move(bytes), ReadError::kMissing};
  return {std::nullopt, is_folder ? ReadError::kNotAFile : ReadError::kTooLarge};
}

std::optional<std::string> read_standard_input(std::size_t limit) {
  return read_to_end(STDIN_FILENO, limit);
}

}  // namespace cvpress::cli
