#include "hugo/front_matter.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/pieces.h"

namespace cvpress::hugo {
namespace {

/// Offsets of what lies between the fences, and of the body.
struct Fences {
  std::size_t front_begin = 0;
  std::size_t front_end = 0;
  std::size_t body_begin = 0;
  bool closed = true;
};

std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

/// The place behind the JSON object that begins at `begin`; npos if it never ends.
std::size_t end_of_object(std::string_view text, std::size_t begin) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = begin; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') ++i;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '}') {
      depth += c == '{' ? 1 : -1;
      if (depth == 0) return i + 1;
    }
  }
  return std::string_view::npos;
}

/// Whether an object of JSON begins here; a brace before a word is text ("{company}").
bool begins_object(std::string_view text) {
  if (!text.starts_with('{')) return false;
  const std::size_t next = text.find_first_not_of(" \t\n", 1);
  return next == std::string_view::npos || text[next] == '"' || text[next] == '}' ||
         text[next] == '/';
}

/// The first later line that begins with the fence; its rest belongs to the body.
Fences find_fences(std::string_view text, std::size_t opener, std::string_view fence) {
  Fences fences;
  fences.front_begin = std::min(line_end(text, opener) + 1, text.size());
  for (std::size_t at = fences.front_begin; at < text.size(); at = line_end(text, at) + 1) {
    if (text.substr(at, 3) != fence) continue;
    fences.front_end = at;
    std::size_t rest = at + 3;
    while (rest < text.size() && (text[rest] == fence[0] || text[rest] == ' ')) ++rest;
    fences.body_begin = rest;
    return fences;
  }
  fences.front_end = fences.body_begin = text.size();
  fences.closed = false;
  return fences;
}

/// Skips blank space and HTML comments before the opening line.
std::size_t skip_lead(std::string_view text) {
  std::size_t at = 0;
  while (true) {
    at = std::min(text.find_first_not_of(" \t\n", at), text.size());
    if (text.substr(at, 4) != "<!--") return at;
    const std::size_t close = text.find("-->", at);
    if (close == std::string_view::npos) return at;
    const std::size_t next = text.find_first_not_of(" \t\n", close + 3);
    const std::string_view after = next == std::string_view::npos ? "" : text.substr(next, 3);
    if (after != "---" && after != "+++") return at;
    at = close + 3;
  }
}

SourceSpan part(const data::SourceText& source, std::size_t begin, std::size_t end) {
  return {source.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool may_recover(std::string_view text, Recovery recovery) {
  if (recovery == Recovery::kSections) {
    return text.starts_with("sections:") || text.find("\nsections:") != std::string_view::npos;
  }
  return recovery == Recovery::kAllPieces;
}

/// Front matter as a whole, else in pieces where that is wanted.
Result<data::Value> read_values(std::string_view text, data::Format format, SourceSpan span,
                                Recovery recovery, Diagnostics& diagnostics) {
  Diagnostics found;
  auto front = data::read(text, format, data::Repair::kLenient, span, found);
  if (!front && may_recover(text, recovery)) {
    if (auto map = read_in_pieces(text, format, span, diagnostics)) {
      return data::Value{std::move(*map), span};
    }
  }
  diagnostics.append(std::move(found));
  return front;
}

Result<Page> read_front(const data::SourceText& source, const Fences& fences, data::Format format,
                        Recovery recovery, Diagnostics& diagnostics) {
  const SourceSpan span = part(source, fences.front_begin, fences.front_end);
  if (!fences.closed) {
    diagnostics
        .warning(part(source, 0, 3), "the front matter has no closing line; all of it is read")
        .hints.push_back(
            {format == data::Format::kToml ? "a line +++ ends it" : "a line --- ends it", {}});
  }
  auto front =
      read_values(source.text.substr(fences.front_begin, fences.front_end - fences.front_begin),
                  format, span, recovery, diagnostics);
  if (!front) return failed();
  if (!front->is_null() && front->map() == nullptr) {
    diagnostics.error(front->where, fmt::format("front matter is a map of keys, this is {}",
                                                data::kind_name(*front)));
    return failed();
  }
  return Page{std::move(*front), part(source, fences.body_begin, source.text.size()),
              source.span()};
}

}  // namespace

Result<Page> read_page(const data::SourceText& source, Diagnostics& diagnostics,
                       Recovery recovery) {
  const std::string_view text = source.text;
  const std::size_t opener = skip_lead(text);
  const std::string_view fence = text.substr(opener, 3);
  const std::string_view line = trimmed(text.substr(opener, line_end(text, opener) - opener));
  if (line == "---" || line == "+++") {
    const auto format = line == "---" ? data::Format::kYaml : data::Format::kToml;
    return read_front(source, find_fences(text, opener, fence), format, recovery, diagnostics);
  }
  if (begins_object(text.substr(opener))) {
    Fences fences{opener, text.size(), text.size(), true};
    const std::size_t end = end_of_object(text, opener);
    if (end != std::string_view::npos) fences.front_end = fences.body_begin = end;
    return read_front(source, fences, data::Format::kJson, recovery, diagnostics);
  }
  return Page{{}, source.span(), source.span()};
}

}  // namespace cvpress::hugo
