#include "compose/regions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/check.h"
#include "base/utf8.h"
#include "compose/sections.h"
#include "compose/stacking.h"

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

struct Extent {
  Pt offset = 0;
  Pt width = 0;
};

/// A layout is checked: it has every region it names.
const RegionSpec& region_spec(const LayoutSpec& layout, const std::string& name) {
  const auto found = layout.regions.find(name);
  CVPRESS_CHECK(found != layout.regions.end());
  return found->second;
}

/// Fixed widths first; shares divide what they and the gutters leave.
std::map<std::string, Extent> region_extents(const Setting& setting) {
  const LayoutSpec& layout = setting.shared->layout;
  const Pt gutter = points(layout.page.gutter, setting);
  Pt left = setting.region_width;
  double shares = 0;
  bool first = true;
  for (const std::string& name : layout.page.regions) {
    const RegionSpec& region = region_spec(layout, name);
    left -= (first ? 0 : gutter) + points(region.width, setting);
    shares += region.width ? 0 : region.share;
    first = false;
  }
  std::map<std::string, Extent> extents;
  Pt offset = 0;
  for (const std::string& name : layout.page.regions) {
    const RegionSpec& region = region_spec(layout, name);
    const Pt share = shares > 0 ? std::max<Pt>(left, 0) * region.share / shares : 0;
    const Pt width = region.width ? points(*region.width, setting) : share;
    extents[name] = {offset, width};
    offset += width + gutter;
  }
  return extents;
}

const std::vector<std::string>& reading_order(const LayoutSpec& layout) {
  return layout.page.reading.empty() ? layout.page.regions : layout.page.reading;
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
    return;
  }
  for (const Section* section : slot.sections) {
    auto composed = compose_section(*section, region, unprinted);
    if (composed) content.push_back(std::move(*composed));
  }
}

RegionPlace region_place(const std::string& name, Pt width, const Setting& setting) {
  RegionPlace region{name, &region_spec(setting.shared->layout, name), setting};
  if (region.spec->scope) region.setting.scope = region.spec->scope.get();
  region.setting.style = region.setting.scope->body();
  region.setting.region_width = width;
  region.setting.room = width;
  region.setting = inside_box(region.spec->box, region.setting);
  region.setting.region_width = region.setting.room;
  return region;
}

}  // namespace

std::vector<RegionFlow> compose_regions(const Setting& setting) {
  const LayoutSpec& layout = setting.shared->layout;
  std::vector<Slot> slots = all_slots(layout);
  place_sections(setting, slots);
  std::map<std::string, Extent> extents = region_extents(setting);
  Unprinted unprinted(layout.name);
  std::vector<RegionFlow> flows;
  for (const std::string& name : reading_order(layout)) {
    const RegionPlace region = region_place(name, extents[name].width, setting);
    std::vector<Composed> content;
    for (const Slot& slot : slots) {
      if (slot.region == name) add_slot(slot, region, unprinted, content);
    }
    RegionFlow flow{name, {}, extents[name].offset, extents[name].width};
    flow.content.content =
        stacked_children(std::move(content), gap_of(region.spec->gap, region.setting));
    apply_box(region.spec->box, region.setting, flow.content);
    flows.push_back(std::move(flow));
  }
  return flows;
}

}  // namespace cvpress::compose
