// The page and its regions.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/suggest.h"
#include "style/layout_builder.h"
#include "style/merge.h"
#include "style/tables.h"

namespace cvpress::style {
namespace {

void hint_at(Diagnostic& diagnostic, std::string_view name,
             const std::vector<std::string_view>& names) {
  const std::string hint = suggestion(name, names);
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The place of an item of a list, or of the whole value.
SourceSpan place_of(const data::Value& value, std::string_view text) {
  if (const data::List* list = value.list()) {
    for (const data::Value& item : *list) {
      if (item.text() == text) return item.where;
    }
  }
  return value.where;
}

}  // namespace

void LayoutBuilder::read_page(const Readers& readers, LayoutSpec& spec) {
  PageSpec& page = spec.page;
  const data::Map empty;
  const data::Map* map = top_map("page");
  if (map == nullptr) map = &empty;
  read_map(table_of<PageSpec>(), readers.elements, *map, "page", page);
  if (const data::Value* margins = map->find("margins")) page.margins_where = margins->where;
  check_regions(page, *map);
}

/// Each region stands once, and all of them are read.
void LayoutBuilder::check_regions(PageSpec& page, const data::Map& map) {
  const data::Value* regions = map.find("regions");
  if (page.regions.empty()) {
    if (regions != nullptr && !regions->is_null()) {
      diagnostics_.error(regions->where, "a page has at least one region");
    }
    page.regions = {"main"};
  }
  std::vector<std::string> once;
  for (const std::string& name : page.regions) {
    if (contains(once, name)) {
      diagnostics_.error(regions->where, fmt::format("the region \"{}\" stands twice", name));
    } else {
      once.push_back(name);
    }
  }
  page.regions = std::move(once);
  const data::Value* reading = map.find("reading");
  if (page.reading.empty()) page.reading = page.regions;
  const std::vector<std::string_view> names(page.regions.begin(), page.regions.end());
  for (const std::string& name : page.reading) {
    if (contains(page.regions, name)) continue;
    hint_at(diagnostics_.error(place_of(*reading, name),
                               fmt::format("\"{}\" is none of the page's regions", name)),
            name, names);
    return;
  }
  const bool same = std::is_permutation(page.reading.begin(), page.reading.end(),
                                        page.regions.begin(), page.regions.end());
  if (same) return;
  diagnostics_.error(reading->where, fmt::format("reading names each region once: {}",
                                                 fmt::join(page.regions, ", ")));
}

RegionSpec LayoutBuilder::region(const RawScope& scope, std::string_view name,
                                 const data::Value& value) {
  RegionSpec spec;
  const data::Map& map = *value.map();
  // Not a width that is only the default's.
  const data::Value* width = map.find("width");
  const bool is_own = width != nullptr && width->where.file == value.where.file;
  spec.where = is_own ? width->where : value.where;
  const RawScope inner = inner_scope(scope, map);
  spec.scope = inner.typed;
  const Readers readers(*inner.names, *this);
  read_defaults(table_of<RegionSpec>(), readers.elements, spec);
  for (const data::Member& member : map.members) {
    if (read_member(table_of<RegionSpec>(), readers.elements, member, spec)) continue;
    if (read_member(region_box_table(), readers.elements, member, spec.box)) continue;
    std::vector<KeyInfo> known;
    add_infos(table_of<RegionSpec>(), known);
    add_infos(region_box_table(), known);
    readers.values.unknown_key(member, known, "a region");
  }
  read_sections(inner, spec);
  if (spec.content.empty()) {
    const data::Value* content = map.find("content");
    diagnostics_
        .error(content != nullptr ? content->where : value.where,
               fmt::format("the region \"{}\" has no content", name))
        .hints.push_back({"content: [rest] is all sections that are named nowhere", {}});
  }
  return spec;
}

/// A patch of a region that no layout places is a slip of the name.
void LayoutBuilder::check_region_names(const LayoutSpec& spec) {
  const data::Map* map = top_map("regions");
  if (map == nullptr) return;
  const std::vector<std::string_view> names(spec.page.regions.begin(), spec.page.regions.end());
  for (const data::Member& member : map->members) {
    const bool is_entry = member.value.map() != nullptr;
    if (!is_entry && !member.value.is_null()) {
      diagnostics_.error(member.value.where,
                         fmt::format("a region's keys were expected here, this is {}",
                                     data::kind_name(member.value)));
    }
    if (!is_entry || member.key == "default" || contains(spec.page.regions, member.key) ||
        member.value.map()->find("content") != nullptr) {
      continue;
    }
    hint_at(
        diagnostics_.error(member.key_where, fmt::format("there is no region \"{}\"", member.key)),
        member.key, names);
  }
}

void LayoutBuilder::read_regions(const RawScope& scope, LayoutSpec& spec) {
  check_region_names(spec);
  const data::Map* map = top_map("regions");
  data::Value fallback;
  fallback.content = data::Map{};
  const auto named = [&](std::string_view name) -> const data::Value* {
    const data::Value* value = map != nullptr ? map->find(name) : nullptr;
    return value != nullptr && value->map() != nullptr ? value : nullptr;
  };
  const data::Value* page_regions =
      top_map("page") != nullptr ? top_map("page")->find("regions") : nullptr;
  for (const std::string& name : spec.page.regions) {
    const data::Value* general = named("default");
    const data::Value* own = named(name);
    if (own == nullptr) {
      std::vector<std::string_view> names;
      if (map != nullptr) {
        for (const data::Member& member : map->members) names.push_back(member.key);
      }
      Diagnostic& error = diagnostics_.error(
          page_regions != nullptr ? place_of(*page_regions, name) : merged_.where,
          fmt::format("there is no region \"{}\"", name));
      hint_at(error, name, names);
      // Base has all that a layout needs.
      if (map == nullptr && merged_.map()->find("extends") == nullptr) {
        error.hints.push_back({"add \"extends: base\": a layout is laid over another one", {}});
      }
      continue;
    }
    spec.regions.emplace(
        name, region(scope, name, laid_over(general != nullptr ? *general : fallback, *own)));
  }
  read_unplaced_regions(scope, spec);
  check_content(spec);
}

/// Those that no page has now are read too, for their mistakes.
void LayoutBuilder::read_unplaced_regions(const RawScope& scope, const LayoutSpec& spec) {
  const data::Map* map = top_map("regions");
  if (map == nullptr) return;
  const data::Value* general = map->find("default");
  for (const data::Member& member : map->members) {
    const bool is_entry = member.value.map() != nullptr && member.key != "default";
    if (!is_entry || contains(spec.page.regions, member.key) ||
        member.value.map()->find("content") == nullptr) {
      continue;
    }
    const bool has_general = general != nullptr && general->map() != nullptr;
    region(scope, member.key, has_general ? laid_over(*general, member.value) : member.value);
  }
}

namespace {

bool is_known_content(const ChildElement& child, const RegionSpec& region) {
  return child.in_place || child.name == "rest" || region.sections.contains(child.name) ||
         region.scope->elements.contains(child.name) ||
         region.scope->switched_off.contains(child.name);
}

void unknown_content(const ChildElement& child, const RegionSpec& region,
                     Diagnostics& diagnostics) {
  std::vector<std::string_view> names = {"rest"};
  for (const auto& [name, section] : region.sections) names.push_back(name);
  for (const auto& [name, element] : region.scope->elements) names.push_back(name);
  hint_at(diagnostics.error(child.where,
                            fmt::format("\"{}\" is neither a section nor an element", child.name)),
          child.name, names);
}

}  // namespace

/// What regions hold is there, and `rest` stands in exactly one of them.
void LayoutBuilder::check_content(const LayoutSpec& spec) {
  std::vector<SourceSpan> rests;
  std::set<std::string_view> placed;
  SourceSpan place = merged_.where;
  for (const std::string& region_name : spec.page.regions) {
    const auto found = spec.regions.find(region_name);
    if (found == spec.regions.end()) continue;
    const RegionSpec& region = found->second;
    for (const ChildElement& child : region.content) {
      place = child.where;
      if (child.name == "rest") rests.push_back(child.where);
      const bool is_section = !child.in_place && region.sections.contains(child.name);
      if (is_section && !placed.insert(child.name).second) {
        diagnostics_.error(child.where, fmt::format("the section \"{}\" stands twice", child.name));
      }
      if (!is_known_content(child, region)) unknown_content(child, region, diagnostics_);
    }
  }
  const bool is_told = spec.regions.size() < spec.page.regions.size() ||
                       std::any_of(spec.regions.begin(), spec.regions.end(),
                                   [](const auto& item) { return item.second.content.empty(); });
  if (rests.size() == 1 || (rests.empty() && is_told)) return;
  diagnostics_
      .error(rests.empty() ? place : rests[1],
             rests.empty() ? "no region's content has \"rest\"" : "\"rest\" stands twice")
      .hints.push_back({"\"rest\" is where the sections go that are named nowhere", {}});
}

}  // namespace cvpress::style
