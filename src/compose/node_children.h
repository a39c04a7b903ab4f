// A walk over the children of a node, whatever kind of box it is.
#pragma once

#include <type_traits>
#include <utility>

#include "layout/node.h"

namespace cvpress::compose {

/// Calls `visit` for each child in reading order; markers of a rail and
/// separators are decoration and are left out.
template <class NodeType, class Visit>
void for_each_child(NodeType& node, Visit&& visit) {
  std::visit(
      [&](auto& box) {
        using Box = std::remove_cvref_t<decltype(box)>;
        if constexpr (std::is_same_v<Box, layout::Row>) {
          for (auto& cell : box.cells) visit(cell);
        } else if constexpr (std::is_same_v<Box, layout::Stack> ||
                             std::is_same_v<Box, layout::Wrap>) {
          for (auto& child : box.children) visit(child);
        }
      },
      node.content);
}

}  // namespace cvpress::compose
