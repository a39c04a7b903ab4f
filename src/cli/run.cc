#include "cli/run.h"

#include <cstdio>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "batch/read_plan.h"
#include "cli/batch.h"
#include "cli/check.h"
#include "cli/diff.h"
#include "cli/extract.h"
#include "cli/fonts.h"
#include "cli/gallery.h"
#include "cli/match.h"
#include "cli/merge_manifests.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/output_name.h"
#include "cli/render.h"
#include "cli/report.h"
#include "cli/sent.h"
#include "cli/site.h"
#include "cli/verify.h"
#include "input/read_resume.h"
#include "locale/language.h"
#include "locale/language_names.h"
#include "style/json_schema.h"
#include "style/load_layout.h"

namespace cvpress::cli {
namespace {

std::string confirmation(const std::string& path, const Rendered& rendered) {
  std::size_t bytes = rendered.bytes.size();
  for (const std::string& page : rendered.more) bytes += page.size();
  const std::size_t kilobytes = (bytes + 1023) / 1024;
  if (rendered.pages == 0) return fmt::format("{}: {} KB\n", path, kilobytes);
  return fmt::format("{}: {} page{}, {} KB\n", path, rendered.pages, rendered.pages == 1 ? "" : "s",
                     kilobytes);
}

bool is_input(const RenderCommand& command, const std::string& path) {
  std::error_code ignored;
  for (const std::string& annex : command.annexes) {
    if (std::filesystem::equivalent(annex, path, ignored)) return true;
  }
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

WriteOutcome file_outcome(const std::string& path, std::string_view bytes) {
  std::string failure = write_file(path, bytes);
  return {failure.empty(), std::move(failure)};
}

/// Each page of a picture into a file of its own: cv-1.png, cv-2.png.
Delivery deliver_pages(const RenderCommand& command, const Rendered& rendered,
                       std::string_view language, Diagnostics& diagnostics) {
  if (command.output == "-") {
    return failed_delivery(ExitStatus::kUsage,
                           fmt::format("the CV has {} pages, and standard output takes one PNG; "
                                       "-o cv.png writes cv-1.png and so on",
                                       rendered.pages),
                           diagnostics);
  }
  const std::string path = output_path(command, rendered, language);
  for (std::size_t i = 0; i <= rendered.more.size(); ++i) {
    const std::string page = page_path(path, i + 1);
    const std::string& bytes = i == 0 ? rendered.bytes : rendered.more[i - 1];
    const std::string failure = write_file(page, bytes);
    if (failure.empty()) continue;
    return failed_delivery(ExitStatus::kInputOutput,
                           fmt::format("cannot write {}: {}", page, failure), diagnostics);
  }
  return {ExitStatus::kSuccess, page_path(path, 1) + ", …"};
}

Delivery deliver(const RenderCommand& command, const Rendered& rendered, std::string_view language,
                 Diagnostics& diagnostics) {
  if (!rendered.more.empty()) return deliver_pages(command, rendered, language, diagnostics);
  const bool to_standard_output =
      command.output == "-" || (command.output.empty() && command.emit != Emit::kPdf);
  const std::string path =
      to_standard_output ? "standard output" : output_path(command, rendered, language);
  if (!to_standard_output && is_input(command, path)) {
    return failed_delivery(ExitStatus::kUsage,
                           fmt::format("{} is the input; it is not overwritten", path),
                           diagnostics);
  }
  const WriteOutcome outcome = to_standard_output ? write_standard_output(rendered.bytes)
                                                  : file_outcome(path, rendered.bytes);
  if (outcome.is_written) return {ExitStatus::kSuccess, to_standard_output ? "" : path};
  // A reader who left needs no message.
  if (outcome.failure.empty()) return {ExitStatus::kInputOutput, {}};
  return failed_delivery(
      ExitStatus::kInputOutput,
      fmt::format("cannot write {}{}: {}", to_standard_output ? "to " : "", path, outcome.failure),
      diagnostics);
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

/// `language` is the one of several that is rendered, "" for a single render.
ExitStatus render_once(const RenderCommand& command, std::string_view language) {
  SourceMap sources;
  Diagnostics diagnostics;
  const auto rendered = render(command, read_environment(), sources, diagnostics);
  if (!rendered) {
    report(command, diagnostics, sources);
    return failure_status(diagnostics);
  }
  const Delivery delivery = deliver(command, *rendered, language, diagnostics);
  report(command, diagnostics, sources);
  confirm(command, *rendered, delivery);
  return delivery.status;
}

ExitStatus print_usage_error(const std::string& message) {
  print_error(fmt::format("cvpress: error: {}\n", message));
  return ExitStatus::kUsage;
}

/// A file for each language of the site; the first failure is the status, but
/// the other languages are rendered all the same.
ExitStatus render_every_language(RenderCommand command) {
  DiskFiles files;
  allow_inputs(command.inputs, files);
  const input::Sources sources{command.inputs, "", "", "", ""};
  const std::vector<std::string> languages = input::languages_of(sources, files);
  if (languages.empty()) {
    return print_usage_error("--lang all is for a whole site, and the input is none");
  }
  if (languages.size() > 1 && command.output == "-" && command.emit == Emit::kPdf) {
    return print_usage_error(
        "--lang all writes several files; -o cv.pdf names them cv.en.pdf and so on");
  }
  ExitStatus status = ExitStatus::kSuccess;
  for (const std::string& language : languages) {
    command.language = language;
    const ExitStatus one = render_once(command, language);
    if (status == ExitStatus::kSuccess) status = one;
  }
  return status;
}

ExitStatus execute(const RenderCommand& command) {
  return command.language == kEveryLanguage ? render_every_language(command)
                                            : render_once(command, "");
}

/// Where layouts without a résumé are: layouts/ here, then the user's own.
std::vector<std::string> layout_folders_here(DiskFiles& files) {
  std::vector<std::string> folders = {"layouts"};
  const Environment environment = read_environment();
  if (!environment.layouts_folder.empty()) folders.push_back(environment.layouts_folder);
  for (const std::string& folder : folders) files.allow(folder);
  return folders;
}

ExitStatus execute(const LayoutsCommand&) {
  DiskFiles files;
  const style::LayoutPlaces places{files, layout_folders_here(files)};
  std::string text;
  for (const style::LayoutListing& layout : style::list_layouts(places)) {
    text += fmt::format("{:<12} {}{}\n", layout.name, layout.about,
                        layout.origin == "built in" ? "" : " (" + layout.origin + ")");
  }
  return print_result(text);
}

ExitStatus execute(const ShowLayoutCommand& command) {
  DiskFiles files;
  const style::LayoutPlaces places{files, layout_folders_here(files)};
  files.allow(folder_of(command.layout.layout));
  SourceMap sources;
  Diagnostics diagnostics;
  const bool as_written = !command.effective && command.layout.overrides.empty() &&
                          command.layout.paper.empty() && command.layout.language.empty();
  const auto text = as_written
                        ? style::layout_text(places, command.layout.layout, sources, diagnostics)
                        : style::effective_layout(places, command.layout, sources, diagnostics);
  print_error(diagnostics_as_text(diagnostics, sources));
  return text ? print_result(*text) : failure_status(diagnostics);
}

ExitStatus execute(const CheckLayoutsCommand& command) {
  DiskFiles files;
  const style::LayoutPlaces places{files, layout_folders_here(files)};
  SourceMap sources;
  Diagnostics diagnostics;
  for (const std::string& layout : command.layouts) {
    files.allow(folder_of(layout));
    style::check_layout(places, layout, sources, diagnostics);
  }
  if (command.strict) diagnostics.promote_warnings();
  print_error(command.diagnostics == DiagnosticsFormat::kJson
                  ? diagnostics_as_json(diagnostics, sources)
                  : diagnostics_as_text(diagnostics, sources));
  return diagnostics.has_errors() ? failure_status(diagnostics) : ExitStatus::kSuccess;
}

ExitStatus execute(const GalleryCommand& command) {
  return make_gallery(command);
}

ExitStatus execute(const BatchCommand& command) {
  return print_batch(command);
}

ExitStatus execute(const MergeCommand& command) {
  return merge_manifests(command);
}

ExitStatus execute(const SentCommand& command) {
  return show_sent(command);
}

ExitStatus execute(const MatchCommand& command) {
  return match_job(command);
}

ExitStatus execute(const DiffCommand& command) {
  return show_differences(command);
}

ExitStatus execute(const SchemaCommand& command) {
  return print_result(command.of == "plan" ? batch::plan_schema() : style::layout_schema());
}

ExitStatus execute(const FontsCommand& command) {
  return show_fonts(command);
}

ExitStatus execute(const ExtractCommand& command) {
  return extract(command);
}

ExitStatus execute(const VerifyCommand& command) {
  return command.manifest.empty() ? verify(command) : verify_by_manifest(command);
}

ExitStatus execute(const CheckCommand& command) {
  return check(command);
}

ExitStatus execute(const LanguagesCommand&) {
  std::string text;
  for (const locale::LanguageName& each : locale::language_names()) {
    text += fmt::format("{:<10} {:<25} {}\n", locale::language_tag(each.language), each.english,
                        each.own);
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
