#include "export/blocks.h"

#include <cmath>
#include <utility>

namespace cvpress::exporting {
namespace {

using layout::Role;
using Child = std::unique_ptr<Element>;

/// Baselines nearer than this are one.
constexpr Pt kSameLine = 0.5;

const InlineStyle& bare() {
  static const InlineStyle kBare = {[](const Words& words, char, char) { return words.text; },
                                    [](const Element&, std::string content) { return content; }};
  return kBare;
}

/// The character that the parts from `index` begin with.
char first_character(const std::vector<Part>& parts, std::size_t index) {
  if (index >= parts.size()) return ' ';
  const auto* child = std::get_if<Child>(&parts[index]);
  const Words* words = child != nullptr ? first_words(**child) : std::get_if<Words>(&parts[index]);
  return words != nullptr && !words->text.empty() ? words->text.front() : ' ';
}

void append_part(const std::vector<Part>& parts, std::size_t index, const InlineStyle& style,
                 std::string& text) {
  if (const auto* words = std::get_if<Words>(&parts[index])) {
    text +=
        style.words(*words, text.empty() ? ' ' : text.back(), first_character(parts, index + 1));
    return;
  }
  const Element& child = *std::get<Child>(parts[index]);
  // Blocks inside of what is written as one line stay apart.
  if (!is_inline(child.role()) && !text.empty() && !text.ends_with(' ')) text += ' ';
  const std::string content =
      child.role() == Role::kFigure ? told_of(child) : inline_text(child, style);
  text += child.role() == Role::kLink ? style.link(child, content) : content;
}

bool is_line(const Part& part) {
  const auto* child = std::get_if<Child>(&part);
  return child == nullptr || is_inline((*child)->role());
}

/// The end of the parts that are one line together.
std::size_t line_end(const std::vector<Part>& parts, std::size_t begin) {
  std::size_t end = begin;
  while (end < parts.size() && is_line(parts[end])) ++end;
  return end;
}

void note_words(const Part& part, Block& block) {
  const auto* words = std::get_if<Words>(&part);
  const auto* child = std::get_if<Child>(&part);
  const Words* first = words != nullptr ? words : first_words(**child);
  const Words* last = words != nullptr ? words : last_words(**child);
  if (block.first == nullptr) block.first = first;
  if (last != nullptr) block.last = last;
}

}  // namespace

std::string inline_text(const Element& element, const InlineStyle& style) {
  std::string text;
  for (std::size_t i = 0; i < element.parts.size(); ++i) {
    append_part(element.parts, i, style, text);
  }
  return text;
}

std::vector<Block> blocks_of(const Element& element, const InlineStyle& style,
                             const std::function<std::string(const Element&)>& text_of_block) {
  const std::vector<Part>& parts = element.parts;
  std::vector<Block> blocks;
  for (std::size_t begin = 0; begin < parts.size();) {
    Block block;
    const std::size_t end = std::max(line_end(parts, begin), begin + 1);
    if (is_line(parts[begin])) {
      for (std::size_t i = begin; i < end; ++i) append_part(parts, i, style, block.text);
      block.text = trimmed(block.text);
    } else {
      const Element& child = *std::get<Child>(parts[begin]);
      block.role = is_code_block(child) ? Role::kCode : child.role();
      block.text = text_of_block(child);
    }
    for (std::size_t i = begin; i < end; ++i) note_words(parts[i], block);
    if (!block.text.empty()) blocks.push_back(std::move(block));
    begin = end;
  }
  return blocks;
}

bool share_a_line(const Block& a, const Block& b) {
  if (a.last == nullptr || b.first == nullptr) return false;
  const Baseline& end = a.last->last;
  const Baseline& start = b.first->first;
  return end.page == start.page && std::abs(end.y - start.y) < kSameLine;
}

std::vector<const Element*> children_of(const Element& element, Role role) {
  std::vector<const Element*> found;
  for (const Part& part : element.parts) {
    const auto* child = std::get_if<Child>(&part);
    if (child == nullptr) continue;
    if ((*child)->role() == role) {
      found.push_back(child->get());
      continue;
    }
    // Rows stand in groups of rows.
    const auto inner = children_of(**child, role);
    found.insert(found.end(), inner.begin(), inner.end());
  }
  return found;
}

std::vector<const Element*> cells_of(const Element& row) {
  std::vector<const Element*> cells;
  for (const Part& part : row.parts) {
    if (const auto* child = std::get_if<Child>(&part)) cells.push_back(child->get());
  }
  return cells;
}

namespace {

/// Of a box that is drawn: what stands for it.
std::string label_of(const Element& label) {
  std::string text = trimmed(inline_text(label, bare()));
  return text.empty() && label.tag ? label.tag->alt : text;
}

}  // namespace

Item item_of(const Element& item) {
  Item parted;
  for (const Part& part : item.parts) {
    const auto* child = std::get_if<Child>(&part);
    if (child == nullptr) continue;
    if ((*child)->role() == Role::kLbl) parted.label = label_of(**child);
    if ((*child)->role() == Role::kLBody) parted.body = child->get();
  }
  return parted;
}

TaskBox task_box_of(const Item& item) {
  if (item.label == "☑") return TaskBox::kDone;
  return item.label == "☐" ? TaskBox::kOpen : TaskBox::kNone;
}

bool is_code_block(const Element& element) {
  return element.role() == Role::kP && !children_of(element, Role::kCode).empty();
}

bool is_heading(Role role) {
  return role >= Role::kH1 && role <= Role::kH6;
}

int heading_level(Role role) {
  return static_cast<int>(role) - static_cast<int>(Role::kH1) + 1;
}

bool is_web_address(std::string_view url) {
  for (const std::string_view scheme : {"http://", "https://", "mailto:", "tel:"}) {
    if (url.starts_with(scheme)) return true;
  }
  return false;
}

std::string told_of(const Element& figure) {
  const bool tells = !figure.is_picture && figure.tag && !figure.tag->alt.empty();
  return tells ? "[" + figure.tag->alt + "]" : std::string();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string indented(const std::string& text, const std::string& indent) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    result += text[i];
    if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] != '\n') result += indent;
  }
  return result;
}

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \n");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

}  // namespace cvpress::exporting
