#include "compose/sections.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "compose/prose.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using layout::Role;
using model::Section;
using style::SectionSpec;

/// The elements whose look a section's own text has, by preference.
constexpr std::string_view kProseNames[] = {"description", "paragraph", "summary"};

Setting section_setting(const Section& section, const RegionPlace& region,
                        const SectionSpec& spec) {
  Setting setting = region.setting;
  if (spec.scope) setting.scope = spec.scope.get();
  setting.style = setting.scope->with_style(setting.scope->body(), region.spec->box.style);
  setting.fields.section = &section;
  return inside_box(spec.box, setting);
}

/// An entry of another kind than its section's is set as its own kind is.
const SectionSpec& spec_of_entry(const model::Entry& entry, const Section& section,
                                 const RegionPlace& region, const SectionSpec& spec) {
  if (entry.kind == section.kind) return spec;
  const auto own = region.spec->sections.find(model::kind_name(entry.kind));
  return own == region.spec->sections.end() ? spec : own->second;
}

/// Entries that print something, with the settings they were composed in,
/// which stay where they are.
struct Entries {
  std::vector<Composed> nodes;
  std::vector<const Setting*> settings;
  std::deque<Setting> kept;
};

/// A heading makes an entry a part of the document of its own.
void mark_entry(layout::Node& node) {
  if (!node.tag && has_heading(node)) node.tag = make_tag(Role::kSect);
}

void add_entry(const Setting& setting, const SectionSpec& spec, Unprinted& unprinted,
               Entries& entries) {
  Record& record = *setting.record;
  record.printed.clear();
  record.headings.entry = false;
  auto node = spec.entry ? compose_one(*spec.entry, setting) : std::nullopt;
  unprinted.check(*setting.fields.entry, record.printed, spec.omit, record.diagnostics);
  record.headings.entry = false;
  if (!node) return;
  mark_entry(node->node);
  entries.kept.push_back(setting);
  entries.settings.push_back(&entries.kept.back());
  entries.nodes.push_back(std::move(*node));
}

Entries compose_entries(const Section& section, const RegionPlace& region, const SectionSpec& spec,
                        const Setting& setting, Unprinted& unprinted) {
  Entries entries;
  for (std::size_t i = 0; i < section.entries.size(); ++i) {
    const model::Entry& entry = section.entries[i];
    const SectionSpec& own = spec_of_entry(entry, section, region, spec);
    Setting inner = setting;
    if (&own != &spec && own.scope) inner.scope = own.scope.get();
    inner.fields.entry = &entry;
    inner.fields.entry_index = i;
    add_entry(inner, own, unprinted, entries);
  }
  return entries;
}

/// Dividers between the entries; they have no marker on a rail.
void add_dividers(const style::ChildElement& divider, const Setting& setting, Entries& entries) {
  std::vector<const Setting*> settings;
  for (const Setting* each : entries.settings) {
    if (!settings.empty()) settings.push_back(nullptr);
    settings.push_back(each);
  }
  const std::size_t count = entries.nodes.size();
  entries.nodes = divided(std::move(entries.nodes), divider, setting);
  if (entries.nodes.size() > count) entries.settings = std::move(settings);
}

layout::Node entries_node(Entries entries, const SectionSpec& spec, const Setting& setting) {
  layout::Node node;
  if (spec.arrange == style::Arrange::kWrap) {
    layout::Wrap wrap = wrapped_children(std::move(entries.nodes), spec.separator, setting);
    wrap.gap = points(spec.gap, setting);
    wrap.line_gap = points(spec.line_gap, setting);
    node.content = std::move(wrap);
  } else {
    if (spec.divider) add_dividers(*spec.divider, setting, entries);
    layout::Stack stack = stacked_children(std::move(entries.nodes), points(spec.gap, setting));
    if (spec.rail) add_rail(*spec.rail, setting, entries.settings, stack);
    node.content = std::move(stack);
  }
  node.padding.start = points(spec.indent_start, setting);
  node.padding.end = points(spec.indent_end, setting);
  node.align = align_of(setting);
  return node;
}

