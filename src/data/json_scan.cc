#include "data/json_scan.h"

#include <algorithm>
#include <optional>

namespace cvpress::data {
namespace {

constexpr std::string_view kWhite = " \t\n\r";
constexpr std::string_view kEnds = " \t\n\r,:[]{}\"";

std::size_t string_end(std::string_view text, std::size_t at) {
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    }
  }
  return text.size();
}

std::size_t comment_end(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "//") return std::min(text.find('\n', at), text.size());
  const std::size_t close = text.find("*/", at + 2);
  return close == text.npos ? text.size() : close + 2;
}

void blank(std::string& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i] != '\n') text[i] = ' ';
  }
}

}  // namespace

std::size_t next_json_token(std::string_view text, std::size_t at) {
  while (at < text.size() &&
         (kWhite.find(text[at]) != kWhite.npos || text[at] == ',' || text[at] == ':')) {
    ++at;
  }
  return at;
}

std::size_t json_token_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  if (text[at] == '"') return string_end(text, at);
  std::size_t end = at + 1;
  if (kEnds.find(text[at]) != kEnds.npos) return end;
  while (end < text.size() && kEnds.find(text[end]) == kEnds.npos) ++end;
  return end;
}

std::vector<JsonExtra> blank_json_extras(std::string& text) {
  std::vector<JsonExtra> extras;
  std::optional<std::size_t> comma;  // the last token, if it was a comma
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view two = std::string_view(text).substr(i, 2);
    if (two == "//" || two == "/*") {
      const std::size_t end = comment_end(text, i);
      extras.push_back({i, end, true});
      blank(text, i, end);
      i = end;
    } else if (kWhite.find(text[i]) != kWhite.npos) {
      ++i;
    } else {
      if (comma && (text[i] == '}' || text[i] == ']')) {
        extras.push_back({*comma, *comma + 1, false});
        text[*comma] = ' ';
      }
      comma = text[i] == ',' ? std::optional(i) : std::nullopt;
      i = text[i] == '"' ? string_end(text, i) : i + 1;
    }
  }
  return extras;
}

}  // namespace cvpress::data
