// `text:` one or several lines. A heading line is a box of its own, so that
// only it is the heading.
#include <algorithm>
#include <utility>

#include "compose/element.h"
#include "compose/evaluate.h"
#include "compose/first_letters.h"
#include "compose/inline_spans.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using layout::Role;

/// Neighbouring lines that are one structure element.
struct Passage {
  Role role = Role::kP;
  std::vector<text::TextSpan> spans;
};

void add_line(Line& line, Role role, std::vector<Passage>& passages) {
  if (passages.empty() || role != Role::kP || passages.back().role != Role::kP) {
    passages.push_back({role, {}});
  } else {
    text::TextSpan line_break;
    line_break.kind = text::SpanKind::kLineBreak;
    line_break.style = line.spans.front().style;
    passages.back().spans.push_back(std::move(line_break));
  }
  std::move(line.spans.begin(), line.spans.end(), std::back_inserter(passages.back().spans));
}

/// An element with a role of its own is one passage, whatever it prints.
std::vector<Passage> passages_of(std::vector<Line>& lines, const style::Element& element,
                                 const Setting& setting) {
  std::vector<Passage> passages;
  for (Line& line : lines) {
    add_line(line, element.role ? Role::kP : line_role(line, setting), passages);
  }
  return passages;
}

/// The node of a passage, but for its box.
layout::Node passage_node(const Passage& passage, const Setting& setting) {
  layout::Node node;
  node.align = align_of(setting);
  const bool in_outline = passage.role >= Role::kH1 && passage.role <= Role::kH3;
  node.tag = make_tag(passage.role, "", in_outline ? plain_text(passage.spans) : "");
  node.where = passage.spans.front().where;
  return node;
}

text::LineRules rules_of(const style::TextElement& kind) {
  text::LineRules rules;
  rules.hyphenate = kind.hyphenate;
  return rules;
}

/// An address is read and typed as one: where a line hardly holds it, it is set smaller, as far
/// as this part of its size.
constexpr double kSmallestAddress = 0.78;
constexpr double kLessThanAll = 0.998;  // what is rounded away is no reason for a break

/// Of contacts that are no words: an e-mail address, a number, somebody's name with a service.
bool is_address(const Passage& passage, const Setting& setting) {
  const ListItem* item = setting.fields.item;
  if (item == nullptr || item->kind.empty() || item->kind == "location") return false;
  return std::none_of(passage.spans.begin(), passage.spans.end(), [](const text::TextSpan& span) {
    return span.kind == text::SpanKind::kLineBreak;
  });
}

/// The passage as a paragraph; of an address that is a little too wide for the room, smaller.
text::ParagraphPtr fitted(const Passage& passage, const text::LineRules& rules,
                          const Setting& setting) {
  text::ParagraphPtr paragraph = shaped(passage.spans, setting, rules);
  if (setting.room <= 0 || !is_address(passage, setting)) return paragraph;
  const Pt width = text::natural_widths(*paragraph).widest_line;
  const double factor = setting.room / std::max(width, setting.room) * kLessThanAll;
  if (fits(width, setting.room) || factor < kSmallestAddress) return paragraph;
  std::vector<text::TextSpan> smaller = passage.spans;
  for (text::TextSpan& span : smaller) span.style.size *= factor;
  return shaped(smaller, setting, rules);
}

layout::Node text_node(const Passage& passage, const text::LineRules& rules,
                       const Setting& setting) {
  layout::Node node = passage_node(passage, setting);
  layout::TextBox box;
  box.paragraph = fitted(passage, rules, setting);
  box.align = align_of(setting);
  node.content = std::move(box);
  return node;
}

/// Turned lines are one block: a heading among them makes it one.
Passage joined(std::vector<Passage> passages) {
  Passage all = std::move(passages.front());
  for (std::size_t i = 1; i < passages.size(); ++i) {
    Line line{std::move(passages[i].spans), {}, {}};
    std::vector<Passage> one{{Role::kP, std::move(all.spans)}};
    add_line(line, Role::kP, one);
    all.spans = std::move(one.front().spans);
    if (all.role == Role::kP) all.role = passages[i].role;
  }
  return all;
}

layout::Node turned_node(const Passage& passage, const style::TextElement& kind,
                         const style::Element& element, const Setting& setting) {
  layout::Node node = passage_node(passage, setting);
  layout::TurnedBox box;
  box.paragraph = shaped(passage.spans, setting, rules_of(kind));
  box.align = align_of(setting);
  box.upwards = kind.rotate > 0;
  if (element.height) {
    const Pt around = points(element.box.padding, setting).down();
    box.length = std::max<Pt>(points(*element.height, setting) - around, 0);
  }
  node.content = std::move(box);
  return node;
}

}  // namespace

std::optional<layout::Node> compose_kind(const style::TextElement& kind,
                                         const style::Element& element, const Setting& setting) {
  std::vector<Line> lines = evaluate(kind.text, setting);
  if (lines.empty()) return std::nullopt;
  for (Line& line : lines) {
    setting.record->printed.insert(line.printed.begin(), line.printed.end());
  }
  if (setting.first_letters != nullptr) {
    lines.front().spans =
        with_first_letters(std::move(lines.front().spans), *setting.first_letters);
  }
  const std::vector<Passage> passages = passages_of(lines, element, setting);
  if (kind.rotate != 0) return turned_node(joined(passages), kind, element, setting);
  if (passages.size() == 1) return text_node(passages.front(), rules_of(kind), setting);
  layout::Stack stack;
  for (const Passage& passage : passages) {
    stack.children.push_back(text_node(passage, rules_of(kind), setting));
    stack.children.back().breaks.keep_with_next = stack.children.size() < passages.size();
    stack.gaps.push_back(0);
  }
  layout::Node node;
  node.content = std::move(stack);
  node.align = align_of(setting);
  node.breaks.keep_together = true;
  return node;
}

}  // namespace cvpress::compose
