#include "cli/diff_side.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "batch/only.h"
#include "cli/batch_manifest.h"

namespace cvpress::cli {

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
  for (const batch::ManifestRecord& record : *records) {
    if (only && !only->holds_for(batch::facts_of(record))) continue;
    return joined_path(folder_of(name.path), record.target);
  }
  diagnostics.error({}, fmt::format("{} has no such file", name.path)).fault = Fault::kUsage;
  return failed();
}

}  // namespace cvpress::cli
