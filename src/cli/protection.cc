#include "cli/protection.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "base/suggest.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kLargestPasswordFile = 4096;
constexpr std::string_view kNoPermission = "none";

struct NamedPermission {
  std::string_view word;
  bool pdf::Permissions::*member;
};
constexpr std::array<NamedPermission, 6> kPermissions = {
    {{"print", &pdf::Permissions::print},
     {"copy", &pdf::Permissions::copy},
     {"annotate", &pdf::Permissions::annotate},
     {"fill-forms", &pdf::Permissions::fill_forms},
     {"assemble", &pdf::Permissions::assemble},
     {"modify", &pdf::Permissions::modify}}};

std::vector<std::string> parted(const std::string& text, char mark) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(mark, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

const NamedPermission* permission(std::string_view word) {
  const auto* found = std::find_if(kPermissions.begin(), kPermissions.end(),
                                   [&](const NamedPermission& each) { return each.word == word; });
  return found != kPermissions.end() ? found : nullptr;
}

Result<pdf::Protection> refused(Diagnostics& diagnostics, const std::string& message, Fault fault) {
  Diagnostic& error = diagnostics.error({}, message);
  error.fault = fault;
  error.hints.push_back(
      {"its first line is the password to open the PDF, a second one may be the owner's", {}});
  return failed();
}

std::string without_return(std::string line) {
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

}  // namespace

std::string check_permissions(const std::string& words) {
  if (words == kNoPermission) return {};
  std::vector<std::string_view> known = {kNoPermission};
  for (const NamedPermission& each : kPermissions) known.push_back(each.word);
  for (const std::string& word : parted(words, ',')) {
    if (permission(word) != nullptr) continue;
    const std::string hint = suggestion(word, known);
    return fmt::format("there is no permission \"{}\"{} ({})", word,
                       hint.empty() ? "" : "; " + hint, fmt::join(known, ", "));
  }
  return {};
}

pdf::Permissions permissions_of(const std::string& words) {
  pdf::Permissions permissions;
  if (words.empty()) return permissions;
  for (const NamedPermission& each : kPermissions) permissions.*each.member = false;
  for (const std::string& word : parted(words, ',')) {
    if (const NamedPermission* each = permission(word)) permissions.*each->member = true;
  }
  return permissions;
}

Result<pdf::Protection> read_protection(const std::string& path, const std::string& allowed,
                                        Diagnostics& diagnostics) {
  DiskFiles files;
  files.allow(path);
  const FileContent content = files.read(path, kLargestPasswordFile);
  if (!content.bytes) {
    return refused(diagnostics,
                   fmt::format("cannot read the file of passwords \"{}\": {}", path,
                               read_error_text(content.error)),
                   Fault::kSystem);
  }
  const std::vector<std::string> lines = parted(*content.bytes, '\n');
  pdf::Protection protection;
  protection.user_password = without_return(lines.front());
  if (lines.size() > 1) protection.owner_password = without_return(lines[1]);
  protection.permissions = permissions_of(allowed);
  if (protection.user_password.empty()) {
    return refused(
        diagnostics,
        fmt::format("the file of passwords \"{}\" has no password in its first line", path),
        Fault::kUsage);
  }
  for (const std::string* password : {&protection.user_password, &protection.owner_password}) {
    if (password->size() <= pdf::kLongestPassword && password->find('\0') == std::string::npos) {
      continue;
    }
    return refused(diagnostics,
                   fmt::format("a password in \"{}\" is longer than {} bytes, or is not text", path,
                               pdf::kLongestPassword),
                   Fault::kUsage);
  }
  return protection;
}

}  // namespace cvpress::cli
