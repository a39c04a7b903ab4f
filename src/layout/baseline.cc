// Side by side on one baseline: text by its first line, pictures by the
// capitals of that line, rules on the baseline itself.

#include <algorithm>
#include <variant>

#include "layout/algorithms.h"

namespace cvpress::layout {

void BaselineAlignment::add(const std::optional<FirstLine>& line) {
  if (!line) return;
  if (!reference_) reference_ = line;
  baseline_ = std::max(baseline_, line->baseline);
}

std::optional<FirstLine> BaselineAlignment::line() const {
  std::optional<FirstLine> line = reference_;
  if (line) line->baseline = baseline_;
  return line;
}

Pt BaselineAlignment::top_before_layout(const Node& node,
                                        const std::optional<FirstLine>& line) const {
  if (!reference_) return 0;
  if (line) return baseline_ - line->baseline;
  if (std::holds_alternative<RuleBox>(node.content)) return top(node, line, 0);
  // As if it were tall; what proves to be low is put where it belongs afterwards.
  return std::max(baseline_ - reference_->cap_height, 0.0);
}

Pt BaselineAlignment::top(const Node& node, const std::optional<FirstLine>& line, Pt height) const {
  if (!reference_) return 0;
  if (line) return baseline_ - line->baseline;
  if (std::holds_alternative<RuleBox>(node.content)) return std::max(baseline_ - height, 0.0);
  const Pt capitals = baseline_ - reference_->cap_height;
  if (height >= reference_->height) return std::max(capitals, 0.0);
  return std::max(capitals + (reference_->cap_height - height) / 2, 0.0);
}

}  // namespace cvpress::layout
