// What the user is told on standard error.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "cli/options.h"

namespace cvpress::cli {

/// Prints as it is.
void print_error(const std::string& text);

/// Prints a command's result on standard output; what became of that.
ExitStatus print_result(const std::string& text);

/// Prints what the command asks to be told of, as text or JSON.
void report(const RenderCommand& command, const Diagnostics& diagnostics, const SourceMap& sources);

/// The exit status for what went wrong first of all.
ExitStatus failure_status(const Diagnostics& diagnostics);

}  // namespace cvpress::cli
