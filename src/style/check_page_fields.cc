// Fields of the page in what stands between its margins: there is no one page
// there, so they would never print.
#include <set>

#include <fmt/format.h>

#include "style/children.h"
#include "style/fields.h"
#include "style/layout_builder.h"

namespace cvpress::style {
namespace {

/// Goes through what is reached in one scope, each name once.
class PageFieldCheck {
 public:
  PageFieldCheck(const Scope& scope, Diagnostics& diagnostics)
      : scope_(scope), diagnostics_(diagnostics) {}

  void check(const ChildElement& child) {
    const Element* element = scope_.element(child);
    if (element == nullptr) return;
    if (!child.in_place && !seen_.insert(child.name).second) return;
    for (const auto* paths : {&element->when, &element->unless}) {
      for (const FieldPath& path : *paths) check(path);
    }
    if (const auto* text = std::get_if<TextElement>(&element->kind)) check(text->text);
    for (const ChildElement* inner : children_of(*element)) check(*inner);
  }
  void check(const std::optional<ChildElement>& child) {
    if (child) check(*child);
  }

 private:
  void check(const FieldPath& path) {
    if (path.names.size() < 2 || path.names[0] != "page") return;
    diagnostics_
        .error(path.where, fmt::format("there is no \"{}\" in the text of a page", path_text(path)))
        .hints.push_back({"header, footer and fixed elements of the page have it", {}});
  }
  void check(const Template& parts) {
    for (const TemplatePart& part : parts) {
      if (const auto* styled = std::get_if<StyledPart>(&part.content)) check(styled->content);
      if (const auto* group = std::get_if<OptionalPart>(&part.content)) check(group->content);
      const auto* field = std::get_if<FieldPart>(&part.content);
      if (field == nullptr) continue;
      for (const auto& alternative : field->alternatives) {
        if (const auto* path = std::get_if<FieldPath>(&alternative)) check(*path);
      }
    }
  }

  const Scope& scope_;
  Diagnostics& diagnostics_;
  std::set<std::string_view> seen_;
};

void check_section(const SectionSpec& section, Diagnostics& diagnostics) {
  PageFieldCheck check(*section.scope, diagnostics);
  check.check(section.heading);
  check.check(section.entry);
  check.check(section.divider);
  if (section.rail) check.check(section.rail->marker);
  if (!section.group) return;
  check.check(section.group->heading);
  check.check(section.group->entry);
  check.check(section.group->divider);
}

}  // namespace

void check_page_fields(const LayoutSpec& spec, Diagnostics& diagnostics) {
  if (spec.scope) PageFieldCheck(*spec.scope, diagnostics).check(spec.page.banner);
  for (const auto& [name, region] : spec.regions) {
    PageFieldCheck check(*region.scope, diagnostics);
    for (const ChildElement& child : region.content) check.check(child);
    for (const auto& [kind, section] : region.sections) check_section(section, diagnostics);
  }
}

}  // namespace cvpress::style
