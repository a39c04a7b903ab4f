#include "base/diagnostics.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress {
namespace {

constexpr std::size_t kLineWindow = 120;  // code points of a source line that are shown

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::kError: return "error";
    case Severity::kWarning: return "warning";
    case Severity::kNote: return "note";
  }
  return "error";
}

/// `line` as code points, tabs shown as one space so that the caret stays below its character.
std::vector<std::string> shown_characters(std::string_view line) {
  std::vector<std::string> characters;
  for (std::size_t i = 0; i < line.size();) {
    const auto [code, length] = decode_utf8(line, i);
    std::string shown;
    append_utf8(shown, code < 0x20 || code == 0x7F ? U' ' : code);
    characters.push_back(std::move(shown));
    i += length;
  }
  return characters;
}

std::string joined(const std::vector<std::string>& parts, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) text += parts[i];
  return text;
}

/// The source line with a caret below the span, both indented past `number |`.
std::string excerpt(SourceSpan where, const SourceMap& sources) {
  const LineColumn at = sources.position(where.file, where.begin);
  const auto characters = shown_characters(sources.line_around(where.file, where.begin));
  const std::size_t column = std::min<std::size_t>(at.column - 1, characters.size());
  const std::size_t first = column > kLineWindow * 2 / 3 ? column - kLineWindow / 3 : 0;
  const std::size_t last = std::min(characters.size(), first + kLineWindow);
  const std::size_t span_length = utf8_length(sources.text(where).substr(
      0, std::min(sources.text(where).find('\n'), sources.text(where).size())));
  const std::size_t carets =
      std::max<std::size_t>(1, std::min(span_length, last > column ? last - column : 0));
  const std::string number = std::to_string(at.line);
  const bool cut_before = first > 0;
  const bool cut_after = last < characters.size();
  return fmt::format(
      "  {} | {}{}{}\n  {} | {}{}\n", number, cut_before ? "…" : "",
      joined(characters, first, last), cut_after ? "…" : "", std::string(number.size(), ' '),
      std::string(column - first + (cut_before ? 1 : 0), ' '), std::string(carets, '^'));
}

std::string place(SourceSpan where, const SourceMap& sources) {
  if (!where.known()) return "cvpress: ";
  const LineColumn at = sources.position(where.file, where.begin);
  return fmt::format("{}:{}:{}: ", sources.name(where.file), at.line, at.column);
}

std::string json_place(SourceSpan where, const SourceMap& sources) {
  if (!where.known()) return {};
  const LineColumn begin = sources.position(where.file, where.begin);
  const LineColumn end = sources.position(where.file, std::max(where.begin, where.end));
  return fmt::format(R"("file":{},"line":{},"column":{},"end_line":{},"end_column":{},)",
                     json_quoted(sources.name(where.file)), begin.line, begin.column, end.line,
                     end.column);
}

std::string json_diagnostic(const Diagnostic& diagnostic, const SourceMap& sources) {
  std::string hints;
  for (const Hint& hint : diagnostic.hints) {
    if (!hints.empty()) hints += ",";
    hints += "{" + json_place(hint.where, sources) + "\"text\":" + json_quoted(hint.text) + "}";
  }
  return fmt::format(R"({{"severity":"{}",{}"message":{},"hints":[{}]}})",
                     severity_name(diagnostic.severity), json_place(diagnostic.where, sources),
                     json_quoted(diagnostic.message), hints);
}

bool any_of_severity(const std::vector<Diagnostic>& items, Severity severity) {
  return std::any_of(items.begin(), items.end(),
                     [severity](const Diagnostic& item) { return item.severity == severity; });
}

}  // namespace

Diagnostic& Diagnostics::add(Severity severity, SourceSpan where, std::string message) {
  return items_.emplace_back(Diagnostic{severity, where, std::move(message), {}});
}

Diagnostic& Diagnostics::error(SourceSpan where, std::string message) {
  return add(Severity::kError, where, std::move(message));
}

Diagnostic& Diagnostics::warning(SourceSpan where, std::string message) {
  return add(Severity::kWarning, where, std::move(message));
}

Diagnostic& Diagnostics::note(SourceSpan where, std::string message) {
  return add(Severity::kNote, where, std::move(message));
}

bool Diagnostics::has_errors() const {
  return any_of_severity(items_, Severity::kError);
}

bool Diagnostics::has_warnings() const {
  return any_of_severity(items_, Severity::kWarning);
}

void Diagnostics::append(Diagnostics&& other) {
  std::move(other.items_.begin(), other.items_.end(), std::back_inserter(items_));
  other.items_.clear();
}

void Diagnostics::promote_warnings() {
  for (Diagnostic& item : items_) {
    if (item.severity == Severity::kWarning) item.severity = Severity::kError;
  }
}

std::string diagnostics_as_text(const Diagnostics& diagnostics, const SourceMap& sources) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    text += fmt::format("{}{}: {}\n", place(diagnostic.where, sources),
                        severity_name(diagnostic.severity), diagnostic.message);
    if (diagnostic.where.known()) text += excerpt(diagnostic.where, sources);
    for (const Hint& hint : diagnostic.hints) {
      text += hint.where.known()
                  ? fmt::format("{}note: {}\n", place(hint.where, sources), hint.text)
                  : fmt::format("  hint: {}\n", hint.text);
    }
  }
  return text;
}

std::string diagnostics_as_json(const Diagnostics& diagnostics, const SourceMap& sources) {
  std::string json = "[";
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    json += json.size() == 1 ? "\n  " : ",\n  ";
    json += json_diagnostic(diagnostic, sources);
  }
  return json + (json.size() == 1 ? "]\n" : "\n]\n");
}

std::string json_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted += {'\\', c};
    } else if (c == '\n') {
      quoted += "\\n";
    } else if (byte < 0x20 || byte == 0x7F) {
      quoted += fmt::format("\\u{:04x}", byte);
    } else {
      quoted += c;
    }
  }
  return quoted + "\"";
}

}  // namespace cvpress
