#include "cli/batch.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "cli/batch_documents.h"
#include "cli/batch_floor.h"
#include "cli/batch_log.h"
#include "cli/batch_looks.h"
#include "cli/batch_manifest.h"
#include "cli/batch_plan.h"
#include "cli/batch_survey.h"
#include "cli/batch_worker.h"
#include "cli/bold_words.h"
#include "cli/help_text.h"
#include "cli/interruption.h"
#include "cli/report.h"

namespace cvpress::cli {
namespace {

class BatchRun {
 public:
  explicit BatchRun(const BatchCommand& command)
      : command_(command), environment_(read_environment()) {}

  ExitStatus run() {
    const ExitStatus status = run_told();
    if (is_json()) json_.end();
    return status;
  }

 private:
  ExitStatus run_told() {
    const bool is_ready = prepare() && look_through();
    diagnostics_.drop_repeats();  // of a profile that is read for several languages
    if (!is_ready) {
      tell(diagnostics_);
      return failure_status(diagnostics_);
    }
    return command_.lists ? list() : print();
  }

  bool is_json() const { return command_.render.diagnostics == DiagnosticsFormat::kJson; }

  void tell(const Diagnostics& diagnostics) {
    if (!is_json()) return report(command_.render, diagnostics, sources_);
    json_.add(asked_for(command_.render, diagnostics), sources_);
  }

  bool prepare() {
    auto choice = batch_choice(command_, diagnostics_);
    auto loaded = load_plan(command_, sources_, diagnostics_);
    if (!choice || !loaded) return false;
    choice_ = std::move(*choice);
    loaded_ = std::move(*loaded);
    allow_annexes(*loaded_, annexes_);
    profiles_.emplace(*loaded_, command_, environment_, sources_, diagnostics_);
    const Profile* profile = profiles_->read("", "", diagnostics_);
    if (profile == nullptr) return false;
    facts_ = facts_of(*profile, *profiles_);
    return !diagnostics_.has_errors();
  }

  std::optional<BatchDocuments> documents_anew(Parts parts) {
    auto rows = open_rows(*loaded_, diagnostics_);
    if (!rows) return std::nullopt;
    return std::make_optional<BatchDocuments>(*loaded_, std::move(*rows), facts_, choice_, parts);
  }

  bool look_through() {
    auto documents = documents_anew(Parts::kAll);
    if (!documents) return false;
    const auto take = [this](const BatchDocument& document) {
      if (!command_.lists) return;
      listed_ += document.path + "\n";
      if (document.letter_path) listed_ += *document.letter_path + "\n";
    };
    BatchLooks looks(*loaded_, command_, environment_, sources_);
    BatchTexts written(*loaded_, sources_);
    inputs_.emplace(*loaded_, sources_, annexes_);
    const SurveySources shared{*loaded_, *profiles_, annexes_,      looks,
                               written,  *inputs_,   choice_.shard, sources_};
    survey_ = survey(*documents, shared, take, diagnostics_);
    if (!survey_.collisions.empty()) {
      if (auto again = documents_anew(Parts::kAll)) {
        tell_collisions(survey_, *again, *loaded_, diagnostics_);
      }
    }
    const bool is_none = survey_.documents + survey_.problems == 0;
    if (is_none && choice_.shard.count == 1) tell_none();
    check_output_folder();
    check_manifest();
    const bool is_right = !diagnostics_.has_errors();
    if (!is_right && diagnostics_.fault() == Fault::kUsage) return false;
    // Where none can be made, each is named all the same.
    const bool is_any = survey_.documents > 0 || !survey_.not_to_make.empty();
    return is_right || (command_.keep_going && is_any);
  }

  /// That there is no document.
  void tell_none() {
    const auto* rows = std::get_if<batch::RowFile>(&loaded_->plan.rows);
    if (command_.only.empty() && rows != nullptr) {
      const bool is_table = rows->format == batch::RowFile::Format::kCsv;
      diagnostics_.error(rows->where,
                         fmt::format("{} has {}no rows, so there is no document",
                                     name_of_rows(*loaded_), is_table ? "a header, but " : ""));
      return;
    }
    Diagnostic& error =
        diagnostics_.error({}, choice_.only ? "--only leaves no document"
                                            : "the plan has no rows, so there is no document");
    error.fault = Fault::kUsage;
    std::string near = choice_.only ? nearest_of_values(*loaded_, facts_, *choice_.only) : "";
    if (!near.empty()) error.hints.push_back({std::move(near), {}});
  }

  void check_output_folder() {
    const std::string file = file_in_place_of_folder(loaded_->output_folder);
    if (file.empty()) return;
    diagnostics_.error({}, fmt::format("{} is a file, not a folder to write into", file)).fault =
        Fault::kUsage;
  }

