#include "support/layout_builders.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>

namespace cvpress::tests {
namespace {

using layout::Node;

/// Counts how often it is asked for its metrics, which every line of text does.
class PlainFace : public text::FontFace {
 public:
  const text::FaceMetrics& metrics() const override {
    ++asked_;
    return metrics_;
  }
  const std::string& postscript_name() const override { return name_; }
  const std::string& family() const override { return name_; }
  const text::FaceOrigin& origin() const override { return origin_; }
  int weight() const override { return 400; }
  bool italic() const override { return false; }
  bool true_type() const override { return false; }
  bool monospaced() const override { return true; }
  std::optional<text::GlyphId> glyph_for(char32_t character) const override {
    return static_cast<text::GlyphId>(character);
  }
  double advance(text::GlyphId) const override { return 500; }
  text::Path outline(text::GlyphId) const override {
    using Kind = text::PathStep::Kind;
    return {{Kind::kMove, {{0, 0}, {}, {}}},
            {Kind::kLine, {{500, 700}, {}, {}}},
            {Kind::kClose, {{}, {}, {}}}};
  }
  Result<text::FaceSubset> subset(const std::set<text::GlyphId>&) const override {
    return failed();
  }
  std::size_t asked() const { return asked_; }

 private:
  text::FaceMetrics metrics_;
  std::string name_ = "Plain";
  text::FaceOrigin origin_;
  mutable std::size_t asked_ = 0;
};

const std::shared_ptr<const PlainFace>& plain_face() {
  static const auto face = std::make_shared<const PlainFace>();
  return face;
}

std::shared_ptr<text::Paragraph> paragraph_of(Pt line_height) {
  auto paragraph = std::make_shared<text::Paragraph>();
  paragraph->base.size = line_height;
  paragraph->base.leading = 1;
  paragraph->base_face = plain_face();
  return paragraph;
}

void add_run(text::Paragraph& paragraph, const std::string& text) {
  auto shaped = std::make_shared<text::ShapedRun>();
  shaped->face = plain_face();
  shaped->text = text;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    shaped->glyphs.push_back({static_cast<unsigned char>(text[i]), 500, 0, 0, i});
  }
  text::Run run;
  run.shaped = std::move(shaped);
  run.size = paragraph.base.size;
  run.style = paragraph.base;
  run.style_face = plain_face();
  run.begin = static_cast<std::uint32_t>(paragraph.text.size());
  paragraph.text += text;
  paragraph.runs.push_back(std::move(run));
}

Node text_node(std::shared_ptr<text::Paragraph> paragraph) {
  Node node;
  node.content = layout::TextBox{std::move(paragraph), layout::Align::kStart, 2, 2};
  return node;
}

std::string without_trailing_space(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return std::string(text);
}

std::string name_of(const layout::Ink& ink) {
  if (const auto* line = std::get_if<layout::LineInk>(&ink)) {
    const std::string_view text = line->paragraph->text;
    return without_trailing_space(text.substr(line->line.begin, line->line.end - line->line.begin));
  }
  if (const auto* image = std::get_if<layout::ImageInk>(&ink)) {
    return "[" + image->picture->origin + "]";
  }
  if (const auto* turned = std::get_if<layout::TurnedInk>(&ink)) {
    std::string all;
    for (const layout::LineInk& line : turned->lines) {
      all += (all.empty() ? "" : " ") + name_of(line);
    }
    return all;
  }
  return {};
}

Point origin_of(const layout::Ink& ink) {
  if (const auto* line = std::get_if<layout::LineInk>(&ink)) return line->origin;
  if (const auto* image = std::get_if<layout::ImageInk>(&ink)) return image->box.origin;
  if (const auto* turned = std::get_if<layout::TurnedInk>(&ink)) return turned->box.origin;
  return {};
}

bool is_artifact(const layout::Fragment& fragment) {
  return fragment.tag && fragment.tag->role == layout::Role::kArtifact;
}

std::optional<Point> find(const layout::Fragment& fragment, std::string_view what, Point at) {
  for (const layout::Ink& ink : fragment.ink) {
    if (name_of(ink) == what) return Point{at.x + origin_of(ink).x, at.y + origin_of(ink).y};
  }
  for (const layout::Fragment::Child& child : fragment.children) {
    const Point inner = {at.x + child.offset.x, at.y + child.offset.y};
    if (const auto found = find(*child.fragment, what, inner)) return found;
  }
  return std::nullopt;
}

}  // namespace

Node lines(const std::string& name, int count, Pt line_height) {
  auto paragraph = paragraph_of(line_height);
  for (int i = 1; i <= count; ++i) {
    if (i > 1) paragraph->text += "\n";
    if (i > 1) {
      const auto offset = static_cast<std::uint32_t>(paragraph->text.size());
      paragraph->breaks.push_back({offset, text::BreakKind::kMandatory});
    }
    add_run(*paragraph, name + std::to_string(i));
  }
  const auto end = static_cast<std::uint32_t>(paragraph->text.size());
  paragraph->breaks.push_back({end, text::BreakKind::kMandatory});
  return text_node(std::move(paragraph));
}

