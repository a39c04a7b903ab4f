#include "batch/file_name.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/ascii_text.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kReservedNames[] = {
    "con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"};

/// What some file system or shell reads as something else than a part of a name.
constexpr std::string_view kRefused = "<>:\"|?*\\";
constexpr std::string_view kKeptSigns = "._+=,@()[]~#%&!";

std::string quoted(std::string_view name) {
  return fmt::format("\"{}\"", name.substr(0, kMaxNameBytes));
}

/// What is wrong with one name of a path.
std::string name_fault(std::string_view name) {
  if (name.empty()) return "has a folder without a name";
  if (name == "." || name == "..") return "leads out of its folder or to itself";
  if (name.front() == '.' || name.front() == '-') {
    return fmt::format("has the name {}, which begins with \"{}\"", quoted(name), name.front());
  }
  if (name.back() == '.' || name.back() == ' ') {
    return fmt::format("has the name {}, which ends with \"{}\"", quoted(name), name.back());
  }
  if (name.size() > kMaxNameBytes) {
    return fmt::format("has a name of {} bytes, and {} are possible", name.size(), kMaxNameBytes);
  }
  for (const char c : name) {
    const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (is_control) return "has a control character in it";
    if (kRefused.find(c) != std::string_view::npos) {
      return fmt::format("has a \"{}\" in it, which not every system takes", c);
    }
  }
  const std::string stem = ascii_lower(name.substr(0, name.find('.')));
  const auto* end = std::end(kReservedNames);
  if (std::find(std::begin(kReservedNames), end, trimmed(stem)) != end) {
    return fmt::format("has the name {}, which is one that Windows keeps to itself", quoted(name));
  }
  return {};
}

}  // namespace

std::string safe_part(std::string_view text) {
  return locale::ascii_text(text, kKeptSigns);
}

std::string path_fault(std::string_view path) {
  if (path.empty()) return "is empty";
  if (path.front() == '/') return "is absolute, and files are written below the output folder";
  if (path.size() > kMaxPathBytes) {
    return fmt::format("has {} bytes, and {} are possible", path.size(), kMaxPathBytes);
  }
  if (find_invalid_utf8(path) != std::string_view::npos) return "is not UTF-8";
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    std::string fault = name_fault(path.substr(begin, end - begin));
    // A path of one name need not repeat it.
    const std::string repeated = fmt::format("has the name {}, which ", quoted(path));
    if (fault.starts_with(repeated)) fault.erase(0, repeated.size());
    if (!fault.empty()) return fault;
    begin = end + 1;
  }
  return {};
}

}  // namespace cvpress::batch
