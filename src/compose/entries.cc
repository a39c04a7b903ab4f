#include "compose/entries.h"

#include <utility>
#include <vector>

#include "compose/columns.h"
#include "compose/element.h"
#include "compose/entry_groups.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using layout::Role;
using style::SectionSpec;

/// An entry or a group's heading, as it will stand in the section's stack.
struct Part {
  Composed composed;
  layout::Node marker = spacer();  // on the section's rail
  bool below_heading = false;      // nothing parts it from what stands before it
  bool is_heading = false;         // of a group
  const EntryGroup* group = nullptr;
};

/// What an entry is called where breaks are told of.
model::InlineText name_of(const model::Entry& entry) {
  if (model::is_blank(entry.organization)) return entry.title;
  if (model::is_blank(entry.title)) return entry.organization;
  model::InlineText name = entry.title;
  for (model::Inline& part : model::plain(", ")) name.push_back(std::move(part));
  name.insert(name.end(), entry.organization.begin(), entry.organization.end());
  return name;
}

/// The first paragraph of a node; "" for none.
std::string first_text(const layout::Node& node) {
  if (const auto* box = std::get_if<layout::TextBox>(&node.content)) return box->paragraph->text;
  std::string text;
  if (const auto* stack = std::get_if<layout::Stack>(&node.content)) {
    for (const layout::Node& child : stack->children) {
      if (text.empty()) text = first_text(child);
    }
  } else if (const auto* row = std::get_if<layout::Row>(&node.content)) {
    for (const layout::Node& cell : row->cells) {
      if (text.empty()) text = first_text(cell);
    }
  }
  return text;
}

/// Composes entries one after the other.
class EntryComposer {
 public:
  EntryComposer(const EntriesPlace& place, Unprinted& unprinted)
      : place_(place), record_(*place.setting.record), unprinted_(unprinted) {}

  std::vector<Part> compose(const std::vector<EntryGroup>& groups) {
    for (const EntryGroup& group : groups) {
      const std::size_t first = parts_.size();
      if (group.spec == nullptr) {
        for (const std::size_t member : group.members) add_entry(member, place_.setting, nullptr);
      } else {
        add_group(group);
      }
      for (std::size_t i = first; i < parts_.size(); ++i) parts_[i].group = &group;
    }
    return std::move(parts_);
  }

 private:
  void add_group(const EntryGroup& group) {
    Setting setting = place_.setting;
    setting.fields.group = &group;
    record_.printed.clear();
    record_.headings.group = false;
    record_.headings.entry = false;
    const std::size_t first = parts_.size();
    auto heading = group.spec->heading ? compose_one(*group.spec->heading, setting) : std::nullopt;
    printed_above_ = entry_names(record_.printed, *group.spec);
    if (heading) {
      heading->node.breaks.keep_with_next = true;
      heading->node.part =
          part_of(layout::PartKind::kGroup, model::plain(first_text(heading->node)));
      parts_.push_back({std::move(*heading)});
      parts_.back().is_heading = true;
      if (place_.spec.rail) parts_.back().marker = marker_node(*place_.spec.rail, setting);
    }
    for (const std::size_t member : group.members) add_entry(member, setting, group.spec);
    if (heading && parts_.size() == first + 1) parts_.pop_back();
    space_out(group, first, heading.has_value());
    if (heading && parts_.size() > first + 1) take_break_along(parts_[first], parts_[first + 1]);
    if (heading) put_in_section(first);
    printed_above_.clear();
    record_.headings.group = false;
  }

  /// A group's heading goes to the next page with its first entry.
  static void take_break_along(Part& heading, Part& entry) {
    layout::BreakBefore& before = entry.composed.node.breaks.before;
    if (before == layout::BreakBefore::kAuto) return;
    heading.composed.node.breaks.before = before;
    before = layout::BreakBefore::kAuto;
  }

