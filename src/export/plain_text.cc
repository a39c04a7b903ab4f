#include <array>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "export/blocks.h"
#include "export/writers.h"

namespace cvpress::exporting {
namespace {

using layout::Role;

/// "2" as "²", which has no other way to stand above the line.
std::string raised_digits(const std::string& text) {
  constexpr std::array<std::string_view, 10> kDigits = {"⁰", "¹", "²", "³", "⁴",
                                                        "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string raised;
  for (const char c : text) {
    if (is_ascii_digit(c)) {
      raised += kDigits.at(static_cast<std::size_t>(c - '0'));
    } else {
      raised += c;
    }
  }
  return raised;
}

const InlineStyle& plain_style() {
  static const InlineStyle kPlain = {
      [](const Words& words, char, char) {
        return words.script == Script::kSuper ? raised_digits(words.text) : words.text;
      },
      [](const Element&, std::string content) { return content; }};
  return kPlain;
}

std::string plain_block(const Element& element);

/// What stands between two blocks.
std::string_view plain_separator(const Block& a, const Block& b) {
  if (share_a_line(a, b)) return "  ";
  if (is_heading(b.role)) return "\n\n";
  if (is_heading(a.role)) return "\n";
  return is_group(a.role) || is_group(b.role) ? "\n\n" : "\n";
}

std::string plain_flow(const Element& element) {
  std::string text;
  const std::vector<Block> blocks = blocks_of(element, plain_style(), plain_block);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (i > 0) text += plain_separator(blocks[i - 1], blocks[i]);
    text += blocks[i].text;
  }
  return text;
}

std::string plain_item(const Element& element) {
  const Item item = item_of(element);
  const std::string label = item.label.empty() ? "•" : item.label;
  const std::string body = item.body != nullptr ? plain_flow(*item.body) : "";
  return label + " " + indented(body, "  ");
}

std::string plain_row(const Element& row) {
  std::string text;
  for (const Element* cell : cells_of(row)) {
    if (cell != cells_of(row).front()) text += '\t';
    text += replaced(trimmed(inline_text(*cell, plain_style())), "\n", " ");
  }
  return text;
}

std::string plain_lines(const std::vector<const Element*>& elements,
                        std::string (*text_of)(const Element&)) {
  std::string text;
  for (const Element* element : elements) {
    if (!text.empty()) text += '\n';
    text += text_of(*element);
  }
  return text;
}

std::string plain_block(const Element& element) {
  switch (element.role()) {
    case Role::kFigure: return told_of(element);
    case Role::kLI: return plain_item(element);
    case Role::kTable: return plain_lines(children_of(element, Role::kTR), plain_row);
    case Role::kCode: return inline_text(element, plain_style());
    case Role::kBlockQuote: return "  " + indented(plain_flow(element), "  ");
    default: return plain_flow(element);
  }
}

}  // namespace

std::string plain_text(const Element& document) {
  return plain_flow(document) + "\n";
}

}  // namespace cvpress::exporting
