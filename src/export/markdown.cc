#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "export/blocks.h"
#include "export/writers.h"

namespace cvpress::exporting {
namespace {

using layout::Role;

constexpr std::string_view kSpecial = "\\`*[]<>|~${}";

bool is_word_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

/// ":name:", which many readers take for an emoji.
bool begins_emoji_name(std::string_view text) {
  const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_+-", 1);
  return end != std::string_view::npos && end > 1 && text[end] == ':';
}

/// Whether the character at `at` would mean something.
bool is_to_escape(std::string_view text, std::size_t at, char before, char after) {
  const char c = text[at];
  const char previous = at > 0 ? text[at - 1] : before;
  const char next = at + 1 < text.size() ? text[at + 1] : after;
  switch (c) {
    case '_': return !is_word_character(previous) || !is_word_character(next);
    // Dashes and dots in a row become one character.
    case '-': return previous == '-';
    case '.': return previous == '.';
    case '&': return next == '#' || is_word_character(next);
    case '!': return next == '[';
    case ':': return begins_emoji_name(text.substr(at));
    default: return kSpecial.find(c) != std::string_view::npos;
  }
}

std::string markdown_escaped(std::string_view text, char before = ' ', char after = ' ') {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_to_escape(text, i, before, after)) result += '\\';
    // A line that ends on purpose.
    if (text[i] == '\n') result += '\\';
    result += text[i];
  }
  return result;
}

/// Between as many backticks as are in none of it.
std::string code_span(std::string_view text) {
  std::string fence = "`";
  while (text.find(fence) != std::string_view::npos) fence += '`';
  const bool touches = text.starts_with('`') || text.ends_with('`');
  const std::string gap = touches ? " " : "";
  return fence + gap + std::string(text) + gap + fence;
}

std::string emphasised(const Words& words, char before, char after);

/// Code, superscripts and what else is no emphasis.
std::string marked_up(const Words& words, char before, char after) {
  const std::size_t first = words.text.find_first_not_of(" \n");
  if (first == std::string::npos) return words.text;
  if (words.code && words.text.find('\n') == std::string::npos) {
    const std::size_t end = words.text.find_last_not_of(' ') + 1;
    return words.text.substr(0, first) + code_span(words.text.substr(first, end - first)) +
           words.text.substr(end);
  }
  if (words.script == Script::kNone) return emphasised(words, before, after);
  const std::string_view name = words.script == Script::kSuper ? "sup" : "sub";
  return fmt::format("<{}>{}</{}>", name, markdown_escaped(words.text, before, after), name);
}

/// Marks are marks only where a reader sees that they open and close.
std::string emphasised(const Words& words, char before, char after) {
  const std::string_view mark = words.bold && words.italic ? "***" : words.bold ? "**" : "*";
  const std::size_t first = words.text.find_first_not_of(" \n");
  const bool has_look = (words.bold || words.italic) && first != std::string::npos;
  if (!has_look) return markdown_escaped(words.text, before, after);
  const std::size_t end = words.text.find_last_not_of(" \n") + 1;
  const char outside = first > 0 ? ' ' : before;
  const char beyond = end < words.text.size() ? ' ' : after;
  if (is_word_character(outside) || is_word_character(beyond) || outside == '*' ||
      words.text.find('\n') != std::string::npos) {
    return markdown_escaped(words.text, before, after);
  }
  const std::string_view text = words.text;
  return std::string(text.substr(0, first)) + std::string(mark) +
         markdown_escaped(text.substr(first, end - first)) + std::string(mark) +
         std::string(text.substr(end));
}

std::string linked(const Element& link, const std::string& content) {
  const std::string text = trimmed(content);
  if (!is_web_address(link.url) || text.empty()) return content;
  std::string url = replaced(replaced(link.url, "<", "%3C"), ">", "%3E");
  url = replaced(std::move(url), "\n", "%0A");
  const std::size_t first = content.find(text);
  return content.substr(0, first) + "[" + text + "](<" + url + ">)" +
         content.substr(first + text.size());
}

const InlineStyle& styled() {
  static const InlineStyle kStyled = {marked_up, linked};
  return kStyled;
}

/// Of headings and heads of columns, whose weight says nothing.
const InlineStyle& unstyled() {
  static const InlineStyle kUnstyled = {[](const Words& words, char before, char after) {
                                          Words plain = words;
                                          plain.bold = false;
                                          plain.italic = false;
                                          return marked_up(plain, before, after);
                                        },
                                        linked};
  return kUnstyled;
}

const InlineStyle& verbatim() {
  static const InlineStyle kVerbatim = {
      [](const Words& words, char, char) { return words.text; },
      [](const Element&, std::string content) { return content; }};
  return kVerbatim;
}

/// What begins a line so would be a heading, a list, a rule.
std::string with_safe_start(std::string line) {
  constexpr std::string_view kStarts = "#+-=";
  if (line.empty()) return line;
  if (kStarts.find(line.front()) != std::string_view::npos) return "\\" + line;
  const std::size_t digits = line.find_first_not_of("0123456789");
  const bool numbered =
      digits != std::string::npos && digits > 0 && (line[digits] == '.' || line[digits] == ')');
  if (numbered) line.insert(digits, "\\");
  return line;
}

