#include "style/children.h"

namespace cvpress::style {
namespace {

void add(const std::vector<ChildElement>& from, std::vector<const ChildElement*>& children) {
  for (const ChildElement& child : from) children.push_back(&child);
}

}  // namespace

std::vector<const ChildElement*> children_of(const Element& element) {
  std::vector<const ChildElement*> children;
  if (const auto* stack = std::get_if<StackElement>(&element.kind)) {
    add(stack->children, children);
    if (stack->divider) children.push_back(&*stack->divider);
    if (stack->rail) children.push_back(&stack->rail->marker);
  } else if (const auto* row = std::get_if<RowElement>(&element.kind)) {
    add(row->cells, children);
  } else if (const auto* wrap = std::get_if<WrapElement>(&element.kind)) {
    add(wrap->children, children);
  } else if (const auto* chart = std::get_if<ChartElement>(&element.kind)) {
    if (chart->label) children.push_back(&*chart->label);
  }
  return children;
}

}  // namespace cvpress::style
