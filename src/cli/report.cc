#include "cli/report.h"

#include <cstdio>

#include <fmt/format.h>

#include "cli/output.h"

namespace cvpress::cli {
namespace {

bool is_told(const RenderCommand& command, const Diagnostic& item) {
  switch (item.severity) {
    case Severity::kError: return true;
    case Severity::kWarning: return !command.quiet;
    case Severity::kNote: return command.explain || (item.is_report && !command.quiet);
  }
  return true;
}

}  // namespace

Diagnostics asked_for(const RenderCommand& command, const Diagnostics& diagnostics) {
  const bool as_json = command.diagnostics == DiagnosticsFormat::kJson;
  Diagnostics shown;
  for (const Diagnostic& item : diagnostics.all()) {
    if (as_json ? item.severity != Severity::kNote || command.explain || item.is_report
                : is_told(command, item)) {
      shown.record(item);
    }
  }
  return shown;
}

void report(const RenderCommand& command, const Diagnostics& diagnostics,
            const SourceMap& sources) {
  const bool as_json = command.diagnostics == DiagnosticsFormat::kJson;
  const Diagnostics shown = asked_for(command, diagnostics);
  print_error(as_json ? diagnostics_as_json(shown, sources) : diagnostics_as_text(shown, sources));
}

void JsonReport::add(const Diagnostics& diagnostics, const SourceMap& sources) {
  for (const Diagnostic& item : diagnostics.all()) add(diagnostic_as_json(item, sources));
}

void JsonReport::add(const std::string& object) {
  print_error((has_any_ ? ",\n  " : "[\n  ") + object);
  has_any_ = true;
}

void JsonReport::end() {
  print_error(has_any_ ? "\n]\n" : "[]\n");
}

ExitStatus print_result(const std::string& text) {
  const WriteOutcome outcome = write_standard_output(text);
  if (outcome.is_written) return ExitStatus::kSuccess;
  if (!outcome.failure.empty()) {
    print_error(
        fmt::format("cvpress: error: cannot write to standard output: {}\n", outcome.failure));
  }
  return ExitStatus::kInputOutput;
}

void print_error(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
}

ExitStatus failure_status(const Diagnostics& diagnostics) {
  switch (diagnostics.fault()) {
    case Fault::kInput: return ExitStatus::kInputError;
    case Fault::kUsage: return ExitStatus::kUsage;
    case Fault::kSystem: return ExitStatus::kInputOutput;
  }
  return ExitStatus::kInputError;
}

}  // namespace cvpress::cli
