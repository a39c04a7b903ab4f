// Lists: each item is a row of a label that hangs and the item's blocks.
#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "compose/inline_spans.h"
#include "compose/prose.h"
#include "compose/stacking.h"
#include "compose/tags.h"
#include "layout/layout.h"

namespace cvpress::compose {
namespace {

using layout::Role;
using model::Block;
using model::BlockKind;

/// Boxes of tasks: icons where the catalogue has them, since few text faces do.
struct TaskLabel {
  model::Task task;
  std::string_view icon;
  std::string_view text;
};
constexpr std::array<TaskLabel, 2> kTaskLabels = {{
    {model::Task::kOpen, "task-open", "☐"},
    {model::Task::kDone, "task-done", "☑"},
}};

std::string bullet(const Prose& prose) {
  const auto& bullets = prose.look.bullets;
  if (bullets.empty()) return "•";
  const auto depth = static_cast<std::size_t>(prose.list_depth);
  return bullets[std::min(depth, bullets.size() - 1)];
}

text::TextSpan task_span(const TaskLabel& label, const Setting& setting) {
  text::TextSpan span = plain_span(std::string(label.text), setting, setting.style, "");
  if (!setting.shared->resources.fonts.icon(label.icon)) return span;
  span.kind = text::SpanKind::kIcon;
  span.text = label.icon;
  return span;
}

text::TextSpan label_span(const Block& list, std::size_t index, const Prose& prose) {
  const model::Task task = list.children[index].task;
  const auto label = std::find_if(kTaskLabels.begin(), kTaskLabels.end(),
                                  [&](const TaskLabel& each) { return each.task == task; });
  if (label != kTaskLabels.end()) return task_span(*label, prose.setting);
  const bool ordered = list.kind == BlockKind::kOrderedList;
  return plain_span(
      ordered ? fmt::format("{}.", static_cast<std::size_t>(list.number) + index) : bullet(prose),
      prose.setting, prose.setting.style, "");
}

/// The labels of a list, equal ones shaped once.
std::vector<text::ParagraphPtr> labels_of(const Block& list, const Prose& prose) {
  Prose plain{prose.look, prose.setting, prose.list_depth, prose.depth};
  plain.setting.href.clear();
  std::vector<text::ParagraphPtr> labels;
  text::TextSpan last;
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    const text::TextSpan span = label_span(list, i, plain);
    const bool same = !labels.empty() && span.kind == last.kind && span.text == last.text;
    labels.push_back(same ? labels.back() : shaped({span}, plain.setting));
    last = span;
  }
  return labels;
}

Pt widest_of(const std::vector<text::ParagraphPtr>& labels) {
  Pt widest = 0;
  for (const text::ParagraphPtr& label : labels) {
    widest = std::max(widest, text::natural_widths(*label).widest_line);
  }
  return widest;
}

/// What a box that is drawn says to those who do not see it; "" for labels that are text.
std::string alternative_of(model::Task task, const text::Paragraph& label) {
  const auto known = std::find_if(kTaskLabels.begin(), kTaskLabels.end(),
                                  [&](const TaskLabel& each) { return each.task == task; });
  const bool is_drawn = !label.runs.empty() && label.runs.front().shaped->is_icon;
  return known != kTaskLabels.end() && is_drawn ? std::string(known->text) : std::string();
}

layout::Node label_node(text::ParagraphPtr label, bool ordered, Pt indent,
                        std::string alternative) {
  layout::TextBox box;
  box.paragraph = std::move(label);
  // The full stops of "9." and "10." stand below each other.
  box.align = ordered ? layout::Align::kEnd : layout::Align::kStart;
  layout::Node node;
  node.content = std::move(box);
  node.padding.start = indent;
  node.tag = make_tag(Role::kLbl, std::move(alternative));
  return node;
}

/// What an item says; one paragraph is the body itself.
layout::Node body_node(const Block& item, const layout::Gap& gap, const Prose& prose) {
  std::vector<Composed> blocks = prose_blocks(item.children, prose);
  if (!item.inlines.empty()) {
    blocks.insert(blocks.begin(), {prose_paragraph(item.inlines, Role::kP, prose), {}});
  }
  const bool is_paragraph = blocks.size() == 1 && blocks.front().node.tag &&
                            blocks.front().node.tag->role == Role::kP &&
                            std::holds_alternative<layout::TextBox>(blocks.front().node.content);
  layout::Node node;
  if (is_paragraph) {
    node = std::move(blocks.front().node);
  } else {
    node.content = stacked_children(std::move(blocks), gap);
  }
  node.tag = make_tag(Role::kLBody);
  return node;
}

/// A few short points below another are read together.
bool is_read_as_one(const layout::Stack& items, const Prose& prose) {
  constexpr std::size_t kFew = 3;
  constexpr double kMostLines = 2;
  if (prose.list_depth == 0 || items.children.size() > kFew) return false;
  return std::all_of(items.children.begin(), items.children.end(), [&](const layout::Node& item) {
    return layout::intrinsic_widths(item).natural <= prose.setting.room * kMostLines;
  });
}

}  // namespace

layout::Node list_node(const Block& list, const Prose& prose) {
  const std::vector<text::ParagraphPtr> labels = labels_of(list, prose);
  const Pt indent = points(prose.look.indent, prose.setting);
  const Pt gap = points(prose.look.bullet_gap, prose.setting);
  const layout::Gap item_gap = gap_of(prose.look.item_gap, prose.setting);
  const Pt column = indent + widest_of(labels);
  const layout::Gap block_gap = gap_of(prose.look.block_gap, prose.setting);
  const layout::Gap between = list.tight || block_gap.ideal < item_gap.ideal ? item_gap : block_gap;
  Prose inner{prose.look, prose.setting, prose.list_depth + 1, prose.depth + 1};
  inner.setting.room = std::max<Pt>(0, prose.setting.room - column - gap);

  layout::Stack stack;
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    layout::Row row;
    row.gap = gap;
    row.cells.push_back(label_node(labels[i], list.kind == BlockKind::kOrderedList, indent,
                                   alternative_of(list.children[i].task, *labels[i])));
    row.cells.push_back(body_node(list.children[i], between, inner));
    row.widths = {{layout::CellWidthKind::kFixed, column}, {layout::CellWidthKind::kShare, 1}};
    const bool is_line = is_one_line(row.cells.back(), inner.setting.room);
    layout::Node item;
    // What introduces a list does not stand with one line of it alone.
    item.breaks.keep_with_next = i == 0 && is_line && list.children.size() > 1;
    item.content = std::move(row);
    item.tag = make_tag(Role::kLI);
    item.where = list.children[i].where;
    stack.children.push_back(std::move(item));
    stack.gaps.push_back(between);
  }
  layout::Node node;
  node.breaks.keep_together = is_read_as_one(stack, prose);
  node.content = std::move(stack);
  layout::Tag tag;
  tag.role = Role::kL;
  tag.ordered = list.kind == BlockKind::kOrderedList;
  node.tag = std::make_shared<const layout::Tag>(std::move(tag));
  node.where = list.where;
  return node;
}

}  // namespace cvpress::compose
