// Nodes that stand in more than one document.
#pragma once

#include <cstddef>
#include <unordered_map>

#include "layout/node.h"
#include "layout/tag.h"

namespace cvpress::compose {

/// Tags are their addresses, so each time that nodes are given they have tags of their own.
class NewTags {
 public:
  void renew(layout::TagPtr& tag);
  /// All of a node.
  void renew(layout::Node& node);

 private:
  std::unordered_map<const layout::Tag*, layout::TagPtr> new_;
};

/// About how much room a node takes: as many letters of text would.
std::size_t weight_of(const layout::Node& node);

}  // namespace cvpress::compose
