#include "compose/entry_groups.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace cvpress::compose {
namespace {

using model::Date;
using model::DateRange;
using model::Section;
using style::GroupSpec;

constexpr std::string_view kYear = "year";

/// What groups have of their own; all else is what their entries share.
constexpr std::array<std::string_view, 6> kOwnFields = {"title",   "dates", "count",
                                                        "several", "first", "last"};

style::FieldPath path_in_entry(const style::FieldPath& field) {
  style::FieldPath path = field;
  if (path.names.front() != "entry") path.names.insert(path.names.begin(), "entry");
  return path;
}

bool is_by_year(const GroupSpec& group) {
  return group.by.names.size() == 1 && group.by.names.front() == kYear;
}

/// The year in which an entry ended, or began.
Value year_of(const DateRange& dates) {
  const std::optional<Date>& date = dates.end ? dates.end : dates.start;
  if (!date || date->year == 0) return {};
  return model::plain(std::to_string(date->year), date->where);
}

Fields of_entry(const Fields& fields, const Section& section, std::size_t index) {
  Fields inner = fields;
  inner.item = nullptr;
  inner.section = &section;
  inner.entry = &section.entries[index];
  inner.entry_index = index;
  return inner;
}

/// What an entry is grouped by.
Bound key_of(const Fields& entry, const GroupSpec& group) {
  if (!is_by_year(group)) return bind(entry, path_in_entry(group.by));
  Bound bound;
  bound.value = year_of(entry.entry->dates);
  return bound;
}

/// The text by which each entry is grouped; "" for one that stands alone.
std::vector<std::string> group_keys(const Section& section, const GroupSpec& group,
                                    const Fields& fields) {
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < section.entries.size(); ++i) {
    keys.push_back(plain_text(key_of(of_entry(fields, section, i), group).value));
  }
  return keys;
}

using Members = std::vector<std::size_t>;

std::vector<Members> neighbours(const std::vector<std::string>& keys) {
  std::vector<Members> all;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const bool goes_on = i > 0 && !keys[i].empty() && keys[i] == keys[i - 1];
    if (!goes_on) all.emplace_back();
    all.back().push_back(i);
  }
  return all;
}

std::vector<Members> gathered(const std::vector<std::string>& keys) {
  std::vector<Members> all;
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto [place, is_new] = places.try_emplace(keys[i], all.size());
    if (is_new || keys[i].empty()) all.emplace_back();
    all[keys[i].empty() ? all.size() - 1 : place->second].push_back(i);
  }
  return all;
}

EntryGroup all_entries(const Section& section) {
  EntryGroup all;
  all.section = &section;
  for (std::size_t i = 0; i < section.entries.size(); ++i) all.members.push_back(i);
  return all;
}

/// Entries without a group next to each other are as if there were no groups.
void add_ungrouped(const Members& members, const Section& section,
                   std::vector<EntryGroup>& groups) {
  if (groups.empty() || groups.back().spec != nullptr) {
    groups.emplace_back();
    groups.back().section = &section;
  }
  auto& all = groups.back().members;
  all.insert(all.end(), members.begin(), members.end());
}

bool is_earlier(const Date& a, const Date& b) {
  return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
}

/// From the earliest begin to the latest end; dates that are words count for nothing.
DateRange span_of(const EntryGroup& group) {
  DateRange span;
  for (const std::size_t member : group.members) {
    const DateRange& dates = group.section->entries[member].dates;
    const std::optional<Date>& begin = dates.start ? dates.start : dates.end;
    const std::optional<Date>& end = dates.end ? dates.end : dates.start;
    if (begin && begin->year != 0 && (!span.start || is_earlier(*begin, *span.start))) {
      span.start = begin;
    }
    if (end && end->year != 0 && (!span.end || is_earlier(*span.end, *end))) span.end = end;
    span.current = span.current || dates.current;
  }
  if (span.current) span.end.reset();
  return span;
}

/// The value that all of the group's entries have. An address or a picture
/// need not be said with each, only never another.
Bound shared(const Fields& fields, const style::FieldPath& path) {
  const EntryGroup& group = *fields.group;
  Bound common;
  for (const std::size_t member : group.members) {
    Bound bound = bind(of_entry(fields, *group.section, member), path);
    const bool is_first = member == group.members.front();
    const bool may_lack = std::holds_alternative<model::ImageRef>(bound.value) ||
                          std::holds_alternative<Url>(bound.value);
    if (is_first || (may_lack && is_empty(common.value))) {
      common.value = bound.value;
    } else if (plain_text(bound.value) != plain_text(common.value) &&
               !(may_lack && is_empty(bound.value))) {
      return {};
    }
    if (common.href.empty()) {
      common.href = bound.href;
      common.href_name = bound.href_name;
    } else if (!bound.href.empty() && bound.href != common.href) {
      common.href_name.clear();  // goes to the first; the others are not printed
    }
  }
  return common;
}

