#include "cli/diff_side.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "batch/only.h"
#include "cli/batch_manifest.h"

namespace cvpress::cli {
namespace {

/// Whether an expression tells a letter from the CV that goes with it.
bool asks_for_files(const batch::OnlyExpression& only) {
  const std::vector<std::string> names = only.names();
  return std::any_of(names.begin(), names.end(),
                     [](const std::string& name) { return name == "kind" || name == "target"; });
}

}  // namespace

DiffSideName diff_side_name(const std::string& argument) {
  const std::size_t hash = argument.rfind('#');
  if (hash == std::string::npos) return {argument, {}};
  return {argument.substr(0, hash), argument.substr(hash + 1)};
}

Result<std::string> file_of_manifest(const DiffSideName& name, Diagnostics& diagnostics) {
  const auto records = read_manifest(name.path, diagnostics);
  if (!records) return failed();
  std::optional<batch::OnlyExpression> only;
  if (!name.only.empty()) {
    auto parsed = batch::parse_only(name.only);
    if (!parsed) {
      Diagnostic& error = diagnostics.error({}, parsed.error().message);
      error.fault = Fault::kUsage;
      if (!parsed.error().hint.empty()) error.hints.push_back({parsed.error().hint, {}});
      return failed();
    }
    only = std::move(*parsed);
  }
  bool has_letter = false;
  for (const batch::ManifestRecord& record : *records) {
    if (only && !only->holds_for(batch::facts_of(record))) continue;
    const bool is_meant = record.kind != "letter" || (only && asks_for_files(*only));
    if (is_meant) return joined_path(folder_of(name.path), record.target);
    has_letter = true;
  }
  Diagnostic& error = diagnostics.error({}, fmt::format("{} has no such file", name.path));
  error.fault = Fault::kUsage;
  if (has_letter) error.hints.push_back({"there is a letter; kind=letter asks for it", {}});
  return failed();
}

}  // namespace cvpress::cli
