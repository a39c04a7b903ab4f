#include "batch/name_template.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "batch/file_name.h"
#include "batch/row.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kFilters[] = {"slug", "lower", "upper"};
constexpr std::string_view kDefaultDate = "%Y-%m-%d";
constexpr std::string_view kDateLetters = "Ymdy%";
constexpr int kMostDigits = 12;

std::string ascii_upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

class TemplateReader {
 public:
  TemplateReader(std::string_view text, SourceSpan where, Diagnostics& diagnostics)
      : text_(text), where_(where), diagnostics_(diagnostics) {}

  std::optional<NameTemplate> read();

 private:
  void brace(std::size_t& at);
  void variable(std::string_view inside);
  void check_filters(const NameVariable& variable);
  void check_format(const NameVariable& variable);
  void add_literal(std::string_view literal);
  void wrong(std::string message, std::string hint);

  std::string_view text_;
  SourceSpan where_;
  Diagnostics& diagnostics_;
  NameTemplate result_;
  bool is_right_ = true;
};

void TemplateReader::wrong(std::string message, std::string hint) {
  is_right_ = false;
  Diagnostic& error = diagnostics_.error(where_, std::move(message));
  if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
}

void TemplateReader::add_literal(std::string_view literal) {
  if (literal.empty()) return;
  if (result_.parts.empty() || !std::holds_alternative<std::string>(result_.parts.back())) {
    result_.parts.emplace_back(std::string());
  }
  std::get<std::string>(result_.parts.back()) += literal;
}

void TemplateReader::check_filters(const NameVariable& variable) {
  for (const std::string& filter : variable.filters) {
    if (std::find(std::begin(kFilters), std::end(kFilters), filter) != std::end(kFilters)) continue;
    std::string hint = suggestion(filter, kFilters);
    wrong(fmt::format("{}: there is no filter \"{}\"", variable.written, filter),
          hint.empty() ? "the filters are slug, lower and upper" : std::move(hint));
  }
}

void TemplateReader::check_format(const NameVariable& variable) {
  const std::string& format = variable.format;
  if (format.empty()) return;
  if (variable.name == "row") {
    const auto digits = parse_whole(format);
    if (digits && *digits > 0 && *digits <= kMostDigits) return;
    return wrong(fmt::format("{}: a number of digits was expected", variable.written),
                 "such as {row:4}");
  }
  if (variable.name != "date") {
    return wrong(fmt::format("{}: only date and row have a form", variable.written),
                 "such as {date:%Y-%m} and {row:4}");
  }
  for (std::size_t i = format.find('%'); i != std::string::npos; i = format.find('%', i + 2)) {
    if (i + 1 < format.size() && kDateLetters.find(format[i + 1]) != std::string_view::npos) {
      continue;
    }
    return wrong(
        fmt::format("{}: \"{}\" is no part of a date", variable.written, format.substr(i, 2)),
        "parts are %Y, %y, %m and %d");
  }
}

void TemplateReader::variable(std::string_view inside) {
  NameVariable variable;
  variable.written = fmt::format("{{{}}}", inside);
  const std::size_t colon = inside.find(':');
  if (colon != std::string_view::npos) variable.format = trimmed(inside.substr(colon + 1));
  std::string_view names = inside.substr(0, colon);
  const std::size_t dot = std::min(names.find('.'), names.size());
  variable.name = column_name(names.substr(0, dot));
  for (std::size_t at = dot; at < names.size();) {
    const std::size_t end = std::min(names.find('.', at + 1), names.size());
    variable.filters.push_back(ascii_lower(trimmed(names.substr(at + 1, end - at - 1))));
    at = end;
  }
  if (variable.name.empty()) {
    return wrong(fmt::format("{}: a variable was expected in the braces", variable.written), "");
  }
  check_filters(variable);
  check_format(variable);
  result_.parts.emplace_back(std::move(variable));
}

void TemplateReader::brace(std::size_t& at) {
  const char brace = text_[at];
  if (at + 1 < text_.size() && text_[at + 1] == brace) {
    add_literal(text_.substr(at, 1));
    at += 2;
    return;
  }
  const std::size_t end = brace == '{' ? text_.find('}', at) : std::string_view::npos;
  if (end == std::string_view::npos) {
    wrong(
        brace == '{' ? "a brace is opened and never closed" : "a brace is closed and never opened",
        "a brace that is meant to be in the name is written twice");
    at = text_.size();
    return;
  }
  variable(text_.substr(at + 1, end - at - 1));
  at = end + 1;
}

std::optional<NameTemplate> TemplateReader::read() {
  result_.where = where_;
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t end = std::min(text_.find_first_of("{}", at), text_.size());
    add_literal(text_.substr(at, end - at));
    at = end;
    if (at < text_.size()) brace(at);
  }
  if (text_.empty()) wrong("a name of files is empty", "such as out/{company.slug}.pdf");
  if (!is_right_) return std::nullopt;
  return std::move(result_);
}

