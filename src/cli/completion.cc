#include <fmt/format.h>

#include "cli/help_text.h"

namespace cvpress::cli {
namespace {

/// Values that a shell can offer after an option.
struct KnownValues {
  const char* option;
  const char* values;
};
constexpr KnownValues kKnownValues[] = {
    {"emit", "pdf model tree pages"},
    {"lang", "all $(cvpress languages 2>/dev/null | cut -d' ' -f1)"},
    {"diagnostics", "text json"},
    {"paper", "a4 letter a5 b5 legal executive"},
    {"layout", "$(cvpress layouts 2>/dev/null | cut -d' ' -f1)"},
};

std::string values_of(const std::string& option) {
  for (const KnownValues& known : kKnownValues) {
    if (option == known.option) return known.values;
  }
  return {};
}

std::string single_quoted(std::string text) {
  for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 4) {
    text.replace(at, 1, "'\\''");
  }
  return "'" + text + "'";
}

/// The words that may follow a command.
std::string words_after(const CompletionCommandLine& command) {
  std::string words;
  for (const std::string& word : command.words) words += (words.empty() ? "" : " ") + word;
  return words;
}

std::string bash_command(const CompletionCommandLine& command) {
  std::string words;
  std::string values;
  for (const CompletionOption& option : command.options) {
    words += " --" + option.long_name;
    if (!option.short_name.empty()) words += " -" + option.short_name;
    const std::string known = values_of(option.long_name);
    if (known.empty()) continue;
    values +=
        fmt::format("        --{}) COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); return ;;\n",
                    option.long_name, known);
  }
  const std::string after = command.words.empty()
                                ? ""
                                : fmt::format(
                                      "      [[ $COMP_CWORD -eq 2 ]] && COMPREPLY=($(compgen -W "
                                      "\"{}\" -- \"$current\"))\n",
                                      words_after(command));
  return fmt::format(
      "    {})\n      case $previous in\n{}        *) ;;\n      esac\n"
      "      [[ $current == -* ]] && COMPREPLY=($(compgen -W \"{}\" -- \"$current\"))\n{}"
      "      ;;\n",
      command.name, values, words.empty() ? "" : words.substr(1), after);
}

std::string bash_script(const std::vector<CompletionCommandLine>& commands) {
  std::string names;
  std::string cases;
  for (const CompletionCommandLine& command : commands) {
    names += (names.empty() ? "" : " ") + command.name;
    cases += bash_command(command);
  }
  return fmt::format(
      "# cvpress completion for bash: source <(cvpress completion bash)\n"
      "_cvpress() {{\n"
      "  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      "  COMPREPLY=()\n"
      "  if [[ $COMP_CWORD -eq 1 ]]; then\n"
      "    COMPREPLY=($(compgen -W \"{} --help --version\" -- \"$current\"))\n"
      "    return\n"
      "  fi\n"
      "  if [[ ${{COMP_WORDS[1]}} == completion ]]; then\n"
      "    COMPREPLY=($(compgen -W \"bash zsh fish\" -- \"$current\"))\n"
      "    return\n"
      "  fi\n"
      "  case ${{COMP_WORDS[1]}} in\n{}  esac\n}}\n"
      "complete -o default -F _cvpress cvpress\n",
      names, cases);
}

std::string zsh_text(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string zsh_option(const CompletionOption& option) {
  const std::string known = values_of(option.long_name);
  const std::string value = !option.takes_value ? ""
                            : known.empty()     ? fmt::format(":{}:_files", option.long_name)
                                                : fmt::format(":{}:({})", option.long_name, known);
  const std::string text = fmt::format("[{}]{}", zsh_text(option.description), value);
  std::string lines;
  // The list of layouts is a command to be run, so it stands in double quotes.
  const bool runs = known.find('$') != std::string::npos;
  const auto line = [&](const std::string& name) {
    const std::string word = "*" + name + text;
    lines += "        " + (runs ? "\"" + word + "\"" : single_quoted(word)) + " \\\n";
  };
  line("--" + option.long_name);
  if (!option.short_name.empty()) line("-" + option.short_name);
  return lines;
}

std::string zsh_script(const std::vector<CompletionCommandLine>& commands) {
  std::string names;
  std::string cases;
  for (const CompletionCommandLine& command : commands) {
    names += fmt::format(" {}", single_quoted(command.name + ":" + zsh_text(command.description)));
    std::string options;
    for (const CompletionOption& option : command.options) options += zsh_option(option);
    const std::string words = words_after(command);
    const std::string rest = command.name == "completion" ? "'1:shell:(bash zsh fish)'"
                             : words.empty()
                                 ? "'*:file:_files'"
                                 : fmt::format("'1:command:({})' '*:file:_files'", words);
    cases += fmt::format("    {})\n      _arguments \\\n{}        {}\n      ;;\n", command.name,
                         options, rest);
  }
  return fmt::format(
      "#compdef cvpress\n"
      "# cvpress completion for zsh: cvpress completion zsh > ~/.zfunc/_cvpress\n"
      "_cvpress() {{\n"
      "  local -a commands\n"
      "  commands=({})\n"
      "  if (( CURRENT == 2 )); then\n"
      "    _describe command commands\n"
      "    return\n"
      "  fi\n"
      "  local command=$words[2]\n"
      "  shift words\n"
      "  (( CURRENT-- ))\n"
      "  case $command in\n{}  esac\n"
      "}}\n"
      "if [[ $funcstack[1] == _cvpress ]]; then _cvpress \"$@\"; else compdef _cvpress cvpress; "
      "fi\n",
      names.empty() ? "" : names.substr(1), cases);
}

std::string fish_option(const std::string& command, const CompletionOption& option) {
  std::string line = fmt::format("complete -c cvpress -n '__fish_seen_subcommand_from {}' -l {}",
                                 command, option.long_name);
  if (!option.short_name.empty()) line += " -s " + option.short_name;
  if (option.takes_value) line += " -r";
  std::string known = values_of(option.long_name);
  if (!known.empty()) {
    // fish has parentheses where other shells write $( … ).
    if (known[0] == '$') known.erase(0, 1);
    line += " -f -a " + single_quoted(known);
  }
  return line + " -d " + single_quoted(option.description) + "\n";
}

std::string fish_script(const std::vector<CompletionCommandLine>& commands) {
  std::string script =
      "# cvpress completion for fish: cvpress completion fish > "
      "~/.config/fish/completions/cvpress.fish\n";
  for (const CompletionCommandLine& command : commands) {
    script += fmt::format("complete -c cvpress -f -n __fish_use_subcommand -a {} -d {}\n",
                          command.name, single_quoted(command.description));
  }
  script +=
      "complete -c cvpress -f -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'\n";
  for (const CompletionCommandLine& command : commands) {
    if (!command.words.empty()) {
      script += fmt::format("complete -c cvpress -n '__fish_seen_subcommand_from {}' -a '{}'\n",
                            command.name, words_after(command));
    }
    for (const CompletionOption& option : command.options) {
      script += fish_option(command.name, option);
    }
  }
  return script;
}

}  // namespace

std::string completion_for(const std::string& shell,
                           const std::vector<CompletionCommandLine>& commands) {
  if (shell == "bash") return bash_script(commands);
  if (shell == "zsh") return zsh_script(commands);
  return fish_script(commands);
}

}  // namespace cvpress::cli
