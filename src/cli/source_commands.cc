#include "cli/source_commands.h"

#include <CLI/CLI.hpp>

#include "cli/help_text.h"
#include "cli/option_checks.h"
#include "cli/output_options.h"

namespace cvpress::cli {

void add_extract_command(CLI::App& app, ExtractCommand& extract) {
  CLI::App* command = app.add_subcommand("extract", "Get the source out of a PDF of cvpress's");
  command->add_option("FILE", extract.file, "The PDF; - is standard input")
      ->required()
      ->type_name("");
  add_password_option(*command, extract.password_file);
  command
      ->add_option("-o,--output", extract.output,
                   "The folder to write into (default: a new one named after the PDF); - prints "
                   "resume.json")
      ->type_name("DIR")
      ->check(check_output);
  command->add_flag("-f,--force", extract.force, "Write over what is there");
  command->add_flag("-q,--quiet", extract.quiet, "Print nothing but errors");
  command->footer(kExtractExamples);
}

}  // namespace cvpress::cli