Node words(const std::string& text, Pt size) {
  auto paragraph = paragraph_of(size);
  add_run(*paragraph, text);
  for (std::uint32_t i = 1; i < text.size(); ++i) {
    if (text[i - 1] == ' ') paragraph->breaks.push_back({i, text::BreakKind::kAllowed});
  }
  const auto end = static_cast<std::uint32_t>(text.size());
  paragraph->breaks.push_back({end, text::BreakKind::kMandatory});
  return text_node(std::move(paragraph));
}

Node turned(const std::string& text, bool upwards) {
  Node node = words(text);
  auto paragraph = std::get<layout::TextBox>(node.content).paragraph;
  node.content = layout::TurnedBox{std::move(paragraph), layout::Align::kStart, upwards, {}};
  return node;
}

Node picture(const std::string& name, Pt width, Pt height) {
  auto picture = std::make_shared<image::Picture>();
  picture->size = {width, height};
  picture->origin = name;
  Node node;
  node.content = layout::ImageBox{std::move(picture), {width, height}};
  return node;
}

Node rule(Pt thickness) {
  Node node;
  node.content = layout::RuleBox{thickness, {}, {}};
  return node;
}

Node stack(std::vector<Node> children, Pt gap) {
  layout::Stack content;
  content.gaps.assign(children.size(), gap);
  content.children = std::move(children);
  Node node;
  node.content = std::move(content);
  return node;
}

Node row(std::vector<Node> cells, std::vector<layout::CellWidth> widths, Pt gap) {
  layout::Row content;
  widths.resize(cells.size());
  content.cells = std::move(cells);
  content.widths = std::move(widths);
  content.gap = gap;
  Node node;
  node.content = std::move(content);
  return node;
}

Node wrap(std::vector<Node> children, Pt gap, Pt line_gap) {
  layout::Wrap content;
  content.children = std::move(children);
  content.gap = gap;
  content.line_gap = line_gap;
  Node node;
  node.content = std::move(content);
  return node;
}

Node timeline(std::vector<Node> entries, Pt gutter, Pt gap) {
  Node node = stack(std::move(entries), gap);
  auto& content = std::get<layout::Stack>(node.content);
  content.rail = layout::Rail{gutter, 1, {}, {}};
  content.markers.assign(content.children.size(), picture("dot", 4, 4));
  return node;
}

layout::CellWidth fixed(Pt width) {
  return {layout::CellWidthKind::kFixed, width};
}

layout::CellWidth share(double share) {
  return {layout::CellWidthKind::kShare, share};
}

layout::CellWidth natural() {
  return {layout::CellWidthKind::kAuto, 0};
}

Node with_next(Node node) {
  node.breaks.keep_with_next = true;
  return node;
}

Node together(Node node) {
  node.breaks.keep_together = true;
  return node;
}

Node on_new_page(Node node) {
  node.breaks.before = layout::BreakBefore::kPage;
  return node;
}

Node padded(Node node, Edges padding) {
  node.padding = padding;
  return node;
}

Node with_border(Node node, Pt width) {
  layout::Border border;
  border.width = width;
  node.border = border;
  return node;
}

layout::LayoutResult lay(const Node& node, Size room, bool at_region_start) {
  return layout::layout(node, {room.width, room.height, at_region_start});
}

std::string printed(const layout::Fragment& fragment) {
  std::string text;
  const auto add = [&text](const std::string& item) {
    if (!item.empty()) text += (text.empty() ? "" : " ") + item;
  };
  if (is_artifact(fragment)) return text;
  for (const layout::Ink& ink : fragment.ink) add(name_of(ink));
  for (const layout::Fragment::Child& child : fragment.children) add(printed(*child.fragment));
  return text;
}

std::vector<layout::FragmentPtr> regions_of(const Node& node, Size region, std::size_t most) {
  std::vector<layout::FragmentPtr> regions;
  layout::BreakTokenPtr token;
  do {
    layout::LayoutResult result =
        layout::layout(node, {region.width, region.height, true}, token.get());
    if (!result.fragment) break;
    regions.push_back(std::move(result.fragment));
    token = std::move(result.rest);
  } while (token && regions.size() < most);
  return regions;
}

std::vector<std::string> printed_regions(const Node& node, Size region) {
  std::vector<std::string> printed_each;
  for (const layout::FragmentPtr& fragment : regions_of(node, region)) {
    printed_each.push_back(printed(*fragment));
  }
  return printed_each;
}

Point place_of(const layout::Fragment& fragment, std::string_view what) {
  return find(fragment, what, {}).value_or(Point{-1, -1});
}

std::size_t measuring_count() {
  return plain_face()->asked();
}

}  // namespace cvpress::tests
