#include "base/diagnostics.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress {
namespace {

constexpr std::size_t kLineWindow = 120;  // code points of a source line that are shown

/// Of each byte whether JSON has it escaped in strings: all control characters are.
constexpr std::array<bool, 256> kIsEscaped = [] {
  std::array<bool, 256> is_escaped{};
  std::fill_n(is_escaped.begin(), 0x20, true);
  for (const unsigned char c : {'"', '\\', '\x7F'}) is_escaped[c] = true;
  return is_escaped;
}();

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::kError: return "error";
    case Severity::kWarning: return "warning";
    case Severity::kNote: return "note";
  }
  return "error";
}

/// A part of a line as it is shown: tabs and other control characters as one
/// space each, so that the caret stays below its character.
std::string shown(std::string_view part) {
  std::string text;
  for (std::size_t i = 0; i < part.size();) {
    const auto [code, length] = decode_utf8(part, i);
    append_utf8(text, code < 0x20 || code == 0x7F ? U' ' : code);
    i += length;
  }
  return text;
}

/// The byte `count` code points before `offset`, or 0.
std::size_t stepped_back(std::string_view line, std::size_t offset, std::size_t count) {
  while (offset > 0 && count-- > 0) {
    --offset;
    while (offset > 0 && (static_cast<unsigned char>(line[offset]) & 0xC0) == 0x80) --offset;
  }
  return offset;
}

/// The byte `count` code points after `offset`, or the line's end.
std::size_t stepped_on(std::string_view line, std::size_t offset, std::size_t count) {
  while (offset < line.size() && count-- > 0) offset += decode_utf8(line, offset).length;
  return std::min(offset, line.size());
}

/// The source line with a caret below the span, both indented past `number |`.
/// Of a long line only the surroundings are looked at: a minified file is one line.
std::string excerpt(SourceSpan where, const SourceMap& sources) {
  const LineColumn at = sources.position(where.file, where.begin);
  const std::string_view line = sources.line_around(where.file, where.begin);
  const auto start = static_cast<std::size_t>(line.data() - sources.text(where.file).data());
  const std::size_t caret = std::min<std::size_t>(where.begin - start, line.size());
  const bool is_far = at.column - 1 > kLineWindow * 2 / 3;
  const std::size_t first = is_far ? stepped_back(line, caret, kLineWindow / 3) : 0;
  const std::size_t last = stepped_on(line, first, kLineWindow);
  const std::size_t length = where.end > where.begin ? where.end - where.begin : 0;
  const std::string_view marked =
      line.substr(caret, std::min(length, last > caret ? last - caret : 0));
  const std::string number = std::to_string(at.line);
  const std::size_t indent = utf8_length(line.substr(first, caret - first)) + (first > 0 ? 1 : 0);
  return fmt::format("  {} | {}{}{}\n  {} | {}{}\n", number, first > 0 ? "…" : "",
                     shown(line.substr(first, last - first)), last < line.size() ? "…" : "",
                     std::string(number.size(), ' '), std::string(indent, ' '),
                     std::string(std::max<std::size_t>(1, utf8_length(marked)), '^'));
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

/// What of a batch it is of.
std::string json_subject(const Diagnostic& diagnostic) {
  std::string subject;
  if (diagnostic.row > 0) subject += fmt::format("\"row\":{},", diagnostic.row);
  if (!diagnostic.document.empty()) {
    subject += fmt::format("\"document\":{},", json_quoted(diagnostic.document));
  }
  return subject;
}

bool any_of_severity(const std::vector<Diagnostic>& items, Severity severity) {
  return std::any_of(items.begin(), items.end(),
                     [severity](const Diagnostic& item) { return item.severity == severity; });
}

}  // namespace

Diagnostic& Diagnostics::add(Severity severity, SourceSpan where, std::string message) {
  return items_.emplace_back(
      Diagnostic{severity, where, std::move(message), {}, Fault::kInput, false});
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

Diagnostic& Diagnostics::report(std::string message) {
  Diagnostic& report = note({}, std::move(message));
  report.is_report = true;
  return report;
}

bool Diagnostics::is_news(FileId file, const std::string& message) {
  return told_.emplace(file, message).second;
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
  told_.merge(other.told_);
}

void Diagnostics::sort_by_place() {
  std::stable_sort(items_.begin(), items_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tuple(a.where.file, a.where.begin) < std::tuple(b.where.file, b.where.begin);
  });
}

void Diagnostics::drop_repeats() {
  std::set<std::tuple<FileId, std::uint32_t, std::uint32_t, std::string>> told;
  std::erase_if(items_, [&told](const Diagnostic& item) {
    return !told.emplace(item.where.file, item.where.begin, item.where.end, item.message).second;
  });
}

void Diagnostics::blame(FileId file, Fault fault) {
  for (Diagnostic& item : items_) {
    if (item.where.file == file) item.fault = fault;
  }
}

Fault Diagnostics::fault() const {
  Fault worst = Fault::kInput;
  for (const Diagnostic& item : items_) {
    if (item.severity == Severity::kError) worst = std::max(worst, item.fault);
  }
  return worst;
}

void Diagnostics::promote_warnings() {
  for (Diagnostic& item : items_) {
    if (item.severity == Severity::kWarning) item.severity = Severity::kError;
  }
}

void Diagnostics::demote_errors() {
  for (Diagnostic& item : items_) {
    if (item.severity == Severity::kError) item.severity = Severity::kWarning;
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

std::string diagnostic_as_json(const Diagnostic& diagnostic, const SourceMap& sources) {
  std::string hints;
  for (const Hint& hint : diagnostic.hints) {
    if (!hints.empty()) hints += ",";
    hints += "{" + json_place(hint.where, sources) + "\"text\":" + json_quoted(hint.text) + "}";
  }
  return fmt::format(R"({{"severity":"{}",{}{}"message":{},"hints":[{}]}})",
                     severity_name(diagnostic.severity), json_place(diagnostic.where, sources),
                     json_subject(diagnostic), json_quoted(diagnostic.message), hints);
}

std::string diagnostics_as_json(const Diagnostics& diagnostics, const SourceMap& sources) {
  std::string json = "[";
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    json += json.size() == 1 ? "\n  " : ",\n  ";
    json += diagnostic_as_json(diagnostic, sources);
  }
  return json + (json.size() == 1 ? "]\n" : "\n]\n");
}

void append_json_quoted(std::string& json, std::string_view text) {
  json += '"';
  std::size_t told = 0;  // up to here
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    if (!kIsEscaped[byte]) continue;
    json += text.substr(told, i - told);
    told = i + 1;
    if (c == '"' || c == '\\') {
      json += {'\\', c};
    } else if (c == '\n') {
      json += "\\n";
    } else {
      json += fmt::format("\\u{:04x}", byte);
    }
  }
  json += text.substr(told);
  json += '"';
}

std::string json_quoted(std::string_view text) {
  std::string quoted;
  quoted.reserve(text.size() + 2);
  append_json_quoted(quoted, text);
  return quoted;
}

}  // namespace cvpress
