#include "cli/usage_error.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/suggest.h"
#include "base/utf8.h"

namespace cvpress::cli {
namespace {

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

/// "layouts show " for a command's command.
std::string words_before(const CLI::App* chosen) {
  std::string words;
  for (; chosen != nullptr && chosen->get_parent() != nullptr; chosen = chosen->get_parent()) {
    words.insert(0, chosen->get_name() + " ");
  }
  return words;
}

}  // namespace

const CLI::App* chosen_subcommand(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  return chosen.empty() ? nullptr : chosen.front();
}

std::string usage_hint(const CLI::App& app, const std::vector<std::string>& arguments) {
  const CLI::App* chosen = chosen_subcommand(app);
  if (chosen != nullptr && chosen_subcommand(*chosen) != nullptr) {
    chosen = chosen_subcommand(*chosen);
  }
  std::vector<std::string> names;
  if (chosen != nullptr) {
    names = option_names(*chosen);
  } else {
    for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  for (const std::string& argument : arguments) {
    const std::string name = argument.substr(0, argument.find('='));
    const bool is_option = name.size() > 1 && name[0] == '-';
    if (is_option != (chosen != nullptr)) continue;
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    if (const auto nearest = nearest_name(name, views)) {
      return fmt::format("did you mean {}?", *nearest);
    }
    if (chosen == nullptr) return fmt::format("cvpress render {}", argument);
  }
  return fmt::format("cvpress {}--help", words_before(chosen));
}

bool wants_json(const std::vector<std::string>& arguments) {
  std::string before;
  for (const std::string& argument : arguments) {
    const std::string lower = ascii_lower(argument);
    if (lower == "--diagnostics=json" || (before == "--diagnostics" && lower == "json"))
      return true;
    before = argument;
  }
  return false;
}

PrintAndExit usage_error(std::string message, std::string hint, bool as_json) {
  Diagnostics diagnostics;
  diagnostics.error({}, std::move(message)).hints.push_back({std::move(hint), {}});
  const SourceMap none;
  return {as_json ? diagnostics_as_json(diagnostics, none) : diagnostics_as_text(diagnostics, none),
          ExitStatus::kUsage};
}

}  // namespace cvpress::cli
