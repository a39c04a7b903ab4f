#include "compose/sections.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "compose/entries.h"
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
  setting.fields.section_icon = spec.icon;
  return inside_box(spec.box, setting);
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

/// A section's own text, set as an entry of the kind "text" is: layouts give that
/// its place beside or below what other entries have. Plain prose where they do not.
std::optional<layout::Node> body_node(const Section& section, const RegionPlace& region,
                                      const style::ProseElement& look, const Setting& setting) {
  const auto& specs = region.spec->sections;
  const auto text = specs.find(model::kind_name(model::Kind::kText));
  if (text != specs.end() && text->second.entry && !is_blank(section.body)) {
    model::Entry entry;
    entry.kind = model::Kind::kText;
    entry.description = section.body;
    entry.where = section.where;
    Setting inner = setting;
    if (text->second.scope) inner.scope = text->second.scope.get();
    inner.fields.entry = &entry;
    auto composed = compose_one(*text->second.entry, inner);
    const bool is_printed = setting.record->printed.contains("entry.description");
    if (composed && is_printed) return std::move(composed->node);
  }
  return prose_node(section.body, {look, setting, 0, 0});
}

/// The subtitle, where the heading does not print it, and the section's text.
std::vector<Composed> introduction(const Section& section, const RegionPlace& region,
                                   const SectionSpec& spec, const Setting& outer) {
  const Pt indent_start = points(spec.indent_start, outer);
  const Pt indent_end = points(spec.indent_end, outer);
  Setting setting = outer;
  setting.room = std::max<Pt>(0, outer.room - indent_start - indent_end);
  const style::ProseElement look = prose_look(*setting.scope);
  std::vector<Composed> all;
  const bool has_subtitle = !model::is_blank(section.subtitle);
  if (has_subtitle && !setting.record->printed.contains("section.subtitle")) {
    Setting styled = setting;
    styled.style = setting.scope->with_style(setting.style, "subtitle");
    all.push_back({prose_paragraph(section.subtitle, Role::kP, {look, styled, 0, 0}), {}});
    all.back().node.breaks.keep_with_next = true;
  }
  auto body = body_node(section, region, look, setting);
  if (body) all.push_back({std::move(*body), {}});
  for (Composed& part : all) {
    part.node.padding.start += indent_start;
    part.node.padding.end += indent_end;
  }
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
  stack.gaps = {0, rest.above.value_or(gap_of(spec.heading_gap, setting))};
  node.content = std::move(stack);
  return node;
}

/// The room of a section's entries.
Setting entries_setting(const Setting& setting, const SectionSpec& spec, SectionWidths& widths) {
  Setting inner = setting;
  Pt taken = points(spec.indent_start, setting) + points(spec.indent_end, setting);
  if (spec.rail) taken += points(spec.rail->width, setting);
  if (spec.heading_width) {
    taken += points(*spec.heading_width, setting) + points(spec.heading_gap, setting);
  }
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
  setting.record->done.clear();
  // A heading of nothing is no heading: whether it stays is known at the end.
  const HeadingsMade before = setting.record->headings;
  auto heading = compose_heading(spec, setting);
  Record& record = *setting.record;
  const std::size_t promised = record.promises.size();
  record.promises.push_back({&section, nullptr, nullptr, record.printed});
  std::vector<Composed> parts = introduction(section, region, spec, setting);
  SectionWidths widths{&section, {}};
  const Setting inner = entries_setting(setting, spec, widths);
  auto entries = compose_entries({section, region, spec, inner}, unprinted);
  layout::BreakRules breaks;
  if (entries) {
    // Its heading and text go to the next page with a section's first entry.
    raise_page_break(*entries);
    std::swap(breaks.before, entries->breaks.before);
    parts.push_back({std::move(*entries), {}});
  }
  if (page_breaks(setting).sections.contains(&section)) {
    breaks.before = layout::BreakBefore::kPage;
  }
  if (parts.empty()) {
    record.headings = before;
    record.promises.resize(promised);
    return std::nullopt;
  }
  Composed composed;
  Composed rest;
  if (parts.size() == 1) {
    rest = std::move(parts.front());
  } else {
    rest.node.content = stacked_children(std::move(parts), gap_of(spec.gap, setting));
  }
  if (heading) {
    composed.node = with_heading(std::move(heading->node), std::move(rest), spec, setting);
  } else {
    composed.node = alone_in_stack(std::move(rest.node));
  }
  composed.node.breaks.before = breaks.before;
  apply_box(spec.box, setting, composed.node);
  limit_padding(
      fmt::format(" of \"{}\" in the region \"{}\"", model::kind_name(section.kind), region.name),
      {}, region.setting, composed.node);
  composed.node.tag = make_tag(Role::kSect);
  record.promises[promised].tag = composed.node.tag;
  composed.node.part = part_of(layout::PartKind::kSection, section.title);
  composed.node.where = section.where;
  if (spec.box.above) composed.above = gap_of(*spec.box.above, setting);
  return composed;
}

}  // namespace cvpress::compose
