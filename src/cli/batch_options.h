// The command line of `cvpress batch`, and a document's options as those of a render.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "batch/expand.h"
#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

/// What the parser writes into while it reads.
struct ParsedBatch {
  BatchCommand command;
  std::string progress = "auto";
  MergeCommand merge;
  SentCommand sent;
  std::string sent_format = "text";
  MatchCommand match;
  DiffCommand diff;
  std::string diff_format;
  std::string match_format = "text";
};

/// Gives the command, for options that others have too.
CLI::App* add_batch_command(CLI::App& app, ParsedBatch& parsed);

/// `app` is the command that add_batch_command gave.
Command batch_command(const CLI::App& app, const ParsedBatch& parsed,
                      DiagnosticsFormat diagnostics);

void add_sent_command(CLI::App& app, ParsedBatch& parsed);
SentCommand sent_command(const ParsedBatch& parsed);

void add_match_command(CLI::App& app, ParsedBatch& parsed);
MatchCommand match_command(const ParsedBatch& parsed);

void add_diff_command(CLI::App& app, ParsedBatch& parsed);
Command diff_command(const ParsedBatch& parsed);

/// What a plan calls a layout: its file beside the plan where there is one, else its name.
std::string layout_beside(const std::string& folder, const std::string& layout);

/// The render that a document asks for. Files that its options name count from `folder`, where
/// the plan is. What an option cannot mean is an error.
RenderCommand render_of(const batch::DocumentRequest& request, const RenderCommand& common,
                        const std::string& folder, Diagnostics& diagnostics);

}  // namespace cvpress::cli
