// What the user asked for on the command line, as values; nothing is done here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/formats.h"
#include "locale/variables.h"
#include "style/load_layout.h"

namespace cvpress::cli {

/// Process exit statuses, part of the interface.
enum class ExitStatus : int {
  kSuccess = 0,        // rendered; warnings allowed
  kInputError = 1,     // errors in the input; nothing was written
  kUsage = 2,          // the command line is wrong
  kInputOutput = 3,    // a file could not be read or written, or no memory is left
  kInterrupted = 130,  // by SIGINT, as shells say it
  kTerminated = 143    // by SIGTERM
};

enum class Emit { kPdf, kModel, kTree, kPages };
enum class DiagnosticsFormat { kText, kJson };

/// Which fonts may be used besides the program's own.
struct FontChoice {
  std::vector<std::string> folders;
  bool without_systems = false;
};

struct RenderCommand {
  std::vector<std::string> inputs;
  std::string output;  // "" = named after the person or the input; "-" = standard output
  style::LayoutRequest layout;
  FontChoice fonts;
  std::string language;  // "" = from the input; "all" = each that the site has
  std::string page;      // of a site; "" = the one with the CV
  std::string name;
  std::string headline;
  std::string title;
  std::vector<std::string> contacts;
  std::string letter;                // the file of a letter, which is printed alone; "" for none
  bool is_packet = false;            // the letter and the CV are printed, as one file
  std::vector<std::string> annexes;  // PDFs that are joined to what is printed
  locale::Variables variables;       // for the letter's text
  Emit emit = Emit::kPdf;
  Format format = Format::kPdf;
  int dpi = 150;  // of PNG
  DiagnosticsFormat diagnostics = DiagnosticsFormat::kText;
  bool strict = false;
  bool quiet = false;
  bool explain = false;  // tell what was chosen and what was left out
  bool fetch_images = false;
  bool allow_private_hosts = false;
  bool uncompressed = false;
  bool self_check = true;           // what was written is read back
  bool without_source = false;      // inside the PDF
  std::vector<std::string> hidden;  // names of what the CV keeps to itself
  std::string audience;             // "" = nobody in particular
  /// The document's date in seconds since 1970; said to be none, or not said at all.
  std::optional<std::optional<long long>> date;
  std::string password_file;    // "" for a PDF that everybody can open
  bool for_encryption = false;  // says no more of itself than a PDF that is encrypted later
  std::string allowed;          // what the password's owner may do; "" for the usual
};

/// What `language` is for a PDF in each language of a site.
inline constexpr std::string_view kEveryLanguage = "all";

/// `cvpress layouts`: the list.
struct LayoutsCommand {};

/// `cvpress languages`: those that have words.
struct LanguagesCommand {};

struct ShowLayoutCommand {
  style::LayoutRequest layout;
  bool effective = false;  // merged with all it extends, not the file's own text
};

struct CheckLayoutsCommand {
  std::vector<std::string> layouts;  // files or names
  DiagnosticsFormat diagnostics = DiagnosticsFormat::kText;
  bool strict = false;
};

/// `cvpress layouts gallery`: the résumé in every layout, into the folder `output`.
struct GalleryCommand {
  RenderCommand render;
};

/// `cvpress schema layout` and `schema plan`.
struct SchemaCommand {
  std::string of;
};

/// `cvpress fonts`: the list, or with inputs the faces that they are printed with.
struct FontsCommand {
  RenderCommand render;
};

/// `cvpress extract`.
struct ExtractCommand {
  std::string file;           // "-" is standard input
  std::string password_file;  // "" for none
  std::string output;  // the folder; "" = named after the PDF; "-" = resume.json on standard output
  bool force = false;
  bool quiet = false;
};

/// `cvpress verify`.
struct VerifyCommand {
  std::string file;
  std::string manifest;       // of batches, which is asked in the place of an input; "" for none
  std::string password_file;  // of the PDF; "" for none
  RenderCommand render;
};

/// The order in which `cvpress check` prints a PDF's text.
enum class TextOrder { kNone, kStream, kTags, kPlaces };

/// `cvpress check`.
struct CheckCommand {
  std::vector<std::string> files;  // and folders
  std::string password_file;       // of those that are encrypted; "" for none
  DiagnosticsFormat format = DiagnosticsFormat::kText;
  TextOrder text = TextOrder::kNone;
  bool strict = false;   // notes count as problems
  RenderCommand source;  // what the PDFs are compared with; without inputs: nothing
};

enum class ProgressFormat { kByTerminal, kBar, kPlain, kJson, kNone };

/// `cvpress batch`.
struct BatchCommand {
  std::string plan;
  std::string output_folder;  // "" = the plan's own
  int jobs = 0;               // threads; 0 = as many as the machine has cores
  std::string only;           // which documents, "" = all
  std::string shard;          // "" = not divided
  std::string manifest;       // "" = manifest.jsonl in the output folder
  bool changed = false;       // leaves alone what would be the same
  bool keep_going = false;    // documents that can be made are, whatever is wrong with others
  bool lists = false;         // names what would be written, and writes nothing
  ProgressFormat progress = ProgressFormat::kByTerminal;
  RenderCommand render;  // what holds for all documents, where the plan says nothing
};

/// `cvpress batch merge`: manifests of several machines as one.
struct MergeCommand {
  std::vector<std::string> manifests;
  std::string output;
};

/// `cvpress sent`: what a manifest says of the files that were made.
struct SentCommand {
  std::vector<std::string> manifests;  // files or folders; none = the working folder
  std::string only;                    // which, as for batch; "" = all
  std::string company;
  DiagnosticsFormat format = DiagnosticsFormat::kText;
};

/// `cvpress match`: a job's text beside a plan's variants, or a profile.
struct MatchCommand {
  std::string input;
  std::string job;   // a text file; "-" = standard input
  std::string only;  // which of the plan's documents, as for batch
  DiagnosticsFormat format = DiagnosticsFormat::kText;
};

/// Of pictures of pages.
inline constexpr int kLeastDpi = 20;
inline constexpr int kMostDpi = 600;

/// `cvpress diff`.
struct DiffCommand {
  std::string before;  // a PDF of cvpress, a résumé, "plan.yaml#EXPR" or "x.manifest.jsonl#EXPR"
  std::string after;
  std::string password_file;  // of either PDF; "" for none
  bool explain = false;       // tell what was chosen and what was left out
  bool pictures = false;      // of pages side by side, in the place of a text
  std::string output;         // of these: a PNG's name, or a folder; "" for a name of our own
  int dpi = 100;
};

struct CompletionCommand {
  std::string shell;  // "bash", "zsh" or "fish"
};

/// Nothing to do but to print this and leave: help, version, a usage error.
struct PrintAndExit {
  std::string text;
  ExitStatus status = ExitStatus::kSuccess;
};

using Command =
    std::variant<RenderCommand, LayoutsCommand, ShowLayoutCommand, CheckLayoutsCommand,
                 GalleryCommand, SchemaCommand, FontsCommand, LanguagesCommand, ExtractCommand,
                 VerifyCommand, CheckCommand, BatchCommand, MergeCommand, SentCommand, MatchCommand,
                 DiffCommand, CompletionCommand, PrintAndExit>;

/// Reads the arguments after the program's name.
Command parse_command_line(const std::vector<std::string>& arguments);

/// A completion script for a shell, made from the same table of options.
std::string completion_script(const std::string& shell);

}  // namespace cvpress::cli
