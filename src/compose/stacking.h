// Composed elements put into stacks: gaps, `above`, dividers, and what keeps
// with what.
#pragma once

#include <string>
#include <vector>

#include "compose/element.h"
#include "compose/setting.h"
#include "layout/node.h"
#include "style/elements.h"

namespace cvpress::compose {

/// Makes children with a heading, and rules, keep with what follows them.
void keep_headings_with_next(std::vector<Composed>& children);

/// The children downwards; `above` takes the place of the gap.
layout::Stack stacked_children(std::vector<Composed> children, const layout::Gap& gap);

/// Whether there is more than rules among the children, or nothing but rules
/// was asked for: rules do not stay when all that they adorn is empty.
bool has_content(const std::vector<Composed>& children, bool asked_for_more);

/// Whether the layout asked for a child that is no rule.
bool asks_for_more(const std::vector<style::ChildElement>& children, const style::Scope& scope);

/// Children with a divider between neighbours, each with the gap before it.
std::vector<Composed> divided(std::vector<Composed> children, const style::ChildElement& divider,
                              const Setting& setting);

/// The children running on like words, with a separator ("" for none) between
/// neighbours. The gaps are still to be set.
layout::Wrap wrapped_children(std::vector<Composed> children, const std::string& separator,
                              const Setting& setting);

/// A box around a single node, for what is to be put on the outside of it.
layout::Node alone_in_stack(layout::Node inner);

/// What a part of the document is called where breaks are told of; cut short.
layout::PartPtr part_of(layout::PartKind kind, const model::InlineText& name);

/// An empty box that only takes up room.
layout::Node spacer();

/// What marks a child on a rail; a spacer where it is nothing.
layout::Node marker_node(const style::RailSpec& rail, const Setting& setting);

/// The stack's rail, with a marker for each child; a spacer for one that has none.
void add_rail(const style::RailSpec& rail, const Setting& setting,
              std::vector<layout::Node> markers, layout::Stack& stack);

}  // namespace cvpress::compose
