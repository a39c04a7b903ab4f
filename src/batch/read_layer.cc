#include "batch/read_layer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "batch/fingerprint.h"
#include "batch/plan_keys.h"
#include "tailor/operation_reader.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kHideKey = "hide";
constexpr std::string_view kRowVariable = "row";

/// Operations that a cell of text can say.
constexpr std::string_view kTextOperations[] = {"headline", "summary", "include",
                                                "exclude",  "hide",    "bold"};

bool is_one_of(std::string_view key, std::span<const std::string_view> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

data::Value text_value(std::string_view text, SourceSpan where) {
  return {data::Scalar{std::string(text), data::ScalarKind::kText}, where};
}

data::Value list_of_parts(std::string_view text, char divider, SourceSpan where) {
  data::List parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(divider, at), text.size());
    const std::string_view part = trimmed(text.substr(at, end - at));
    if (!part.empty()) parts.push_back(text_value(part, where));
    at = end + 1;
  }
  return {std::move(parts), where};
}

/// Names in a cell: divided at ";" if there is one, since texts have commas in them.
data::Value list_of_names(std::string_view text, SourceSpan where) {
  const bool has_semicolon = text.find(';') != std::string_view::npos;
  return list_of_parts(text, has_semicolon ? ';' : ',', where);
}

/// Data that is to be read as a text of the plan: its braces are braces.
std::string with_plain_braces(std::string_view text) {
  std::string doubled;
  for (const char c : text) {
    doubled += c;
    if (c == '{' || c == '}') doubled += c;
  }
  return doubled;
}

void double_braces(GivenOption& option) {
  for (tailor::PlanText& value : option.values) {
    for (tailor::PlanText::Version& version : value.versions) {
      version.text = with_plain_braces(version.text);
    }
  }
}

/// A cell's text as what an option takes.
data::Value option_value(const OptionInfo& info, const data::Value& value) {
  const auto text = value.text();
  if (!text) return value;
  if (info.kind == OptionKind::kTexts || info.kind == OptionKind::kSettings) {
    return list_of_parts(*text, ';', value.where);
  }
  if (info.kind == OptionKind::kPacket) return list_of_names(*text, value.where);
  if (info.kind == OptionKind::kTruth) {
    const bool is_one = *text == "1";
    if (is_one || *text == "0") {
      return {data::Scalar{is_one ? "true" : "false", data::ScalarKind::kBool}, value.where};
    }
    return {data::Scalar{std::string(*text), data::ScalarKind::kPlain}, value.where};
  }
  return text_value(*text, value.where);
}

data::Value operation_value(std::string_view key, const data::Value& value) {
  const auto text = value.text();
  if (!text) return value;
  if (key == "bold") return list_of_parts(*text, ';', value.where);
  return text_value(with_plain_braces(*text), value.where);
}

}  // namespace

std::vector<std::string_view> keys_of_layers() {
  std::vector<std::string_view> keys = {kVariantKey};
  for (const OptionInfo& info : option_infos()) {
    keys.push_back(info.name);
    if (!info.alias.empty()) keys.push_back(info.alias);
  }
  for (const tailor::OperationMapInfo& map : tailor::operation_maps()) {
    if (map.name != "operations") continue;
    for (const tailor::OperationKeyInfo& key : map.keys) keys.push_back(key.key);
  }
  return keys;
}

std::string hint_of_key(std::string_view key, std::span<const std::string_view> known,
                        std::span<const std::string_view> elsewhere, std::string_view place) {
  const auto is_elsewhere = [&](std::string_view name) {
    return std::find(elsewhere.begin(), elsewhere.end(), name) != elsewhere.end();
  };
  if (is_elsewhere(key)) return fmt::format("{} belongs {}", json_quoted(key), place);
  std::vector<std::string_view> all(known.begin(), known.end());
  all.insert(all.end(), elsewhere.begin(), elsewhere.end());
  const auto near = nearest_name(key, all);
  if (!near) return {};
  const bool is_here = std::find(known.begin(), known.end(), *near) != known.end();
  return fmt::format("did you mean \"{}\"?{}", *near,
                     is_here ? "" : fmt::format(" It belongs {}", place));
}

void LayerReader::read_variants(const data::Value& value, Layer& layer) const {
  const tailor::OperationReader reader(diagnostics);
  for (tailor::PlacedName& name : reader.words(kVariantKey, value)) {
    layer.variants.push_back(std::move(name));
  }
}

