// Reading for a press: what is said of the person, and by whom it is put over what.
#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "cli/keep_private.h"
#include "cli/letter.h"
#include "cli/pdf_file.h"
#include "cli/press.h"
#include "input/read_resume.h"
#include "model/contacts.h"
#include "model/extent.h"

namespace cvpress::cli {
namespace {

/// The folder of the first input.
std::string folder_of_input(const Press& press) {
  const std::string& input = press.command.inputs.front();
  const bool is_folder = input != "-" && press.input_files.kind(input) == FileKind::kDirectory;
  return is_folder ? input : folder_of(input);
}

/// A source that came out of a PDF says its date, or that it has none: else the same PDF could
/// not be made where SOURCE_DATE_EPOCH is set. The command counts more.
void take_source_date(Press& press) {
  const SourceOptions& options = press.options;
  if (press.command.date || (!options.is_made && !options.date)) return;
  if (press.environment.source_date && press.date != options.date) {
    press.diagnostics.note({},
                           "the date is the source's own, not SOURCE_DATE_EPOCH; --date sets it");
  }
  press.date = options.date;
}

/// What the source says of how it is printed counts where the command says nothing.
void take_source_options(Press& press) {
  press.options = take_options(press.wishes, folder_of_input(press), press.diagnostics);
  if (!press.options.layout_file.empty()) {
    press.look_files.allow(folder_of(press.options.layout_file));
  }
  if (press.options.without_system_fonts) press.system_fonts = nullptr;
  take_source_date(press);
}

/// Whether a PDF is among the inputs: what to do about it is an error.
bool refuse_pdfs(const Press& press, std::string_view standard_input) {
  if (is_pdf(standard_input)) {
    refuse_pdf("standard input", standard_input, press.diagnostics);
    return true;
  }
  for (const std::string& input : press.command.inputs) {
    if (input == "-" || extension_of(input) != "pdf") continue;
    const FileContent content = press.input_files.read(input, kLargestPdf);
    if (!content.bytes || !is_pdf(*content.bytes)) continue;
    refuse_pdf(input, *content.bytes, press.diagnostics);
    return true;
  }
  return false;
}

/// Puts what the command line says over what the files said.
void apply_options(const RenderCommand& command, Diagnostics& diagnostics, model::Resume& resume) {
  if (!command.name.empty()) resume.person.name = command.name;
  if (!command.headline.empty()) resume.person.headline = model::plain(command.headline);
  if (!command.title.empty()) {
    resume.title = command.title;
    resume.title_where = {};
  }
  for (const std::string& contact : command.contacts) {
    resume.person.contacts.push_back(model::contact_from_text(contact, {}, diagnostics));
  }
}

}  // namespace

std::optional<model::Date> day_of_document(const std::optional<long long>& seconds) {
  if (!seconds) return std::nullopt;
  const std::chrono::sys_seconds time{std::chrono::seconds(*seconds)};
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
  model::Date date;
  date.year = static_cast<int>(day.year());
  date.month = static_cast<int>(static_cast<unsigned>(day.month()));
  date.day = static_cast<int>(static_cast<unsigned>(day.day()));
  return date;
}

namespace {

/// The résumé, in a language of its site.
Result<model::Resume> read_inputs(Press& press, const std::string& language) {
  input::Sources sources{press.command.inputs, "", language, press.command.page,
                         day_of(press.date)};
  if (std::count(sources.paths.begin(), sources.paths.end(), "-") > 0) {
    auto text = read_standard_input(input::kLargestTextFile);
    if (!text) {
      press.diagnostics.error({}, "standard input is too large to be a résumé");
      return failed();
    }
    sources.stdin_text = std::move(*text);
  }
  if (refuse_pdfs(press, sources.stdin_text)) return failed();
  return input::read_resume(sources, press.input_files, press.sources, press.diagnostics,
                            &press.wishes);
}

}  // namespace

Result<model::Resume> read_profile(Press& press) {
  auto resume = read_inputs(press, language_of_inputs(press));
  if (!resume) return failed();
  auto letter = read_letter(press, letter_variables(press, *resume));
  // What the profile wishes of the CV's look is not held against a letter's layout.
  if (!letter) press.wishes.clear();
  if (!letter) return failed();
  if (*letter) {
    put_letter(std::move(**letter), press, *resume);
    if (!model::is_settable(*resume, press.diagnostics)) return failed();
  }
  take_source_options(press);
  return resume;
}

Result<LetterAndCv> read_letter_and_cv(Press& for_letter, Press& for_cv) {
  auto resume = read_inputs(for_cv, language_of_inputs(for_letter));
  if (!resume) return failed();
  auto letter = read_letter(for_letter, letter_variables(for_letter, *resume));
  if (!letter || !*letter) return failed();
  for_letter.wishes = for_cv.wishes;
  LetterAndCv both{*resume, std::move(*resume)};
  put_letter(std::move(**letter), for_letter, both.letter);
  if (!model::is_settable(both.letter, for_letter.diagnostics)) return failed();
  take_source_options(for_letter);
  take_source_options(for_cv);
  apply_command(for_letter, both.letter);
  apply_command(for_cv, both.cv);
  return both;
}

void apply_command(Press& press, model::Resume& resume) {
  apply_options(press.command, press.diagnostics, resume);
  std::set<std::string> hidden =
      take_audience(press.wishes, press.command.audience, press.diagnostics);
  for (const std::string& name : press.command.hidden) hidden.insert(ascii_lower(trimmed(name)));
  press.hides = !hidden.empty();
  KeptPrivate kept = keep_private(hidden, press.sources, resume, press.diagnostics);
  press.hidden = std::move(kept.hidden);
  press.said = std::move(kept.said);
}

Result<model::Resume> read_source(Press& press) {
  auto resume = read_profile(press);
  if (resume) apply_command(press, *resume);
  return resume;
}

}  // namespace cvpress::cli