  /// The gaps inside of a group; an element's own space is stronger.
  void space_out(const EntryGroup& group, std::size_t first, bool has_heading) {
    const SectionSpec& spec = place_.spec;
    const style::Length& gap = group.spec->gap ? *group.spec->gap : spec.gap;
    const style::Length& heading_gap =
        group.spec->heading_gap ? *group.spec->heading_gap : spec.heading_gap;
    for (std::size_t i = first + 1; i < parts_.size(); ++i) {
      const bool below_heading = has_heading && i == first + 1;
      parts_[i].below_heading = below_heading;
      auto& above = parts_[i].composed.above;
      if (!above) above = gap_of(below_heading ? heading_gap : gap, place_.setting);
    }
  }

  /// Makes the parts from `first` on one part of the document: those that share
  /// a tag are one element.
  void put_in_section(std::size_t first) {
    if (first >= parts_.size() || !has_heading(parts_[first].composed.node)) return;
    const layout::TagPtr tag = make_tag(Role::kSect);
    for (std::size_t i = first; i < parts_.size(); ++i) {
      layout::Node& node = parts_[i].composed.node;
      const layout::BreakRules breaks = node.breaks;
      node = alone_in_stack(std::move(node));
      node.breaks.keep_with_next = breaks.keep_with_next;
      node.breaks.before = breaks.before;
      node.tag = tag;
    }
  }

  /// An entry of another kind than its section's is set as its own kind is.
  const SectionSpec& spec_of(const model::Entry& entry) const {
    if (entry.kind == place_.section.kind) return place_.spec;
    const auto& sections = place_.region.spec->sections;
    const auto own = sections.find(model::kind_name(entry.kind));
    return own == sections.end() ? place_.spec : own->second;
  }

  void add_entry(std::size_t index, const Setting& setting, const style::GroupSpec* group) {
    const model::Entry& entry = place_.section.entries[index];
    const SectionSpec& spec = spec_of(entry);
    const bool is_own = &spec == &place_.spec;
    Setting inner = setting;
    if (!is_own && spec.scope) inner.scope = spec.scope.get();
    inner.fields.entry = &entry;
    inner.fields.entry_index = index;
    const auto& element = is_own && group != nullptr && group->entry ? group->entry : spec.entry;
    record_.printed = printed_above_;
    record_.headings.entry = false;
    auto composed = element ? compose_one(*element, inner) : std::nullopt;
    unprinted_.check(entry, record_.printed, spec.omit, record_.diagnostics);
    record_.headings.entry = false;
    if (!composed) return;
    // A heading makes an entry a part of the document of its own.
    layout::Node& node = composed->node;
    if (!node.tag && has_heading(node)) node.tag = make_tag(Role::kSect);
    node.part = part_of(layout::PartKind::kEntry, name_of(entry));
    if (!node.where.known()) node.where = entry.where;
    if (page_breaks(inner).entries.contains(&entry)) {
      node.breaks.before = layout::BreakBefore::kPage;
    }
    parts_.push_back({std::move(*composed)});
    if (place_.spec.rail) parts_.back().marker = marker_node(*place_.spec.rail, inner);
    promise(entry);
  }

  /// What was printed of the entry whose part is the last.
  void promise(const model::Entry& entry) {
    for (const std::string& name : printed_above_) record_.printed.erase(name);
    record_.promises.push_back(
        {&place_.section, &entry, parts_.back().composed.node.tag, std::move(record_.printed)});
    record_.printed = {};
  }

  const EntriesPlace& place_;
  Record& record_;
  Unprinted& unprinted_;
  FieldNames printed_above_;  // by the heading of the group, for its entries
  std::vector<Part> parts_;
};

/// What parts an entry from the one before it: inside a group its own divider, if it has one.
const std::optional<style::ChildElement>& divider_above(const Part& part,
                                                        const EntryGroup* group_above,
                                                        const SectionSpec& spec) {
  const bool is_inside = part.group == group_above && part.group && part.group->spec;
  return is_inside && part.group->spec->divider ? part.group->spec->divider : spec.divider;
}