void LayerReader::take_hide(const data::Value& value, Layer& layer, data::List& selectors) const {
  data::List parts;
  for (const data::Value& item : tailor::items_of(value)) {
    const std::string name = ascii_lower(trimmed(item.text().value_or("")));
    const bool is_part = std::find(hideable.begin(), hideable.end(), name) != hideable.end();
    if (is_part) {
      parts.push_back(text_value(name, item.where));
    } else {
      selectors.push_back(item);
    }
  }
  if (parts.empty()) return;
  auto option = read_option(*option_of(kHideKey), {std::move(parts), value.where}, diagnostics);
  if (option) layer.options.push_back(std::move(*option));
}

data::Map LayerReader::without_hidden_parts(const data::Map& map, Layer& layer) const {
  data::Map rest = map;
  for (data::Member& member : rest.members) {
    if (member.key != kHideKey) continue;
    data::List selectors;
    take_hide(member.value, layer, selectors);
    member.value.content = std::move(selectors);
  }
  return rest;
}

void LayerReader::unknown_key(const data::Member& member, std::string_view title,
                              std::span<const std::string_view> others) const {
  std::vector<std::string_view> known(others.begin(), others.end());
  const std::vector<std::string_view> keys = keys_of_layers();
  known.insert(known.end(), keys.begin(), keys.end());
  Diagnostic& error = diagnostics.error(
      member.key_where, fmt::format("unknown key {} of {}", json_quoted(member.key), title));
  std::vector<std::string_view> at_top;
  for (const PlanKey<Plan>& row : plan_keys()) at_top.push_back(row.key);
  std::string near = hint_of_key(member.key, known, at_top, "at the top of the plan");
  if (near.empty()) near = "its keys are operations, options of render, and variant";
  error.hints.push_back({std::move(near), {}});
}

Layer LayerReader::read(const data::Value& value, std::string_view title,
                        std::span<const std::string_view> others) const {
  Layer layer;
  if (value.is_null()) return layer;
  layer.fingerprint = fingerprint_of(value);
  layer.uses_row = has_variable(value, kRowVariable);
  if (value.map() == nullptr) {
    diagnostics.error(value.where, fmt::format("{} should be a mapping but is {}", title,
                                               data::kind_name(value)));
    return layer;
  }
  for (const data::Member& member : value.map()->members) {
    if (tailor::is_operation_key(member.key) || is_one_of(member.key, others)) continue;
    if (member.key == kVariantKey) {
      read_variants(member.value, layer);
    } else if (const OptionInfo* info = option_of(member.key)) {
      auto option = read_option(*info, member.value, diagnostics);
      if (option) layer.options.push_back(std::move(*option));
    } else {
      unknown_key(member, title, others);
    }
  }
  const data::Value operations{without_hidden_parts(*value.map(), layer), value.where};
  layer.operations = tailor::read_operations(operations, diagnostics);
  return layer;
}

/// One operation, read from what a cell says.
tailor::Operations LayerReader::operation(const Cell& cell, data::Value value) const {
  const SourceSpan where = value.where;
  data::Map map{{{cell.name, {}, std::move(value)}}};
  return tailor::read_operations({std::move(map), where}, diagnostics);
}

std::optional<Layer> LayerReader::read_cell(const Cell& cell) const {
  const auto text = cell.value.text();
  if (text && trimmed(*text).empty()) return std::nullopt;
  const data::Value names = text ? list_of_names(*text, cell.value.where) : data::Value(cell.value);
  const bool is_operation =
      text ? is_one_of(cell.name, kTextOperations) : tailor::is_operation_key(cell.name);
  Layer layer;
  layer.fingerprint = cell.name + fingerprint_of(cell.value);
  layer.cell = CellPlace{cell.name, std::string(text.value_or("")), cell.at};
  if (cell.name == kVariantKey) {
    read_variants(names, layer);
  } else if (cell.name == kHideKey) {
    data::List selectors;
    take_hide(names, layer, selectors);
    layer.operations = operation(cell, {std::move(selectors), names.where});
  } else if (is_operation) {
    layer.operations = operation(cell, operation_value(cell.name, cell.value));
  } else if (const OptionInfo* info = option_of(cell.name);
             info != nullptr && info->in_rows == ColumnMeaning::kOption) {
    auto option = read_option(*info, option_value(*info, cell.value), diagnostics);
    if (!option) return std::nullopt;
    if (text) double_braces(*option);
    layer.options.push_back(std::move(*option));
  } else {
    if (!text) {
      diagnostics.error(cell.value.where, fmt::format("\"{}\" is {}, and a variable is a text",
                                                      cell.name, data::kind_name(cell.value)));
    }
    return std::nullopt;
  }
  return layer;
}

}  // namespace cvpress::batch
