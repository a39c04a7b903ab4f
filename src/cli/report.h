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

/// What the command asks to be told of.
Diagnostics asked_for(const RenderCommand& command, const Diagnostics& diagnostics);

/// Diagnostics as one JSON array on standard error, of which each is printed when it is found: for
/// commands that find very many. For one thread at a time.
class JsonReport {
 public:
  void add(const Diagnostics& diagnostics, const SourceMap& sources);
  /// One that is JSON already.
  void add(const std::string& object);
  void end();

 private:
  bool has_any_ = false;
};

/// The exit status for what went wrong first of all.
ExitStatus failure_status(const Diagnostics& diagnostics);

}  // namespace cvpress::cli
