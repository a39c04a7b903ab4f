// Headers, footers and the like that are needed again: most print only what page they are on.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

#include "base/lately_used.h"
#include "compose/document.h"
#include "compose/setting.h"
#include "compose/surroundings.h"
#include "layout/node.h"
#include "style/elements.h"

namespace cvpress::compose {

/// Gives back what it composed before, within bounds; it changes nothing of a document. What is
/// made of more than its key is composed anew. For one thread, one catalogue of fonts, and layouts
/// that outlive it.
class PageElementsBefore {
 public:
  using Compose = std::function<std::optional<layout::Node>(const Setting&)>;

  /// What `compose` makes of an element in a setting that has the fields of a page.
  std::optional<layout::Node> node(const style::ChildElement& element, Setting setting,
                                   const Compose& compose);

  /// How many were given back.
  std::size_t given() const { return given_; }

 private:
  static constexpr std::size_t kMost = 500;

  /// All that an element is made of.
  struct Key {
    Surroundings around;
    const style::ChildElement* element = nullptr;
    Pt room = 0;  // of the text area, or the paper
    PageFields page;
  };

  LatelyUsed<Key, std::optional<layout::Node>> kept_{kMost};
  std::size_t given_ = 0;
};

}  // namespace cvpress::compose
