// The tree as blocks of lines: what plain text and Markdown have in common.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "export/tree.h"

namespace cvpress::exporting {

/// How a kind of text writes what is inside of lines.
struct InlineStyle {
  /// `before` and `after` are the characters beside the words; spaces at the ends.
  std::function<std::string(const Words&, char before, char after)> words;
  std::function<std::string(const Element& link, std::string content)> link;
};

/// The words of an element and of what is inside of it, on one line, but for lines
/// that end on purpose.
std::string inline_text(const Element& element, const InlineStyle& style);

/// What stands below what.
struct Block {
  layout::Role role = layout::Role::kP;
  std::string text;
  const Words* first = nullptr;
  const Words* last = nullptr;
};

/// What an element holds, block by block; those without text are left out. Lines that
/// are no block of their own are one.
std::vector<Block> blocks_of(const Element& element, const InlineStyle& style,
                             const std::function<std::string(const Element&)>& text_of_block);

/// Whether `b` goes on where `a` ends, on the same line of the page: a date beside its title.
bool share_a_line(const Block& a, const Block& b);

/// The cells of a row. Of a table, all rows.
std::vector<const Element*> children_of(const Element& element, layout::Role role);
std::vector<const Element*> cells_of(const Element& row);

/// A list item's label, trimmed, and what it says.
struct Item {
  std::string label;
  const Element* body = nullptr;  // may be missing
};
Item item_of(const Element& item);

/// Whether an item is of a list of things to do.
enum class TaskBox : std::uint8_t { kNone, kOpen, kDone };
TaskBox task_box_of(const Item& item);

/// Whether an element is a paragraph that is there for the lines of code inside of it.
bool is_code_block(const Element& element);

bool is_heading(layout::Role role);
int heading_level(layout::Role role);

/// Whether the PDF has a link to it too: what can be opened anywhere, and runs nothing.
bool is_web_address(std::string_view url);

/// What is told of a figure: nothing of a picture.
std::string told_of(const Element& figure);

/// `text` with `indent` before each further line that is not empty.
std::string indented(const std::string& text, const std::string& indent);

/// Without spaces and ends of lines at its own ends.
std::string trimmed(const std::string& text);

/// Each "from" of a text as "to".
std::string replaced(std::string text, std::string_view from, std::string_view to);

}  // namespace cvpress::exporting
