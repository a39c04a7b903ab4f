#include "locale/variables.h"

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::locale {
namespace {

constexpr std::string_view kBraceHint = "a brace that is meant to be printed is written twice: {{";

/// What a text is filled with.
struct Filling {
  const Variables& variables;
  std::size_t longest;
};

const std::string* value_of(const Variables& variables, std::string_view name) {
  const auto exact = variables.find(name);
  if (exact != variables.end()) return &exact->second;
  const std::string wanted = folded(name);
  for (const auto& [known, value] : variables) {
    if (folded(known) == wanted) return &value;
  }
  return nullptr;
}

std::string nearest_variable(std::string_view name, const Variables& variables) {
  std::vector<std::string_view> names;
  for (const auto& [known, value] : variables) names.push_back(known);
  return suggestion(name, names);
}

/// Puts a value where its name stands, if there is room.
void put_value(const std::string& value, std::string_view name, std::size_t longest,
               FilledText& result) {
  if (value.size() > longest || result.text.size() > longest - value.size()) {
    result.mistakes.push_back(
        {name, fmt::format("with the variable {} the text is too long", json_quoted(name))});
    return;
  }
  result.text += value;
}

/// Fills the variable whose brace opens at a place; returns the place behind it.
std::size_t fill_variable(std::string_view text, std::size_t brace, const Filling& filling,
                          FilledText& result) {
  const std::size_t end = text.find('}', brace);
  if (end == std::string_view::npos) {
    result.mistakes.push_back({text.substr(brace), "a brace is opened and never closed"});
    return text.size();
  }
  const std::string_view name = trimmed(text.substr(brace + 1, end - brace - 1));
  if (const std::string* value = value_of(filling.variables, name)) {
    put_value(*value, name, filling.longest, result);
  } else {
    result.mistakes.push_back(
        {name, fmt::format("there is no variable {}", json_quoted(name)), true});
  }
  return end + 1;
}

}  // namespace

FilledText fill(std::string_view text, const Variables& variables, std::size_t longest) {
  const Filling filling{variables, longest};
  FilledText result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t brace = text.find_first_of("{}", at);
    result.text += text.substr(at, brace - at);
    if (brace == std::string_view::npos) break;
    const bool is_doubled = brace + 1 < text.size() && text[brace + 1] == text[brace];
    if (is_doubled || text[brace] == '}') {
      result.text += text[brace];
      at = brace + (is_doubled ? 2 : 1);
      continue;
    }
    at = fill_variable(text, brace, filling, result);
  }
  return result;
}

void report(const VariableMistake& mistake, const Variables& variables, SourceSpan where,
            Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error(where, mistake.message);
  std::string near =
      mistake.is_unknown ? nearest_variable(mistake.written, variables) : std::string();
  if (!near.empty()) error.hints.push_back({std::move(near), {}});
  error.hints.push_back({std::string(kBraceHint), {}});
}

std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics) {
  FilledText result = fill(text, variables);
  for (const VariableMistake& mistake : result.mistakes)
    report(mistake, variables, where, diagnostics);
  if (!result.mistakes.empty()) return std::nullopt;
  return std::move(result.text);
}

}  // namespace cvpress::locale
