// The hand-made world of these tests, and that it stands by itself.
#include "unit/compose/world.h"

#include <memory>
#include <utility>

#include <gtest/gtest.h>

#include "compose/dump.h"

namespace cvpress::compose::testing {
namespace {

constexpr model::Kind kLastKind = model::Kind::kOther;

style::StylePatch bold() {
  style::StylePatch patch;
  patch.weight = 700;
  return patch;
}

style::StylePatch italic() {
  style::StylePatch patch;
  patch.italic = true;
  return patch;
}

style::StylePatch body() {
  style::StylePatch patch;
  patch.families = {"sans"};
  patch.size = style::Measure{10, style::Unit::kPoints};
  patch.leading = 1.35;
  patch.weight = 400;
  patch.color = Color{0x1d, 0x23, 0x29};
  return patch;
}

std::string shown(const text::TextSpan& span) {
  if (span.kind == text::SpanKind::kIcon) return "<" + span.text + ">";
  if (span.kind == text::SpanKind::kLineBreak) return "/";
  std::string text;
  for (std::size_t i = 0; i < span.text.size(); ++i) {
    const bool binds = std::string_view(span.text).substr(i).starts_with("\u00A0");
    text += binds ? '~' : span.text[i];
    if (binds) ++i;
  }
  return text;
}

style::Element element_of(auto kind) {
  style::Element element;
  element.kind = std::move(kind);
  return element;
}

std::vector<style::ChildElement> all_named(const std::vector<std::string>& names) {
  std::vector<style::ChildElement> children;
  for (const std::string& name : names) children.push_back(named(name));
  return children;
}

}  // namespace

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

style::Length length(double points) {
  const style::Measure measure{points, style::Unit::kPoints};
  return {measure, measure, measure};
}

style::Length percent(double value) {
  const style::Measure measure{value, style::Unit::kPercent};
  return {measure, measure, measure};
}

style::FieldPath path(std::string_view dotted) {
  style::FieldPath path;
  while (true) {
    const std::size_t dot = dotted.find('.');
    path.names.emplace_back(dotted.substr(0, dot));
    if (dot == dotted.npos) return path;
    dotted.remove_prefix(dot + 1);
  }
}

style::ChildElement named(std::string name) {
  style::ChildElement child;
  child.name = std::move(name);
  return child;
}

style::Template parsed(std::string_view source) {
  Diagnostics diagnostics;
  return style::parse_template(source, {}, diagnostics);
}

style::Element text_element(std::string_view source) {
  return element_of(style::TextElement{parsed(source), false});
}

style::Element prose_element(std::string_view field) {
  style::ProseElement prose;
  prose.field = path(field);
  prose.bullets = {"•", "–"};
  prose.indent = length(3);
  prose.bullet_gap = length(5);
  prose.item_gap = length(2);
  prose.block_gap = length(4);
  return element_of(std::move(prose));
}

style::Element stack_element(std::vector<std::string> children, double gap) {
  style::StackElement stack;
  stack.children = all_named(children);
  stack.gap = length(gap);
  return element_of(std::move(stack));
}

style::Element wrap_element(std::vector<std::string> children, std::string separator) {
  style::WrapElement wrap;
  wrap.children = all_named(children);
  wrap.gap = length(5);
  wrap.separator = std::move(separator);
  return element_of(std::move(wrap));
}

style::Element image_element(std::string_view field, double width, double height) {
  style::Element element = element_of(style::ImageElement{path(field), {}, false});
  element.width = length(width);
  element.height = length(height);
  return element;
}

style::Element rule_element(double thickness) {
  return element_of(style::RuleElement{length(thickness), {}, {}});
}

style::RowWidth fixed(double points) {
  return {style::RowWidthKind::kLength, 1, length(points)};
}

style::RowWidth share(double value) {
  return {style::RowWidthKind::kShare, value, {}};
}

style::RowWidth automatic() {
  return {style::RowWidthKind::kAuto, 1, {}};
}

style::RowWidth widest() {
  return {style::RowWidthKind::kWidest, 1, {}};
}

style::Element row_element(std::vector<std::string> cells, std::vector<style::RowWidth> widths) {
  style::RowElement row;
  row.cells = all_named(cells);
  row.widths = std::move(widths);
  row.gap = length(8);
  return element_of(std::move(row));
}

model::Date date(int year, int month, int day) {
  model::Date date;
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

model::DateRange dates(model::Date start, model::Date end) {
  model::DateRange range;
  range.start = std::move(start);
  range.end = std::move(end);
  return range;
}

model::Block paragraph(std::string text) {
  model::Block block;
  block.inlines = model::plain(std::move(text));
  return block;
}

model::Block list(model::BlockKind kind, std::vector<model::Block> items) {
  model::Block block;
  block.kind = kind;
  block.number = 1;
  block.children = std::move(items);
  return block;
}

model::Block item(std::vector<model::Block> blocks) {
  model::Block block;
  block.kind = model::BlockKind::kListItem;
  block.children = std::move(blocks);
  return block;
}

World::World() : fonts_(files_, {}) {
  layout.name = "test";
  layout.page.paper = {400, 600};
  layout.page.margins = {length(50), length(50), length(50), length(50)};
  layout.page.regions = {"main"};
  layout.page.gutter = length(20);
  layout.regions["main"].content = {named("rest")};
  layout.regions["main"].gap = length(14);
  for (int i = 0; i <= static_cast<int>(kLastKind); ++i) {
    style::SectionSpec spec;
    spec.heading = named("heading");
    spec.heading_gap = length(5);
    spec.entry = named("entry");
    spec.gap = length(9);
    layout.regions["main"].sections[std::string(model::kind_name(static_cast<model::Kind>(i)))] =
        spec;
  }
  scope.styles = {{"body", body()},    {"strong", bold()},     {"title", bold()},
                  {"heading", bold()}, {"emphasis", italic()}, {"self", bold()},
                  {"quote", italic()}};
  element("heading", text_element("{section.title}"));
  element("entry", text_element("{title}"));
}

model::Entry& World::add_entry(model::Kind kind) {
  model::Section& section = resume.sections.emplace_back();
  section.kind = kind;
  section.title = model::plain("Section");
  model::Entry& entry = section.entries.emplace_back();
  entry.kind = kind;
  return entry;
}

style::SectionSpec& World::spec(model::Kind kind, const std::string& region) {
  return layout.regions[region].sections[std::string(model::kind_name(kind))];
}

void World::element(const std::string& name, style::Element element) {
  element.name = name;
  scope.elements[name] = std::move(element);
}

void World::picture(const std::string& name, int width, int height) {
  auto picture = std::make_shared<image::Picture>();
  picture->size = {static_cast<double>(width), static_cast<double>(height)};
  picture->content = image::Raster{
      width,
      height,
      1,
      std::string(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), '\x80'),
      {}};
  picture->origin = name;
  pictures[name] = std::move(picture);
}

void World::complete_layout() {
  if (is_loaded) return;
  const auto shared = std::make_shared<const style::Scope>(scope);
  layout.scope = shared;
  for (auto& [name, region] : layout.regions) {
    if (!region.scope) region.scope = shared;
    if (name != "main" && region.sections.empty()) {
      region.sections = layout.regions["main"].sections;
    }
    for (auto& [kind, spec] : region.sections) {
      if (!spec.scope) spec.scope = shared;
    }
  }
}

Document World::compose() {
  complete_layout();
  Resources resources{
      fonts_,
      [this](const model::ImageRef& image, Diagnostics& heard) -> image::PicturePtr {
        const auto found = pictures.find(image.name);
        if (found != pictures.end()) return found->second;
        heard.warning(image.where, "no picture " + image.name);
        return nullptr;
      },
      sources};
  resources.composed_before = before;
  return compose::compose(resume, layout, resources, diagnostics);
}

std::string World::tree() {
  const Document document = compose();
  return dump(document.regions.front().content);
}

std::string World::warnings() const {
  std::string text;
  for (const Diagnostic& each : diagnostics.all()) text += each.message + "\n";
  return text;
}

std::vector<Line> World::lines(std::string_view source, const model::Entry& entry) {
  complete_layout();
  const Shared shared{resume, layout, {fonts_, {}, sources}, "Title"};
  Record record{diagnostics, diagnostics, {}, {}};
  Setting setting;
  setting.shared = &shared;
  setting.record = &record;
  setting.scope = layout.scope.get();
  setting.style = setting.scope->body();
  setting.fields.resume = &resume;
  setting.fields.document_title = shared.document_title;
  setting.fields.entry = &entry;
  if (!resume.sections.empty()) setting.fields.section = &resume.sections.front();
  return evaluate(parsed(source), setting);
}

std::string World::print(std::string_view source, const model::Entry& entry) {
  std::string text;
  for (const Line& line : lines(source, entry)) {
    if (!text.empty()) text += '|';
    for (const text::TextSpan& span : line.spans) text += shown(span);
  }
  return text;
}

std::vector<text::TextSpan> World::spans(std::string_view source, const model::Entry& entry) {
  const std::vector<Line> all = lines(source, entry);
  return all.empty() ? std::vector<text::TextSpan>() : all.front().spans;
}

TEST(World, SetsAnEntryBelowTheHeadingOfItsSection) {
  World world;
  world.add_entry().title = model::plain("Engineer");
  const std::string tree = world.tree();
  EXPECT_LT(tree.find("\"Section\""), tree.find("\"Engineer\""));
  EXPECT_EQ(world.warnings(), "");
}

}  // namespace cvpress::compose::testing