Bound title_of(const Fields& fields) {
  const GroupSpec& spec = *fields.group->spec;
  if (!is_by_year(spec)) return shared(fields, path_in_entry(spec.by));
  return key_of(of_entry(fields, *fields.group->section, fields.group->members.front()), spec);
}

/// A part of the whole span: as of an entry that lasted as long.
Value part_of_span(const Fields& fields, std::string_view name) {
  model::Entry whole;
  whole.dates = span_of(*fields.group);
  Fields inner = fields;
  inner.item = nullptr;
  inner.entry = &whole;
  return bind(inner, entry_path(name)).value;
}

bool is_own_field(std::string_view name) {
  return name.starts_with("dates.") ||
         std::find(kOwnFields.begin(), kOwnFields.end(), name) != kOwnFields.end();
}

}  // namespace

std::vector<EntryGroup> entry_groups(const Section& section, const style::SectionSpec& spec,
                                     const Fields& fields) {
  if (!spec.group) return {all_entries(section)};
  const std::vector<std::string> keys = group_keys(section, *spec.group, fields);
  const auto parts = spec.group->gather ? gathered(keys) : neighbours(keys);
  std::vector<EntryGroup> groups;
  const auto is_group = [&](const Members& members) {
    return !keys[members.front()].empty() &&
           std::cmp_greater_equal(members.size(), spec.group->at_least);
  };
  if (spec.group->gather) {
    for (const Members& members : parts) {
      if (!is_group(members)) add_ungrouped(members, section, groups);
    }
  }
  for (const Members& members : parts) {
    if (is_group(members)) {
      groups.push_back({members, &*spec.group, &section, false});
    } else if (!spec.group->gather) {
      add_ungrouped(members, section, groups);
    }
  }
  for (EntryGroup& group : groups) group.several = groups.size() > 1;
  return groups;
}

std::vector<int> entry_numbers(const std::vector<EntryGroup>& groups,
                               const style::SectionSpec& spec) {
  std::vector<int> numbers;
  if (spec.number == style::Numbering::kNone) return numbers;
  std::size_t count = 0;
  for (const EntryGroup& group : groups) count += group.members.size();
  numbers.resize(count);
  const bool restart = spec.group && spec.group->restart;
  std::size_t done = 0;
  for (const EntryGroup& group : groups) {
    if (restart) done = 0;
    const std::size_t total = restart ? group.members.size() : count;
    for (const std::size_t member : group.members) {
      ++done;
      const bool rises = spec.number == style::Numbering::kAscending;
      numbers[member] = static_cast<int>(rises ? done : total - done + 1);
    }
  }
  return numbers;
}

Bound bind_in_group(const Fields& fields, std::string_view name) {
  const EntryGroup& group = *fields.group;
  Bound bound;
  if (name == "title") {
    bound = title_of(fields);
  } else if (name == "count") {
    bound.value = static_cast<double>(group.members.size());
  } else if (name == "several") {
    bound.value = group.several;
  } else if (name == "first") {
    bound.value = fields.groups != nullptr && &group == &fields.groups->front();
  } else if (name == "last") {
    bound.value = fields.groups != nullptr && &group == &fields.groups->back();
  } else if (is_own_field(name)) {
    bound.value = part_of_span(fields, name);
  } else {
    bound = shared(fields, entry_path(name));
  }
  bound.name = "group." + std::string(name);
  return bound;
}

FieldNames entry_names(const FieldNames& of_heading, const GroupSpec& group) {
  constexpr std::string_view kRoot = "group.";
  FieldNames names;
  for (const std::string& name : of_heading) {
    if (!name.starts_with(kRoot)) {
      names.insert(name);
      continue;
    }
    const std::string field = name.substr(kRoot.size());
    if (field == "title" && !is_by_year(group)) {
      names.insert("entry." + group.by.names.back());
    } else if (!is_own_field(field)) {
      names.insert("entry." + field);
    }
  }
  return names;
}

}  // namespace cvpress::compose
