// Stacks, wraps and rules.
#include <utility>

#include "compose/element.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

std::vector<Composed> all_children(const std::vector<style::ChildElement>& children,
                                   const Setting& setting) {
  std::vector<Composed> all;
  for (const style::ChildElement& child : children) {
    for (Composed& composed : compose_child(child, setting)) all.push_back(std::move(composed));
  }
  return all;
}

}  // namespace

std::optional<layout::Node> compose_kind(const style::StackElement& kind, const style::Element&,
                                         const Setting& setting) {
  Setting inner = setting;
  if (kind.rail) inner.room = std::max<Pt>(0, inner.room - points(kind.rail->width, inner));
  std::vector<Composed> children = all_children(kind.children, inner);
  if (!has_content(children, asks_for_more(kind.children, *setting.scope))) return std::nullopt;
  if (kind.divider) children = divided(std::move(children), *kind.divider, inner);
  keep_headings_with_next(children);
  layout::Stack stack = stacked_children(std::move(children), gap_of(kind.gap, setting));
  if (kind.rail) {
    add_rail(*kind.rail, setting, {stack.children.size(), marker_node(*kind.rail, setting)}, stack);
  }
  layout::Node node;
  node.content = std::move(stack);
  node.align = align_of(setting);
  return node;
}

std::optional<layout::Node> compose_kind(const style::WrapElement& kind, const style::Element&,
                                         const Setting& setting) {
  std::vector<Composed> children = all_children(kind.children, setting);
  if (!has_content(children, asks_for_more(kind.children, *setting.scope))) return std::nullopt;
  layout::Wrap wrap = wrapped_children(std::move(children), kind.separator, setting);
  wrap.gap = points(kind.gap, setting);
  wrap.line_gap = gap_of(kind.line_gap, setting);
  wrap.balance = kind.balance;
  layout::Node node;
  node.content = std::move(wrap);
  node.align = align_of(setting);
  return node;
}

std::optional<layout::Node> compose_kind(const style::RuleElement& kind, const style::Element&,
                                         const Setting& setting) {
  layout::Node node;
  node.content =
      layout::RuleBox{points(kind.thickness, setting), kind.color, points(kind.dash, setting)};
  node.tag = make_tag(layout::Role::kArtifact);
  node.align = align_of(setting);
  return node;
}

}  // namespace cvpress::compose
