// What a plan's documents are multiplied with, and their variants.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "batch/plan_keys.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kExtends[] = {kExtendsKey};

/// Values that are texts: of an option, or names of variants.
void read_listed(const PlanReader& reader, const data::Value& value, Dimension& dimension) {
  for (const data::Value& item : tailor::items_of(value)) {
    const auto name = reader.values.word(dimension.name, item);
    if (!name) continue;
    Layer layer;
    if (dimension.option != nullptr) {
      auto option = read_option(*dimension.option, item, reader.diagnostics());
      if (!option) continue;
      layer.options.push_back(std::move(*option));
    } else {
      layer.variants.push_back({*name, item.where});
    }
    dimension.values.push_back({*name, std::move(layer)});
  }
}

void read_named(const PlanReader& reader, const data::Map& map, Dimension& dimension) {
  for (const data::Member& member : map.members) {
    const std::string title = fmt::format("\"{}: {}\"", dimension.name, member.key);
    dimension.values.push_back({member.key, reader.layers.read(member.value, title)});
  }
}

/// Whether a list of names is of variants; what else it might have been is told.
bool is_of_variants(const PlanReader& reader, const data::Member& member, const Plan& plan) {
  if (column_name(member.key) == kVariantKey) return true;
  const auto is_variant = [&plan](const data::Value& item) {
    return item.text() && plan.find_variant(*item.text());
  };
  const auto items = tailor::items_of(member.value);
  if (std::any_of(items.begin(), items.end(), is_variant)) return true;
  std::vector<std::string_view> known = {kVariantKey};
  for (const OptionInfo& info : option_infos()) known.push_back(info.name);
  Diagnostic& error = reader.diagnostics().error(
      member.key_where,
      fmt::format("\"{}\" is no option, and its values are no variants", member.key));
  std::string near = suggestion(member.key, known);
  if (near.empty()) near = "values of one's own are a mapping: {name: {headline: …}, …}";
  error.hints.push_back({std::move(near), {}});
  return false;
}

/// A row chooses by a value's name, and files are told apart by it.
void check_values(const PlanReader& reader, const data::Member& member,
                  const Dimension& dimension) {
  if (dimension.values.empty()) {
    reader.diagnostics().error(member.value.where, fmt::format("\"{}\" has no values", member.key));
  }
  std::vector<std::string> names;
  for (const DimensionValue& value : dimension.values) {
    names.push_back(ascii_lower(value.name));
  }
  std::sort(names.begin(), names.end());
  const auto same = std::adjacent_find(names.begin(), names.end());
  if (same == names.end()) return;
  reader.diagnostics().error(member.value.where,
                             fmt::format("\"{}\" has the value \"{}\" twice", member.key, *same));
}

}  // namespace

void read_variants(const PlanReader& reader, const data::Value& value, Plan& plan) {
  const data::Map* map = reader.values.map("variants", value);
  if (map == nullptr) return;
  for (const data::Member& member : map->members) {
    Variant variant;
    variant.name = trimmed(member.key);
    variant.where = member.key_where;
    if (plan.find_variant(variant.name)) {
      reader.diagnostics().error(member.key_where,
                                 fmt::format("the variant \"{}\" is there twice", variant.name));
      continue;
    }
    variant.layer =
        reader.layers.read(member.value, fmt::format("the variant \"{}\"", member.key), kExtends);
    for (const tailor::PlacedName& name : variant.layer.variants) {
      reader.diagnostics()
          .error(name.where, "a variant is not of another")
          .hints.push_back({"what it builds on stands behind \"extends\"", {}});
    }
    const data::Map* keys = member.value.map();
    const data::Value* extends = keys == nullptr ? nullptr : keys->find(kExtendsKey);
    if (extends != nullptr) variant.extends = reader.values.words(kExtendsKey, *extends);
    plan.variants.push_back(std::move(variant));
  }
}

void read_dimensions(const PlanReader& reader, const data::Value& value, Plan& plan) {
  const data::Map* map = reader.values.map("dimensions", value);
  if (map == nullptr) return;
  for (const data::Member& member : map->members) {
    Dimension dimension;
    dimension.name = member.key;
    dimension.where = member.key_where;
    if (member.value.map() != nullptr) {
      read_named(reader, *member.value.map(), dimension);
    } else {
      dimension.option = option_of(member.key);
      if (dimension.option == nullptr && !is_of_variants(reader, member, plan)) continue;
      read_listed(reader, member.value, dimension);
    }
    check_values(reader, member, dimension);
    plan.dimensions.push_back(std::move(dimension));
  }
}

}  // namespace cvpress::batch
