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
  const std::string failure = write_standard_output(text);
  if (failure.empty()) return ExitStatus::kSuccess;
  print_error(fmt::format("cvpress: error: cannot write to standard output: {}\n", failure));
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

/// What became of the bytes: where they went to, or what was in the way.
struct Delivery {
  ExitStatus status = ExitStatus::kSuccess;
  std::string path;  // "" for standard output, or after a failure
};

Delivery failed_delivery(ExitStatus status, std::string message, Diagnostics& diagnostics) {
  diagnostics.error({}, std::move(message));
  return {status, {}};
}

Delivery deliver(const RenderCommand& command, const Rendered& rendered, Diagnostics& diagnostics) {
  const bool to_standard_output =
      command.output == "-" || (command.output.empty() && command.emit != Emit::kPdf);
  const std::string path = to_standard_output ? "standard output" : output_path(command, rendered);
  if (!to_standard_output && is_input(command, path)) {
    return failed_delivery(ExitStatus::kUsage,
                           fmt::format("{} is the input; it is not overwritten", path),
                           diagnostics);
  }
  const std::string failure =
      to_standard_output ? write_standard_output(rendered.bytes) : write_file(path, rendered.bytes);
  if (!failure.empty()) {
    return failed_delivery(
        ExitStatus::kInputOutput,
        fmt::format("cannot write {}{}: {}", to_standard_output ? "to " : "", path, failure),
        diagnostics);
  }
  return {ExitStatus::kSuccess, to_standard_output ? std::string() : path};
}

/// Says what was written, and what the CV lacks that only the user knows.
void confirm(const RenderCommand& command, const Rendered& rendered, const Delivery& delivery) {
  const bool talks = !command.quiet && command.diagnostics == DiagnosticsFormat::kText;
  if (!talks || command.emit != Emit::kPdf || delivery.path.empty()) return;
  print_error(confirmation(delivery.path, rendered));
  if (rendered.has_name) return;
  print_error(
      "  hint: this CV has no name; add --name \"…\", or render the folder of the site, where "
      "the author's page is\n");
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
  if (!rendered) {
    report(command, diagnostics, sources);
    return failure_status(diagnostics);
  }
  const Delivery delivery = deliver(command, *rendered, diagnostics);
  report(command, diagnostics, sources);
  confirm(command, *rendered, delivery);
  return delivery.status;
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
