// The options of what is written: its format, and who may read it.
#pragma once

#include <optional>
#include <string>

#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

/// `format` takes the word of `--format`.
void add_format_options(CLI::App& app, RenderCommand& render, std::string& format);

/// Adds `--password-file` of a PDF that is read.
void add_password_option(CLI::App& app, std::string& password_file);

/// Why a render's output cannot be named so; nothing if it can. `format` is the word of
/// `--format`, "" where it was not given.
std::optional<PrintAndExit> odd_output(const RenderCommand& render, const std::string& format);

/// By its word; "" leaves it to the output's name.
Format wanted_format(const std::string& word, const std::string& output);

/// Why the options of encryption cannot be as they are; nothing if they can.
std::optional<PrintAndExit> odd_protection(const RenderCommand& render);

}  // namespace cvpress::cli
