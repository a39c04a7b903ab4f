// Names inside a finished layout: every element, style and field that is
// referred to must exist.
#include <set>

#include <fmt/format.h>

#include "style/field_check.h"
#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

template <class Map>
std::vector<std::string_view> names_of(const Map& map) {
  std::vector<std::string_view> names;
  for (const auto& [name, value] : map) names.push_back(name);
  return names;
}

class NameCheck {
 public:
  NameCheck(const Scope& scope, const FieldCheck& fields, NameFindings& found)
      : scope_(scope), fields_(fields), found_(found) {}

  void element(const Element& element) {
    box(element.box);
    for (const FieldPath& path : element.when) fields_.any(path);
    for (const FieldPath& path : element.unless) fields_.any(path);
    if (element.each) fields_.use(*element.each, FieldUse::kEach);
    if (element.link) fields_.use(*element.link, FieldUse::kLink);
    if (element.alt) parts(*element.alt, element.where);
    std::visit([&](const auto& kind) { (*this)(kind, element.where); }, element.kind);
  }

  void child(const ChildElement& child) {
    if (child.in_place) {
      element(*child.in_place);
    } else if (!scope_.elements.contains(child.name) && !scope_.switched_off.contains(child.name)) {
      found_.unknown(child.where, fmt::format("there is no element \"{}\"", child.name), child.name,
                     names_of(scope_.elements));
    }
  }

  /// Names among a region's content are checked with its sections.
  void content(const RegionSpec& region) {
    box(region.box);
    for (const ChildElement& item : region.content) {
      if (item.in_place) child(item);
    }
  }

  void box(const BoxKeys& box) { style_name(box.style, box.style_where); }

  void section(const SectionSpec& section) {
    box(section.box);
    for (const auto* place : {&section.heading, &section.entry, &section.divider}) {
      if (*place) child(**place);
    }
    if (section.rail) marker(*section.rail);
    if (section.group) group(*section.group);
  }

  void marker(const RailSpec& rail) {
    if (rail.marker.in_place || !rail.marker.name.empty()) child(rail.marker);
  }

  /// Groups are by a field, or by the year.
  void group(const GroupSpec& group) {
    if (group.by.names != std::vector<std::string>{"year"}) fields_.of_entry(group.by);
    if (group.heading) child(*group.heading);
    if (group.entry) child(*group.entry);
    if (group.divider) child(*group.divider);
  }

  void parts(const Template& parts, SourceSpan where) {
    for (const TemplatePart& part : parts) {
      if (const auto* styled = std::get_if<StyledPart>(&part.content)) {
        style_name(styled->style, styled->where.known() ? styled->where : where);
        this->parts(styled->content, where);
      } else if (const auto* group = std::get_if<OptionalPart>(&part.content)) {
        this->parts(group->content, where);
      } else if (const auto* value = std::get_if<FieldPart>(&part.content)) {
        fields_.part(*value);
      } else if (const auto* icon = std::get_if<IconPart>(&part.content)) {
        fields_.icon(*icon);
      }
    }
  }

  void operator()(const TextElement& text, SourceSpan where) { parts(text.text, where); }
  void operator()(const ProseElement& prose, SourceSpan) {
    fields_.use(prose.field, FieldUse::kProse);
  }
  void operator()(const StackElement& stack, SourceSpan) {
    for (const ChildElement& item : stack.children) child(item);
    if (stack.divider) child(*stack.divider);
    if (stack.rail) marker(*stack.rail);
  }
  void operator()(const RowElement& row, SourceSpan) {
    for (const ChildElement& item : row.cells) child(item);
  }
  void operator()(const WrapElement& wrap, SourceSpan) {
    for (const ChildElement& item : wrap.children) child(item);
  }
  void operator()(const ImageElement& image, SourceSpan) {
    fields_.use(image.field, FieldUse::kImage);
  }
  void operator()(const RuleElement&, SourceSpan) {}
  void operator()(const MeterElement& meter, SourceSpan) {
    fields_.use(meter.field, FieldUse::kMeter);
  }
  void operator()(const QrElement& qr, SourceSpan) { fields_.use(qr.field, FieldUse::kQr); }
  void operator()(const ChartElement& chart, SourceSpan) {
    fields_.use(chart.list, FieldUse::kChart);
    if (!chart.by.names.empty()) fields_.use(chart.by, FieldUse::kMeter);
    if (chart.label) child(*chart.label);
  }

 private:
  void style_name(const std::string& name, SourceSpan where) {
    if (name.empty() || scope_.styles.contains(name)) return;
    found_.unknown(where, fmt::format("there is no style \"{}\"", name), name,
                   names_of(scope_.styles));
  }

  const Scope& scope_;
  const FieldCheck& fields_;
  NameFindings& found_;
};

}  // namespace

void check_names(const LayoutSpec& spec, NameFindings& found) {
  const FieldCheck fields(spec, found);
  std::set<const Scope*> done;
  const auto checked = [&](const ScopePtr& scope) {
    NameCheck names(*scope, fields, found);
    if (!done.insert(scope.get()).second) return names;
    for (const auto& [name, element] : scope->elements) names.element(element);
    return names;
  };
  if (!spec.scope) return;
  NameCheck names = checked(spec.scope);
  for (const auto& [name, region] : spec.regions) {
    checked(region.scope).content(region);
    for (const auto& [kind, section] : region.sections) checked(section.scope).section(section);
  }
  for (const auto* place : {&spec.page.banner, &spec.page.header, &spec.page.footer}) {
    if (*place) names.child(**place);
  }
  for (const FixedSpec& fixed : spec.page.fixed) names.child(fixed.element);
  for (const auto& [name, word] : spec.words) names.parts(word, {});
}

}  // namespace cvpress::style
