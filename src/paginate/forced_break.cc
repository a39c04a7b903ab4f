#include "paginate/forced_break.h"

#include <algorithm>
#include <variant>

namespace cvpress::paginate {
namespace {

using layout::BreakBefore;
using layout::BreakToken;
using layout::Node;
using layout::Row;
using layout::Stack;

/// Whether a node, or what stands first in it, wants a new page.
bool wants_new_page(const Node& node) {
  if (node.breaks.before != BreakBefore::kAuto) return node.breaks.before == BreakBefore::kPage;
  if (const auto* stack = std::get_if<Stack>(&node.content)) {
    return !stack->children.empty() && wants_new_page(stack->children.front());
  }
  const auto* row = std::get_if<Row>(&node.content);
  return row != nullptr && std::any_of(row->cells.begin(), row->cells.end(), wants_new_page);
}

bool resumes_on_new_page(const Stack& stack, const BreakToken& token) {
  if (token.index >= stack.children.size()) return false;
  const Node& child = stack.children[token.index];
  const BreakToken* inner = token.inner.empty() ? nullptr : token.inner.front().get();
  if (inner != nullptr) return paginate::begins_new_page(child, *inner);
  return token.forced && wants_new_page(child);
}

bool resumes_on_new_page(const Row& row, const BreakToken& token) {
  for (std::size_t i = 0; i < std::min(row.cells.size(), token.inner.size()); ++i) {
    if (token.inner[i] && paginate::begins_new_page(row.cells[i], *token.inner[i])) return true;
  }
  return false;
}

SourceSpan place_in(const Node& node) {
  if (node.where.known()) return node.where;
  if (const auto* stack = std::get_if<Stack>(&node.content)) {
    for (const Node& child : stack->children) {
      const SourceSpan where = place_in(child);
      if (where.known()) return where;
    }
  }
  return {};
}

void collect_breaks(const Node& node, bool at_start, std::vector<SourceSpan>& breaks) {
  if (!at_start && wants_new_page(node)) {
    breaks.push_back(place_in(node));
    at_start = true;
  }
  const auto* stack = std::get_if<Stack>(&node.content);
  if (stack == nullptr) return;
  for (const Node& child : stack->children) {
    collect_breaks(child, at_start, breaks);
    at_start = false;
  }
}

}  // namespace

std::vector<SourceSpan> page_breaks_inside(const Node& node) {
  std::vector<SourceSpan> breaks;
  collect_breaks(node, true, breaks);
  return breaks;
}

bool begins_new_page(const Node& node, const BreakToken& token) {
  if (const auto* stack = std::get_if<Stack>(&node.content)) {
    return resumes_on_new_page(*stack, token);
  }
  const auto* row = std::get_if<Row>(&node.content);
  return row != nullptr && resumes_on_new_page(*row, token);
}

}  // namespace cvpress::paginate
