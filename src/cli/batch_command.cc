#include "cli/batch_command.h"

#include "cli/batch_options.h"
#include "cli/letter.h"
#include "cli/output_options.h"

namespace cvpress::cli {
namespace {

/// The layout of a form of letters.
std::string layout_of_form(std::string_view form) {
  return form == "us" ? "letter-us" : std::string(kLetterLayout);
}

/// What the document says counts before what all letters of the plan have.
std::string layout_of_letter(const batch::DocumentRequest& request, const LoadedPlan& loaded) {
  const batch::LetterPlan& letter = *loaded.plan.letter;
  const batch::DocumentOption* layout = request.option("letter_layout");
  const batch::DocumentOption* form = request.option("letter_form");
  if (layout != nullptr) return layout_beside(loaded.folder, layout->values.front());
  if (form != nullptr) return layout_of_form(form->values.front());
  if (!letter.layout.empty()) return layout_beside(loaded.folder, letter.layout);
  return layout_of_form(letter.form);
}

/// Turns the command for a CV into that for the letter that goes with it. Its layout is not the
/// CV's.
void make_letter_of(RenderCommand& command, const batch::DocumentRequest& request,
                    const LoadedPlan& loaded, Diagnostics& diagnostics) {
  command.letter = letter_of(request, loaded, diagnostics);
  command.variables = request.variables;
  command.layout.layout = layout_of_letter(request, loaded);
  command.layout.pages = 0;
  command.layout.break_before.clear();
  command.layout.overrides.clear();
}

}  // namespace

std::string letter_of(const batch::DocumentRequest& request, const LoadedPlan& loaded,
                      Diagnostics& diagnostics) {
  const auto& version = loaded.plan.letter->text.in(request.language);
  const auto path = tailor::filled(version.text, request.variables, version.where, diagnostics);
  return joined_path(loaded.folder, path.value_or(version.text));
}

void allow_letters(const LoadedPlan& loaded, DiskFiles& files) {
  if (!loaded.plan.letter) return;
  for (const tailor::PlanText::Version& version : loaded.plan.letter->text.versions) {
    const std::string fixed = version.text.substr(0, version.text.find('{'));
    files.allow(folder_of(joined_path(loaded.folder, fixed)));
  }
}

RenderCommand command_of(const batch::DocumentRequest& request, const BatchTarget& target,
                         const LoadedPlan& loaded, const RenderCommand& common,
                         const Profile* profile, Diagnostics& diagnostics) {
  RenderCommand command = render_of(request, common, loaded.folder, diagnostics);
  command.format = wanted_format("", target.path);
  if (profile != nullptr) command.inputs = profile->command.inputs;
  if (target.kind == BatchKind::kLetter) make_letter_of(command, request, loaded, diagnostics);
  return command;
}

}  // namespace cvpress::cli
