// Whether the layouts and the letters that documents of a batch ask for are there: known before
// the first file is written.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/source.h"
#include "cli/batch_command.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"
#include "cli/environment.h"
#include "cli/options.h"

namespace cvpress::cli {

class BatchLooks {
 public:
  /// All that is given must outlive it.
  BatchLooks(const LoadedPlan& loaded, const BatchCommand& command, const Environment& environment,
             SourceMap& sources);

  /// Tells what is wrong with the look of a document's CV and letter, and that its letter is
  /// missing. What many documents ask for is looked at once. Of very many different ones, some are
  /// left to be found when they are made.
  void check(const BatchDocument& document, const Profile& profile, Diagnostics& faults);

 private:
  using Faults = std::vector<Diagnostic>;
  void check_letter_file(const batch::DocumentRequest& request, Diagnostics& faults);
  void check_layout(const batch::DocumentRequest& request, BatchKind kind, const Profile& profile,
                    Diagnostics& faults);
  Faults letter_faults(const std::string& path) const;
  Faults layout_faults(const batch::DocumentRequest& request, BatchKind kind,
                       const Profile& profile) const;

  const LoadedPlan& loaded_;
  const BatchCommand& command_;
  const Environment& environment_;
  SourceMap& sources_;
  DiskFiles letter_files_;
  std::unordered_map<std::string, Faults> known_;  // what was looked at
};

}  // namespace cvpress::cli
