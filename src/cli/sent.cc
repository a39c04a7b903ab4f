#include "cli/sent.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "batch/only.h"
#include "cli/output.h"
#include "cli/pdf_file.h"
#include "cli/report.h"
#include "cli/sent_records.h"
#include "locale/ascii_text.h"
#include "locale/letters.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kShortDigest = 12;

ExitStatus told(const Diagnostics& diagnostics, ExitStatus status) {
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  return status;
}

/// As people type a name on a keyboard without letters with two dots: "Küsten" is "Kusten", where
/// its slug is "kuesten".
std::string without_dots(std::string_view text) {
  constexpr char32_t kDiaeresis = 0x308;
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    const std::string_view letter = text.substr(at, character.length);
    at += character.length;
    if (character.code == kDiaeresis) continue;
    const std::string ascii = character.code < 0x80 ? "" : locale::slug(letter);
    const bool is_dotted = ascii == "ae" || ascii == "oe" || ascii == "ue";
    plain += is_dotted ? std::string_view(ascii).substr(0, 1) : letter;
  }
  return locale::slug(plain);
}

/// Which records are asked for.
class SentFilter {
 public:
  /// "" or what is wrong with the expression.
  std::string take(const SentCommand& command) {
    company_as_given_ = command.company;
    company_ = locale::folded(command.company);
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
    const bool is_theirs = company_.empty() || (company != facts.end() && names(company->second));
    return is_theirs && (!only_ || only_->holds_for(facts));
  }

  /// In capitals or not, with its accents or as people type it without: "charite" is Charité,
  /// "kuesten" and "kusten" are Küsten.
  bool names(const std::string& company) const {
    const auto has = [](const std::string& text, const std::string& part) {
      return !part.empty() && text.find(part) != std::string::npos;
    };
    return has(locale::folded(company), company_) ||
           has(locale::slug(company), locale::slug(company_)) ||
           has(without_dots(company), without_dots(company_));
  }

  /// A name in the expression that no record has.
  void check_names(const std::vector<SentRecord>& records, Diagnostics& diagnostics) const {
    if (!only_ || records.empty()) return;
    std::set<std::string> known;
    for (const SentRecord& sent : records) {
      for (const auto& [name, value] : batch::facts_of(sent.record)) known.insert(name);
    }
    const auto unknown = batch::unknown_name(only_->names(), {known.begin(), known.end()});
    if (!unknown) return;
    Diagnostic& error = diagnostics.error({}, unknown->message);
    error.fault = Fault::kUsage;
    error.hints.push_back({unknown->hint, {}});
  }

  /// That nothing fits, for people, with the nearest value that there is.
  std::string nothing_of(const std::vector<SentRecord>& records) const {
    std::string text = none_of(records.size());
    if (!only_) return text;
    batch::OnlyValues values(*only_);
    for (const SentRecord& sent : records) values.note(batch::facts_of(sent.record));
    const std::string near = values.hint();
    return near.empty() ? text : fmt::format("{}  hint: {}\n", text, near);
  }

 private:
  std::string none_of(std::size_t records) const {
    const std::string_view thing = records == 1 ? "document" : "documents";
    const std::string_view what = company_.empty() ? "is what --only asks for"
                                  : only_          ? "is for that company and what --only asks for"
                                                   : "";
    if (!what.empty()) return fmt::format("cvpress: none of {} {} {}\n", records, thing, what);
    return fmt::format("cvpress: none of {} {} is for a company \"{}\"\n", records, thing,
                       company_as_given_);
  }

  std::string company_as_given_;
  std::string company_;
  std::optional<batch::OnlyExpression> only_;
};

using Line = std::vector<std::string>;

std::string value_of(const tailor::Variables& facts, std::string_view name) {
  const auto found = facts.find(name);
  return found != facts.end() ? found->second : "";
}

Line line_of(const SentRecord& sent) {
  const batch::ManifestRecord& record = sent.record;
  const tailor::Variables facts = batch::facts_of(record);
  return {record.target,
          value_of(facts, "company"),
          value_of(facts, "role"),
          value_of(facts, "date"),
          record.variant,
          record.language,
          std::to_string(record.pages),
          record.sha256.substr(0, kShortDigest),
          sent.is_replaced ? "replaced" : ""};
}

