#include "locale/variables.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "locale/ascii_text.h"
#include "locale/letters.h"

namespace cvpress::locale {
namespace {

constexpr std::string_view kBraceHint = "a brace that is meant to be printed is written twice: {{";
constexpr std::string_view kDateLetters = "Ymdy%";
constexpr int kMostDigits = 12;
constexpr std::size_t kBytesOfADay = 10;  // 2026-05-01

struct VariableFilter {
  std::string_view name;
  std::string (*apply)(std::string_view text);
};
constexpr VariableFilter kFilters[] = {{"slug", slug}, {"lower", folded}, {"upper", in_capitals}};

const VariableFilter* filter_of(std::string_view name) {
  for (const VariableFilter& filter : kFilters) {
    if (filter.name == name) return &filter;
  }
  return nullptr;
}

/// Variables that documents have, and what it means where one does not.
struct DocumentVariable {
  std::string_view name;
  std::string_view missing;
  std::string_view hint;
};
constexpr DocumentVariable kDocumentVariables[] = {
    {"date", "the document has no date", "give it a date, such as date: 2026-05-01"},
    {"lang", "the document has no language", ""},
    {"language", "the document has no language", ""},
    {"row", "the document is of no row", ""},
    {"variant", "the document is of no variant", ""}};

const std::string* find_variable(const Variables& variables, const std::string& name) {
  const auto exact = variables.find(name);
  if (exact != variables.end()) return &exact->second;
  const std::string wanted = folded(name);
  for (const auto& [known, value] : variables) {
    if (variable_name(folded(known)) == wanted) return &value;
  }
  return nullptr;
}

/// "there is company, role, …; ", to stand before another hint.
std::string names_of(const Variables& variables) {
  constexpr std::size_t kMostNamed = 16;
  std::string names;
  std::size_t named = 0;
  for (const auto& [name, value] : variables) {
    if (named == kMostNamed) return names + ", …; ";
    names += (named++ == 0 ? "there is " : ", ") + name;
  }
  return names.empty() ? names : names + "; ";
}

VariableMistake unknown_variable(const TextVariable& variable, const Variables& variables) {
  for (const DocumentVariable& row : kDocumentVariables) {
    if (row.name == variable.name) return {{}, std::string(row.missing), std::string(row.hint)};
  }
  std::vector<std::string_view> names;
  for (const auto& [known, value] : variables) names.push_back(known);
  for (const DocumentVariable& row : kDocumentVariables) names.push_back(row.name);
  VariableMistake mistake{
      {}, fmt::format("there is no variable {}", json_quoted(variable.name)), {}};
  mistake.hint = suggestion(variable.name, names);
  if (mistake.hint.empty()) mistake.hint = names_of(variables) + std::string(kBraceHint);
  return mistake;
}

VariableMistake empty_variable(const TextVariable& variable) {
  return {{},
          fmt::format("the variable {} is empty here", json_quoted(variable.name)),
          fmt::format("what stands there instead: {{{}|some text}}, or {{{}|}} for nothing",
                      variable.name, variable.name)};
}

VariableMistake row_mistake() {
  return {{}, "a number of digits was expected", "such as {row:4}"};
}

VariableMistake date_mistake(std::string_view format) {
  for (std::size_t i = format.find('%'); i != std::string_view::npos; i = format.find('%', i + 2)) {
    if (i + 1 < format.size() && kDateLetters.find(format[i + 1]) != std::string_view::npos) {
      continue;
    }
    return {{},
            fmt::format("{} is no part of a date", json_quoted(format.substr(i, 2))),
            "parts are %Y, %y, %m and %d"};
  }
  return {};
}

/// A day such as 2026-05-01 by a format; "" where the text is none.
std::string day_text(std::string_view day, std::string_view format) {
  if (day.size() < kBytesOfADay || day[4] != '-' || day[7] != '-') return {};
  std::string text;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      text += format[i];
      continue;
    }
    switch (format[++i]) {
      case 'Y': text += day.substr(0, 4); break;
      case 'y': text += day.substr(2, 2); break;
      case 'm': text += day.substr(5, 2); break;
      case 'd': text += day.substr(8, 2); break;
      default: text += '%';
    }
  }
  return text;
}

std::string formatted(const TextVariable& variable, std::string_view value) {
  if (variable.name != "row") return day_text(value, variable.format);
  const auto number = parse_whole(value);
  const int digits = parse_whole(variable.format).value_or(1);
  return number ? fmt::format("{:0{}}", *number, digits) : "";
}

/// Puts a value where its variable stands, if there is room.
void put_value(const std::string& value, std::string_view name, std::size_t longest,
               FilledText& result) {
  if (value.size() > longest || result.text.size() > longest - value.size()) {
    result.mistakes.push_back(
        {name, fmt::format("with the variable {} the text is too long", json_quoted(name)), {}});
    return;
  }
  result.text += value;
}

