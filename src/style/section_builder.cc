// How kinds of sections are set.
#include <fmt/format.h>

#include "style/keys.h"
#include "style/layout_builder.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

constexpr Choice<Arrange> kArranges[] = {{"stack", Arrange::kStack}, {"wrap", Arrange::kWrap}};
constexpr Choice<Numbering> kNumberings[] = {{"ascending", Numbering::kAscending},
                                             {"descending", Numbering::kDescending}};

Length points(double value) {
  const Measure measure{value, Unit::kPoints};
  return {measure, measure, measure};
}

const data::Value* present(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find(key);
  return value != nullptr && !value->is_null() ? value : nullptr;
}

}  // namespace

void LayoutBuilder::unavailable_section_keys(const ValueReader& values, const data::Map& map) {
  if (const auto* columns = present(map, "columns"); columns != nullptr && columns->text() != "1") {
    values.not_available(columns->where, "more than one column");
  }
}

void LayoutBuilder::section_lengths(const ElementReader& reader, const ValueReader& values,
                                    const data::Map& map, SectionSpec& spec) {
  const auto length = [&](std::string_view key, double otherwise) {
    const data::Value* value = present(map, key);
    return value != nullptr ? values.length(*value).value_or(points(otherwise)) : points(otherwise);
  };
  spec.heading_gap = length("heading_gap", 5);
  spec.gap = length("gap", 9);
  spec.line_gap = length("line_gap", 0);
  if (const auto* width = present(map, "heading_width")) spec.heading_width = values.length(*width);
  spec.indent_start = spec.indent_end = points(0);
  if (const auto* indent = present(map, "indent")) {
    const Sides sides = values.sides(*indent);
    spec.indent_start = sides.start.value_or(points(0));
    spec.indent_end = sides.end.value_or(points(0));
  }
  if (const auto* rail = present(map, "rail")) spec.rail = reader.rail(*rail);
}

SectionSpec LayoutBuilder::section(const RawScope& scope, const data::Map& map) {
  SectionSpec spec;
  const RawScope inner = inner_scope(scope, map);
  spec.scope = inner.typed;
  const ValueReader values(inner.names, sources_, diagnostics_);
  const data::Value* defaults = top("defaults");
  const ElementReader reader(values, defaults != nullptr ? defaults->map() : nullptr);
  values.unknown_keys(map, kSectionKeys, {}, "a section");
  unavailable_section_keys(values, map);
  if (const auto* heading = present(map, "heading")) spec.heading = reader.child(*heading);
  if (const auto* entry = present(map, "entry")) spec.entry = reader.child(*entry);
  if (const auto* divider = present(map, "divider")) spec.divider = reader.child(*divider);
  if (const auto* arrange = present(map, "arrange")) {
    spec.arrange = values.choice<Arrange>(*arrange, kArranges).value_or(Arrange::kStack);
  }
  if (const auto* number = present(map, "number")) {
    spec.number = values.choice<Numbering>(*number, kNumberings).value_or(Numbering::kNone);
  }
  if (const auto* group = present(map, "group")) {
    spec.group = reader.group(*group);
    if (spec.arrange == Arrange::kWrap) {
      diagnostics_.error(group->where, "entries in groups are stacked: arrange cannot be wrap");
    }
  }
  if (const auto* separator = present(map, "separator")) {
    spec.separator = values.text(*separator).value_or("");
  }
  if (const auto* icon = present(map, "icon")) spec.icon = values.text(*icon).value_or("");
  if (const auto* omit = present(map, "omit")) {
    for (std::string& field : values.texts(*omit)) spec.omit.insert(std::move(field));
  }
  if (const auto* match = present(map, "match")) spec.match = values.texts(*match);
  section_lengths(reader, values, map, spec);
  spec.box = reader.box(map);
  return spec;
}

void LayoutBuilder::read_sections(const RawScope& scope, RegionSpec& region) {
  const data::Value* sections = top("sections");
  const data::Map* map = sections != nullptr ? sections->map() : nullptr;
  data::Value none;
  none.content = data::Map{};
  const data::Value* general = map != nullptr ? present(*map, "default") : nullptr;
  if (general == nullptr || general->map() == nullptr) general = &none;
  // Kinds that a layout says nothing of share one spec.
  const SectionSpec plain = section(scope, *general->map());
  for (int kind = 0; kind <= static_cast<int>(model::Kind::kOther); ++kind) {
    const std::string name(model::kind_name(static_cast<model::Kind>(kind)));
    const data::Value* own = map != nullptr ? present(*map, name) : nullptr;
    if (own == nullptr || own->map() == nullptr) {
      region.sections.emplace(name, plain);
    } else {
      region.sections.emplace(name, section(scope, *laid_over(*general, *own).map()));
    }
  }
  if (map == nullptr) return;
  for (const data::Member& member : map->members) {
    if (!member.value.is_null() && member.value.map() == nullptr) {
      ValueReader(scope.names, sources_, diagnostics_).expected(member.value, "a section's keys");
    }
    const bool is_new = member.key != "default" && !region.sections.contains(member.key);
    if (!is_new || member.value.map() == nullptr) continue;
    SectionSpec spec = section(scope, *laid_over(*general, member.value).map());
    if (spec.match.empty()) unknown_section(member, region);
    region.sections.emplace(member.key, std::move(spec));
  }
}

void LayoutBuilder::unknown_section(const data::Member& member, const RegionSpec& region) {
  std::vector<std::string_view> kinds;
  for (const auto& [name, known] : region.sections) kinds.push_back(name);
  Diagnostic& diagnostic =
      diagnostics_.error(member.key_where, fmt::format("\"{}\" is no kind of section", member.key));
  std::string hint = suggestion(member.key, kinds);
  if (hint.empty()) hint = "a name that is no kind needs match: \"its title\"";
  diagnostic.hints.push_back({std::move(hint), {}});
}

}  // namespace cvpress::style
