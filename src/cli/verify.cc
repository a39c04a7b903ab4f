#include "cli/verify.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/files.h"
#include "cli/help_text.h"
#include "cli/output.h"
#include "cli/output_name.h"
#include "cli/pdf_file.h"
#include "cli/render.h"
#include "cli/report.h"
#include "cli/site.h"
#include "cli/source_difference.h"
#include "cli/source_inside.h"
#include "cli/source_options.h"
#include "data/read.h"
#include "input/read_resume.h"
#include "pdf/decrypt.h"
#include "pdf/encrypt.h"

namespace cvpress::cli {
namespace {

/// A PDF as it is compared when its bytes are not the same.
struct Source {
  reader::SeenDocument document;
  data::Value resume;  // Null where there is none
};

std::optional<Source> source_of(std::string_view bytes, const std::string& name, SourceMap& sources,
                                Diagnostics& diagnostics) {
  auto document = read_pdf(bytes, name, diagnostics);
  if (!document) return std::nullopt;
  Source source{std::move(*document), {}};
  const std::string* resume = attachment(source.document, kResumeFile);
  if (resume == nullptr) return source;
  const FileId file = sources.add(name + ": " + std::string(kResumeFile), *resume);
  const std::string_view text = sources.text(file);
  Diagnostics ignored;
  auto value = data::read(text, data::Format::kJson, data::Repair::kLenient,
                          {file, 0, static_cast<std::uint32_t>(text.size())}, ignored);
  if (value) source.resume = std::move(*value);
  return source;
}

std::string made_by(const Source& source) {
  const data::Map* map = source.resume.map();
  const data::Value* own = map != nullptr ? map->find("cvpress") : nullptr;
  const data::Value* maker =
      own != nullptr && own->map() != nullptr ? own->map()->find("made_by") : nullptr;
  return maker != nullptr && maker->text() ? std::string(*maker->text()) : std::string();
}

/// Of files inside besides the résumé: pictures and the layout.
std::string files_difference(const Source& pdf, const Source& input) {
  for (const reader::SeenAttachment& file : pdf.document.attachments) {
    if (file.name == kResumeFile) continue;
    const std::string* other = attachment(input.document, file.name);
    if (other == nullptr) return fmt::format("{} is only in the PDF", file.name);
    if (*other != file.bytes) return fmt::format("{} has another content", file.name);
  }
  for (const reader::SeenAttachment& file : input.document.attachments) {
    if (attachment(pdf.document, file.name) == nullptr) {
      return fmt::format("{} is only of the input", file.name);
    }
  }
  return {};
}

std::string what_differs(const Source& pdf, const Source& input) {
  if (pdf.resume.is_null() && !input.resume.is_null()) {
    return "the PDF has no source inside: it is of another program, or made with --no-embed";
  }
  if (input.resume.is_null() && !pdf.resume.is_null()) {
    return "the PDF has its source inside, which --no-embed leaves out";
  }
  if (const auto found = source_difference(pdf.resume, input.resume)) {
    return fmt::format("{}\n  in the PDF: {}\n  the input:  {}", found->place, found->in_pdf,
                       found->in_input);
  }
  std::string files = files_difference(pdf, input);
  if (!files.empty()) return files;
  return "only the bytes: the same source was printed by another build of cvpress, with other "
         "fonts, or changed afterwards";
}

/// What an encrypted PDF is once it has been opened: libqpdf numbers its objects anew.
Result<std::string> as_opened(const std::string& pdf, Diagnostics& diagnostics) {
  const auto locked = pdf::encrypted(pdf, {}, diagnostics);
  if (!locked) return failed();
  pdf::Opened opened = pdf::decrypted(*locked, "");
  if (opened.outcome == pdf::Opening::kDone) return std::move(opened.bytes);
  diagnostics.error({}, fmt::format("the PDF cannot be compared: {}", opened.problem)).fault =
      Fault::kSystem;
  return failed();
}

/// The bytes that the input gives, as they compare with those of the PDF.
Result<std::string> bytes_of_input(const VerifyCommand& command, const OpenedPdf& opened,
                                   SourceMap& sources, Diagnostics& diagnostics) {
  RenderCommand request = command.render;
  request.for_encryption = opened.was_encrypted;
  auto rendered = render(request, read_environment(), sources, diagnostics);
  if (!rendered) return failed();
  if (!opened.was_encrypted) return std::move(rendered->bytes);
  return as_opened(rendered->bytes, diagnostics);
}

ExitStatus tell_difference(const std::string& name, const OpenedPdf& opened,
                           const std::string& from_input, SourceMap& sources) {
  Diagnostics found;
  const auto pdf = source_of(opened.bytes, name, sources, found);
  if (!pdf) {
    print_error(diagnostics_as_text(found, sources));
    return failure_status(found);
  }
  Diagnostics ignored;
  const auto input = source_of(from_input, "the input", sources, ignored);
  const std::string maker = made_by(*pdf);
  const std::string* resume = attachment(pdf->document, kResumeFile);
  const auto fonts = resume != nullptr ? fonts_needed_by(*resume) : std::vector<std::string>();
  const std::string with_fonts =
      fonts.empty() ? ""
                    : fmt::format("  the PDF is set in fonts of the user's: {} (--fonts)\n",
                                  fmt::join(fonts, ", "));
  const std::string other_maker =
      maker.empty() || maker == kVersionText
          ? ""
          : fmt::format("  made by {}, this is {}\n", maker, kVersionText);
  const ExitStatus status = print_result(
      fmt::format("{} differs: {}\n{}{}", name, input ? what_differs(*pdf, *input) : "the bytes",
                  with_fonts, other_maker));
  return status == ExitStatus::kSuccess ? ExitStatus::kInputError : status;
}

ExitStatus tell_same(const NamedPdf& named, const OpenedPdf& opened, const std::string& language) {
  return print_result(
      fmt::format("{}: the same{}{}\n", name_of(named),
                  opened.was_encrypted ? " but for its encryption" : ", byte for byte", language));
}

ExitStatus verify_once(const VerifyCommand& command) {
  SourceMap sources;
  Diagnostics diagnostics;
  const NamedPdf named{command.file, command.password_file};
  const auto opened = open_pdf(named, diagnostics);
  const auto from_input = opened ? bytes_of_input(command, *opened, sources, diagnostics)
                                 : Result<std::string>(failed());
  report(command.render, diagnostics, sources);
  if (!from_input) return failure_status(diagnostics);
  if (opened->bytes == *from_input) return tell_same(named, *opened, "");
  return tell_difference(name_of(named), *opened, *from_input, sources);
}

/// One PDF may be in any of the languages: the one it is in is named.
ExitStatus verify_in_any(const VerifyCommand& command, const std::vector<std::string>& languages) {
  Diagnostics diagnostics;
  const NamedPdf named{command.file, command.password_file};
  const auto opened = open_pdf(named, diagnostics);
  std::string own;
  if (opened) {
    Diagnostics ignored;
    const auto document = read_pdf(opened->bytes, name_of(named), ignored);
    if (document) own = document->language;
  }
  report(command.render, diagnostics, {});
  if (!opened) return failure_status(diagnostics);
  VerifyCommand one = command;
  for (const std::string& language : languages) {
    one.render.language = language;
    SourceMap sources;
    Diagnostics ignored;
    const auto bytes = bytes_of_input(one, *opened, sources, ignored);
    if (bytes && *bytes == opened->bytes) {
      return tell_same(named, *opened, fmt::format(", in {}", language));
    }
  }
  const bool is_known = std::find(languages.begin(), languages.end(), own) != languages.end();
  one.render.language = is_known ? own : languages.front();
  return verify_once(one);
}

/// Of each language a PDF, where its name says so; else one in any of them.
ExitStatus verify_every_language(const VerifyCommand& command) {
  DiskFiles files;
  allow_inputs(command.render.inputs, files);
  const auto languages = input::languages_of({command.render.inputs, "", "", "", ""}, files);
  if (languages.empty()) {
    print_error("cvpress: error: --lang all is for a whole site, and the input is none\n");
    return ExitStatus::kUsage;
  }
  if (with_language_in_place(command.file, "") == command.file) {
    return verify_in_any(command, languages);
  }
  ExitStatus status = ExitStatus::kSuccess;
  for (const std::string& language : languages) {
    VerifyCommand one = command;
    one.file = with_language_in_place(command.file, language);
    one.render.language = language;
    const ExitStatus found = verify_once(one);
    if (status == ExitStatus::kSuccess) status = found;
  }
  return status;
}

}  // namespace

ExitStatus verify(const VerifyCommand& command) {
  return command.render.language == kEveryLanguage ? verify_every_language(command)
                                                   : verify_once(command);
}

}  // namespace cvpress::cli