/// How a section's own text is set: as the descriptions of its entries are.
style::ProseElement prose_look(const style::Scope& scope) {
  for (const std::string_view name : kProseNames) {
    const auto found = scope.elements.find(name);
    if (found == scope.elements.end()) continue;
    const auto* look = std::get_if<style::ProseElement>(&found->second.kind);
    if (look != nullptr) return *look;
  }
  style::ProseElement plain;
  plain.bullets = {"•", "–"};
  plain.bullet_gap.ideal.value = 5;
  plain.indent.ideal.value = 3;
  return plain;
}

/// The subtitle, where the heading does not print it, and the section's text.
std::vector<Composed> introduction(const Section& section, const Setting& setting) {
  const style::ProseElement look = prose_look(*setting.scope);
  std::vector<Composed> all;
  const bool has_subtitle = !model::is_blank(section.subtitle);
  if (has_subtitle && !setting.record->printed.contains("section.subtitle")) {
    Setting styled = setting;
    styled.style = setting.scope->with_style(setting.style, "subheading");
    all.push_back({prose_paragraph(section.subtitle, Role::kP, {look, styled, 0, 0}), {}});
    all.back().node.breaks.keep_with_next = true;
  }
  auto body = prose_node(section.body, {look, setting, 0, 0});
  if (body) all.push_back({std::move(*body), {}});
  return all;
}

std::optional<Composed> compose_heading(const SectionSpec& spec, const Setting& setting) {
  setting.record->headings.section = false;
  setting.record->headings.group = false;
  setting.record->headings.entry = false;
  setting.record->printed.clear();
  return spec.heading ? compose_one(*spec.heading, setting) : std::nullopt;
}

/// The heading above the rest, or beside it.
layout::Node with_heading(layout::Node heading, Composed rest, const SectionSpec& spec,
                          const Setting& setting) {
  layout::Node node;
  if (spec.heading_width) {
    layout::Row row;
    row.gap = points(spec.heading_gap, setting);
    row.widths = {{layout::CellWidthKind::kFixed, points(*spec.heading_width, setting)},
                  {layout::CellWidthKind::kShare, 1}};
    row.cells = {std::move(heading), std::move(rest.node)};
    node.content = std::move(row);
    return node;
  }
  heading.breaks.keep_with_next = true;
  layout::Stack stack;
  stack.children.push_back(std::move(heading));
  stack.children.push_back(std::move(rest.node));
  stack.gaps = {0, rest.above.value_or(points(spec.heading_gap, setting))};
  node.content = std::move(stack);
  return node;
}

/// The room of a section's entries.
Setting entries_setting(const Setting& setting, const SectionSpec& spec, SectionWidths& widths) {
  Setting inner = setting;
  Pt taken = points(spec.indent_start, setting) + points(spec.indent_end, setting);
  if (spec.rail) taken += points(spec.rail->width, setting);
  inner.room = std::max<Pt>(0, setting.room - taken);
  inner.widths = &widths;
  return inner;
}

}  // namespace

std::optional<Composed> compose_section(const Section& section, const RegionPlace& region,
                                        Unprinted& unprinted) {
  const SectionSpec& spec = region.setting.shared->layout.section(region.name, section.kind,
                                                                  model::plain_text(section.title));
  const Setting setting = section_setting(section, region, spec);
  // A heading of nothing is no heading: whether it stays is known at the end.
  const HeadingsMade before = setting.record->headings;
  auto heading = compose_heading(spec, setting);
  std::vector<Composed> parts = introduction(section, setting);
  SectionWidths widths{&section, {}};
  const Setting inner = entries_setting(setting, spec, widths);
  Entries entries = compose_entries(section, region, spec, inner, unprinted);
  if (!entries.nodes.empty()) parts.push_back({entries_node(std::move(entries), spec, inner), {}});
  if (parts.empty()) {
    setting.record->headings = before;
    return std::nullopt;
  }
  Composed composed;
  Composed rest;
  if (parts.size() == 1) {
    rest = std::move(parts.front());
  } else {
    rest.node.content = stacked_children(std::move(parts), points(spec.gap, setting));
  }
  if (heading) {
    composed.node = with_heading(std::move(heading->node), std::move(rest), spec, setting);
  } else {
    composed.node = alone_in_stack(std::move(rest.node));
  }
  apply_box(spec.box, setting, composed.node);
  composed.node.tag = make_tag(Role::kSect);
  composed.node.where = section.where;
  if (spec.box.above) composed.above = points(*spec.box.above, setting);
  return composed;
}

}  // namespace cvpress::compose
