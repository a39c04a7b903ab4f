#include "cli/options.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/diagnostics.h"
#include "cli/batch_options.h"
#include "cli/check_options.h"
#include "cli/document_options.h"
#include "cli/help_text.h"
#include "cli/option_checks.h"
#include "cli/output_options.h"
#include "cli/settings_option.h"
#include "cli/source_commands.h"
#include "cli/usage_error.h"

namespace cvpress::cli {
namespace {

constexpr Named<Emit> kStages[] = {
    {"pdf", Emit::kPdf}, {"model", Emit::kModel}, {"tree", Emit::kTree}, {"pages", Emit::kPages}};
constexpr Named<DiagnosticsFormat> kFormats[] = {{"text", DiagnosticsFormat::kText},
                                                 {"json", DiagnosticsFormat::kJson}};
constexpr Named<std::string_view> kShells[] = {{"bash", "bash"}, {"zsh", "zsh"}, {"fish", "fish"}};

constexpr Named<std::string_view> kSchemas[] = {{"layout", "layout"}, {"plan", "plan"}};
constexpr int kMostPages = 1000;

/// Everything the parser writes into while it reads.
struct Parsed {
  std::string stage = "pdf";
  std::string format = "text";
  std::string kind;  // of output; "" where the output's name decides
  RenderCommand render;
  CompletionCommand completion;
  std::vector<std::string> settings;
  std::optional<int> pages;
  std::vector<std::string> breaks;
  ExtractCommand extract;
  std::string verified;
  std::string verified_password_file;
  std::string verified_manifest;
  ShowLayoutCommand show;
  CheckLayoutsCommand check;
  ParsedCheck checked;
  SchemaCommand schema;
  ParsedBatch batch;
};

void add_font_options(CLI::App& app, FontChoice& fonts) {
  app.add_option("--fonts", fonts.folders, "A folder with fonts of your own (repeatable)")
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.add_flag("--no-system-fonts", fonts.without_systems,
               "Use no font of the system's, so that the result is the same anywhere");
}

void add_look_options(CLI::App& app, Parsed& parsed) {
  RenderCommand& render = parsed.render;
  app.add_option("--paper", render.layout.paper, "a4, letter, a5, b5, legal or executive")
      ->type_name("SIZE");
  app.add_option("-s,--set", parsed.settings,
                 "Change one value of the layout, as in colors.accent=#0a7 (repeatable)")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
  app.add_option("--pages", parsed.pages, "Fit the text to this number of pages")
      ->type_name("N")
      ->check(CLI::Range(1, kMostPages));
  app.add_option("--break-before", parsed.breaks,
                 "Begin a new page at a section's title or kind, or at \"section / entry\" "
                 "(repeatable)")
      ->type_name("PLACE")
      ->allow_extra_args(false);
  add_font_options(app, render.fonts);
}

/// How the input is read, and how much is told of it.
void add_reading_options(CLI::App& app, RenderCommand& render) {
  app.add_flag("--strict", render.strict, "Treat warnings as errors");
  app.add_flag("-q,--quiet", render.quiet, "Print nothing but errors");
  app.add_flag("--explain", render.explain, "Tell what was chosen, and what was left out and why");
  app.add_flag("--fetch-images", render.fetch_images, "Fetch pictures that are on the web");
  app.add_flag("--allow-private-hosts", render.allow_private_hosts,
               "Fetch also from this machine and private networks");
}

void add_gallery_command(CLI::App& layouts, Parsed& parsed) {
  CLI::App* gallery =
      layouts.add_subcommand("gallery", "Print a résumé in every layout, and all on one sheet");
  gallery->add_option("INPUT", parsed.render.inputs, "A site, a folder or files (default: .)")
      ->type_name("");
  gallery
      ->add_option("-o,--output", parsed.render.output,
                   "The folder to write into (default: gallery)")
      ->type_name("DIR")
      ->check(check_output);
  add_content_options(*gallery, parsed.render);
  add_look_options(*gallery, parsed);
  add_reading_options(*gallery, parsed.render);
  add_version_options(*gallery, parsed.render);
}

void add_diagnostics_option(CLI::App& app, Parsed& parsed) {
  app.add_option("--diagnostics", parsed.format, "How to report: text or json")
      ->type_name("FORMAT")
      ->check(one_of(kFormats, "format"));
}

/// What `cvpress layouts` does besides listing.
void add_layout_commands(CLI::App& layouts, Parsed& parsed) {
  layouts.require_subcommand(0, 1);
  add_gallery_command(layouts, parsed);
  CLI::App* show = layouts.add_subcommand("show", "Print a layout");
  ShowLayoutCommand& shown = parsed.show;
  shown.layout.language.clear();  // as it is written
  show->add_option("LAYOUT", shown.layout.layout, "A layout's name, or a layout file")
      ->required()
      ->type_name("")
      ->check(check_layout_name);
  show->add_flag("--effective", shown.effective, "Merged with all it extends");
  show->add_option("--paper", shown.layout.paper, "With this paper")->type_name("SIZE");
  show->add_option("-l,--lang", shown.layout.language, "With its changes for a language")
      ->type_name("LANG")
      ->transform(CLI::Validator(take_language, ""));
  show->add_option("-s,--set", parsed.settings, "With a changed value (repeatable)")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
  CLI::App* check = layouts.add_subcommand("check", "Look for mistakes in layouts");
  check->add_option("LAYOUT", parsed.check.layouts, "Layout files, or names of layouts")
      ->required()
      ->type_name("")
      ->check(check_layout_name);
  add_diagnostics_option(*check, parsed);
  check->add_flag("--strict", parsed.check.strict, "Treat warnings as errors");
}

void add_output_options(CLI::App& app, Parsed& parsed) {
  RenderCommand& render = parsed.render;
  app.add_option(
         "-o,--output", render.output,
         "Where to write; - for standard output, {lang} for the language (default: named after "
         "the person)")
      ->type_name("FILE")
      ->check(check_output);
  add_format_options(app, render, parsed.kind);
  app.add_option("--emit", parsed.stage, "pdf, or a stage as text: model, tree, pages")
      ->type_name("STAGE")
      ->check(one_of(kStages, "stage"));
  add_diagnostics_option(app, parsed);
  add_reading_options(app, render);
  add_document_options(app, render);
}

void add_fonts_command(CLI::App& app, Parsed& parsed) {
  CLI::App* fonts = app.add_subcommand("fonts", "List the fonts, or those that a résumé needs");
  fonts
      ->add_option("--for", parsed.render.inputs,
                   "Which fonts a résumé is printed with, for which scripts, and what they lack")
      ->type_name("INPUT");
  fonts->add_option("--layout", parsed.render.layout.layout, "In this layout")
      ->type_name("NAME|FILE")
      ->default_str(style::kDefaultLayout);
  fonts->add_option("-l,--lang", parsed.render.language, "The résumé's language")
      ->type_name("LANG")
      ->transform(CLI::Validator(take_language, ""));
  add_font_options(*fonts, parsed.render.fonts);
  fonts->add_option("--diagnostics", parsed.format, "How to report: text or json")
      ->type_name("FORMAT")
      ->check(one_of(kFormats, "format"));
}

void add_layout_option(CLI::App& app, RenderCommand& render) {
  app.add_option("--layout", render.layout.layout, "A layout's name, or a layout file")
      ->type_name("NAME|FILE")
      ->default_str(style::kDefaultLayout)
      ->check(check_layout_name);
}

/// What has to do with the source inside of PDFs.
void add_source_commands(CLI::App& app, Parsed& parsed) {
  add_extract_command(app, parsed.extract);
  CLI::App* verify = app.add_subcommand("verify", "Tell whether a PDF is what an input gives");
  verify->add_option("FILE", parsed.verified, "The PDF")->required()->type_name("");
  add_password_option(*verify, parsed.verified_password_file);
  CLI::Option* input = verify
                           ->add_option("INPUT", parsed.render.inputs,
                                        "A site, a folder, files, or - for standard input")
                           ->type_name("");
  verify
      ->add_option("--manifest", parsed.verified_manifest,
                   "In the place of an INPUT: tell which of a batch's files it is, if it is one")
      ->type_name("FILE|DIR")
      ->excludes(input);
  add_layout_option(*verify, parsed.render);
  add_letter_options(*verify, parsed.render);
  add_content_options(*verify, parsed.render);
  add_look_options(*verify, parsed);
  add_diagnostics_option(*verify, parsed);
  add_reading_options(*verify, parsed.render);
  add_document_options(*verify, parsed.render);
  verify->footer(kVerifyExamples);
}

/// The whole command line; completion and help come from it too.
void describe(CLI::App& app, Parsed& parsed) {
  app.set_version_flag("-V,--version", kVersionText);
  app.set_help_flag("-h,--help", "Print this help");
  app.require_subcommand(1);
  CLI::App* render = app.add_subcommand("render", "Make a PDF of a résumé");
  render
      ->add_option("INPUT", parsed.render.inputs,
                   "A site, a folder, files, or - for standard input")
      ->required()
      ->type_name("");
  add_layout_option(*render, parsed.render);
  add_letter_options(*render, parsed.render);
  add_content_options(*render, parsed.render);
  add_look_options(*render, parsed);
  add_output_options(*render, parsed);
  render->footer(kRenderExamples);
  add_layout_commands(*app.add_subcommand("layouts", "List, show, check or try layouts"), parsed);
  CLI::App* batch = add_batch_command(app, parsed.batch);
  add_font_options(*batch, parsed.batch.command.render.fonts);
  add_diagnostics_option(*batch, parsed);
  add_reading_options(*batch, parsed.batch.command.render);
  add_sent_command(app, parsed.batch);
  add_match_command(app, parsed.batch);
  add_diff_command(app, parsed.batch);
  add_source_commands(app, parsed);
  add_content_options(*add_check_command(app, parsed.checked, parsed.render), parsed.render);
  CLI::App* schema = app.add_subcommand("schema", "Print a JSON Schema, for editors");
  schema->add_option("LANGUAGE", parsed.schema.of, "What it describes: layout or plan")
      ->required()
      ->type_name("")
      ->check(one_of(kSchemas, "schema"));
  add_fonts_command(app, parsed);
  app.add_subcommand("languages", "List the languages that there are words for");
  CLI::App* completion = app.add_subcommand("completion", "Print a completion script for a shell");
  completion->add_option("SHELL", parsed.completion.shell, "bash, zsh or fish")
      ->required()
      ->type_name("")
      ->check(one_of(kShells, "shell"));
  app.footer(kExamples);
}

Command render_command(Parsed& parsed) {
  RenderCommand& render = parsed.render;
  render.format = wanted_format(parsed.kind, render.output);
  render.emit = *meaning<Emit>(kStages, parsed.stage);
  render.diagnostics = *meaning<DiagnosticsFormat>(kFormats, parsed.format);
  std::string wrong;
  if (!take_settings(parsed.settings, render.layout, wrong)) {
    return wrong_setting(wrong, render.diagnostics == DiagnosticsFormat::kJson);
  }
  if (auto odd = odd_protection(render)) return *odd;
  render.layout.pages = parsed.pages.value_or(0);
  render.layout.break_before = parsed.breaks;
  return render;
}

Command verify_command(Parsed& parsed) {
  Command render = render_command(parsed);
  if (auto* command = std::get_if<RenderCommand>(&render)) {
    if (command->inputs.empty() && parsed.verified_manifest.empty()) {
      return usage_error("INPUT is required", "cvpress verify cv.pdf my-site",
                         command->diagnostics == DiagnosticsFormat::kJson);
    }
    return VerifyCommand{parsed.verified, parsed.verified_manifest, parsed.verified_password_file,
                         std::move(*command)};
  }
  return render;
}

Command batch_command(const CLI::App& app, Parsed& parsed) {
  return batch_command(app, parsed.batch, *meaning<DiagnosticsFormat>(kFormats, parsed.format));
}

Command fonts_command(Parsed& parsed) {
  Command render = render_command(parsed);
  if (auto* command = std::get_if<RenderCommand>(&render)) {
    return FontsCommand{std::move(*command)};
  }
  return render;
}

Command layouts_command(const CLI::App& layouts, Parsed& parsed) {
  const CLI::App* chosen = chosen_subcommand(layouts);
  if (chosen == nullptr) return LayoutsCommand{};
  if (chosen->get_name() == "check") {
    parsed.check.diagnostics = *meaning<DiagnosticsFormat>(kFormats, parsed.format);
    return parsed.check;
  }
  if (chosen->get_name() == "gallery") {
    Command render = render_command(parsed);
    if (auto* command = std::get_if<RenderCommand>(&render)) {
      return GalleryCommand{std::move(*command)};
    }
    return render;
  }
  std::string wrong;
  if (!take_settings(parsed.settings, parsed.show.layout, wrong)) {
    return wrong_setting(wrong, false);
  }
  return parsed.show;
}

Command chosen_command(const CLI::App& app, Parsed& parsed) {
  const CLI::App& chosen = *chosen_subcommand(app);
  const std::string name = chosen.get_name();
  if (name == "layouts") return layouts_command(chosen, parsed);
  if (name == "schema") return parsed.schema;
  if (name == "fonts") return fonts_command(parsed);
  if (name == "extract") return parsed.extract;
  if (name == "check") return check_command(parsed.checked, parsed.render);
  if (name == "verify") return verify_command(parsed);
  if (name == "batch") return batch_command(chosen, parsed);
  if (name == "sent") return sent_command(parsed.batch);
  if (name == "match") return match_command(parsed.batch);
  if (name == "diff") return diff_command(parsed.batch);
  if (name == "languages") return LanguagesCommand{};
  if (name == "completion") return parsed.completion;
  Command render = render_command(parsed);
  if (const auto* command = std::get_if<RenderCommand>(&render)) {
    if (auto odd = odd_output(*command, parsed.kind)) return *odd;
  }
  return render;
}

void collect_options(const CLI::App& app, std::vector<CompletionOption>& options) {
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_lnames().empty()) continue;
    CompletionOption item;
    item.long_name = option->get_lnames().front();
    if (!option->get_snames().empty()) item.short_name = option->get_snames().front();
    item.takes_value = option->get_expected_max() > 0;
    item.description = option->get_description();
    options.push_back(std::move(item));
  }
}

}  // namespace

