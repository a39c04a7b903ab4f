#include "compose/dump.h"

#include <type_traits>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"

namespace cvpress::compose {
namespace {

using layout::Node;

std::string indent(int depth) {
  return std::string(static_cast<std::size_t>(depth) * 2, ' ');
}

std::string color_text(Color color) {
  return fmt::format("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
}

std::string edges_text(const Edges& edges) {
  return fmt::format("{} {} {} {}", decimal(edges.top), decimal(edges.end), decimal(edges.bottom),
                     decimal(edges.start));
}

const char* align_name(layout::Align align) {
  switch (align) {
    case layout::Align::kStart: return "start";
    case layout::Align::kCenter: return "center";
    case layout::Align::kEnd: return "end";
    case layout::Align::kJustify: return "justify";
  }
  return "";
}

const char* valign_name(layout::VerticalAlign align) {
  switch (align) {
    case layout::VerticalAlign::kBaseline: return "baseline";
    case layout::VerticalAlign::kTop: return "top";
    case layout::VerticalAlign::kMiddle: return "middle";
    case layout::VerticalAlign::kBottom: return "bottom";
  }
  return "";
}

std::string width_text(const layout::CellWidth& width) {
  switch (width.kind) {
    case layout::CellWidthKind::kFixed: return decimal(width.value);
    case layout::CellWidthKind::kShare: return decimal(width.value) + "fr";
    case layout::CellWidthKind::kAuto:
      if (!width.column) return "auto";
      return decimal(width.column->least) + ".." + decimal(width.column->natural);
  }
  return "";
}

/// What is common to all boxes, as far as it is not the default.
std::string box_text(const Node& node) {
  std::string text;
  if (node.padding != Edges{}) text += " padding " + edges_text(node.padding);
  if (node.width) text += " width " + decimal(*node.width);
  if (node.most_width) text += " most-width " + decimal(*node.most_width);
  if (node.least_height > 0) text += " height " + decimal(node.least_height);
  if (node.background) text += " background " + color_text(*node.background);
  if (node.border) {
    text +=
        fmt::format(" border {} {}", decimal(node.border->width), color_text(node.border->color));
  }
  if (node.radius > 0) text += " radius " + decimal(node.radius);
  if (node.align != layout::Align::kStart) text += fmt::format(" {}", align_name(node.align));
  if (node.breaks.keep_together) text += " together";
  if (node.breaks.keep_with_next) text += " with-next";
  if (node.breaks.before == layout::BreakBefore::kPage) text += " page-before";
  if (node.breaks.before == layout::BreakBefore::kColumn) text += " column-before";
  return text;
}

std::string tag_text(const layout::TagPtr& tag) {
  if (!tag) return {};
  std::string text = fmt::format(" {}", layout::role_name(tag->role));
  if (!tag->alt.empty()) text += " alt " + json_quoted(tag->alt);
  if (!tag->outline.empty()) text += " outline " + json_quoted(tag->outline);
  return text;
}

std::string style_text(const text::TextStyle& style) {
  std::string text = fmt::format("{} {}pt {}", style.families.empty() ? "" : style.families.front(),
                                 decimal(style.size), style.weight);
  if (style.italic) text += " italic";
  if (style.underline) text += " underline";
  if (style.strike) text += " strike";
  if (style.letter_case == text::LetterCase::kUpper) text += " upper";
  if (style.letter_case == text::LetterCase::kSmallCaps) text += " small-caps";
  if (style.rise != 0) text += " rise " + decimal(style.rise);
  return text + " " + color_text(style.color);
}

/// A run and those after it that look the same: faces and scripts are no
/// concern of who composes.
struct RunGroup {
  std::string text;
  const text::Run* first = nullptr;
};

std::vector<RunGroup> run_groups(const text::Paragraph& paragraph) {
  std::vector<RunGroup> groups;
  for (const text::Run& run : paragraph.runs) {
    const bool icon = run.shaped && run.shaped->is_icon;
    const bool joins = !groups.empty() && !icon && groups.back().first->style == run.style &&
                       groups.back().first->link == run.link &&
                       !(groups.back().first->shaped && groups.back().first->shaped->is_icon);
    if (!joins) groups.push_back({"", &run});
    if (icon) {
      groups.back().text = "(icon)";
    } else if (run.shaped) {
      groups.back().text += run.shaped->text;
    }
  }
  return groups;
}

std::string text_lines(const text::ParagraphPtr& paragraph, int depth) {
  std::string lines;
  if (!paragraph) return lines;
  for (const RunGroup& group : run_groups(*paragraph)) {
    lines += fmt::format("{}{} {}", indent(depth), json_quoted(group.text),
                         style_text(group.first->style));
    const int link = group.first->link;
    if (link >= 0) lines += " -> " + paragraph->links[static_cast<std::size_t>(link)].url;
    lines += '\n';
  }
  return lines;
}

std::string children_text(const std::vector<Node>& children, int depth) {
  std::string text;
  for (const Node& child : children) text += dump(child, depth);
  return text;
}

/// The line of a box's kind, and the lines below it.
struct KindText {
  std::string head;
  std::string below;
};

KindText kind_text(const layout::TextBox& box, int depth) {
  const std::string text = box.paragraph ? box.paragraph->text : std::string();
  return {"text " + json_quoted(text), text_lines(box.paragraph, depth + 1)};
}

KindText kind_text(const layout::TurnedBox& box, int depth) {
  const std::string text = box.paragraph ? box.paragraph->text : std::string();
  const std::string length = box.length ? " length " + decimal(*box.length) : std::string();
  return {fmt::format("turned {}{} {}", box.upwards ? "up" : "down", length, json_quoted(text)),
          text_lines(box.paragraph, depth + 1)};
}

KindText kind_text(const layout::ShapeBox& box, int) {
  KindText text{fmt::format("shapes {}x{}", decimal(box.size.width), decimal(box.size.height)), ""};
  for (const layout::Shape& shape : *box.shapes) {
    text.head += fmt::format(" {} steps {}", shape.path.size(), color_text(shape.color));
  }
  return text;
}

KindText kind_text(const layout::ImageBox& box, int) {
  const std::string origin = box.picture ? box.picture->origin : std::string();
  KindText text{fmt::format("image {} {}x{}", json_quoted(origin), decimal(box.size.width),
                            decimal(box.size.height)),
                ""};
  if (box.cover) text.head += " cover";
  if (box.radius > 0) text.head += " rounded " + decimal(box.radius);
  return text;
}

KindText kind_text(const layout::RuleBox& box, int) {
  return {fmt::format("rule {} {}{}", decimal(box.thickness), color_text(box.color),
                      box.dash.empty() ? "" : " dashed"),
          ""};
}

KindText kind_text(const layout::Stack& stack, int depth) {
  KindText text{"stack", children_text(stack.children, depth + 1)};
  if (stack.gaps.size() > 1) {
    text.head += " gaps";
    for (std::size_t i = 1; i < stack.gaps.size(); ++i)
      text.head += " " + decimal(stack.gaps[i].ideal);
  }
  if (!stack.rail) return text;
  text.head +=
      fmt::format(" rail {} line {}", decimal(stack.rail->width), decimal(stack.rail->line));
  text.below +=
      fmt::format("{}markers\n{}", indent(depth + 1), children_text(stack.markers, depth + 2));
  return text;
}

KindText kind_text(const layout::Row& row, int depth) {
  KindText text{"row", children_text(row.cells, depth + 1)};
  for (const layout::CellWidth& width : row.widths) text.head += " " + width_text(width);
  text.head += fmt::format(" gap {} {}", decimal(row.gap), valign_name(row.valign));
  if (row.reads_across) text.head += " reads across";
  return text;
}

KindText kind_text(const layout::Wrap& wrap, int depth) {
  KindText text{fmt::format("wrap gap {}", decimal(wrap.gap)),
                children_text(wrap.children, depth + 1)};
  if (!wrap.separator.empty()) {
    text.below +=
        fmt::format("{}separator\n{}", indent(depth + 1), children_text(wrap.separator, depth + 2));
  }
  return text;
}

/// What of a region is not the default, besides its place.
std::string region_text(const RegionFlow& region) {
  std::string text = fmt::format("region {} at {} width {}", region.name, decimal(region.offset),
                                 decimal(region.width));
  if (region.columns > 1) {
    text += fmt::format(" columns {} gutter {}", region.columns, decimal(region.column_gutter));
  }
  if (region.balance) text += " balance";
  if (region.release) text += " release";
  if (region.bleed) text += " bleed";
  if (region.background) text += " background " + color_text(*region.background);
  if (region.padding != Edges{}) text += " padding " + edges_text(region.padding);
  return text + '\n';
}

std::string page_element_text(std::string_view name, const PageElement& element) {
  std::string text;
  for (int number = 1; number <= 2; ++number) {
    const auto node = element ? element({number, 2}) : std::nullopt;
    if (node) text += fmt::format("{} of page {} of 2\n{}", name, number, dump(*node, 1));
  }
  return text;
}

}  // namespace

std::string dump(const Node& node, int depth) {
  const KindText kind =
      std::visit([&](const auto& box) { return kind_text(box, depth); }, node.content);
  return fmt::format("{}{}{}{}\n{}", indent(depth), kind.head, tag_text(node.tag), box_text(node),
                     kind.below);
}

std::string dump(const Document& document) {
  std::string text = fmt::format("paper {}x{} margins {}", decimal(document.paper.width),
                                 decimal(document.paper.height), edges_text(document.margins));
  if (document.background) text += " background " + color_text(*document.background);
  if (document.two_sided) text += " two-sided";
  if (document.mirrored) text += " mirrored";
  text += fmt::format("\ntitle {}\nauthor {}\nlanguage {}\n", json_quoted(document.names.title),
                      json_quoted(document.names.author), json_quoted(document.names.language));
  if (document.banner) {
    text += fmt::format("banner gap {}\n{}", decimal(document.banner_gap.ideal),
                        dump(*document.banner, 1));
  }
  for (const RegionFlow& region : document.regions) {
    text += region_text(region) + dump(region.content, 1);
  }
  text += page_element_text("header", document.header);
  text += page_element_text("footer", document.footer);
  for (const FixedElement& fixed : document.fixed) {
    text += page_element_text("fixed", fixed.element);
  }
  return text;
}

}  // namespace cvpress::compose
