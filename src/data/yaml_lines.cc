#include "data/yaml_lines.h"

#include <algorithm>

#include "base/utf8.h"
#include "data/yaml_extent.h"

namespace cvpress::data {
namespace {

constexpr std::string_view kBlanks = " \t";

bool is_blank_at(std::string_view text, std::size_t at, std::size_t end) {
  return at >= end || text[at] == ' ' || text[at] == '\t';
}

std::size_t past_indent(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    if (kBlanks.find(text[at]) != kBlanks.npos) {
      ++at;
    } else if (text.substr(at, 2) == kNoBreakSpace) {
      at += 2;
    } else {
      break;
    }
  }
  return std::min(at, end);
}

std::size_t past_blanks(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end && kBlanks.find(text[at]) != kBlanks.npos) ++at;
  return at;
}

/// The colon that ends a key which begins at `at`, or npos. A key in quotes ends with them.
std::size_t key_colon(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end || std::string_view("#@`%*&![]{}|>,").find(text[at]) != text.npos) return text.npos;
  std::size_t from = at;
  if (text[at] == '"' || text[at] == '\'') {
    from = quoted_end(text.substr(0, end), at);
    if (from == text.npos) return text.npos;
    from = past_blanks(text, from, end);
    return from < end && text[from] == ':' && is_blank_at(text, from + 1, end) ? from : text.npos;
  }
  for (std::size_t i = from; i < end; ++i) {
    if (text[i] == ':' && is_blank_at(text, i + 1, end)) return i;
    if (text[i] == '#' && i > from && is_blank_at(text, i - 1, end)) break;
  }
  return text.npos;
}

/// The end of a value without a comment, which needs a blank before its `#`.
std::size_t value_end(std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i] == '#' && i > begin && is_blank_at(text, i - 1, end)) {
      end = i;
    }
  }
  while (end > begin && kBlanks.find(text[end - 1]) != kBlanks.npos) --end;
  return end;
}

}  // namespace

YamlLine yaml_line(std::string_view text, std::size_t offset) {
  YamlLine line;
  offset = std::min(offset, text.size());
  line.begin = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  line.end = std::min(text.find('\n', line.begin), text.size());
  line.indent_end = line.content = past_indent(text, line.begin, line.end);
  line.item = line.content;
  while (line.item < line.end && text[line.item] == '-' &&
         is_blank_at(text, line.item + 1, line.end)) {
    line.item = past_blanks(text, line.item + 1, line.end);
  }
  const std::size_t colon = key_colon(text, line.item, line.end);
  line.has_key = colon != text.npos;
  line.value_begin = line.has_key ? past_blanks(text, colon + 1, line.end) : line.item;
  line.value_end = value_end(text, line.value_begin, line.end);
  return line;
}

bool has_word_key(std::string_view text, const YamlLine& line) {
  if (!line.has_key) return false;
  const std::size_t colon = text.find(':', line.item);
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(line.item),
                     text.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
                       return c == '_' || c == '-' || (c >= 'a' && c <= 'z') ||
                              (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                     });
}

}  // namespace cvpress::data