Command parse_command_line(const std::vector<std::string>& arguments) {
  CLI::App app("Typesets résumés kept as Hugo pages into PDF", "cvpress");
  Parsed parsed;
  describe(app, parsed);
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::CallForVersion&) {
    return PrintAndExit{std::string(kVersionText) + "\n", ExitStatus::kSuccess};
  } catch (const CLI::CallForHelp&) {
    // That of the chosen command, with the program's name before it.
    return PrintAndExit{app.help(), ExitStatus::kSuccess};
  } catch (const CLI::ParseError& error) {
    return usage_error(error.what(), usage_hint(app, arguments), wants_json(arguments));
  }
  return chosen_command(app, parsed);
}

std::string completion_script(const std::string& shell) {
  CLI::App app("", "cvpress");
  Parsed parsed;
  describe(app, parsed);
  std::vector<CompletionCommandLine> commands;
  for (const CLI::App* command : app.get_subcommands({})) {
    CompletionCommandLine line{command->get_name(), command->get_description(), {}, {}};
    collect_options(*command, line.options);
    for (const CLI::App* inner : command->get_subcommands({})) {
      line.words.push_back(inner->get_name());
      collect_options(*inner, line.options);
    }
    if (line.name == "schema") line.words = {"layout", "plan"};
    commands.push_back(std::move(line));
  }
  return completion_for(shell, commands);
}

}  // namespace cvpress::cli
