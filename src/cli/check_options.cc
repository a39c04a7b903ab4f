#include "cli/check_options.h"

#include <CLI/CLI.hpp>

#include "cli/help_text.h"
#include "cli/option_checks.h"
#include "cli/output_options.h"

namespace cvpress::cli {
namespace {

constexpr Named<DiagnosticsFormat> kReportFormats[] = {{"text", DiagnosticsFormat::kText},
                                                       {"json", DiagnosticsFormat::kJson}};
constexpr Named<TextOrder> kTextOrders[] = {
    {"stream", TextOrder::kStream}, {"tags", TextOrder::kTags}, {"places", TextOrder::kPlaces}};

}  // namespace

CLI::App* add_check_command(CLI::App& app, ParsedCheck& parsed, RenderCommand& source) {
  CLI::App* check = app.add_subcommand("check", "Tell what a parser of applications sees in a PDF");
  check->add_option("FILE", parsed.files, "PDFs of any program, or folders of them")
      ->required()
      ->type_name("");
  check
      ->add_option("--against", source.inputs,
                   "Tell what the PDF lacks of a résumé: a site, a folder, files (repeatable)")
      ->type_name("INPUT")
      ->allow_extra_args(false);
  add_password_option(*check, parsed.password_file);
  check->add_option("--format", parsed.format, "How to report: text or json")
      ->type_name("FORMAT")
      ->check(one_of(kReportFormats, "format"));
  check
      ->add_option("--text", parsed.text,
                   "Print the text, too, in the order of the content stream, the tags or places")
      ->type_name("stream|tags|places")
      ->check(one_of(kTextOrders, "order"));
  check->add_flag("--strict", parsed.strict, "Fail for notes, too");
  check->footer(kCheckExamples);
  return check;
}

CheckCommand check_command(const ParsedCheck& parsed, const RenderCommand& source) {
  CheckCommand command;
  command.files = parsed.files;
  command.password_file = parsed.password_file;
  command.format = *meaning<DiagnosticsFormat>(kReportFormats, parsed.format);
  command.text = meaning<TextOrder>(kTextOrders, parsed.text).value_or(TextOrder::kNone);
  command.strict = parsed.strict;
  command.source = source;
  command.source.diagnostics = command.format;
  return command;
}

}  // namespace cvpress::cli
