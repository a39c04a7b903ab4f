#include "cli/sent.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "batch/only.h"
#include "cli/batch_manifest.h"
#include "cli/output.h"
#include "cli/pdf_file.h"
#include "cli/report.h"

namespace cvpress::cli {
namespace {

constexpr std::string_view kManifestEnding = ".manifest.jsonl";
constexpr std::string_view kNotes = ".part";
constexpr std::string_view kManifestOfAPart = ".manifest-";
constexpr std::size_t kShortDigest = 12;

bool is_manifest(std::string_view name) {
  const bool is_part =
      name.find(kManifestOfAPart) != std::string_view::npos && extension_of(name) == "jsonl";
  return name.ends_with(kManifestEnding) || is_part;
}

/// Files as they are named, and the manifests in folders.
std::vector<std::string> named_manifests(std::vector<std::string> arguments) {
  if (arguments.empty()) arguments = {"."};
  DiskFiles files;
  std::vector<std::string> paths;
  for (const std::string& argument : arguments) {
    files.allow(argument);
    if (files.kind(argument) != FileKind::kDirectory) {
      paths.push_back(argument);
      continue;
    }
    for (const FolderEntry& entry : files.entries(argument)) {
      std::string_view name = entry.name;
      // Of a run that goes on, or was stopped: read_manifest looks beside.
      if (name.ends_with(kNotes)) name.remove_suffix(kNotes.size());
      std::string path = joined_path(argument, name);
      const bool is_new = paths.empty() || paths.back() != path;
      if (entry.kind == FileKind::kFile && is_manifest(name) && is_new) {
        paths.push_back(std::move(path));
      }
    }
  }
  return paths;
}

ExitStatus told(const Diagnostics& diagnostics, ExitStatus status) {
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  return status;
}

/// Which records are asked for.
class SentFilter {
 public:
  /// "" or what is wrong with the expression.
  std::string take(const SentCommand& command) {
    company_ = ascii_lower(command.company);
    if (command.only.empty()) return {};
    auto only = batch::parse_only(command.only);
    if (!only) {
      return fmt::format("--only \"{}\", column {}: {}", command.only, only.error().column,
                         only.error().message);
    }
    only_ = std::move(*only);
    return {};
  }

  bool holds_for(const batch::ManifestRecord& record) const {
    const tailor::Variables facts = batch::facts_of(record);
    const auto company = facts.find("company");
    const bool is_theirs =
        company_.empty() || (company != facts.end() &&
                             ascii_lower(company->second).find(company_) != std::string::npos);
    return is_theirs && (!only_ || only_->holds_for(facts));
  }

 private:
  std::string company_;
  std::optional<batch::OnlyExpression> only_;
};

using Line = std::vector<std::string>;

std::string value_of(const tailor::Variables& facts, std::string_view name) {
  const auto found = facts.find(name);
  return found != facts.end() ? found->second : "";
}

Line line_of(const batch::ManifestRecord& record) {
  const tailor::Variables facts = batch::facts_of(record);
  return {record.target,
          value_of(facts, "company"),
          value_of(facts, "role"),
          value_of(facts, "date"),
          record.variant,
          record.language,
          std::to_string(record.pages),
          record.sha256.substr(0, kShortDigest)};
}

/// Columns that no record says anything of are left out.
std::string table(const std::vector<Line>& lines) {
  const std::size_t columns = lines.front().size();
  std::vector<std::size_t> widths(columns, 0);
  for (std::size_t i = 0; i < columns; ++i) {
    bool is_said = false;
    for (const Line& line : lines) {
      widths[i] = std::max(widths[i], utf8_length(line[i]));
      is_said = is_said || (&line != &lines.front() && !line[i].empty());
    }
    if (!is_said) widths[i] = 0;
  }
  std::string text;
  for (const Line& line : lines) {
    std::string row;
    for (std::size_t i = 0; i < columns; ++i) {
      if (widths[i] == 0) continue;
      row += line[i] + std::string(widths[i] - utf8_length(line[i]) + 2, ' ');
    }
    while (row.ends_with(' ')) row.pop_back();
    text += row + "\n";
  }
  return text;
}

std::string text_of(const std::vector<batch::ManifestRecord>& records, DiagnosticsFormat format) {
  if (format == DiagnosticsFormat::kJson) {
    std::string text;
    for (const batch::ManifestRecord& record : records) text += batch::manifest_line(record);
    return text;
  }
  if (records.empty()) return {};
  std::vector<Line> lines = {
      {"file", "company", "role", "date", "variant", "language", "pages", "sha256"}};
  for (const batch::ManifestRecord& record : records) lines.push_back(line_of(record));
  return table(lines);
}

}  // namespace

ExitStatus show_sent(const SentCommand& command) {
  SentFilter filter;
  const std::string wrong = filter.take(command);
  if (!wrong.empty()) {
    print_error(fmt::format("cvpress: error: {}\n", wrong));
    return ExitStatus::kUsage;
  }
  const std::vector<std::string> paths = named_manifests(command.manifests);
  Diagnostics diagnostics;
  if (paths.empty()) {
    diagnostics.error({}, "there is no manifest here")
        .hints.push_back({"cvpress batch writes one beside its files; name it, or its folder", {}});
    return told(diagnostics, ExitStatus::kInputOutput);
  }
  std::vector<batch::ManifestRecord> found;
  for (const std::string& path : paths) {
    auto records = read_manifest(path, diagnostics);
    if (!records) return told(diagnostics, ExitStatus::kInputOutput);
    for (batch::ManifestRecord& record : *records) {
      if (filter.holds_for(record)) found.push_back(std::move(record));
    }
  }
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  return print_result(text_of(found, command.format));
}

ExitStatus verify_by_manifest(const VerifyCommand& command) {
  Diagnostics diagnostics;
  DiskFiles files;
  files.allow(command.file);
  const FileContent pdf = files.read(command.file, kLargestPdf);
  if (!pdf.bytes) {
    diagnostics.error({}, fmt::format("cannot read {}", command.file));
    return told(diagnostics, ExitStatus::kInputOutput);
  }
  const auto records = read_manifest(command.manifest, diagnostics);
  if (!records) return told(diagnostics, ExitStatus::kInputOutput);
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  const std::string digest = sha256_hex(*pdf.bytes);
  std::vector<batch::ManifestRecord> same;
  std::vector<batch::ManifestRecord> namesakes;
  for (const batch::ManifestRecord& record : *records) {
    const bool is_namesake = file_name_of(record.target) == file_name_of(command.file);
    if (record.sha256 == digest) {
      same.push_back(record);
    } else if (is_namesake) {
      namesakes.push_back(record);
    }
  }
  const bool is_known = !same.empty();
  const std::string verdict = is_known            ? "as it was made"
                              : namesakes.empty() ? "none of the manifest's files"
                                                  : "not as it was made";
  const ExitStatus status =
      print_result(fmt::format("{}: {}\n{}", command.file, verdict,
                               text_of(is_known ? same : namesakes, DiagnosticsFormat::kText)));
  return status == ExitStatus::kSuccess && !is_known ? ExitStatus::kInputError : status;
}

}  // namespace cvpress::cli
