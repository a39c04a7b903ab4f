#include "cli/output_options.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/suggest.h"
#include "cli/protection.h"
#include "cli/usage_error.h"

namespace cvpress::cli {
namespace {

std::string check_format(const std::string& word) {
  std::vector<std::string_view> words;
  for (const FormatName& name : kFormatNames) words.push_back(name.word);
  if (std::find(words.begin(), words.end(), word) != words.end()) return {};
  const std::string hint = suggestion(word, words);
  return fmt::format("there is no format \"{}\"{} ({})", word, hint.empty() ? "" : "; " + hint,
                     fmt::join(words, ", "));
}

std::string check_password_file(const std::string& path) {
  return path.empty() ? "a file with a password in it was expected" : "";
}

/// Where names of files say nothing: folders, standard output, and stages as text.
bool is_named_freely(const RenderCommand& render) {
  std::error_code ignored;
  return render.output.empty() || render.output == "-" || render.output.ends_with('/') ||
         render.emit != Emit::kPdf || std::filesystem::is_directory(render.output, ignored);
}

/// "" if nothing is odd.
std::string oddity(const RenderCommand& render) {
  if (render.password_file.empty()) {
    return render.allowed.empty() ? "" : "--allow needs a --password-file: it is of encrypted PDFs";
  }
  if (render.format == Format::kPdf && render.emit == Emit::kPdf) return {};
  return "--password-file is for PDFs; nothing else can be encrypted";
}

}  // namespace

void add_format_options(CLI::App& app, RenderCommand& render, std::string& format) {
  app.add_option("--format", format,
                 "pdf, png, text, markdown or html (default: as the output's name ends)")
      ->type_name("FORMAT")
      ->check(check_format);
  app.add_option("--dpi", render.dpi, "Of PNG: pixels an inch")
      ->type_name("N")
      ->capture_default_str()
      ->check(CLI::Range(kLeastDpi, kMostDpi));
  app.add_option(
         "--password-file", render.password_file,
         "Encrypt the PDF: this file's first line opens it (may be empty), the second is the "
         "owner's")
      ->type_name("FILE")
      ->check(check_password_file);
  app.add_option("--allow", render.allowed,
                 "What readers of an encrypted PDF may do (default: print,copy)")
      ->type_name("WHAT,…")
      ->check(check_permissions);
}

void add_password_option(CLI::App& app, std::string& password_file) {
  app.add_option("--password-file", password_file,
                 "Of an encrypted PDF: a file with its password in the first line")
      ->type_name("FILE")
      ->check(check_password_file);
}

Format wanted_format(const std::string& word, const std::string& output) {
  if (word.empty()) return format_of_ending(format_ending(output)).value_or(Format::kPdf);
  return std::find_if(kFormatNames.begin(), kFormatNames.end(),
                      [&](const FormatName& name) { return name.word == word; })
      ->format;
}

std::optional<PrintAndExit> odd_output(const RenderCommand& render, const std::string& format) {
  const std::string ending = format_ending(render.output);
  if (is_named_freely(render) || ending.empty()) return std::nullopt;
  const auto named = format_of_ending(ending);
  if (named ? *named == render.format : !format.empty()) return std::nullopt;
  std::vector<std::string> endings;
  for (const FormatEnding& each : kFormatEndings)
    endings.push_back(fmt::format(".{}", each.ending));
  std::string message = named ? fmt::format("-o {} is named as {}, and --format is {}",
                                            render.output, word_of(*named), format)
                              : fmt::format("-o {}: cvpress writes no \".{}\" ({})", render.output,
                                            ending, fmt::join(endings, ", "));
  return usage_error(std::move(message),
                     fmt::format("-o cv.{}", ending_of(named ? render.format : Format::kPdf)),
                     render.diagnostics == DiagnosticsFormat::kJson);
}

std::optional<PrintAndExit> odd_protection(const RenderCommand& render) {
  std::string odd = oddity(render);
  if (odd.empty()) return std::nullopt;
  return usage_error(std::move(odd), "--password-file secret.txt --allow print",
                     render.diagnostics == DiagnosticsFormat::kJson);
}

}  // namespace cvpress::cli
