// Code blocks.
#include <string_view>
#include <utility>

#include "compose/inline_spans.h"
#include "compose/prose.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using layout::Role;

constexpr Pt kPadding = 4;
constexpr Pt kRadius = 2;
constexpr std::string_view kTab = "    ";

/// Perceived brightness, 0 to 1 (ITU-R BT.601, enough to tell dark from light).
double brightness(Color color) {
  return (0.299 * color.r + 0.587 * color.g + 0.114 * color.b) / 255;
}

/// A ground a little darker than paper below dark text; none below light text,
/// which stands on a dark ground already.
std::optional<Color> light_ground(Color text) {
  if (brightness(text) > 0.5) return std::nullopt;
  return Color{0xf3, 0xf4, 0xf6};
}

text::TextSpan line_break(const text::TextStyle& style) {
  text::TextSpan span;
  span.kind = text::SpanKind::kLineBreak;
  span.style = style;
  return span;
}

std::string without_tabs(std::string_view line) {
  std::string text;
  for (const char c : line) {
    if (c == '\t') {
      text += kTab;
    } else {
      text += c;
    }
  }
  return text;
}

std::vector<text::TextSpan> code_spans(std::string_view code, const text::TextStyle& style) {
  while (code.ends_with('\n')) code.remove_suffix(1);
  std::vector<text::TextSpan> spans;
  while (true) {
    const std::size_t end = code.find('\n');
    text::TextSpan span;
    span.text = without_tabs(code.substr(0, end));
    span.style = style;
    if (!span.text.empty()) spans.push_back(std::move(span));
    if (end == code.npos) return spans;
    spans.push_back(line_break(style));
    code.remove_prefix(end + 1);
  }
}

}  // namespace

layout::Node code_node(const model::Block& code, const Prose& prose) {
  Setting setting = prose.setting;
  setting.style = setting.scope->with_style(setting.style, "code");
  std::string text;
  for (const model::Inline& part : code.inlines) text += part.text;
  layout::TextBox box;
  box.paragraph = shaped(code_spans(text, setting.style), setting);
  box.orphans = prose.look.orphans;
  box.widows = prose.look.widows;
  layout::Node inner;
  inner.content = std::move(box);
  inner.tag = make_tag(Role::kCode);
  inner.where = code.where;

  // Code is an inline element of the structure, so it stands in a paragraph
  // (ISO 32000-1 14.8.4.4).
  layout::Node node = alone_in_stack(std::move(inner));
  node.tag = make_tag(Role::kP);
  node.padding = {kPadding, kPadding, kPadding, kPadding};
  node.background = light_ground(setting.style.color);
  node.radius = kRadius;
  node.where = code.where;
  return node;
}

}  // namespace cvpress::compose
