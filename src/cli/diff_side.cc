#include "cli/diff_side.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "batch/only.h"
#include "cli/batch_manifest.h"
#include "cli/output_name.h"

namespace cvpress::cli {
namespace {

/// Whether an expression tells a letter from the CV that goes with it.
bool asks_for_files(const batch::OnlyExpression& only) {
  const std::vector<std::string> names = only.names();
  return std::any_of(names.begin(), names.end(),
                     [](const std::string& name) { return name == "kind" || name == "target"; });
}

using Records = std::vector<batch::ManifestRecord>;

/// Whether files have all names that an expression speaks of.
bool are_known(const batch::OnlyExpression& only, const DiffSideName& name, const Records& records,
               Diagnostics& diagnostics) {
  std::set<std::string> known;
  for (const batch::ManifestRecord& record : records) {
    for (const auto& [fact, value] : batch::facts_of(record)) known.insert(fact);
  }
  const auto unknown =
      batch::unknown_name(only.names(), {known.begin(), known.end()}, quoted_name(name));
  if (!unknown || records.empty()) return true;
  Diagnostic& error = diagnostics.error({}, unknown->message);
  error.fault = Fault::kUsage;
  error.hints.push_back({unknown->hint, {}});
  return false;
}

std::string nearest_value(const batch::OnlyExpression& only, const Records& records) {
  batch::OnlyValues values(only);
  for (const batch::ManifestRecord& record : records) values.note(batch::facts_of(record));
  return values.hint();
}

/// Words of pictures and texts are not read back.
Result<std::string> readable_target(const std::string& target, const DiffSideName& name,
                                    Diagnostics& diagnostics) {
  const std::string path = joined_path(folder_of(name.path), target);
  if (extension_of(target) == "pdf") return path;
  Diagnostic& error =
      diagnostics.error({}, fmt::format("{} is no PDF, which alone can be compared", path));
  error.fault = Fault::kUsage;
  error.hints.push_back({"what a plan's documents say can: cvpress diff plan.yaml#row=1 …", {}});
  return failed();
}

}  // namespace

DiffSideName diff_side_name(const std::string& argument) {
  const std::size_t hash = argument.rfind('#');
  if (hash == std::string::npos) return {argument, {}};
  return {argument.substr(0, hash), argument.substr(hash + 1)};
}

std::string quoted_name(const DiffSideName& name) {
  return json_quoted(name.path + (name.only.empty() ? "" : "#" + name.only));
}

Result<batch::OnlyExpression> expression_of(const DiffSideName& name, Diagnostics& diagnostics) {
  auto only = batch::parse_only(name.only);
  if (only) return std::move(*only);
  const batch::OnlyFault& fault = only.error();
  Diagnostic& error = diagnostics.error(
      {},
      fmt::format("{}, column {} behind #: {}", quoted_name(name), fault.column, fault.message));
  error.fault = Fault::kUsage;
  if (!fault.hint.empty()) error.hints.push_back({fault.hint, {}});
  return failed();
}

void tell_nothing_of(const DiffSideName& name, std::string_view thing, std::string hint,
                     Diagnostics& diagnostics) {
  std::string message = fmt::format("{} has no {}", name.path, thing);
  if (!name.only.empty()) message += fmt::format(" with {}", json_quoted(name.only));
  Diagnostic& error = diagnostics.error({}, std::move(message));
  error.fault = Fault::kUsage;
  if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
}

Result<std::string> file_of_manifest(const DiffSideName& name, Diagnostics& diagnostics) {
  const auto records = read_manifest(name.path, diagnostics);
  if (!records) return failed();
  std::optional<batch::OnlyExpression> only;
  if (!name.only.empty()) {
    auto read = expression_of(name, diagnostics);
    if (!read || !are_known(*read, name, *records, diagnostics)) return failed();
    only = std::move(*read);
  }
  bool has_letter = false;
  for (const batch::ManifestRecord& record : *records) {
    if (only && !only->holds_for(batch::facts_of(record))) continue;
    const bool is_meant = record.kind != "letter" || (only && asks_for_files(*only));
    if (is_meant) return readable_target(record.target, name, diagnostics);
    has_letter = true;
  }
  std::string hint = has_letter ? "there is a letter; kind=letter asks for it"
                     : only     ? nearest_value(*only, *records)
                                : "";
  tell_nothing_of(name, "file", std::move(hint), diagnostics);
  return failed();
}

}  // namespace cvpress::cli