/// The record as it stands in its manifest, and what is known of it now.
std::string json_line(const SentRecord& sent) {
  std::string line = batch::manifest_line(sent.record);
  line.erase(line.rfind('}'));
  return line + fmt::format(",\"replaced\":{}}}\n", sent.is_replaced);
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

std::string text_of(const std::vector<SentRecord>& records, DiagnosticsFormat format) {
  if (format == DiagnosticsFormat::kJson) {
    std::string text;
    for (const SentRecord& record : records) text += json_line(record);
    return text;
  }
  if (records.empty()) return {};
  std::vector<Line> lines = {
      {"file", "company", "role", "date", "variant", "language", "pages", "sha256", "now"}};
  for (const SentRecord& record : records) lines.push_back(line_of(record));
  return table(lines);
}

std::vector<std::string> parts_of(const std::filesystem::path& path) {
  std::vector<std::string> parts;
  for (const auto& part : path.lexically_normal()) parts.push_back(part.string());
  return parts;
}

/// How many of the last parts of two paths are the same.
std::size_t common_end(const std::vector<std::string>& first,
                       const std::vector<std::string>& second) {
  const auto ends = std::mismatch(first.rbegin(), first.rend(), second.rbegin(), second.rend());
  return static_cast<std::size_t>(ends.first - first.rbegin());
}

/// Of records of files that are called as a file is, those of its own path where there are such:
/// more than the name is the same, or it lies where the manifest does.
std::vector<SentRecord> of_same_path(std::vector<SentRecord> records, const std::string& file,
                                     const std::string& manifest_folder) {
  std::error_code ignored;
  const auto whole = std::filesystem::absolute(file, ignored).lexically_normal();
  const auto folder = std::filesystem::absolute(manifest_folder, ignored).lexically_normal();
  const std::vector<std::string> parts = parts_of(whole);
  const auto nearness = [&](const SentRecord& sent) {
    const std::string& target = sent.record.target;
    const bool is_it = (folder / target).lexically_normal() == whole;
    return is_it ? parts.size() : common_end(parts, parts_of(target));
  };
  std::size_t nearest = 1;
  for (const SentRecord& record : records) nearest = std::max(nearest, nearness(record));
  std::vector<SentRecord> fitting;
  for (const SentRecord& record : records) {
    if (nearest > 1 && nearness(record) == nearest) fitting.push_back(record);
  }
  return fitting.empty() ? std::move(records) : std::move(fitting);
}

/// The folder of a manifest, or the one that manifests are sought in.
std::string folder_of_manifests(const std::string& argument) {
  std::error_code ignored;
  if (std::filesystem::is_directory(argument, ignored)) return argument;
  const std::string folder = folder_of(argument);
  return folder.empty() ? "." : folder;
}

}  // namespace

ExitStatus show_sent(const SentCommand& command) {
  SentFilter filter;
  const std::string wrong = filter.take(command);
  if (!wrong.empty()) {
    print_error(fmt::format("cvpress: error: {}\n", wrong));
    return ExitStatus::kUsage;
  }
  Diagnostics diagnostics;
  const auto records = sent_records(command.manifests, diagnostics);
  if (records) filter.check_names(*records, diagnostics);
  if (!records || diagnostics.has_errors()) return told(diagnostics, failure_status(diagnostics));
  std::vector<SentRecord> found;
  for (const SentRecord& sent : *records) {
    if (filter.holds_for(sent.record)) found.push_back(sent);
  }
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  if (found.empty() && !records->empty()) print_error(filter.nothing_of(*records));
  return print_result(text_of(found, command.format));
}

ExitStatus verify_by_manifest(const VerifyCommand& command) {
  Diagnostics diagnostics;
  DiskFiles files;
  files.allow(command.file);
  const FileContent pdf = files.read(command.file, kLargestPdf);
  if (!pdf.bytes) {
    diagnostics.error({},
                      fmt::format("cannot read {}: {}", command.file, read_error_text(pdf.error)));
    return told(diagnostics, ExitStatus::kInputOutput);
  }
  const auto records = sent_records({command.manifest}, diagnostics);
  if (!records) return told(diagnostics, failure_status(diagnostics));
  print_error(diagnostics_as_text(diagnostics, SourceMap()));
  const std::string digest = sha256_hex(*pdf.bytes);
  std::vector<SentRecord> same;
  std::vector<SentRecord> namesakes;
  for (const SentRecord& sent : *records) {
    const bool is_namesake = file_name_of(sent.record.target) == file_name_of(command.file);
    if (sent.record.sha256 == digest) {
      same.push_back(sent);
    } else if (is_namesake) {
      namesakes.push_back(sent);
    }
  }
  namesakes =
      of_same_path(std::move(namesakes), command.file, folder_of_manifests(command.manifest));
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
