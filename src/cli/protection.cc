#include "cli/protection.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "cli/environment.h"

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

tl::unexpected<Failed> refused(Diagnostics& diagnostics, const std::string& message, Fault fault) {
  Diagnostic& error = diagnostics.error({}, message);
  error.fault = fault;
  error.hints.push_back(
      {"its first line is the password to open the PDF, the second one, if any, the owner's", {}});
  return failed();
}

std::string without_return(std::string line) {
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

/// The two that count. Some editors begin a file with a mark that is not part of its text.
std::vector<std::string> first_lines(std::string text) {
  constexpr std::string_view kByteOrderMark = "\uFEFF";
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  std::vector<std::string> lines;
  for (std::string& line : parted(text, '\n')) lines.push_back(without_return(std::move(line)));
  lines.resize(2);
  return lines;
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

Result<std::vector<std::string>> read_passwords(const std::string& path, Diagnostics& diagnostics) {
  const FileContent content = read_file_or_pipe(path, kLargestPasswordFile);
  if (!content.bytes) {
    return refused(diagnostics,
                   fmt::format("cannot read the file of passwords \"{}\": {}", path,
                               read_error_text(content.error)),
                   Fault::kSystem);
  }
  std::vector<std::string> passwords = first_lines(*content.bytes);
  for (std::size_t i = 0; i < passwords.size(); ++i) {
    if (find_invalid_utf8(passwords[i]) == std::string::npos) continue;
    // The line itself is a secret, and is not shown.
    return refused(diagnostics,
                   fmt::format("line {} of the file of passwords \"{}\" is not UTF-8", i + 1, path),
                   Fault::kUsage);
  }
  if (passwords.front().empty() && passwords.back().empty()) {
    return refused(
        diagnostics,
        fmt::format("the file of passwords \"{}\" has no password in its first two lines", path),
        Fault::kUsage);
  }
  for (const std::string& password : passwords) {
    if (password.size() <= pdf::kLongestPassword && password.find('\0') == std::string::npos) {
      continue;
    }
    return refused(diagnostics,
                   fmt::format("a password in \"{}\" is longer than {} bytes, or is not text", path,
                               pdf::kLongestPassword),
                   Fault::kUsage);
  }
  return passwords;
}

Result<pdf::Protection> read_protection(const std::string& path, const std::string& allowed,
                                        Diagnostics& diagnostics) {
  auto passwords = read_passwords(path, diagnostics);
  if (!passwords) return failed();
  return pdf::Protection{std::move(passwords->front()), std::move(passwords->back()),
                         permissions_of(allowed)};
}

}  // namespace cvpress::cli
