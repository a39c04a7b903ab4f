#include "cli/diff.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"
#include "cli/diff_pictures.h"
#include "cli/diff_side.h"
#include "cli/pdf_file.h"
#include "cli/press.h"
#include "cli/report.h"
#include "cli/source_inside.h"
#include "input/read_resume.h"
#include "privacy/hide.h"
#include "tailor/difference.h"
#include "tailor/tailor.h"

namespace cvpress::cli {
namespace {

/// One of the two.
struct Side {
  model::Resume resume;
  std::optional<std::size_t> pages;  // of a PDF
};

class SideReader {
 public:
  SideReader(const Environment& environment, const std::string& password_file, SourceMap& sources,
             Diagnostics& diagnostics)
      : environment_(environment),
        password_file_(password_file),
        sources_(sources),
        diagnostics_(diagnostics) {}

  std::optional<Side> read(const std::string& argument) {
    const DiffSideName name = diff_side_name(argument);
    const std::string ending = extension_of(name.path);
    if (ending == "pdf") return of_pdf(name.path);
    if (ending == "jsonl") return of_manifest(name);
    if (is_plan_file(name.path)) return of_plan(name);
    return of_input(argument);
  }

 private:
  std::optional<Side> failure(std::string message, std::string hint, Fault fault) {
    Diagnostic& error = diagnostics_.error({}, std::move(message));
    error.fault = fault;
    if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
    return std::nullopt;
  }

  std::optional<Side> of_pdf(const std::string& path) {
    const auto opened = open_pdf({path, password_file_}, diagnostics_);
    if (!opened) return std::nullopt;
    const auto document = read_pdf(opened->bytes, path, diagnostics_);
    if (!document) return std::nullopt;
    const std::string* resume = attachment(*document, kResumeFile);
    if (resume == nullptr) {
      return failure(fmt::format("{} has no source inside to compare", path),
                     "it is of another program, or made with --no-embed; cvpress check --against "
                     "tells what it lacks of a résumé",
                     Fault::kInput);
    }
    MemoryFiles files;
    const std::string name = path + ".json";
    files.add(name, *resume);
    auto read =
        input::read_resume({{name}, "", "", "", ""}, files, sources_, diagnostics_, nullptr);
    if (!read) return std::nullopt;
    return Side{std::move(*read), document->pages.size()};
  }

  std::optional<Side> of_input(const std::string& path) {
    RenderCommand render;
    render.inputs = {path};
    Press press = make_press(render, environment_, sources_, diagnostics_);
    auto resume = read_source(press);
    if (!resume) return std::nullopt;
    return Side{std::move(*resume), std::nullopt};
  }

  std::optional<Side> of_manifest(const DiffSideName& name) {
    const auto path = file_of_manifest(name, diagnostics_);
    return path ? of_pdf(*path) : std::nullopt;
  }

  /// The first document that is meant.
  std::optional<Side> of_plan(const DiffSideName& name) {
    BatchCommand batch;
    batch.plan = name.path;
    batch.only = name.only;
    const auto choice = batch_choice(batch, diagnostics_);
    const auto loaded = load_plan(batch, sources_, diagnostics_);
    if (!choice || !loaded) return std::nullopt;
    Profiles profiles(*loaded, batch, environment_, sources_, diagnostics_);
    const Profile* usual = profiles.read("", "", diagnostics_);
    auto rows = open_rows(*loaded, diagnostics_);
    if (usual == nullptr || !rows) return std::nullopt;
    BatchDocuments documents(*loaded, std::move(*rows), facts_of(*usual), *choice);
    const auto next = documents.next();
    if (!next) return failure(fmt::format("{} has no such document", name.path), "", Fault::kUsage);
    if (!*next) {
      diagnostics_.record(batch::as_diagnostic(next->error(), name.path));
      return std::nullopt;
    }
    return tailored((*next)->request, profiles);
  }

  std::optional<Side> tailored(const batch::DocumentRequest& request, Profiles& profiles) {
    const Profile* profile = profiles.read_for(request, diagnostics_);
    if (profile == nullptr) return std::nullopt;
    const std::vector<std::string> hideable = privacy::hideable_names();
    const tailor::Context context{request.language, request.variables, sources_, hideable};
    auto made = tailor::tailor(*profile->parts, request.layers, context, diagnostics_);
    if (!made) return std::nullopt;
    return Side{std::move(made->resume), std::nullopt};
  }

  const Environment& environment_;
  const std::string& password_file_;  // of PDFs
  SourceMap& sources_;
  Diagnostics& diagnostics_;
};

std::string pages_difference(const Side& before, const Side& after) {
  if (!before.pages || !after.pages || *before.pages == *after.pages) return {};
  return fmt::format("~ pages: {} -> {}\n", *before.pages, *after.pages);
}

}  // namespace

ExitStatus show_differences(const DiffCommand& command) {
  if (command.pictures) return draw_differences(command);
  const Environment environment = read_environment();
  SourceMap sources;
  Diagnostics diagnostics;
  SideReader reader(environment, command.password_file, sources, diagnostics);
  const auto before = reader.read(command.before);
  const auto after = before ? reader.read(command.after) : std::nullopt;
  print_error(diagnostics_as_text(diagnostics, sources));
  if (!before || !after) return failure_status(diagnostics);
  const std::string text =
      tailor::differences_as_text(tailor::differences(before->resume, after->resume)) +
      pages_difference(*before, *after);
  const ExitStatus status = print_result(text);
  return status == ExitStatus::kSuccess && !text.empty() ? ExitStatus::kInputError : status;
}

}  // namespace cvpress::cli
