// Entries of a section that are joined into groups (layout-language.md section
// 5): roles at one employer, papers of a type, awards of a year.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "compose/bindings.h"
#include "compose/setting.h"
#include "model/resume.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

/// Entries in the order they are printed. Those that no group holds are in one
/// that has no heading.
struct EntryGroup {
  std::vector<std::size_t> members;        // indices of the section's entries
  const style::GroupSpec* spec = nullptr;  // null: not grouped
  const model::Section* section = nullptr;
  bool several = false;  // the section has other groups
};

/// The section's entries, each in one group: neighbours that are equal, or all
/// that are, in order of first appearance. With `gather`, those without a group
/// come first, so that none stands below a heading that is not its own.
std::vector<EntryGroup> entry_groups(const model::Section& section, const style::SectionSpec& spec,
                                     const Fields& fields);

/// The numbers that the section gives its entries, by their index; empty if none.
std::vector<int> entry_numbers(const std::vector<EntryGroup>& groups,
                               const style::SectionSpec& spec);

/// A field of the group that `fields` has: its title, dates, count, or any
/// field that its entries share.
Bound bind_in_group(const Fields& fields, std::string_view name);

/// Names of entry fields that those of a group's heading stand for: what it
/// printed, its entries need not print again.
FieldNames entry_names(const FieldNames& of_heading, const style::GroupSpec& group);

}  // namespace cvpress::compose
