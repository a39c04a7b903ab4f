#include "cli/diff.h"

#include <algorithm>
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
  std::string name;
  std::optional<std::size_t> pages = {};  // of a PDF
  std::size_t annexes = 0;                // in it
};

/// PDFs of others in one of ours: Parts of it that have no source inside.
std::size_t annexes_in(const reader::SeenDocument& document) {
  if (!document.structure) return 0;
  const auto& elements = document.structure->elements;
  const auto top = std::find_if(elements.begin(), elements.end(),
                                [](const auto& element) { return element.role == "Document"; });
  if (top == elements.end()) return 0;
  const auto parts = static_cast<std::size_t>(
      std::count_if(top->kids.begin(), top->kids.end(), [&elements](const reader::SeenKid& kid) {
        return kid.element >= 0 && elements[static_cast<std::size_t>(kid.element)].role == "Part";
      }));
  const std::size_t own = attachment(document, kLetterFile) != nullptr ? 2 : 1;
  return parts > own ? parts - own : 0;
}

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
    auto read = source(path + ".json", *resume);
    if (!read) return std::nullopt;
    const std::string* letter = attachment(*document, kLetterFile);
    if (letter != nullptr) {
      auto of_letter = source(path + ".letter.json", *letter);
      if (!of_letter) return std::nullopt;
      read->letter = std::move(of_letter->letter);
    }
    return Side{std::move(*read), path, document->pages.size(), annexes_in(*document)};
  }

  Result<model::Resume> source(const std::string& name, const std::string& bytes) {
    MemoryFiles files;
    files.add(name, bytes);
    return input::read_resume({{name}, "", "", "", ""}, files, sources_, diagnostics_, nullptr);
  }

  std::optional<Side> of_input(const std::string& path) {
    RenderCommand render;
    render.inputs = {path};
    Press press = make_press(render, environment_, sources_, diagnostics_);
    auto resume = read_source(press);
    if (!resume) return std::nullopt;
    return Side{std::move(*resume), path};
  }

  std::optional<Side> of_manifest(const DiffSideName& name) {
    const auto path = file_of_manifest(name, diagnostics_);
    return path ? of_pdf(*path) : std::nullopt;
  }

  /// The first document that is meant.
  std::optional<Side> of_plan(const DiffSideName& name) {
    BatchCommand batch;
    batch.plan = name.path;
    BatchChoice choice;
    if (!name.only.empty()) {
      auto only = expression_of(name, diagnostics_);
      if (!only) return std::nullopt;
      choice.only = std::move(*only);
      choice.only_name = quoted_name(name);
    }
    const auto loaded = load_plan(batch, sources_, diagnostics_);
    if (!loaded) return std::nullopt;
    Profiles profiles(*loaded, batch, environment_, sources_, diagnostics_);
    const Profile* usual = profiles.read("", "", diagnostics_);
    auto rows = open_rows(*loaded, diagnostics_);
    if (usual == nullptr || !rows) return std::nullopt;
    const batch::KnownFacts facts = facts_of(*usual, profiles);
    BatchDocuments documents(*loaded, std::move(*rows), facts, choice);
    const auto next = documents.next();
    if (!next) {
      std::string hint = choice.only ? nearest_of_values(*loaded, facts, *choice.only) : "";
      tell_nothing_of(name, "document", std::move(hint), diagnostics_);
      return std::nullopt;
    }
    if (!*next) {
      record_row_error(next->error(), *loaded, diagnostics_);
      return std::nullopt;
    }
    return tailored((*next)->request, profiles, name.path);
  }

  std::optional<Side> tailored(const batch::DocumentRequest& request, Profiles& profiles,
                               const std::string& plan) {
    const Profile* profile = profiles.read_for(request, diagnostics_);
    if (profile == nullptr) return std::nullopt;
    const std::vector<std::string> hideable = privacy::hideable_names();
    tailor::Context context{request.language, request.of_texts(), sources_, hideable};
    context.month = month_of(profile->date, environment_);
    auto made = tailor::tailor(*profile->parts, request.layers, context, diagnostics_);
    if (!made) return std::nullopt;
    return Side{std::move(made->resume), plan};
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

/// Says what of a side is not compared: PDFs of others, and a letter unless both may have one.
void tell_not_compared(const Side& side, bool has_letter, Diagnostics& diagnostics) {
  std::string what = has_letter ? "the letter" : "";
  if (has_letter && side.annexes > 0) what += " and ";
  if (side.annexes > 0) {
    what += fmt::format("{} PDF{} of others", side.annexes, side.annexes == 1 ? "" : "s");
  }
  if (what.empty()) return;
  Diagnostic& note = diagnostics.report(fmt::format("not compared: {} in {}", what, side.name));
  if (side.annexes > 0) note.hints.push_back({"--format png compares all pages of two PDFs", {}});
}

/// A letter is compared with a letter: sites and plans have none at hand.
void leave_out_what_is_not_compared(Side& before, Side& after, Diagnostics& diagnostics) {
  const bool are_printed = before.pages && after.pages;
  for (Side* side : {&before, &after}) {
    tell_not_compared(*side, side->resume.letter && !are_printed, diagnostics);
    if (!are_printed) side->resume.letter.reset();
  }
}

/// The source inside a PDF calls a photo by a name of its own: against another source, only whether
/// there is one can be compared.
void leave_out_names_of_photos(Side& before, Side& after) {
  const bool is_one_printed = before.pages.has_value() != after.pages.has_value();
  std::string& name = before.resume.person.photo.name;
  const std::string& other = after.resume.person.photo.name;
  if (is_one_printed && !name.empty() && !other.empty()) name = other;
}

}  // namespace

ExitStatus show_differences(const DiffCommand& command) {
  if (command.pictures) return draw_differences(command);
  const Environment environment = read_environment();
  SourceMap sources;
  Diagnostics diagnostics;
  SideReader reader(environment, command.password_file, sources, diagnostics);
  auto before = reader.read(command.before);
  auto after = before ? reader.read(command.after) : std::nullopt;
  if (before && after) {
    leave_out_what_is_not_compared(*before, *after, diagnostics);
    leave_out_names_of_photos(*before, *after);
  }
  RenderCommand telling;
  telling.explain = command.explain;
  report(telling, diagnostics, sources);
  if (!before || !after) return failure_status(diagnostics);
  const std::string text =
      tailor::differences_as_text(tailor::differences(before->resume, after->resume)) +
      pages_difference(*before, *after);
  const ExitStatus status = print_result(text);
  return status == ExitStatus::kSuccess && !text.empty() ? ExitStatus::kInputError : status;
}

}  // namespace cvpress::cli
