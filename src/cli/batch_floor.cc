#include "cli/batch_floor.h"

#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/sha256.h"
#include "cli/batch_faults.h"
#include "cli/batch_files.h"
#include "cli/batch_inputs.h"
#include "cli/batch_record.h"
#include "cli/interruption.h"
#include "cli/output_name.h"

namespace cvpress::cli {

BatchFloor::BatchFloor(const BatchSources& sources, BatchDocuments& documents, BatchSurvey survey,
                       ManifestFile& manifest, BatchLog& log)
    : sources_(sources),
      documents_(documents),
      survey_(std::move(survey)),
      manifest_(manifest),
      log_(log),
      rows_(name_of_rows(sources.loaded)) {}

void BatchFloor::work(BatchWorker& worker) {
  while (const auto document = take()) make(worker, *document);
}

std::optional<BatchDocument> BatchFloor::take() {
  const std::lock_guard lock(taking_);
  while (!stopped_ && !Interruption::is_wanted()) {
    auto next = documents_.next();
    if (!next) return std::nullopt;
    if (!*next) {
      leave_out(next->error());
      continue;
    }
    if (!survey_.not_to_make.contains((*next)->place)) return std::move(**next);
    leave_out(**next);
  }
  return std::nullopt;
}

void BatchFloor::make(BatchWorker& worker, const BatchDocument& document) {
  // A letter that a later row reads was not known when this one was looked at.
  if (const auto fault = input_fault(document, sources_.loaded, sources_.inputs)) {
    return tell_input(document, *fault, worker);
  }
  const BatchKind kind = document.packet.empty() ? BatchKind::kCv : BatchKind::kPacket;
  make(worker, document, {kind, document.path, document.packet});
  if (document.letter_path) make(worker, document, {BatchKind::kLetter, *document.letter_path});
}

void BatchFloor::make(BatchWorker& worker, const BatchDocument& document,
                      const BatchTarget& target) {
  const std::string path = joined_path(sources_.loaded.output_folder, target.path);
  Diagnostics diagnostics;
  const auto is_needed = [&](const std::string& key, bool is_checked) {
    const std::lock_guard lock(telling_);
    return !manifest_.is_made({target.path, key, is_checked}, path);
  };
  const auto printed = worker.print(document.request, target, is_needed, diagnostics);
  std::string failure;
  if (printed && printed->is_needed) failure = write_document(path, printed->rendered);
  const std::lock_guard lock(telling_);
  if (!printed || !failure.empty()) {
    return tell_failure(document, target, failure, diagnostics, worker);
  }
  if (!printed->is_needed) return log_.kept();
  note(document, target, *printed, diagnostics, worker);
}

MissingDocument BatchFloor::not_made(const BatchDocument& document, const std::string& path) {
  return {fmt::format("{} is not made: {}", path, label_of(document.request)), document.request.row,
          path};
}

void BatchFloor::leave_out(const batch::RowError& error) {
  if (!lost_rows_.is_new(error)) return;
  const std::lock_guard lock(telling_);
  const std::string_view what = error.is_of_document ? "a document of " : "";
  log_.left_out({fmt::format("{}row {} is not made", what, error.row), error.row});
}

void BatchFloor::leave_out(const BatchDocument& document) {
  const std::lock_guard lock(telling_);
  log_.left_out(not_made(document, document.path));
  if (document.letter_path) log_.left_out(not_made(document, *document.letter_path));
}

void BatchFloor::tell_input(const BatchDocument& document, const batch::RowError& fault,
                            const BatchWorker& worker) {
  const std::lock_guard lock(telling_);
  Diagnostics told;
  told.record(batch::as_diagnostic(fault, rows_));
  log_.failed(not_made(document, document.path), {told, told, fault.row, document.path},
              worker.texts());
  if (document.letter_path) log_.left_out(not_made(document, *document.letter_path));
}

void BatchFloor::tell_failure(const BatchDocument& document, const BatchTarget& target,
                              const std::string& failure, Diagnostics& diagnostics,
                              const BatchWorker& worker) {
  if (!failure.empty()) {
    // Where one cannot be written, the others cannot be either.
    diagnostics.error({}, failure).fault = Fault::kSystem;
    stopped_ = true;
  }
  // What the disk does is no row's fault.
  const Diagnostics placed =
      failure.empty() ? all_placed_in_row(diagnostics, document.request, {rows_, worker.texts()})
                      : diagnostics;
  log_.failed(not_made(document, target.path),
              {diagnostics, placed, document.request.row, target.path}, worker.texts());
}

void BatchFloor::note(const BatchDocument& document, const BatchTarget& target,
                      const PrintedDocument& printed, const Diagnostics& diagnostics,
                      const BatchWorker& worker) {
  const batch::ManifestRecord record =
      record_of(sources_.loaded, document.request, target, printed, diagnostics);
  const std::string failure = add_files(record, printed.rendered);
  const Diagnostics placed =
      all_placed_in_row(diagnostics, document.request, {rows_, worker.texts()});
  log_.add_warnings({diagnostics, placed, document.request.row, target.path}, worker.texts());
  Diagnostics stale;
  tell_stale_pages(joined_path(sources_.loaded.output_folder, target.path), printed.rendered,
                   stale);
  log_.add_warnings({stale, stale, document.request.row, target.path}, worker.texts());
  log_.add_statements(printed.statements);
  log_.made(printed.rendered.pages, size_of(printed.rendered));
  if (failure.empty()) return;
  Diagnostics told;
  told.error({}, failure).fault = Fault::kSystem;
  stopped_ = true;
  log_.tell(told, worker.texts());
}

std::string BatchFloor::add_files(batch::ManifestRecord record, const Rendered& rendered) {
  const std::string target = record.target;
  std::string failure;
  for (std::size_t i = 0; i <= rendered.more.size() && failure.empty(); ++i) {
    const std::string& bytes = i == 0 ? rendered.bytes : rendered.more[i - 1];
    record.page = rendered.more.empty() ? 0 : i + 1;
    if (record.page > 0) record.target = page_path(target, record.page);
    record.sha256 = sha256_hex(bytes);
    record.size = bytes.size();
    failure = manifest_.add(record);
  }
  return failure;
}

}  // namespace cvpress::cli
