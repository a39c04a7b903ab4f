#include "cli/batch_record.h"

#include <string>
#include <vector>

#include "base/files.h"
#include "batch/fingerprint.h"
#include "cli/help_text.h"

namespace cvpress::cli {
namespace {

std::vector<std::string> warnings_of(const Diagnostics& diagnostics) {
  std::vector<std::string> warnings;
  for (const Diagnostic& item : diagnostics.all()) {
    if (item.severity == Severity::kWarning) warnings.push_back(item.message);
  }
  return warnings;
}

/// What was told of fitting.
std::string fit_of(const Diagnostics& diagnostics) {
  std::string fit;
  for (const Diagnostic& item : diagnostics.all()) {
    if (item.is_report) fit += (fit.empty() ? "" : "; ") + item.message;
  }
  return fit;
}

/// What a manifest calls it.
std::string name_of(BatchKind kind) {
  switch (kind) {
    case BatchKind::kCv: return "cv";
    case BatchKind::kLetter: return "letter";
    case BatchKind::kPacket: return "packet";
  }
  return {};
}

/// A path as the plan has it.
std::string path_in_plan(const LoadedPlan& loaded, const std::string& path) {
  const std::string folder = joined_path(loaded.folder, "") + "/";
  return path.starts_with(folder) ? path.substr(folder.size()) : path;
}

}  // namespace

batch::ManifestRecord record_of(const LoadedPlan& loaded, const batch::DocumentRequest& request,
                                const BatchTarget& target, const PrintedDocument& printed,
                                const Diagnostics& diagnostics) {
  batch::ManifestRecord record = batch::record_of(request, target.path);
  record.kind = name_of(target.kind);
  record.plan_row = batch::request_fingerprint(loaded.plan, request);
  record.inputs = printed.key;
  record.version = kVersionText;
  record.pages = printed.rendered.pages;
  record.fit = fit_of(diagnostics);
  record.self_check = printed.is_checked ? "passed" : "off";
  record.warnings = warnings_of(diagnostics);
  for (const AnnexPtr& annex : printed.annexes) {
    record.annexes.emplace_back(path_in_plan(loaded, annex->path), annex->sha256);
  }
  return record;
}

}  // namespace cvpress::cli
