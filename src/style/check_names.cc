// Names inside a finished layout: every element, style and field that is
// referred to must exist. Icons are checked where they are set, by the faces.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/suggest.h"
#include "style/fields.h"
#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

bool is_root(std::string_view name) {
  const auto fields = field_table();
  return name == "word" || name == "group" || name == "letter" ||
         std::any_of(fields.begin(), fields.end(),
                     [name](const FieldInfo& field) { return field.root == name; });
}

bool is_bare_field(std::string_view name) {
  const auto fields = field_table();
  return std::any_of(fields.begin(), fields.end(), [name](const FieldInfo& field) {
    return field.name == name &&
           (field.root == "entry" || field.root == "contact" || field.root == "item");
  });
}

bool is_field_of(std::string_view root, std::string_view name) {
  const auto fields = field_table();
  return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) {
    return field.root == root && field.name == name;
  });
}

bool is_known(const FieldPath& path) {
  const auto& names = path.names;
  if (names.empty()) return false;
  const std::string& first = names[0];
  if (first == "extra" || first == "word" || first == "letter") return names.size() > 1;
  if (names.size() == 1) return is_bare_field(first) || is_root(first);
  if (first == "group") {
    return names[1] == "extra" || is_field_of("group", names[1]) || is_field_of("entry", names[1]);
  }
  if (is_root(first)) {
    return names[1] == "extra" || is_field_of(first, names[1]) ||
           (first == "entry" && is_bare_field(names[1])) || first == "item";
  }
  return is_bare_field(first);
}

template <class Map>
std::vector<std::string_view> names_of(const Map& map) {
  std::vector<std::string_view> names;
  for (const auto& [name, value] : map) names.push_back(name);
  return names;
}

class NameCheck {
 public:
  NameCheck(const Scope& scope,
            std::set<SourceSpan, bool (*)(const SourceSpan&, const SourceSpan&)>& seen,
            Diagnostics& diagnostics)
      : scope_(scope), seen_(seen), diagnostics_(diagnostics) {}

  void element(const Element& element) {
    box(element.box);
    for (const FieldPath& path : element.when) field(path);
    for (const FieldPath& path : element.unless) field(path);
    if (element.each) field(*element.each);
    if (element.link) field(*element.link);
    if (element.alt) parts(*element.alt, element.where);
    std::visit([&](const auto& kind) { (*this)(kind, element.where); }, element.kind);
  }

  void child(const ChildElement& child) {
    if (child.in_place) {
      element(*child.in_place);
    } else if (!scope_.elements.contains(child.name) && !scope_.switched_off.contains(child.name)) {
      unknown(child.where, fmt::format("there is no element \"{}\"", child.name), child.name,
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
    if (group.by.names != std::vector<std::string>{"year"}) field(group.by);
    if (group.heading) child(*group.heading);
    if (group.entry) child(*group.entry);
  }

  void operator()(const TextElement& text, SourceSpan where) { parts(text.text, where); }
  void operator()(const ProseElement& prose, SourceSpan) { field(prose.field); }
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
  void operator()(const ImageElement& image, SourceSpan) { field(image.field); }
  void operator()(const RuleElement&, SourceSpan) {}
  void operator()(const MeterElement& meter, SourceSpan) { field(meter.field); }
  void operator()(const QrElement& qr, SourceSpan) { field(qr.field); }

 private:
  void unknown(SourceSpan where, std::string message, std::string_view name,
               const std::vector<std::string_view>& names) {
    if (where.known() && !seen_.insert(where).second) return;
    Diagnostic& diagnostic = diagnostics_.error(where, std::move(message));
    const std::string hint = suggestion(name, names);
    if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
  }

  void style_name(const std::string& name, SourceSpan where) {
    if (name.empty() || scope_.styles.contains(name)) return;
    unknown(where, fmt::format("there is no style \"{}\"", name), name, names_of(scope_.styles));
  }

  void field(const FieldPath& path) {
    if (is_known(path)) return;
    std::string joined;
    for (const std::string& name : path.names) joined += (joined.empty() ? "" : ".") + name;
    std::vector<std::string> paths;
    for (const FieldInfo& info : field_table()) {
      const bool bare = info.root == "entry" || info.root == "contact";
      paths.push_back(bare ? std::string(info.name)
                           : std::string(info.root) + "." + std::string(info.name));
    }
    unknown(path.where, fmt::format("there is no field \"{}\"", joined), joined,
            {paths.begin(), paths.end()});
  }

  void parts(const Template& parts, SourceSpan where) {
    for (const TemplatePart& part : parts) {
      if (const auto* styled = std::get_if<StyledPart>(&part.content)) {
        style_name(styled->style, where);
        this->parts(styled->content, where);
      } else if (const auto* group = std::get_if<OptionalPart>(&part.content)) {
        this->parts(group->content, where);
      } else if (const auto* value = std::get_if<FieldPart>(&part.content)) {
        for (const auto& alternative : value->alternatives) {
          if (const auto* path = std::get_if<FieldPath>(&alternative)) field(*path);
        }
      }
    }
  }

  const Scope& scope_;
  std::set<SourceSpan, bool (*)(const SourceSpan&, const SourceSpan&)>& seen_;
  Diagnostics& diagnostics_;
};

bool span_less(const SourceSpan& a, const SourceSpan& b) {
  return std::tie(a.file, a.begin, a.end) < std::tie(b.file, b.begin, b.end);
}

}  // namespace

void check_names(const LayoutSpec& spec, Diagnostics& diagnostics) {
  std::set<SourceSpan, bool (*)(const SourceSpan&, const SourceSpan&)> seen(span_less);
  std::set<const Scope*> done;
  const auto check = [&](const Scope& scope) {
    if (!done.insert(&scope).second) return;
    NameCheck names(scope, seen, diagnostics);
    for (const auto& [name, element] : scope.elements) names.element(element);
  };
  if (spec.scope) check(*spec.scope);
  for (const auto& [name, region] : spec.regions) {
    check(*region.scope);
    NameCheck(*region.scope, seen, diagnostics).content(region);
    for (const auto& [kind, section] : region.sections) {
      check(*section.scope);
      NameCheck(*section.scope, seen, diagnostics).section(section);
    }
  }
  if (!spec.scope) return;
  NameCheck names(*spec.scope, seen, diagnostics);
  for (const auto* place : {&spec.page.banner, &spec.page.header, &spec.page.footer}) {
    if (*place) names.child(**place);
  }
  for (const FixedSpec& fixed : spec.page.fixed) names.child(fixed.element);
}

}  // namespace cvpress::style
