// Whether headlines, summaries and letters of a batch have the variables that they speak of: known
// before the first file is written.
#pragma once

#include <string>
#include <unordered_map>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/source.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"

namespace cvpress::cli {

class BatchTexts {
 public:
  /// All that is given must outlive it.
  BatchTexts(const LoadedPlan& loaded, SourceMap& sources);

  /// Tells which variables a document's texts lack. Documents that have the same ones, and the
  /// same of them empty, are looked at once; of very many sorts, some are left to be found when
  /// they are made.
  void check(const BatchDocument& document, Diagnostics& faults);

 private:
  using Fill = void (BatchTexts::*)(const BatchDocument& document, Diagnostics& faults);
  void check_sort(const std::string& sort, const BatchDocument& document, Fill fill,
                  Diagnostics& faults);
  void fill_plan_texts(const BatchDocument& document, Diagnostics& faults);
  void fill_letter(const BatchDocument& document, Diagnostics& faults);

  const LoadedPlan& loaded_;
  SourceMap& sources_;
  DiskFiles letter_files_;
  std::unordered_map<std::string, bool> is_right_;  // of sorts of documents
};

}  // namespace cvpress::cli
