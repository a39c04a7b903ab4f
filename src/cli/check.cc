#include "cli/check.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "audit/missing_facts.h"
#include "base/files.h"
#include "cli/check_report.h"
#include "cli/pdf_file.h"
#include "cli/press.h"
#include "cli/report.h"

namespace cvpress::cli {
namespace {

/// The files that a command means, those of folders sorted; reasons where there are none.
struct NamedFiles {
  std::vector<std::string> paths;
  bool has_folder = false;
  std::string failure;
};

NamedFiles named_files(const std::vector<std::string>& arguments) {
  DiskFiles files;
  NamedFiles named;
  for (const std::string& argument : arguments) {
    files.allow(argument);
    if (files.kind(argument) != FileKind::kDirectory) {
      named.paths.push_back(argument);
      continue;
    }
    named.has_folder = true;
    const std::size_t before = named.paths.size();
    for (const FolderEntry& entry : files.entries(argument)) {
      const bool is_pdf = entry.kind == FileKind::kFile && extension_of(entry.name) == "pdf";
      if (is_pdf) named.paths.push_back(joined_path(argument, entry.name));
    }
    if (named.paths.size() > before || !named.failure.empty()) continue;
    named.failure = fmt::format("there is no PDF in the folder {}", argument);
  }
  return named;
}

const std::vector<reader::SeenWord>& words_in(TextOrder order, const audit::SeenOrders& orders) {
  if (order == TextOrder::kTags) return orders.by_tags;
  return order == TextOrder::kPlaces ? orders.by_place : orders.in_stream;
}

/// The errors of a file that cannot be read, in one line, with what to do.
std::string failure_of(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity != Severity::kError) continue;
    std::string failure = diagnostic.message;
    for (const Hint& hint : diagnostic.hints) failure += "; " + hint.text;
    return failure;
  }
  return "it cannot be read";
}

/// What the reader had to repair.
void note_damage(const Diagnostics& diagnostics, audit::Observations& observations) {
  if (diagnostics.all().empty()) return;
  observations.push_back(audit::observation("file.damaged", diagnostics.all().front().message, 0,
                                            diagnostics.all().size()));
}

/// What the file itself is like, besides its pages.
void note_encryption(const OpenedPdf& opened, audit::Observations& observations) {
  if (!opened.was_encrypted) return;
  observations.push_back(audit::observation("file.encrypted", "the file is encrypted"));
}

CheckedFile checked_file(const NamedPdf& pdf, TextOrder order, const model::Resume* resume) {
  CheckedFile file;
  file.name = name_of(pdf);
  Diagnostics diagnostics;
  const auto opened = open_pdf(pdf, diagnostics);
  if (opened && opened->bytes.empty()) {
    file.failure = file.name + ": the file is empty";
    return file;
  }
  const auto seen = opened ? read_pdf(opened->bytes, file.name, diagnostics, true)
                           : Result<reader::SeenDocument>(failed());
  if (!seen) {
    file.failure = failure_of(diagnostics);
    return file;
  }
  const audit::SeenOrders orders = audit::orders_of(*seen);
  const audit::SourceWords source =
      resume != nullptr ? audit::source_words(*resume) : audit::SourceWords();
  file.inspection = audit::inspect(*seen, orders, opened->file_size, source);
  audit::Observations& observations = file.inspection.observations;
  if (resume != nullptr) audit::look_for_missing_facts(*resume, orders, observations);
  note_encryption(*opened, observations);
  note_damage(diagnostics, observations);
  audit::sort_observations(observations);
  if (order == TextOrder::kTags && !seen->structure) {
    file.text = "(there are no tags to read the text by)\n";
  } else if (order != TextOrder::kNone) {
    file.text = reader::as_text(words_in(order, orders));
  }
  return file;
}

ExitStatus status_of(const CheckCommand& command, const std::vector<CheckedFile>& files) {
  bool has_problems = false;
  for (const CheckedFile& file : files) {
    if (!file.failure.empty()) return ExitStatus::kInputOutput;
    has_problems = has_problems || count_of(file, audit::Gravity::kProblem) > 0 ||
                   (command.strict && count_of(file, audit::Gravity::kNote) > 0);
  }
  return has_problems ? ExitStatus::kInputError : ExitStatus::kSuccess;
}

ExitStatus print_checked(const CheckCommand& command, const std::vector<CheckedFile>& files,
                         bool as_table, const SourceMap& sources) {
  ExitStatus printed = ExitStatus::kSuccess;
  if (command.format == DiagnosticsFormat::kJson) {
    printed = print_result(checked_as_json(files, sources));
  } else if (as_table) {
    printed = print_result(checked_as_table(files));
  } else if (!files.front().failure.empty()) {
    print_error(fmt::format("cvpress: error: {}\n", files.front().failure));
  } else {
    printed = print_result(checked_as_text(files.front(), sources));
  }
  return printed == ExitStatus::kSuccess ? status_of(command, files) : printed;
}

}  // namespace

ExitStatus check(const CheckCommand& command) {
  const NamedFiles named = named_files(command.files);
  if (!named.failure.empty()) {
    print_error(fmt::format("cvpress: error: {}\n", named.failure));
    return ExitStatus::kInputOutput;
  }
  const bool as_table = named.has_folder || named.paths.size() > 1;
  if (as_table && command.text != TextOrder::kNone && command.format == DiagnosticsFormat::kText) {
    print_error(
        "cvpress: error: --text is for one file; with --format json it is for several, too\n");
    return ExitStatus::kUsage;
  }
  SourceMap sources;
  Diagnostics diagnostics;
  const Environment environment = read_environment();
  std::optional<model::Resume> resume;
  if (!command.source.inputs.empty()) {
    Press press = make_press(command.source, environment, sources, diagnostics);
    auto read = read_source(press);
    if (!read) {
      report(command.source, diagnostics, sources);
      return failure_status(diagnostics);
    }
    resume = std::move(*read);
  }
  std::vector<CheckedFile> files;
  for (const std::string& path : named.paths) {
    files.push_back(
        checked_file({path, command.password_file}, command.text, resume ? &*resume : nullptr));
  }
  return print_checked(command, files, as_table, sources);
}

}  // namespace cvpress::cli
