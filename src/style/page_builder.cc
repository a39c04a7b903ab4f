// The page and its regions.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/utf8.h"
#include "style/keys.h"
#include "style/layout_builder.h"
#include "style/merge.h"

namespace cvpress::style {
namespace {

struct Paper {
  std::string_view name;
  double width_mm;
  double height_mm;
};
constexpr Paper kPapers[] = {{"a4", 210, 297},        {"a5", 148, 210},
                             {"b5", 176, 250},        {"letter", 215.9, 279.4},
                             {"legal", 215.9, 355.6}, {"executive", 184.15, 266.7}};

Size size_of(const Paper& paper) {
  // To a hundredth of a point, as the names of papers are given elsewhere.
  const auto points = [](double mm) {
    return static_cast<double>(std::lround(mm * kPointsPerMillimetre * 100)) / 100;
  };
  return {points(paper.width_mm), points(paper.height_mm)};
}

/// A few letters wide, a few lines high.
constexpr Pt kLeastTextArea = 50;

Length points(double value) {
  const Measure measure{value, Unit::kPoints};
  return {measure, measure, measure};
}

}  // namespace

Size LayoutBuilder::paper_size(const data::Value& value, const ValueReader& values) {
  if (const data::List* list = value.list(); list != nullptr && list->size() == 2) {
    const auto width = values.length((*list)[0]);
    const auto height = values.length((*list)[1]);
    const bool sane = width && height && width->ideal.value >= 72 && height->ideal.value >= 72;
    if (sane) return {width->ideal.value, height->ideal.value};
    diagnostics_.error(value.where, "paper is at least an inch wide and high");
    return size_of(kPapers[0]);
  }
  std::vector<std::string_view> names;
  const std::string_view name = value.text().value_or("");
  for (const Paper& paper : kPapers) {
    if (paper.name == ascii_lower(name)) return size_of(paper);
    names.push_back(paper.name);
  }
  Diagnostic& diagnostic =
      diagnostics_.error(value.where, fmt::format("there is no paper \"{}\"", name));
  const std::string hint = suggestion(name, names);
  diagnostic.hints.push_back(
      {hint.empty() ? "a4, a5, b5, letter, legal, executive or [width, height]" : hint, {}});
  return size_of(kPapers[0]);
}

/// Margins may be wide, but leave room for a few words.
void LayoutBuilder::check_text_area(const PageSpec& page, const RawScope& scope,
                                    const data::Value& margins) {
  const Pt size = scope.typed->body().size;
  const auto in_points = [&](const std::optional<Length>& side) {
    if (!side) return 0.0;
    const Measure& measure = side->ideal;
    return measure.unit == Unit::kEm        ? measure.value * size
           : measure.unit == Unit::kPercent ? measure.value / 100 * page.paper.width
                                            : measure.value;
  };
  const Sides& sides = page.margins;
  check_axis({in_points(sides.start), in_points(sides.end), page.paper.width, "start", "end"},
             margins);
  check_axis({in_points(sides.top), in_points(sides.bottom), page.paper.height, "top", "bottom"},
             margins);
}

void LayoutBuilder::check_axis(const MarginAxis& axis, const data::Value& margins) {
  const Pt left = axis.paper - axis.first - axis.second;
  if (left >= kLeastTextArea) return;
  const data::Value* wider = nullptr;
  if (margins.map() != nullptr) {
    wider = margins.map()->find(axis.first > axis.second ? axis.first_key : axis.second_key);
  }
  diagnostics_.error(
      wider != nullptr ? wider->where : margins.where,
      fmt::format("margins of {:.0f} and {:.0f} points leave {:.0f} of {:.0f} for "
                  "text, which needs {:.0f}",
                  axis.first, axis.second, std::max(0.0, left), axis.paper, kLeastTextArea));
}

void LayoutBuilder::read_page(const RawScope& scope, LayoutSpec& spec) {
  const ValueReader values(scope.names, sources_, diagnostics_);
  const data::Value* defaults = top("defaults");
  const ElementReader reader(values, defaults != nullptr ? defaults->map() : nullptr);
  PageSpec& page = spec.page;
  page.paper = size_of(kPapers[0]);
  page.regions = {"main"};
  const data::Value* value = top("page");
  const data::Map* map = value != nullptr ? value->map() : nullptr;
  if (map == nullptr) {
    if (value != nullptr) values.expected(*value, "a map of page keys");
    page.reading = page.regions;
    return;
  }
  values.unknown_keys(*map, kPageKeys, {}, "page");
  const auto at = [&](std::string_view key) -> const data::Value* {
    const data::Value* found = map->find(key);
    return found != nullptr && !found->is_null() ? found : nullptr;
  };
  if (const auto* size = at("size")) page.paper = paper_size(*size, values);
  if (const auto* margins = at("margins")) {
    page.margins = values.sides(*margins);
    check_text_area(page, scope, *margins);
  }
  if (const auto* color = at("background")) page.background = values.color(*color);
  if (const auto* regions = at("regions")) page.regions = values.texts(*regions);
  if (page.regions.size() != 1) {
    const auto* regions = at("regions");
    values.not_available(regions != nullptr ? regions->where : value->where,
                         "more than one region");
    page.regions.resize(1, "main");
  }
  page.reading = page.regions;
  if (const auto* reading = at("reading")) page.reading = values.texts(*reading);
  page.gutter = points(0);
  if (const auto* gutter = at("gutter")) {
    page.gutter = values.length(*gutter).value_or(page.gutter);
  }
  if (const auto* banner = at("banner")) page.banner = reader.child(*banner);
  page.banner_gap = points(14);
  if (const auto* gap = at("banner_gap")) {
    page.banner_gap = values.length(*gap).value_or(page.banner_gap);
  }
  if (const auto* header = at("header")) page.header = reader.child(*header);
  if (const auto* footer = at("footer")) page.footer = reader.child(*footer);
  if (const auto* fixed = at("fixed");
      fixed != nullptr && fixed->map() != nullptr && !fixed->map()->members.empty()) {
    values.not_available(fixed->where, "\"fixed\"");
  }
}

RegionSpec LayoutBuilder::region(const RawScope& scope, const data::Map& map) {
  RegionSpec spec;
  const RawScope inner = inner_scope(scope, map);
  spec.scope = inner.typed;
  const ValueReader values(inner.names, sources_, diagnostics_);
  const data::Value* defaults = top("defaults");
  const ElementReader reader(values, defaults != nullptr ? defaults->map() : nullptr);
  values.unknown_keys(map, kRegionKeys, {}, "a region");
  if (const auto* content = map.find("content")) spec.content = reader.children(*content);
  const auto* gap = map.find("gap");
  spec.gap =
      gap != nullptr && !gap->is_null() ? values.length(*gap).value_or(points(14)) : points(14);
  for (const std::string_view key : {"balance", "bleed", "release"}) {
    const auto* value = map.find(key);
    if (value != nullptr && value->text() == "true") {
      values.not_available(value->where, fmt::format("\"{}\"", key));
    }
  }
  if (const auto* columns = map.find("columns"); columns != nullptr && columns->text() != "1") {
    values.not_available(columns->where, "more than one column");
  }
  spec.box = reader.box(map);
  read_sections(inner, spec);
  check_content(spec, map.find("content"));
  return spec;
}

void LayoutBuilder::read_regions(const RawScope& scope, LayoutSpec& spec) {
  const data::Value* regions = top("regions");
  const data::Map* map = regions != nullptr ? regions->map() : nullptr;
  data::Value fallback;
  fallback.content = data::Map{};
  const auto named = [&](std::string_view name) -> const data::Value* {
    const data::Value* value = map != nullptr ? map->find(name) : nullptr;
    return value != nullptr && value->map() != nullptr ? value : nullptr;
  };
  for (const std::string& name : spec.page.regions) {
    const data::Value* general = named("default");
    data::Value merged = general != nullptr ? *general : fallback;
    if (const data::Value* own = named(name)) {
      merged = laid_over(merged, *own);
    } else {
      diagnostics_.error(regions != nullptr ? regions->where : merged_.where,
                         fmt::format("there is no region \"{}\"", name));
    }
    spec.regions.emplace(name, region(scope, *merged.map()));
  }
}

void LayoutBuilder::check_content(const RegionSpec& region, const data::Value* where) {
  const SourceSpan place = where != nullptr ? where->where : merged_.where;
  int rests = 0;
  for (const ChildElement& child : region.content) {
    if (child.name == "rest") ++rests;
    const bool known = child.in_place || child.name == "rest" ||
                       region.sections.contains(child.name) ||
                       region.scope->elements.contains(child.name);
    if (known) continue;
    std::vector<std::string_view> names = {"rest"};
    for (const auto& [name, section] : region.sections) names.push_back(name);
    for (const auto& [name, element] : region.scope->elements) names.push_back(name);
    Diagnostic& diagnostic = diagnostics_.error(
        child.where, fmt::format("\"{}\" is neither a section nor an element", child.name));
    const std::string hint = suggestion(child.name, names);
    if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
  }
  if (rests == 1) return;
  diagnostics_
      .error(place, rests == 0 ? "no region's content has \"rest\"" : "\"rest\" stands twice")
      .hints.push_back({"\"rest\" is where the sections go that are named nowhere", {}});
}

}  // namespace cvpress::style
