#include "compose/regions.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/check.h"
#include "base/utf8.h"
#include "compose/composed_before.h"
#include "compose/letter.h"
#include "compose/link_marks.h"
#include "compose/region_extents.h"
#include "compose/section_matches.h"
#include "compose/sections.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using model::Section;
using style::LayoutSpec;
using style::RegionSpec;

constexpr std::string_view kRest = "rest";

/// A place in the content of a region.
struct Slot {
  std::string region;
  const style::ChildElement* content = nullptr;
  std::vector<const Section*> sections;
};

/// A layout is checked: it has every region it names.
const RegionSpec& region_spec(const LayoutSpec& layout, const std::string& name) {
  const auto found = layout.regions.find(name);
  CVPRESS_CHECK(found != layout.regions.end());
  return found->second;
}

/// Where each region stands, in the order of `page.regions`.
std::vector<Extent> extents_of(const std::vector<RegionFlow>& flows, const Setting& setting) {
  std::vector<WidthWish> wishes(flows.size());
  for (const RegionFlow& flow : flows) wishes[flow.place] = {flow.fixed_width, flow.share};
  return region_extents(wishes, points(setting.shared->layout.page.gutter, setting),
                        setting.region_width);
}

std::size_t place_of(const std::string& name, const std::vector<std::string>& regions) {
  const auto found = std::find(regions.begin(), regions.end(), name);
  CVPRESS_CHECK(found != regions.end());
  return static_cast<std::size_t>(found - regions.begin());
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Each region once: those that `reading` names, then the others as they stand.
std::vector<std::string> reading_order(const LayoutSpec& layout) {
  std::vector<std::string> order;
  for (const auto* names : {&layout.page.reading, &layout.page.regions}) {
    for (const std::string& name : *names) {
      if (holds(layout.page.regions, name) && !holds(order, name)) order.push_back(name);
    }
  }
  return order;
}

std::vector<Slot> all_slots(const LayoutSpec& layout) {
  std::vector<Slot> slots;
  for (const std::string& name : reading_order(layout)) {
    for (const style::ChildElement& content : region_spec(layout, name).content) {
      slots.push_back({name, &content, {}});
    }
  }
  return slots;
}

std::string folded(std::string_view title) {
  return ascii_lower(trimmed(title));
}

/// Whether a slot is for sections of this title; the most specific claim.
bool matches_title(const Slot& slot, const Section& section, const LayoutSpec& layout) {
  const auto& specs = region_spec(layout, slot.region).sections;
  const auto spec = specs.find(slot.content->name);
  if (spec == specs.end()) return false;
  const std::string title = folded(model::plain_text(section.title));
  return std::any_of(spec->second.match.begin(), spec->second.match.end(),
                     [&](const std::string& match) { return folded(match) == title; });
}

Slot* slot_for(const Section& section, const LayoutSpec& layout, std::vector<Slot>& slots) {
  const auto first = [&](auto&& claims) -> Slot* {
    const auto found = std::find_if(slots.begin(), slots.end(), claims);
    return found == slots.end() ? nullptr : &*found;
  };
  if (Slot* slot = first([&](const Slot& s) { return matches_title(s, section, layout); })) {
    return slot;
  }
  const std::string_view kind = model::kind_name(section.kind);
  if (Slot* slot = first([&](const Slot& s) { return s.content->name == kind; })) return slot;
  return first([](const Slot& s) { return s.content->name == kRest; });
}

bool is_void(const Section& section) {
  return section.entries.empty() && is_blank(section.body) && model::is_blank(section.subtitle);
}

void warn_of_unplaced(const Section& section, const Setting& setting) {
  const std::string_view kind = model::kind_name(section.kind);
  const std::string title = model::plain_text(section.title);
  setting.record->diagnostics
      .warning(section.where,
               fmt::format("the layout \"{}\" does not print the section \"{}\"",
                           setting.shared->layout.name, title.empty() ? kind : title))
      .hints.push_back({fmt::format("put {} or rest into the content of a region", kind), {}});
}

void place_sections(const Setting& setting, std::vector<Slot>& slots) {
  for (const Section& section : setting.shared->resume.sections) {
    if (is_void(section)) continue;
    Slot* slot = slot_for(section, setting.shared->layout, slots);
    if (slot != nullptr) {
      slot->sections.push_back(&section);
    } else {
      warn_of_unplaced(section, setting);
    }
  }
}

bool is_section_name(const Slot& slot, const LayoutSpec& layout) {
  const std::string& name = slot.content->name;
  if (name == kRest || model::kind_named(name)) return true;
  const auto& specs = region_spec(layout, slot.region).sections;
  const auto spec = specs.find(name);
  return spec != specs.end() && !spec->second.match.empty();
}

void add_slot(const Slot& slot, const RegionPlace& region, Unprinted& unprinted,
              std::vector<Composed>& content) {
  if (!is_section_name(slot, region.setting.shared->layout)) {
    for (Composed& each : compose_child(*slot.content, region.setting)) {
      content.push_back(std::move(each));
    }
    note_of_letter(*region.setting.record);
    return;
  }
  ComposedBefore* before = region.setting.shared->resources.composed_before;
  for (const Section* section : slot.sections) {
    auto composed = before != nullptr ? before->sections.compose(*section, region, unprinted)
                                      : compose_section(*section, region, unprinted);
    if (composed) content.push_back(std::move(*composed));
  }
}

/// The region's box, which is that of its area on every page, not of its content.
void apply_region_box(const style::BoxKeys& box, const Setting& setting, RegionFlow& flow) {
  layout::Node node;
  apply_box(box, setting, node);
  flow.background = node.background;
  flow.border = node.border;
  flow.radius = node.radius;
  flow.padding = node.padding;
  if (!flow.border) return;
  const layout::Border& border = *flow.border;
  const Pt width = std::max(border.width, 0.0);
  if (border.top) flow.padding.top += width;
  if (border.end) flow.padding.end += width;
  if (border.bottom) flow.padding.bottom += width;
  if (border.start) flow.padding.start += width;
}

/// A region without its content, and as yet without its width.
RegionFlow empty_flow(const std::string& name, const Setting& setting) {
  const LayoutSpec& layout = setting.shared->layout;
  const RegionSpec& spec = region_spec(layout, name);
  RegionFlow flow;
  flow.name = name;
  flow.place = place_of(name, layout.page.regions);
  if (spec.width) flow.fixed_width = points(*spec.width, setting);
  flow.share = spec.share;
  flow.balance = spec.balance;
  flow.release = spec.release;
  flow.bleed = spec.bleed;
  flow.where = spec.where;
  return flow;
}

/// The setting of what stands in a region; gives the flow its box and columns.
RegionPlace region_place(const Setting& setting, RegionFlow& flow) {
  RegionPlace region{flow.name, &region_spec(setting.shared->layout, flow.name), setting};
  if (region.spec->scope) region.setting.scope = region.spec->scope.get();
  region.setting.style = region.setting.scope->body();
  region.setting.region_width = flow.width;
  region.setting.room = flow.width;
  region.setting = inside_box(region.spec->box, region.setting);
  apply_region_box(region.spec->box, region.setting, flow);
  const Pt width = std::max(flow.width - flow.padding.across(), 0.0);
  const Columns columns =
      columns_in(width, region.spec->columns, points(region.spec->gutter, region.setting));
  flow.columns = region.spec->columns;
  flow.column_gutter = columns.gutter;
  region.setting.room = columns.width;
  region.setting.region_width = columns.width;
  return region;
}

/// Several regions have an element each, so that what goes on on a later page
/// is read below its own headings and not below another region's.
layout::TagPtr region_tag(const std::vector<RegionFlow>& flows) {
  return flows.size() > 1 ? make_tag(layout::Role::kDiv) : nullptr;
}

}  // namespace

std::vector<RegionFlow> compose_regions(const Setting& setting) {
  const LayoutSpec& layout = setting.shared->layout;
  std::vector<Slot> slots = all_slots(layout);
  warn_of_missed_titles(setting);
  place_sections(setting, slots);
  std::vector<RegionFlow> flows;
  for (const std::string& name : reading_order(layout)) flows.push_back(empty_flow(name, setting));
  const std::vector<Extent> extents = extents_of(flows, setting);
  Unprinted unprinted(layout.name);
  for (RegionFlow& flow : flows) {
    flow.offset = extents[flow.place].offset;
    flow.width = extents[flow.place].width;
    const RegionPlace region = region_place(setting, flow);
    std::vector<Composed> content;
    for (const Slot& slot : slots) {
      if (slot.region == flow.name) add_slot(slot, region, unprinted, content);
    }
    auto footnotes = footnote_list(region.setting);
    if (footnotes) content.push_back(std::move(*footnotes));
    flow.content.content =
        stacked_children(std::move(content), gap_of(region.spec->gap, region.setting));
    flow.content.tag = region_tag(flows);
  }
  return flows;
}

}  // namespace cvpress::compose
