#include "cli/annexes.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/sha256.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "cli/pdf_file.h"
#include "pdf/join.h"
#include "reader/document.h"

namespace cvpress::cli {
namespace {

/// What programs call documents whose authors did not.
constexpr std::array<std::string_view, 6> kMadeUpTitles = {
    "microsoft word", "microsoft powerpoint", "untitled", "unbenannt", "document", "scan"};

void refuse_annex(const std::string& path, SourceSpan where, std::string_view reason,
                  Diagnostics& diagnostics) {
  diagnostics.error(where, fmt::format("the PDF {} cannot be joined: {}", path, reason));
}

/// The file of the folder that looks like what was asked for, or some of its files.
std::string near_file(const FileProvider& files, const std::string& pattern) {
  constexpr std::size_t kMostNamed = 5;
  const std::string folder = folder_of(pattern);
  std::vector<std::string> names = files.list(folder);
  std::erase_if(names, [](const std::string& name) { return extension_of(name) != "pdf"; });
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string near = suggestion(file_name_of(pattern), views);
  if (!near.empty() || names.empty()) return near;
  const bool goes_on = names.size() > kMostNamed;
  if (goes_on) names.resize(kMostNamed);
  return fmt::format("{} has {}{}", folder.empty() ? "the folder" : folder, fmt::join(names, ", "),
                     goes_on ? ", …" : "");
}

void tell_none(const FileProvider& files, const std::string& pattern, SourceSpan where,
               Diagnostics& diagnostics) {
  const bool is_pattern = pattern.find('*') != std::string::npos;
  Diagnostic& error = diagnostics.error(
      where, is_pattern ? fmt::format("no PDF fits {}", pattern)
                        : fmt::format("there is no file {} that may be read", pattern));
  if (folder_of(pattern).find('*') != std::string::npos) {
    error.hints.push_back({"\"*\" may stand in the file's name, not in its folder's", {}});
    return;
  }
  std::string near = near_file(files, pattern);
  if (!near.empty()) error.hints.push_back({std::move(near), {}});
}

}  // namespace

std::vector<AnnexPtr> NamedAnnexes::add(const std::vector<AnnexPtr>& found, SourceSpan where,
                                        Diagnostics& diagnostics) {
  std::vector<AnnexPtr> fresh;
  for (const AnnexPtr& annex : found) {
    if (known_.insert(annex.get()).second) fresh.push_back(annex);
  }
  if (fresh.empty() && !found.empty()) {
    diagnostics.warning(
        where, fmt::format("{} is in the packet already: it is joined once", found.front()->path));
  }
  return fresh;
}

bool fits_pattern(std::string_view name, std::string_view pattern) {
  // Where the last "*" was, and how far the name had been read then.
  std::size_t star = std::string_view::npos;
  std::size_t retry = 0;
  std::size_t at = 0;
  std::size_t read = 0;
  while (read < name.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      retry = read;
    } else if (at < pattern.size() && pattern[at] == name[read]) {
      ++at;
      ++read;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      read = ++retry;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

std::string title_of_annex(const std::string& own_title, const std::string& path) {
  const std::string lower = ascii_lower(trimmed(own_title));
  const bool is_made_up =
      lower.empty() || (lower.size() > 4 && lower[lower.size() - 4] == '.') ||
      std::any_of(kMadeUpTitles.begin(), kMadeUpTitles.end(),
                  [&lower](std::string_view title) { return lower.starts_with(title); });
  if (!is_made_up) return std::string(trimmed(own_title));
  const std::string_view name = file_name_of(path);
  std::string title = repaired_utf8(name.substr(0, name.rfind('.')));
  std::replace(title.begin(), title.end(), '_', ' ');
  return title;
}

std::vector<std::string> Annexes::paths_of(const std::string& pattern) const {
  const std::string_view wanted = file_name_of(pattern);
  if (wanted.find('*') == std::string_view::npos) {
    return files_.kind(pattern) == FileKind::kFile ? std::vector{pattern}
                                                   : std::vector<std::string>();
  }
  const std::string folder = folder_of(pattern);
  std::vector<std::string> paths;
  for (const FolderEntry& entry : files_.entries(folder)) {
    const bool is_hidden = entry.name.starts_with('.') && !wanted.starts_with('.');
    const bool is_pdf = entry.kind == FileKind::kFile && extension_of(entry.name) == "pdf";
    if (!is_hidden && is_pdf && fits_pattern(entry.name, wanted)) {
      paths.push_back(joined_path(folder, entry.name));
    }
  }
  return paths;
}

AnnexPtr Annexes::look_at(const std::string& path, SourceSpan where, Diagnostics& diagnostics) {
  const FileContent content = files_.read(path, pdf::kLargestJoined);
  if (!content.bytes) {
    refuse_annex(path, where, read_error_text(content.error), diagnostics);
    return nullptr;
  }
  if (!is_pdf(*content.bytes)) {
    refuse_annex(path, where, "it is no PDF", diagnostics);
    return nullptr;
  }
  if (reader::is_encrypted(*content.bytes, {})) {
    refuse_annex(path, where, "it is encrypted; join a copy without a password", diagnostics);
    return nullptr;
  }
  const auto examined = pdf::examined(*content.bytes);
  if (!examined) {
    refuse_annex(path, where, examined.error(), diagnostics);
    return nullptr;
  }
  if (examined->is_damaged) {
    diagnostics.warning(
        where, fmt::format("the PDF {} is damaged; it is joined as it could be read", path));
  }
  if (examined->loses_fields) {
    diagnostics
        .warning(where, fmt::format("what is filled into the form of {} cannot all be seen", path))
        .hints.push_back(
            {"fields of it look like nothing; print the form into a PDF, and join that", {}});
  }
  return std::make_shared<const Annex>(Annex{path, title_of_annex(examined->title, path),
                                             examined->pages, sha256_hex(*content.bytes),
                                             examined->is_tagged, examined->is_accessible,
                                             examined->is_archival, examined->has_files, where});
}

Result<std::vector<AnnexPtr>> Annexes::read(const std::string& pattern, SourceSpan where,
                                            Diagnostics& diagnostics) {
  const auto known = by_pattern_.find(pattern);
  if (known != by_pattern_.end()) return known->second;
  std::vector<AnnexPtr> annexes;
  for (const std::string& path : paths_of(pattern)) {
    AnnexPtr& annex = by_real_path_[files_.real_path(path)];
    if (!annex) annex = look_at(path, where, diagnostics);
    if (!annex) return failed();
    annexes.push_back(annex);
  }
  if (annexes.empty()) {
    tell_none(files_, pattern, where, diagnostics);
    return failed();
  }
  return by_pattern_.emplace(pattern, std::move(annexes)).first->second;
}

std::vector<AnnexPtr> Annexes::find(const std::string& pattern) const {
  const auto known = by_pattern_.find(pattern);
  return known != by_pattern_.end() ? known->second : std::vector<AnnexPtr>();
}

bool Annexes::has(const std::string& path) const {
  if (by_real_path_.empty()) return false;
  std::error_code failure;
  const std::filesystem::path real = std::filesystem::weakly_canonical(path, failure);
  if (failure) return false;
  const auto known = by_real_path_.find(real.string());
  return known != by_real_path_.end() && known->second != nullptr;
}

Result<std::string> Annexes::bytes_of(const Annex& annex, Diagnostics& diagnostics) {
  DiskFiles files;
  files.allow(folder_of(annex.path));
  FileContent content = files.read(annex.path, pdf::kLargestJoined);
  if (content.bytes && sha256_hex(*content.bytes) == annex.sha256) return std::move(*content.bytes);
  refuse_annex(annex.path, annex.where,
               content.bytes ? "it changed meanwhile" : read_error_text(content.error),
               diagnostics);
  return failed();
}

}  // namespace cvpress::cli