/// Fills the variable whose brace opens at a place; returns the place behind it.
std::size_t fill_variable(std::string_view text, std::size_t brace, const Variables& variables,
                          const FillOptions& options, FilledText& result) {
  const std::size_t end = text.find('}', brace);
  if (end == std::string_view::npos) {
    result.mistakes.push_back(
        {text.substr(brace), "a brace is opened and never closed", std::string(kBraceHint)});
    return text.size();
  }
  const std::string_view inside = text.substr(brace + 1, end - brace - 1);
  const TextVariable variable = read_variable(inside);
  VariableValue value = value_of(variable, variables);
  if (!value.mistake.message.empty()) {
    value.mistake.written = trimmed(inside.substr(0, inside.find_first_of(".:|")));
    result.mistakes.push_back(std::move(value.mistake));
    return end + 1;
  }
  value.text = filtered(std::move(value.text), variable.filters);
  const bool is_value = options.as_written != nullptr && !value.is_instead;
  put_value(is_value ? options.as_written(value.text) : value.text, trimmed(inside),
            options.longest, result);
  return end + 1;
}

}  // namespace

std::string variable_name(std::string_view written) {
  std::string name = ascii_lower(trimmed(written));
  for (char& c : name) {
    if (c == ' ' || c == '-') c = '_';
  }
  return name;
}

TextVariable read_variable(std::string_view inside) {
  TextVariable variable;
  variable.written = fmt::format("{{{}}}", inside);
  const std::size_t bar = inside.find('|');
  if (bar != std::string_view::npos)
    variable.instead = std::string(trimmed(inside.substr(bar + 1)));
  inside = inside.substr(0, bar);
  const std::size_t colon = inside.find(':');
  if (colon != std::string_view::npos) variable.format = trimmed(inside.substr(colon + 1));
  const std::string_view names = inside.substr(0, colon);
  const std::size_t dot = std::min(names.find('.'), names.size());
  variable.name = variable_name(names.substr(0, dot));
  for (std::size_t at = dot; at < names.size();) {
    const std::size_t end = std::min(names.find('.', at + 1), names.size());
    variable.filters.push_back(ascii_lower(trimmed(names.substr(at + 1, end - at - 1))));
    at = end;
  }
  return variable;
}

std::optional<VariableMistake> mistake_of(const TextVariable& variable) {
  if (variable.name.empty()) return VariableMistake{{}, "a variable was expected in the braces"};
  for (const std::string& filter : variable.filters) {
    if (filter_of(filter) != nullptr) continue;
    std::vector<std::string_view> names;
    for (const VariableFilter& known : kFilters) names.push_back(known.name);
    std::string hint = suggestion(filter, names);
    if (hint.empty()) hint = "the filters are slug, lower and upper";
    return VariableMistake{
        {}, fmt::format("there is no filter {}", json_quoted(filter)), std::move(hint)};
  }
  if (variable.format.empty()) return std::nullopt;
  if (variable.name == "row") {
    const auto digits = parse_whole(variable.format);
    if (digits && *digits > 0 && *digits <= kMostDigits) return std::nullopt;
    return row_mistake();
  }
  if (variable.name != "date") {
    return VariableMistake{{}, "only date and row have a form", "such as {date:%Y-%m} and {row:4}"};
  }
  VariableMistake mistake = date_mistake(variable.format);
  if (mistake.message.empty()) return std::nullopt;
  return mistake;
}

VariableValue value_of(const TextVariable& variable, const Variables& variables) {
  VariableValue value;
  if (auto mistake = mistake_of(variable)) {
    value.mistake = std::move(*mistake);
    return value;
  }
  const std::string* found = find_variable(variables, variable.name);
  const bool is_there = found != nullptr && !trimmed(*found).empty();
  if (is_there) {
    value.text = variable.format.empty() ? *found : formatted(variable, *found);
    if (value.text.empty()) {
      value.mistake = {
          {}, fmt::format("{} has not the form of a {}", json_quoted(*found), variable.name), {}};
    }
  } else if (variable.instead) {
    value.text = *variable.instead;
    value.is_instead = true;
  } else {
    value.mistake =
        found != nullptr ? empty_variable(variable) : unknown_variable(variable, variables);
  }
  return value;
}

std::string filtered(std::string text, const std::vector<std::string>& filters) {
  for (const std::string& name : filters) {
    if (const VariableFilter* filter = filter_of(name)) text = filter->apply(text);
  }
  return text;
}

FilledText fill(std::string_view text, const Variables& variables, const FillOptions& options) {
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
    at = fill_variable(text, brace, variables, options, result);
  }
  return result;
}

void report(const VariableMistake& mistake, SourceSpan where, Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error(where, mistake.message);
  if (!mistake.hint.empty()) error.hints.push_back({mistake.hint, {}});
}

std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics,
                                  const FillOptions& options) {
  FilledText result = fill(text, variables, options);
  for (const VariableMistake& mistake : result.mistakes) report(mistake, where, diagnostics);
  if (!result.mistakes.empty()) return std::nullopt;
  return std::move(result.text);
}

}  // namespace cvpress::locale
