#include "hugo/skills.h"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "hugo/description.h"
#include "hugo/label.h"
#include "hugo/levels.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kNames[] = {"label", "name", "title", "skill"};
constexpr std::string_view kMembers[] = {"items", "skills", "keywords", "feature", "technologies"};
constexpr std::string_view kDescriptions[] = {"description", "summary", "text"};
/// Every key of a group or member that means something, here or on the web.
constexpr std::string_view kKnown[] = {
    "label",    "name",         "title",     "skill",   "items", "skills",
    "keywords", "feature",      "level",     "percent", "icon",  "color",
    "text",     "description",  "icon_pack", "url",     "link",  "technologies",
    "summary",  "color_border", "weight",    kLabelKey};

std::vector<data::Value> parts_at_commas(const data::Value& value) {
  std::vector<data::Value> parts;
  const std::string text = text_of(&value);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const std::string part(trimmed(std::string_view(text).substr(at, comma - at)));
    if (!part.empty()) parts.push_back({data::Scalar{part, data::ScalarKind::kText}, value.where});
    at = comma + 1;
  }
  return parts;
}

/// The members behind a group's list; one text is several, with commas between.
std::vector<data::Value> members_of(const data::Value& value) {
  if (const data::List* list = value.list()) return *list;
  if (value.text()) return parts_at_commas(value);
  return {value};
}

bool is_percent_only(const std::string& text) {
  return text.ends_with('%') && percentage(text).has_value();
}

/// The percentage that a text begins with: "90% of projects".
std::optional<double> leading_percentage(const std::string& text) {
  const std::size_t sign = text.find('%');
  if (sign == std::string::npos || sign > 5) return std::nullopt;
  return percentage(text.substr(0, sign + 1));
}

model::Entry read_member_map(const data::Map& written, SourceSpan where, const Reading& reading) {
  const auto corrected = data::with_near_keys(written, kKnown, reading.diagnostics);
  const data::Map& map = corrected ? *corrected : written;
  model::Entry entry;
  entry.kind = model::Kind::kSkills;
  entry.where = where;
  entry.title = inline_of(value_at_any(map, kNames), reading);
  entry.icon = text_at(map, "icon");
  set_level(entry, map.find_any_case("level"), map.find_any_case("percent"));
  const data::Value* description = value_at_any(map, kDescriptions);
  const std::string text = text_of(description);
  if (description != nullptr && !is_percent_only(text)) {
    entry.description = description_of(*description, "description", reading);
  }
  if (!entry.level) entry.level = leading_percentage(text);
  read_label(map.find(kLabelKey), entry, reading.diagnostics);
  return entry;
}

model::Entry read_member(const data::Value& value, const Reading& reading) {
  if (value.map() != nullptr) return read_member_map(*value.map(), value.where, reading);
  model::Entry entry;
  entry.kind = model::Kind::kSkills;
  entry.where = value.where;
  entry.title = inline_of(&value, reading);
  return entry;
}

bool is_only_a_name(const model::Entry& entry) {
  return !entry.level && entry.level_text.empty() && entry.icon.empty() &&
         entry.description.empty() && entry.id.empty() && entry.marks.empty();
}

/// Members that are all only names are tags; else they stay together as items.
void add_members(std::vector<model::Entry> members, model::Entry& group) {
  if (!std::all_of(members.begin(), members.end(), is_only_a_name)) {
    group.items = std::move(members);
    return;
  }
  for (model::Entry& member : members) group.tags.push_back(std::move(member.title));
}

std::vector<model::Entry> read_members(const data::Value& list, const Reading& reading) {
  std::vector<model::Entry> members;
  for (const data::Value& value : members_of(list)) {
    if (value.is_null()) continue;
    model::Entry member = read_member(value, reading);
    if (!member.title.empty() || !is_only_a_name(member)) members.push_back(std::move(member));
  }
  return members;
}

model::Entry read_group(const data::Map& map, const data::Value* members, SourceSpan where,
                        const Reading& reading) {
  model::Entry group = read_member_map(map, where, reading);
  if (members != nullptr) add_members(read_members(*members, reading), group);
  return group;
}

/// `skills: {Tools: [A, B]}`: groups by their names.
std::vector<model::Entry> read_named_groups(const data::Map& map, const Reading& reading) {
  std::vector<model::Entry> groups;
  for (const data::Member& member : map.members) {
    if (member.value.is_null()) continue;
    model::Entry group;
    group.kind = model::Kind::kSkills;
    group.where = member.value.where;
    group.title = model::plain(member.key, member.key_where);
    add_members(read_members(member.value, reading), group);
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace

std::vector<model::Entry> read_skill_groups(const data::Value& groups, const Reading& reading) {
  const data::Map* only = groups.map();
  if (only != nullptr && value_at_any(*only, kNames) == nullptr &&
      value_at_any(*only, kMembers) == nullptr) {
    return read_named_groups(*only, reading);
  }
  std::vector<model::Entry> entries;
  for (const data::Value& value : members_of(groups)) {
    if (value.is_null()) continue;
    const data::Map* map = value.map();
    const data::Value* members = map != nullptr ? value_at_any(*map, kMembers) : nullptr;
    model::Entry entry = map != nullptr ? read_group(*map, members, value.where, reading)
                                        : read_member(value, reading);
    const bool has_members = !entry.tags.empty() || !entry.items.empty();
    if (members != nullptr && !has_members && is_only_a_name(entry)) {
      reading.diagnostics.note(value.where, "this group of skills is empty and was left out");
      continue;
    }
    const bool says_nothing = entry.title.empty() && !has_members && entry.description.empty();
    if (!says_nothing) entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<model::Entry> read_features(const data::Value& features, const Reading& reading) {
  return read_members(features, reading);
}

void drop_levels(std::vector<model::Entry>& entries) {
  for (model::Entry& entry : entries) {
    entry.level.reset();
    entry.level_text.clear();
    drop_levels(entry.items);
  }
}

}  // namespace cvpress::hugo
