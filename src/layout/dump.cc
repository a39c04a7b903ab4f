// A fragment as text: one item a line, children two spaces in.

#include <string>
#include <string_view>
#include <variant>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"
#include "layout/fragment.h"

namespace cvpress::layout {
namespace {

std::string shown(Point point) {
  return decimal(point.x) + "," + decimal(point.y);
}

std::string shown(Size size) {
  return decimal(size.width) + " x " + decimal(size.height);
}

std::string shown(Color color) {
  return fmt::format("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
}

std::string shown_dash(const std::vector<Pt>& dash) {
  std::string text;
  for (const Pt length : dash) text += (text.empty() ? " dash " : ",") + decimal(length);
  return text;
}

std::string shown_radius(Pt radius) {
  return radius > 0 ? " radius " + decimal(radius) : std::string();
}

std::string_view text_of(const LineInk& ink) {
  const std::string_view text = ink.paragraph->text;
  const std::size_t begin = std::min<std::size_t>(ink.line.begin, text.size());
  const std::size_t end = std::min<std::size_t>(ink.line.end, text.size());
  return text.substr(begin, end > begin ? end - begin : 0);
}

std::string item(const LineInk& ink) {
  const text::Line& line = ink.line;
  std::string text = fmt::format("line {} {} {} baseline {}", shown(ink.origin),
                                 shown(Size{line.width * ink.size, height_of(ink)}),
                                 json_quoted(text_of(ink)), decimal(baseline_of(ink)));
  if (ink.size != 1) text += " size " + decimal(ink.size);
  if (ink.leading != 1) text += " leading " + decimal(ink.leading);
  if (line.word_space != 0) text += " spaces " + decimal(line.word_space * ink.size);
  if (line.letter_space != 0) text += " letters " + decimal(line.letter_space * ink.size);
  return line.hyphen ? text + " hyphen" : text;
}

std::string item(const ImageInk& ink) {
  return fmt::format("image {} {} {}{}{}{}", shown(ink.box.origin), shown(ink.box.size),
                     json_quoted(ink.picture ? ink.picture->origin : ""), shown_radius(ink.radius),
                     ink.cover ? " cover" : "", ink.lowered ? " lowered" : "");
}

std::string item(const TurnedInk& ink) {
  std::string text = fmt::format("turned {} {} {}", ink.upwards ? "up" : "down",
                                 shown(ink.box.origin), shown(ink.box.size));
  for (const LineInk& line : ink.lines) text += " " + json_quoted(text_of(line));
  if (ink.shortened) text += " shortened";
  return ink.squeezed ? text + " squeezed" : text;
}

std::string item(const ShapeInk& ink) {
  std::string text = fmt::format("shapes {} {}", shown(ink.box.origin), shown(ink.box.size));
  for (const Shape& shape : *ink.shapes) {
    text += fmt::format(" {} steps {}", shape.path.size(), shown(shape.color));
  }
  return text;
}

std::string item(const FillInk& ink) {
  return fmt::format("fill {} {} {}{}", shown(ink.box.origin), shown(ink.box.size),
                     shown(ink.color), shown_radius(ink.radius));
}

std::string item(const StrokeInk& ink) {
  return fmt::format("stroke {} to {} width {} {}{}", shown(ink.from), shown(ink.to),
                     decimal(ink.width), shown(ink.color), shown_dash(ink.dash));
}

std::string item(const OutlineInk& ink) {
  return fmt::format("outline {} {} width {} {}{}{}", shown(ink.box.origin), shown(ink.box.size),
                     decimal(ink.width), shown(ink.color), shown_radius(ink.radius),
                     shown_dash(ink.dash));
}

std::string shown_tag(const Tag& tag) {
  std::string text = fmt::format(" {}", role_name(tag.role));
  if (!tag.alt.empty()) text += " alt " + json_quoted(tag.alt);
  if (!tag.language.empty()) text += " language " + json_quoted(tag.language);
  if (!tag.outline.empty()) text += " outline " + json_quoted(tag.outline);
  return text;
}

void append(std::string& text, const Fragment& fragment, Point offset, std::size_t depth) {
  const std::string indent(depth * 2, ' ');
  text += indent + "box " + shown(offset) + " " + shown(fragment.size);
  if (fragment.tag) text += shown_tag(*fragment.tag);
  text += "\n";
  for (const Ink& ink : fragment.ink) {
    text += indent + "  " + std::visit([](const auto& one) { return item(one); }, ink) + "\n";
  }
  for (const Fragment::Child& child : fragment.children) {
    append(text, *child.fragment, child.offset, depth + 1);
  }
}

}  // namespace

std::string dump(const Fragment& fragment) {
  std::string text;
  append(text, fragment, {}, 0);
  return text;
}

}  // namespace cvpress::layout