/// Dividers between the entries; they have no marker on a rail.
std::vector<Part> divided_parts(std::vector<Part> parts, const SectionSpec& spec,
                                const Setting& setting) {
  std::vector<Part> all;
  const EntryGroup* group_above = nullptr;
  for (Part& part : parts) {
    const auto& divider = divider_above(part, group_above, spec);
    group_above = part.group;
    auto between = all.empty() || part.below_heading || !divider ? std::nullopt
                                                                 : compose_one(*divider, setting);
    if (between) {
      between->is_rule = false;  // it is not kept with the next: a break leaves it out
      between->node.breaks.between_only = true;
      all.push_back({std::move(*between)});
    }
    all.push_back(std::move(part));
  }
  return all;
}

bool has_columns(const SectionSpec& spec) {
  return spec.columns > 1 && spec.arrange == style::Arrange::kStack;
}

layout::Stack stack_of(std::vector<Part> parts, const SectionSpec& spec, const Setting& setting) {
  if (spec.divider || (spec.group && spec.group->divider)) {
    parts = divided_parts(std::move(parts), spec, setting);
  }
  std::vector<Composed> children;
  std::vector<layout::Node> markers;
  for (Part& part : parts) {
    children.push_back(std::move(part.composed));
    markers.push_back(std::move(part.marker));
  }
  layout::Stack stack = stacked_children(std::move(children), gap_of(spec.gap, setting));
  if (spec.rail) add_rail(*spec.rail, setting, std::move(markers), stack);
  return stack;
}

/// Headings of groups stand across all columns, and a group's entries below its own.
std::vector<Part> parts_in_columns(std::vector<Part> parts, const SectionSpec& spec,
                                   const Setting& setting) {
  std::vector<Part> all;
  for (std::size_t i = 0; i < parts.size();) {
    if (parts[i].is_heading) {
      all.push_back(std::move(parts[i++]));
      continue;
    }
    const EntryGroup* group = parts[i].group;
    const bool below_heading = parts[i].below_heading;
    std::vector<Composed> entries;
    while (i < parts.size() && parts[i].group == group && !parts[i].is_heading) {
      entries.push_back(std::move(parts[i++].composed));
    }
    const std::size_t first = all.size();
    for (Composed& row : in_columns(std::move(entries), spec, setting)) {
      all.push_back({std::move(row)});
      all.back().group = group;
    }
    all[first].below_heading = below_heading;
  }
  return all;
}

layout::Wrap wrap_of(std::vector<Part> parts, const SectionSpec& spec, const Setting& setting) {
  std::vector<Composed> children;
  for (Part& part : parts) children.push_back(std::move(part.composed));
  layout::Wrap wrap = wrapped_children(std::move(children), spec.separator, setting);
  wrap.gap = points(spec.gap, setting);
  wrap.line_gap = gap_of(spec.line_gap, setting);
  return wrap;
}

}  // namespace

std::optional<layout::Node> compose_entries(const EntriesPlace& place, Unprinted& unprinted) {
  const SectionSpec& spec = place.spec;
  const Setting& outer = place.setting;
  const auto groups = entry_groups(place.section, spec, outer.fields);
  const std::vector<int> numbers = entry_numbers(groups, spec);
  EntriesPlace numbered = place;
  numbered.setting.fields.groups = &groups;
  if (!numbers.empty()) numbered.setting.fields.numbers = &numbers;
  if (has_columns(spec)) {
    numbered.setting.room = column_width(spec, place.setting.room, place.setting);
  }
  std::vector<Part> parts = EntryComposer(numbered, unprinted).compose(groups);
  if (parts.empty()) return std::nullopt;
  layout::Node node;
  if (spec.arrange == style::Arrange::kWrap) {
    node.content = wrap_of(std::move(parts), spec, outer);
  } else {
    if (has_columns(spec)) parts = parts_in_columns(std::move(parts), spec, outer);
    node.content = stack_of(std::move(parts), spec, outer);
  }
  node.padding.start = points(spec.indent_start, outer);
  node.padding.end = points(spec.indent_end, outer);
  node.align = align_of(outer);
  return node;
}

}  // namespace cvpress::compose
