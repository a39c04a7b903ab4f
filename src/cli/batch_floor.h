// What several threads take documents of a batch from and give results to.
#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "batch/manifest.h"
#include "batch/row.h"
#include "cli/batch_command.h"
#include "cli/batch_documents.h"
#include "cli/batch_log.h"
#include "cli/batch_manifest.h"
#include "cli/batch_survey.h"
#include "cli/batch_worker.h"
#include "cli/render.h"

namespace cvpress::cli {

class BatchFloor {
 public:
  /// All that is given by reference must outlive it.
  BatchFloor(const BatchSources& sources, BatchDocuments& documents, BatchSurvey survey,
             ManifestFile& manifest, BatchLog& log);
  /// Until there is no more to do.
  void work(BatchWorker& worker);
  bool has_stopped() const { return stopped_; }

 private:
  std::optional<BatchDocument> take();
  void make(BatchWorker& worker, const BatchDocument& document);
  void make(BatchWorker& worker, const BatchDocument& document, const BatchTarget& target);
  static MissingDocument not_made(const BatchDocument& document, const std::string& path);
  /// What is wrong with rows was told when they were looked through.
  void leave_out(const batch::RowError& error);
  void leave_out(const BatchDocument& document);
  void tell_input(const BatchDocument& document, const batch::RowError& fault,
                  const BatchWorker& worker);
  void tell_failure(const BatchDocument& document, const BatchTarget& target,
                    const std::string& failure, Diagnostics& diagnostics,
                    const BatchWorker& worker);
  void note(const BatchDocument& document, const BatchTarget& target,
            const PrintedDocument& printed, const Diagnostics& diagnostics,
            const BatchWorker& worker);
  /// A record for each file of a document. "" or why one cannot be noted.
  std::string add_files(batch::ManifestRecord record, const Rendered& rendered);

  const BatchSources& sources_;
  BatchDocuments& documents_;
  BatchSurvey survey_;
  ManifestFile& manifest_;
  BatchLog& log_;
  const std::string rows_;  // what messages call their file
  LostRows lost_rows_;
  std::mutex taking_;
  std::mutex telling_;
  std::atomic<bool> stopped_ = false;
};

}  // namespace cvpress::cli
