#include "cli/batch_options.h"

#include <filesystem>
#include <iterator>
#include <system_error>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/files.h"
#include "base/numbers.h"
#include "cli/document_options.h"
#include "cli/formats.h"
#include "cli/help_text.h"
#include "cli/option_checks.h"
#include "cli/output_options.h"
#include "cli/source_options.h"
#include "cli/usage_error.h"

namespace cvpress::cli {
namespace {

constexpr int kMostJobs = 1000;

constexpr Named<ProgressFormat> kProgress[] = {{"auto", ProgressFormat::kByTerminal},
                                               {"bar", ProgressFormat::kBar},
                                               {"plain", ProgressFormat::kPlain},
                                               {"json", ProgressFormat::kJson},
                                               {"none", ProgressFormat::kNone}};

constexpr Named<DiagnosticsFormat> kListFormats[] = {{"text", DiagnosticsFormat::kText},
                                                     {"json", DiagnosticsFormat::kJson}};

/// Whether pictures are drawn.
constexpr Named<bool> kDiffFormats[] = {{"text", false}, {"png", true}};

std::string check_picture_output(const std::string& path) {
  std::error_code ignored;
  const bool is_folder = path.ends_with('/') || std::filesystem::is_directory(path, ignored);
  if (is_folder || format_of_ending(format_ending(path)) == Format::kPng) return {};
  return fmt::format("\"{}\" is no name of a PNG and no folder; -o {}.png is one", path,
                     path.empty() || path == "-" ? "changes" : path);
}

/// What a document's option is put into.
struct Target {
  RenderCommand& render;
  const std::string& folder;  // of the plan
};

using Values = std::vector<std::string>;

std::string path_beside(const Target& target, const std::string& path) {
  return joined_path(target.folder, path);
}

void set_layout(const Target& target, const Values& values) {
  target.render.layout.layout = layout_beside(target.folder, values.front());
}

/// Of a letter's options, which its own command has.
void leave_to_letter(const Target& /*target*/, const Values& /*values*/) {}

void set_settings(const Target& target, const Values& values) {
  for (const std::string& setting : values) {
    const std::size_t equals = setting.find('=');
    target.render.layout.overrides.push_back(
        {setting.substr(0, equals), setting.substr(equals + 1)});
  }
}

void set_date(const Target& target, const Values& values) {
  target.render.date = moment_of(values.front());
}

void set_fonts(const Target& target, const Values& values) {
  for (const std::string& folder : values) {
    target.render.fonts.folders.push_back(path_beside(target, folder));
  }
}

void add_to(Values& all, const Values& values) {
  all.insert(all.end(), values.begin(), values.end());
}

bool is_true(const Values& values) {
  return values.front() == "true";
}

struct Setter {
  std::string_view flag;  // as in batch::OptionInfo
  void (*set)(const Target& target, const Values& values);
};

// clang-format off
constexpr Setter kSetters[] = {
    {"layout", set_layout},
    {"paper", [](const Target& t, const Values& v) { t.render.layout.paper = v.front(); }},
    {"set", set_settings},
    {"pages", [](const Target& t, const Values& v) { t.render.layout.pages = static_cast<int>(parse_whole(v.front()).value_or(0)); }},
    {"break-before", [](const Target& t, const Values& v) { t.render.layout.break_before = v; }},
    {"lang", [](const Target& t, const Values& v) { t.render.language = v.front(); }},
    {"page", [](const Target& t, const Values& v) { t.render.page = v.front(); }},
    {"name", [](const Target& t, const Values& v) { t.render.name = v.front(); }},
    {"contact", [](const Target& t, const Values& v) { t.render.contacts = v; }},
    {"title", [](const Target& t, const Values& v) { t.render.title = v.front(); }},
    {"date", set_date},
    {"hide", [](const Target& t, const Values& v) { add_to(t.render.hidden, v); }},
    {"audience", [](const Target& t, const Values& v) { t.render.audience = v.front(); }},
    {"no-embed", [](const Target& t, const Values& v) { t.render.without_source = is_true(v); }},
    {"no-self-check", [](const Target& t, const Values& v) { t.render.self_check = !is_true(v); }},
    {"no-system-fonts", [](const Target& t, const Values& v) { t.render.fonts.without_systems = is_true(v); }},
    {"fonts", set_fonts},
    {"letter-layout", leave_to_letter},
    {"letter-form", leave_to_letter},
    {"password-file", [](const Target& t, const Values& v) { t.render.password_file = path_beside(t, v.front()); }},
    {"packet", [](const Target&, const Values&) {}},  // of the file, not of a document in it
};
// clang-format on

const Setter* setter_of(std::string_view flag) {
  for (const Setter& setter : kSetters) {
    if (setter.flag == flag) return &setter;
  }
  return nullptr;
}

void add_merge_command(CLI::App& batch, MergeCommand& merge) {
  batch.require_subcommand(0, 1);
  CLI::App* command = batch.add_subcommand("merge", "Make one manifest of several");
  command->add_option("MANIFEST", merge.manifests, "Manifests, as several machines wrote them")
      ->required()
      ->type_name("");
  command->add_option("-o,--output", merge.output, "Where to write; - for standard output")
      ->required()
      ->type_name("FILE")
      ->check(check_output);
}

}  // namespace

void add_sent_command(CLI::App& app, ParsedBatch& parsed) {
  CLI::App* command = app.add_subcommand("sent", "List what was made for whom");
  SentCommand& sent = parsed.sent;
  command
      ->add_option("MANIFEST", sent.manifests,
                   "Manifests of batches, or folders with some (default: the working folder)")
      ->type_name("");
  command->add_option("--company", sent.company, "For this company only, or a part of its name")
      ->type_name("NAME");
  command->add_option("--only", sent.only, "Those of which this holds, as for batch")
      ->type_name("EXPR");
  command->add_option("--format", parsed.sent_format, "How to list: text or json")
      ->type_name("FORMAT")
      ->check(one_of(kListFormats, "format"));
  command->footer(kSentNotes);
}

SentCommand sent_command(const ParsedBatch& parsed) {
  SentCommand command = parsed.sent;
  command.format = *meaning<DiagnosticsFormat>(kListFormats, parsed.sent_format);
  return command;
}

void add_diff_command(CLI::App& app, ParsedBatch& parsed) {
  CLI::App* command = app.add_subcommand("diff", "Tell in what two versions of a résumé differ");
  DiffCommand& diff = parsed.diff;
  command->add_option("A", diff.before, "A PDF of cvpress, a site or a file")
      ->required()
      ->type_name("");
  command->add_option("B", diff.after, "The other one")->required()->type_name("");
  add_password_option(*command, diff.password_file);
  command
      ->add_option("--format", parsed.diff_format,
                   "text, or png: a picture of each page that differs, both side by side, with the "
                   "words marked that differ (default: as the output's name ends)")
      ->type_name("FORMAT")
      ->check(one_of(kDiffFormats, "format"));
  command
      ->add_option("-o,--output", diff.output,
                   "Of png: a file's name or a folder; pages of several get numbers (default: A's "
                   "name with .diff.png)")
      ->type_name("FILE|DIR")
      ->check(check_picture_output);
  command->add_option("--dpi", diff.dpi, "Of png: pixels an inch")
      ->type_name("N")
      ->capture_default_str()
      ->check(CLI::Range(kLeastDpi, kMostDpi));
  command->add_flag("--explain", diff.explain,
                    "Of text: tell what was chosen, and what was left out and why");
  command->footer(kDiffExamples);
}

Command diff_command(const ParsedBatch& parsed) {
  DiffCommand diff = parsed.diff;
  diff.pictures = parsed.diff_format.empty() ? !diff.output.empty()
                                             : *meaning<bool>(kDiffFormats, parsed.diff_format);
  if (!diff.pictures && !diff.output.empty()) {
    return usage_error("-o names pictures, and the format is text",
                       "the text goes to standard output; --format png draws pictures", false);
  }
  return diff;
}

void add_match_command(CLI::App& app, ParsedBatch& parsed) {
  CLI::App* command = app.add_subcommand(
      "match", "Tell which terms of a job's text a plan's variants, or a résumé, say");
  MatchCommand& match = parsed.match;
  command->add_option("INPUT", match.input, "A plan, or a site, a folder or a file of a résumé")
      ->required()
      ->type_name("");
  command
      ->add_option("--job", match.job,
                   "The job's text: a file, a pipe such as <(…), or - for standard input")
      ->required()
      ->type_name("FILE");
  command->add_option("--only", match.only, "Those documents of which this holds, as for batch")
      ->type_name("EXPR");
  command->add_option("--format", parsed.match_format, "How to list: text or json")
      ->type_name("FORMAT")
      ->check(one_of(kListFormats, "format"));
}

MatchCommand match_command(const ParsedBatch& parsed) {
  MatchCommand command = parsed.match;
  command.format = *meaning<DiagnosticsFormat>(kListFormats, parsed.match_format);
  return command;
}

CLI::App* add_batch_command(CLI::App& app, ParsedBatch& parsed) {
  BatchCommand& batch = parsed.command;
  CLI::App* command = app.add_subcommand("batch", "Print many CVs of one profile, as a plan says");
  command->add_option("PLAN", batch.plan, "The plan file (applications.yaml)")->type_name("");
  command->add_option("-j,--jobs", batch.jobs, "How many to print at once (default: all cores)")
      ->type_name("N")
      ->check(CLI::Range(1, kMostJobs));
  command
      ->add_option("--only", batch.only,
                   "Those of which this holds, such as \"company=Acme and lang=de\" or row=10..20")
      ->type_name("EXPR");
  command->add_flag("--changed", batch.changed, "Leave alone what would be the same as it is");
  command->add_option("--out", batch.output_folder, "The folder to write into")
      ->type_name("DIR")
      ->check(check_output);
  command
      ->add_option("--shard", batch.shard,
                   "One part of several, as 3/8; \"auto\" asks Slurm or AWS Batch, \"auto/8\" "
                   "Kubernetes")
      ->type_name("I/N");
  command->add_flag("--keep-going", batch.keep_going,
                    "Print what can be printed, whatever is wrong with other rows");
  command
      ->add_option(
          "--manifest", batch.manifest,
          "Where to note what was written (default: PLAN.manifest.jsonl in the output folder)")
      ->type_name("FILE")
      ->check(check_output);
  command->add_flag("--list", batch.lists, "Only list what would be written");
  command->add_option("--progress", parsed.progress, "auto, bar, plain, json or none")
      ->type_name("FORMAT")
      ->check(one_of(kProgress, "format of progress"));
  add_document_options(*command, batch.render);
  add_merge_command(*command, parsed.merge);
  command->footer(kBatchExamples);
  return command;
}

Command batch_command(const CLI::App& app, const ParsedBatch& parsed,
                      DiagnosticsFormat diagnostics) {
  if (app.got_subcommand("merge")) return parsed.merge;
  if (parsed.command.plan.empty()) {
    return usage_error("PLAN is required", "cvpress batch applications.yaml",
                       diagnostics == DiagnosticsFormat::kJson);
  }
  BatchCommand command = parsed.command;
  command.progress = *meaning<ProgressFormat>(kProgress, parsed.progress);
  command.render.diagnostics = diagnostics;
  return command;
}

std::string layout_beside(const std::string& folder, const std::string& layout) {
  std::string beside = joined_path(folder, layout);
  std::error_code ignored;
  return std::filesystem::is_regular_file(beside, ignored) ? beside : layout;
}

RenderCommand render_of(const batch::DocumentRequest& request, const RenderCommand& common,
                        const std::string& folder, Diagnostics& diagnostics) {
  RenderCommand render = common;
  const Target target{render, folder};
  for (const batch::DocumentOption& option : request.options) {
    const Setter* setter = setter_of(option.info->flag);
    if (setter != nullptr) {
      setter->set(target, option.values);
    } else {
      diagnostics.error(option.where,
                        fmt::format("a batch has no option \"{}\"", option.info->flag));
    }
  }
  return render;
}

}  // namespace cvpress::cli
