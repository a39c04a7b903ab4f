#include "compose/stacking.h"

#include <algorithm>
#include <utility>

#include "compose/inline_spans.h"
#include "compose/tags.h"

namespace cvpress::compose {
void keep_headings_with_next(std::vector<Composed>& children) {
  for (std::size_t i = 0; i + 1 < children.size(); ++i) {
    Composed& child = children[i];
    if (child.is_rule || has_heading(child.node)) child.node.breaks.keep_with_next = true;
  }
}

layout::Stack stacked_children(std::vector<Composed> children, const layout::Gap& gap) {
  layout::Stack stack;
  for (Composed& child : children) {
    stack.gaps.push_back(child.above.value_or(gap));
    stack.children.push_back(std::move(child.node));
  }
  return stack;
}

bool has_content(const std::vector<Composed>& children, bool asked_for_more) {
  if (children.empty()) return false;
  return !asked_for_more || !std::all_of(children.begin(), children.end(),
                                         [](const Composed& child) { return child.is_rule; });
}

bool asks_for_more(const std::vector<style::ChildElement>& children, const style::Scope& scope) {
  return std::any_of(children.begin(), children.end(), [&](const style::ChildElement& child) {
    const style::Element* element = scope.element(child);
    return element != nullptr && !std::holds_alternative<style::RuleElement>(element->kind);
  });
}

std::vector<Composed> divided(std::vector<Composed> children, const style::ChildElement& divider,
                              const Setting& setting) {
  std::vector<Composed> all;
  for (Composed& child : children) {
    auto between = all.empty() ? std::nullopt : compose_one(divider, setting);
    if (between) {
      between->is_rule = false;  // it is not kept with the next: a break leaves it out
      between->node.breaks.between_only = true;
      all.push_back(std::move(*between));
    }
    all.push_back(std::move(child));
  }
  return all;
}

layout::Wrap wrapped_children(std::vector<Composed> children, const std::string& separator,
                              const Setting& setting) {
  layout::Wrap wrap;
  for (Composed& child : children) wrap.children.push_back(std::move(child.node));
  wrap.align = align_of(setting);
  if (separator.empty()) return wrap;
  Setting plain = setting;
  plain.no_links = true;
  layout::Node node;
  node.content =
      layout::TextBox{shaped({plain_span(separator, plain, setting.style, "")}, setting)};
  node.tag = make_tag(layout::Role::kArtifact);
  wrap.separator.push_back(std::move(node));
  return wrap;
}

layout::Node alone_in_stack(layout::Node inner) {
  layout::Stack stack;
  stack.children.push_back(std::move(inner));
  stack.gaps.push_back(0);
  layout::Node node;
  node.content = std::move(stack);
  return node;
}

layout::PartPtr part_of(layout::PartKind kind, const model::InlineText& name) {
  constexpr std::size_t kLongest = 60;  // bytes
  std::string text = model::plain_text(name);
  if (text.size() > kLongest) {
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text = text.substr(0, end) + "…";
  }
  return std::make_shared<const layout::Part>(layout::Part{kind, std::move(text)});
}

layout::Node spacer() {
  layout::Node node;
  node.content = layout::Stack{};
  return node;
}

layout::Node marker_node(const style::RailSpec& rail, const Setting& setting) {
  auto marker = compose_one(rail.marker, setting);
  if (!marker) return spacer();
  layout::Node node = std::move(marker->node);
  node.tag = make_tag(layout::Role::kArtifact);
  return node;
}

void add_rail(const style::RailSpec& rail, const Setting& setting,
              std::vector<layout::Node> markers, layout::Stack& stack) {
  stack.rail = layout::Rail{points(rail.width, setting), points(rail.line, setting), rail.color,
                            points(rail.dash, setting)};
  stack.markers = std::move(markers);
  stack.markers.resize(stack.children.size(), spacer());
}

}  // namespace cvpress::compose