  void check_manifest() {
    const std::string path = manifest_path(command_, *loaded_, choice_.shard);
    if (!inputs_->has(path)) return;
    diagnostics_
        .error({}, fmt::format("{} is read for this batch; it is no place for the manifest", path))
        .fault = Fault::kUsage;
  }

  ExitStatus list() {
    tell(diagnostics_);
    const ExitStatus status = print_result(listed_);
    const bool is_right = status != ExitStatus::kSuccess || !diagnostics_.has_errors();
    return is_right ? status : failure_status(diagnostics_);
  }

  ExitStatus print() {
    profiles_->end_reading();
    tell(diagnostics_);
    ManifestFile manifest(manifest_path(command_, *loaded_, choice_.shard), command_.changed);
    Diagnostics opening;
    auto documents = documents_anew(Parts::kOwn);
    if (!documents || !manifest.open(opening)) {
      tell(opening);
      return opening.has_errors() ? failure_status(opening) : ExitStatus::kInputOutput;
    }
    tell(opening);
    BatchLog log(command_, json_);
    log.set_total(survey_.documents + survey_.left_out);
    const BatchSources shared{command_, environment_, *loaded_, *profiles_, annexes_, *inputs_};
    const std::uint64_t problems = survey_.problems;
    BatchFloor floor(shared, *documents, survey_, manifest, log);
    const Interruption interruption;
    work(floor, shared);
    return end(floor, manifest, log, problems);
  }

  void work(BatchFloor& floor, const BatchSources& shared) {
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t wanted = command_.jobs > 0 ? static_cast<std::size_t>(command_.jobs) : cores;
    const std::size_t threads = std::clamp<std::size_t>(survey_.documents, 1, wanted);
    std::mutex adding;
    const auto work_alone = [&] {
      BatchWorker worker(shared, sources_);
      floor.work(worker);
      const std::lock_guard lock(adding);
      bold_.add(worker.bold());
    };
    std::vector<std::thread> others;
    try {
      for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work_alone);
    } catch (const std::system_error&) {
      // The system gives no more; those that are there do the work.
    }
    work_alone();
    for (std::thread& other : others) other.join();
  }

  /// What is of no document.
  void tell_of_run(Severity severity, const std::string& message) {
    const std::string_view what = severity == Severity::kError ? "error: " : "";
    if (!is_json()) return print_error(fmt::format("cvpress: {}{}\n", what, message));
    Diagnostics told;
    Diagnostic item;
    item.severity = severity;
    item.message = message;
    told.record(std::move(item));
    json_.add(told, sources_);
  }

  /// The notes stay, so that the next run goes on from them.
  ExitStatus end_early(ManifestFile& manifest, BatchLog& log) {
    manifest.synchronise();
    log.finish(loaded_->output_folder);
    tell_of_run(Severity::kNote,
                fmt::format("interrupted: {} of {} documents are made; the same command goes on",
                            log.made_or_kept(), survey_.documents + survey_.left_out));
    return Interruption::status().value_or(ExitStatus::kInterrupted);
  }

  ExitStatus end(const BatchFloor& floor, ManifestFile& manifest, BatchLog& log,
                 std::uint64_t problems) {
    if (Interruption::is_wanted() && !floor.has_stopped() && !log.is_at_end()) {
      return end_early(manifest, log);
    }
    Diagnostics of_manifest;
    const std::string failure = floor.has_stopped() ? "" : manifest.finish(of_manifest);
    // Where some documents are not of this run, a word may be of those.
    const Profile* usual = profiles_->find("", "");
    const bool is_all = command_.only.empty() && choice_.shard.count == 1 && !floor.has_stopped();
    if (is_all && usual != nullptr) bold_.tell(*usual->parts, of_manifest);
    tell(of_manifest);
    log.finish(loaded_->output_folder);
    if (!failure.empty()) tell_of_run(Severity::kError, failure);
    if (floor.has_stopped()) {
      tell_of_run(Severity::kNote, "the same command goes on where this one stopped");
    }
    if (floor.has_stopped() || !failure.empty()) return ExitStatus::kInputOutput;
    return log.failures() + problems > 0 ? ExitStatus::kInputError : ExitStatus::kSuccess;
  }

  const BatchCommand& command_;
  const Environment environment_;
  SourceMap sources_;
  Diagnostics diagnostics_;
  JsonReport json_;
  BatchChoice choice_;
  std::optional<LoadedPlan> loaded_;
  std::optional<Profiles> profiles_;
  Annexes annexes_;
  batch::KnownFacts facts_;
  std::optional<BatchInputs> inputs_;
  BatchSurvey survey_;
  std::string listed_;
  BoldWords bold_;
};

}  // namespace

ExitStatus print_batch(const BatchCommand& command) {
  return BatchRun(command).run();
}

}  // namespace cvpress::cli