using Filled = tl::expected<std::string, NameFault>;
using Unfilled = tl::unexpected<NameFault>;

std::string date_text(const std::chrono::year_month_day& date, std::string_view format) {
  std::string text;
  const int year = static_cast<int>(date.year());
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      text += format[i];
      continue;
    }
    switch (format[++i]) {
      case 'Y': text += fmt::format("{:04}", year); break;
      case 'y': text += fmt::format("{:02}", year % 100); break;
      case 'm': text += fmt::format("{:02}", static_cast<unsigned>(date.month())); break;
      case 'd': text += fmt::format("{:02}", static_cast<unsigned>(date.day())); break;
      default: text += '%';
    }
  }
  return text;
}

Filled date_value(const NameVariable& variable, const NameFacts& facts) {
  if (!facts.date) {
    return Unfilled(NameFault{fmt::format("{}: the document has no date", variable.written),
                              "give it a date, such as date: 2026-05-01"});
  }
  const std::string_view format =
      variable.format.empty() ? kDefaultDate : std::string_view(variable.format);
  return date_text(*facts.date, format);
}

Filled row_value(const NameVariable& variable, const NameFacts& facts) {
  return fmt::format("{:0{}}", facts.row, parse_whole(variable.format).value_or(1));
}

Filled variant_value(const NameVariable& variable, const NameFacts& facts) {
  if (!facts.variant.empty()) return facts.variant;
  return Unfilled(NameFault{fmt::format("{}: the document is of no variant", variable.written)});
}

Filled language_value(const NameVariable& variable, const NameFacts& facts) {
  if (!facts.language.empty()) return facts.language;
  return Unfilled(NameFault{fmt::format("{}: the document has no language", variable.written)});
}

/// Variables that every document has.
struct OwnVariable {
  std::string_view name;
  Filled (*value)(const NameVariable& variable, const NameFacts& facts);
};
constexpr OwnVariable kOwnVariables[] = {{"date", date_value},
                                         {"lang", language_value},
                                         {"language", language_value},
                                         {"row", row_value},
                                         {"variant", variant_value}};

Unfilled no_such_variable(const NameVariable& variable, const NameFacts& facts) {
  std::vector<std::string_view> names;
  for (const auto& [name, value] : facts.variables) names.push_back(name);
  for (const OwnVariable& own : kOwnVariables) names.push_back(own.name);
  return Unfilled(NameFault{fmt::format("{}: there is no such variable", variable.written),
                            suggestion(variable.name, names)});
}

Filled value_of(const NameVariable& variable, const NameFacts& facts) {
  const auto found = facts.variables.find(variable.name);
  const bool has_form = !variable.format.empty() || variable.name == "date";
  if (found != facts.variables.end() && !has_form) return found->second;
  for (const OwnVariable& own : kOwnVariables) {
    if (own.name == variable.name) return own.value(variable, facts);
  }
  return no_such_variable(variable, facts);
}

Filled part_text(const NameVariable& variable, const NameFacts& facts) {
  Filled value = value_of(variable, facts);
  if (!value) return value;
  std::string part = safe_part(*value);
  for (const std::string& filter : variable.filters) {
    if (filter == "slug") part = slug(part);
    if (filter == "lower") part = ascii_lower(part);
    if (filter == "upper") part = ascii_upper(std::move(part));
  }
  if (!part.empty()) return part;
  return Unfilled(NameFault{
      value->empty() ? fmt::format("{}: it is empty here", variable.written)
                     : fmt::format("{}: {} has no letter or digit that a file name could have",
                                   variable.written, json_quoted(*value)),
      "give it a text, or take another column for the name"});
}

}  // namespace

bool NameTemplate::uses(std::string_view name) const {
  return std::any_of(parts.begin(), parts.end(), [name](const NamePart& part) {
    const auto* variable = std::get_if<NameVariable>(&part);
    return variable != nullptr && variable->name == name;
  });
}

std::optional<NameTemplate> read_name_template(std::string_view text, SourceSpan where,
                                               Diagnostics& diagnostics) {
  return TemplateReader(trimmed(text), where, diagnostics).read();
}

tl::expected<std::string, NameFault> filled_name(const NameTemplate& name, const NameFacts& facts) {
  std::string path;
  for (const NamePart& part : name.parts) {
    if (const auto* literal = std::get_if<std::string>(&part)) {
      path += *literal;
      continue;
    }
    Filled text = part_text(std::get<NameVariable>(part), facts);
    if (!text) return text;
    path += *text;
  }
  const std::string fault = path_fault(path);
  if (fault.empty()) return path;
  return Unfilled(NameFault{fmt::format("the file's name {} {}", json_quoted(path), fault), {}});
}

}  // namespace cvpress::batch
