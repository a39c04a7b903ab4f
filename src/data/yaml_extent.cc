#include "data/yaml_extent.h"

#include <algorithm>

namespace cvpress::data {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

bool is_white(char c) {
  return is_blank(c) || c == '\n' || c == '\r';
}

/// The end of a block scalar's content without trailing empty lines
/// (YAML 1.2.2, 8.1): it goes on as long as lines are deeper than the parent.
std::size_t block_end(std::string_view text, std::size_t at, int parent_column) {
  std::size_t end = std::min(text.find('\n', at), text.size());
  for (std::size_t line = end + 1; line < text.size();) {
    const std::size_t newline = std::min(text.find('\n', line), text.size());
    const std::size_t content = std::min(text.find_first_not_of(' ', line), newline);
    if (content < newline) {
      if (static_cast<int>(content - line) <= parent_column) break;
      end = newline;
    }
    line = newline + 1;
  }
  while (end > at && is_white(text[end - 1])) --end;
  return end;
}

/// The end of a plain scalar: its characters but for white space are those of
/// the source, in order.
std::size_t plain_end(std::string_view text, std::size_t at, std::string_view value) {
  std::size_t end = at;
  for (const char c : value) {
    if (is_white(c)) continue;
    std::size_t next = end;
    while (next < text.size() && is_white(text[next])) ++next;
    if (next >= text.size() || text[next] != c) return end;
    end = next + 1;
  }
  return end;
}

}  // namespace

std::size_t name_end(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_white(text[at]) &&
         std::string_view(",[]{}").find(text[at]) == kNone) {
    ++at;
  }
  return at;
}

std::size_t skip_filling(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_white(text[at])) {
      ++at;
    } else if (text[at] == '#' && (at == 0 || is_white(text[at - 1]))) {
      at = std::min(text.find('\n', at), text.size());
    } else {
      break;
    }
  }
  return at;
}

std::size_t skip_properties(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    at = skip_filling(text, name_end(text, at));
  }
  return at;
}

std::size_t quoted_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || i + 1 >= text.size() || text[i + 1] != '\'') return i + 1;
      ++i;
    }
  }
  return kNone;
}

Extent scalar_extent(std::string_view text, std::size_t at, std::string_view value,
                     int parent_column) {
  const std::size_t begin = skip_properties(text, std::min(at, text.size()));
  if (begin >= text.size()) return {at, text.size()};
  const char first = text[begin];
  if (first == '"' || first == '\'') {
    const std::size_t end = quoted_end(text, begin);
    return {begin, std::min(end, text.size()), end != kNone};
  }
  if (first == '|' || first == '>') return {begin, block_end(text, begin, parent_column)};
  return {begin, plain_end(text, begin, value)};
}

}  // namespace cvpress::data
