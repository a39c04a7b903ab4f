// How kinds of sections are set.
#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "style/layout_builder.h"
#include "style/merge.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

const data::Value* present(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find(key);
  return value != nullptr && !value->is_null() ? value : nullptr;
}

SectionPlaces places_in(const data::Map& map) {
  const auto place = [&map](std::string_view key) {
    const data::Value* value = map.find(key);
    return value != nullptr ? value->where : SourceSpan{};
  };
  return {place("heading_width"), place("indent"), place("gap"), place("rail"), place("match")};
}

}  // namespace

SectionSpec LayoutBuilder::section(const RawScope& scope, const data::Map& map,
                                   const SectionSpec* plain, const data::Map& own) {
  SectionSpec spec = plain != nullptr ? *plain : SectionSpec{};
  const RawScope inner = inner_scope(scope, map);
  spec.scope = inner.typed;
  const Readers readers(*inner.names, *this);
  if (plain == nullptr) read_defaults(table_of<SectionSpec>(), readers.elements, spec);
  // With colours of its own a section reads all anew, since any value may be a colour.
  const bool has_colors = inner.names != scope.names;
  for (const data::Member& member : map.members) {
    if (plain != nullptr && !has_colors && own.find(member.key) == nullptr) continue;
    if (read_member(table_of<SectionSpec>(), readers.elements, member, spec)) continue;
    if (read_member(table_of<BoxKeys>(), readers.elements, member, spec.box)) continue;
    std::vector<KeyInfo> known;
    add_infos(table_of<SectionSpec>(), known);
    add_infos(table_of<BoxKeys>(), known);
    readers.values.unknown_key(member, known, "a section");
  }
  spec.places = places_in(map);
  const data::Value* match = map.find("match");
  const bool matches_nothing =
      std::any_of(spec.match.begin(), spec.match.end(),
                  [](const auto& title) { return trimmed(title).empty(); });
  if (matches_nothing && match != nullptr) {
    diagnostics_.error(match->where, "a section without a title matches nothing")
        .hints.push_back({"match: \"its title\"", {}});
  }
  if (spec.group && spec.arrange == Arrange::kWrap) {
    const data::Value* group = map.find("group");
    diagnostics_.error(group->where, "entries in groups are stacked: arrange cannot be wrap");
  }
  return spec;
}

SectionSpec LayoutBuilder::own_section(const RawScope& scope, const data::Value& general,
                                       const SectionSpec& plain, const data::Value& own) {
  return section(scope, *laid_over(general, own).map(), &plain, *own.map());
}

void LayoutBuilder::read_sections(const RawScope& scope, RegionSpec& region) {
  data::Value none;
  none.content = data::Map{};
  const data::Map* map = top_map("sections");
  const data::Value* general = map != nullptr ? present(*map, "default") : nullptr;
  if (general == nullptr || general->map() == nullptr) general = &none;
  // Kinds that a layout says nothing of share one spec.
  const SectionSpec plain = section(scope, *general->map(), nullptr, {});
  for (int kind = 0; kind <= static_cast<int>(model::Kind::kOther); ++kind) {
    const std::string name(model::kind_name(static_cast<model::Kind>(kind)));
    const data::Value* own = map != nullptr ? present(*map, name) : nullptr;
    if (own == nullptr || own->map() == nullptr) {
      region.sections.emplace(name, plain);
    } else {
      region.sections.emplace(name, own_section(scope, *general, plain, *own));
    }
  }
  if (map == nullptr) return;
  for (const data::Member& member : map->members) {
    if (!member.value.is_null() && member.value.map() == nullptr) {
      ValueReader(*scope.names, sources_, diagnostics_).expected(member.value, "a section's keys");
    }
    const bool is_new = member.key != "default" && !region.sections.contains(member.key);
    if (!is_new || member.value.map() == nullptr) continue;
    SectionSpec spec = own_section(scope, *general, plain, member.value);
    if (spec.match.empty()) unknown_section(member, region);
    region.sections.emplace(member.key, std::move(spec));
  }
  check_matches(region);
}

/// Of two sections for one title only the first would ever be used.
void LayoutBuilder::check_matches(const RegionSpec& region) {
  std::map<std::string, std::string_view> owners;
  for (const auto& [name, spec] : region.sections) {
    for (const std::string& title : spec.match) {
      const auto [owner, is_new] = owners.emplace(ascii_lower(trimmed(title)), name);
      if (is_new || owner->second == name) continue;
      diagnostics_.warning(spec.places.match,
                           fmt::format("the section \"{}\" is never used: \"{}\" matches the title "
                                       "\"{}\" already",
                                       name, owner->second, title));
    }
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
