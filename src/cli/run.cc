#include "cli/run.h"

#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/render.h"
#include "style/load_layout.h"
#include "text/font_catalog.h"

namespace cvpress::cli {
namespace {

void print_error(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
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

void report(const RenderCommand& command, const Diagnostics& diagnostics,
            const SourceMap& sources) {
  if (command.diagnostics == DiagnosticsFormat::kJson) {
    print_error(diagnostics_as_json(diagnostics, sources));
    return;
  }
  Diagnostics shown;
  for (const Diagnostic& item : diagnostics.all()) {
    if (command.quiet && item.severity != Severity::kError) continue;
    Diagnostics one;
    one.error(item.where, item.message) = item;
    shown.append(std::move(one));
  }
  print_error(diagnostics_as_text(shown, sources));
}

/// The file to write: what was asked for, or a name of our own in the folder asked for.
std::string output_path(const RenderCommand& command, const Rendered& rendered) {
  if (command.output.empty()) return rendered.default_name;
  std::error_code ignored;
  const bool is_folder =
      command.output.back() == '/' || std::filesystem::is_directory(command.output, ignored);
  return is_folder ? command.output + "/" + rendered.default_name : command.output;
}

std::string confirmation(const std::string& path, const Rendered& rendered) {
  return fmt::format("{}: {} page{}, {} KB\n", path, rendered.pages, rendered.pages == 1 ? "" : "s",
                     (rendered.bytes.size() + 1023) / 1024);
}

bool is_input(const RenderCommand& command, const std::string& path) {
  std::error_code ignored;
  for (const std::string& input : command.inputs) {
    if (input != "-" && std::filesystem::equivalent(input, path, ignored)) return true;
  }
  return false;
}

ExitStatus deliver(const RenderCommand& command, const Rendered& rendered) {
  const bool to_standard_output =
      command.output == "-" || (command.output.empty() && command.emit != Emit::kPdf);
  if (to_standard_output) return print_result(rendered.bytes);
  const std::string path = output_path(command, rendered);
  if (is_input(command, path)) {
    print_error(fmt::format("cvpress: error: {} is the input; it is not overwritten\n", path));
    return ExitStatus::kUsage;
  }
  const std::string failure = write_file(path, rendered.bytes);
  if (!failure.empty()) {
    print_error(fmt::format("cvpress: error: cannot write {}: {}\n", path, failure));
    return ExitStatus::kInputOutput;
  }
  const bool talks = !command.quiet && command.diagnostics == DiagnosticsFormat::kText;
  if (talks && command.emit == Emit::kPdf) print_error(confirmation(path, rendered));
  return ExitStatus::kSuccess;
}

ExitStatus failure_status(const Diagnostics& diagnostics) {
  switch (diagnostics.fault()) {
    case Fault::kInput: return ExitStatus::kInputError;
    case Fault::kUsage: return ExitStatus::kUsage;
    case Fault::kSystem: return ExitStatus::kInputOutput;
  }
  return ExitStatus::kInputError;
}

ExitStatus execute(const RenderCommand& command) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto rendered = render(command, read_environment(), sources, diagnostics);
  report(command, diagnostics, sources);
  if (!rendered) return failure_status(diagnostics);
  return deliver(command, *rendered);
}

ExitStatus execute(const LayoutsCommand&) {
  DiskFiles files;
  const Environment environment = read_environment();
  style::LayoutPlaces places{files, {"layouts"}};
  if (!environment.layouts_folder.empty()) places.folders.push_back(environment.layouts_folder);
  for (const std::string& folder : places.folders) files.allow(folder);
  std::string text;
  for (const style::LayoutListing& layout : style::list_layouts(places)) {
    text += fmt::format("{:<12} {}{}\n", layout.name, layout.about,
                        layout.origin == "built in" ? "" : " (" + layout.origin + ")");
  }
  return print_result(text);
}

ExitStatus execute(const FontsCommand&) {
  DiskFiles files;
  const Environment environment = read_environment();
  for (const std::string& folder : environment.fonts_folders) files.allow(folder);
  const text::FontCatalog fonts(files, environment.fonts_folders);
  std::string text;
  for (const text::FaceListing& face : fonts.list()) {
    text +=
        fmt::format("{:<6} {:<26} {:<18} {}\n", face.role, face.family, face.style, face.origin);
  }
  return print_result(text);
}

ExitStatus execute(const CompletionCommand& command) {
  return print_result(completion_script(command.shell));
}

ExitStatus execute(const PrintAndExit& message) {
  if (message.status == ExitStatus::kSuccess) return print_result(message.text);
  print_error(message.text);
  return message.status;
}

}  // namespace

int run(const std::vector<std::string>& arguments) {
  const Command command = parse_command_line(arguments);
  return static_cast<int>(std::visit([](const auto& chosen) { return execute(chosen); }, command));
}

}  // namespace cvpress::cli