std::string with_safe_starts(const std::string& text) {
  std::string result;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) result += '\n';
    result += with_safe_start(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

std::string markdown_block(const Element& element);

std::string joined(const std::vector<Block>& blocks, bool tight) {
  std::string text;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool is_list = blocks[i].role == Role::kL;
    const bool same_line = i > 0 && blocks[i].role == Role::kP && blocks[i - 1].role == Role::kP &&
                           share_a_line(blocks[i - 1], blocks[i]);
    if (i > 0) text += same_line ? " " : tight && is_list ? "\n" : "\n\n";
    text += blocks[i].role == Role::kP && !same_line ? with_safe_starts(blocks[i].text)
                                                     : blocks[i].text;
  }
  return text;
}

bool begins_with_number(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  return end != text.npos && end > 0 && text[end] == '.';
}

/// Two numbered lists in a row would be one, and its numbers go on: a comment parts them.
void part_numbered_lists(std::vector<Block>& blocks) {
  for (std::size_t i = blocks.size(); i-- > 1;) {
    const bool are_lists = blocks[i - 1].role == Role::kL && blocks[i].role == Role::kL;
    if (are_lists && begins_with_number(blocks[i - 1].text) && begins_with_number(blocks[i].text)) {
      blocks[i].text.insert(0, "<!-- -->\n\n");
    }
  }
}

std::string markdown_flow(const Element& element, bool tight = false) {
  std::vector<Block> blocks = blocks_of(element, styled(), markdown_block);
  part_numbered_lists(blocks);
  return joined(blocks, tight);
}

std::string markdown_heading(const Element& element) {
  const std::string text = trimmed(inline_text(element, unstyled()));
  const auto level = static_cast<std::size_t>(heading_level(element.role()));
  return std::string(level, '#') + " " + replaced(text, "\\\n", " ");
}

bool is_number(std::string_view label) {
  return label.size() > 1 && label.size() < 10 && label.back() == '.' &&
         label.find_first_not_of("0123456789") == label.size() - 1;
}

std::string markdown_item(const Element& element) {
  const Item item = item_of(element);
  const std::string label = is_number(item.label) ? item.label : "-";
  const TaskBox box = task_box_of(item);
  const std::string_view task = box == TaskBox::kNone   ? ""
                                : box == TaskBox::kDone ? "[x] "
                                                        : "[ ] ";
  const std::string body = item.body != nullptr ? markdown_flow(*item.body, true) : "";
  return label + " " + std::string(task) + indented(body, std::string(label.size() + 1, ' '));
}

std::string list_text(const Element& element) {
  std::string text;
  for (const Block& block : blocks_of(element, styled(), markdown_block)) {
    if (!text.empty()) text += '\n';
    text += block.text;
  }
  return text;
}

/// Bars part cells even inside of code.
std::string with_escaped_bars(const std::string& text) {
  std::string escaped;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '|' && (i == 0 || text[i - 1] != '\\')) escaped += '\\';
    escaped += text[i];
  }
  return escaped;
}

std::string markdown_row(const Element& row) {
  std::string text = "|";
  for (const Element* cell : cells_of(row)) {
    const InlineStyle& style = cell->role() == Role::kTH ? unstyled() : styled();
    const std::string content = replaced(trimmed(inline_text(*cell, style)), "\\\n", " ");
    text += " " + with_escaped_bars(content) + " |";
  }
  return text;
}

std::string table_text(const Element& table) {
  const auto rows = children_of(table, Role::kTR);
  if (rows.empty()) return {};
  const std::size_t columns = cells_of(*rows.front()).size();
  const bool has_head = !children_of(*rows.front(), Role::kTH).empty();
  std::string rule = "\n|";
  std::string blank = "|";
  for (std::size_t i = 0; i < columns; ++i) rule += " --- |";
  for (std::size_t i = 0; i < columns; ++i) blank += "  |";
  std::string text = (has_head ? markdown_row(*rows.front()) : blank) + rule;
  for (std::size_t i = has_head ? 1 : 0; i < rows.size(); ++i)
    text += "\n" + markdown_row(*rows[i]);
  return text;
}

std::string code_text(const Element& code) {
  const std::string text = inline_text(code, verbatim());
  std::string fence = "```";
  while (text.find(fence) != std::string::npos) fence += '`';
  return fence + "\n" + text + "\n" + fence;
}

std::string quoted(const std::string& text) {
  return "> " + replaced(replaced(text, "\n", "\n> "), "> \n", ">\n");
}

std::string markdown_block(const Element& element) {
  if (is_heading(element.role())) return markdown_heading(element);
  switch (element.role()) {
    case Role::kFigure: return markdown_escaped(told_of(element));
    case Role::kL: return list_text(element);
    case Role::kLI: return markdown_item(element);
    case Role::kTable: return table_text(element);
    case Role::kCode: return code_text(element);
    case Role::kBlockQuote: return quoted(markdown_flow(element));
    case Role::kP:
      if (is_code_block(element)) return markdown_flow(element);
      return trimmed(inline_text(element, styled()));
    default: return markdown_flow(element);
  }
}

}  // namespace

std::string markdown(const Element& document) {
  return markdown_flow(document) + "\n";
}

}  // namespace cvpress::exporting
