#include "compose/node_copies.h"

#include <memory>
#include <variant>

#include "compose/node_children.h"

namespace cvpress::compose {

void NewTags::renew(layout::TagPtr& tag) {
  if (!tag) return;
  layout::TagPtr& other = new_[tag.get()];
  if (!other) other = std::make_shared<const layout::Tag>(*tag);
  tag = other;
}

void NewTags::renew(layout::Node& node) {
  renew(node.tag);
  for_each_child(node, [&](layout::Node& child) { renew(child); });
  if (auto* stack = std::get_if<layout::Stack>(&node.content)) {
    for (layout::Node& marker : stack->markers) renew(marker);
  } else if (auto* wrap = std::get_if<layout::Wrap>(&node.content)) {
    for (layout::Node& separator : wrap->separator) renew(separator);
  }
}

/// About how much room a node takes: as many letters of text would.
std::size_t weight_of(const layout::Node& node) {
  constexpr std::size_t kOfNode = 8;
  std::size_t weight = kOfNode;
  if (const auto* box = std::get_if<layout::TextBox>(&node.content); box && box->paragraph) {
    weight += box->paragraph->text.size();
  }
  for_each_child(node, [&](const layout::Node& child) { weight += weight_of(child); });
  return weight;
}

}  // namespace cvpress::compose
