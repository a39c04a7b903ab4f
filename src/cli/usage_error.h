// What is said of a command line that cannot be understood.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

/// The subcommand that the arguments named, or null.
const CLI::App* chosen_subcommand(const CLI::App& app);

/// "did you mean --layout?" for the first of `arguments` that `app` does not know,
/// else where help is.
std::string usage_hint(const CLI::App& app, const std::vector<std::string>& arguments);

/// Whether `--diagnostics json` stands in arguments that could not be parsed.
bool wants_json(const std::vector<std::string>& arguments);

/// Ends with ExitStatus::kUsage.
PrintAndExit usage_error(std::string message, std::string hint, bool as_json);

}  // namespace cvpress::cli
