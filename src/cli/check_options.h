// The options of `cvpress check`.
#pragma once

#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

/// What the parser writes into while it reads.
struct ParsedCheck {
  std::vector<std::string> files;
  std::string password_file;
  std::string format = "text";
  std::string text;
  bool strict = false;
};

/// Adds the command; `source` is what PDFs are compared with.
CLI::App* add_check_command(CLI::App& app, ParsedCheck& parsed, RenderCommand& source);

CheckCommand check_command(const ParsedCheck& parsed, const RenderCommand& source);

}  // namespace cvpress::cli
