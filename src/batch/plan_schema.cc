// The plan's tables for editors: completion and hover texts for every key.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostics.h"
#include "batch/plan_keys.h"
#include "batch/read_plan.h"
#include "claims/fact.h"

namespace cvpress::batch {
namespace {

using SchemaLines = std::vector<std::string>;

/// The definitions that are in no table.
constexpr std::string_view kBasicSchemas = R"schema(
    "word": {"type": ["string", "number"]},
    "words": {"anyOf": [{"$ref": "#/$defs/word"}, {"type": "array", "items": {"$ref": "#/$defs/word"}}]},
    "text": {"anyOf": [{"$ref": "#/$defs/word"}, {"type": "object", "additionalProperties": {"$ref": "#/$defs/word"}}]},
    "texts": {"anyOf": [{"$ref": "#/$defs/text"}, {"type": "array", "items": {"$ref": "#/$defs/text"}}]},
    "settings": {"anyOf": [{"$ref": "#/$defs/words"}, {"type": "object"}]},
    "layer_or_nothing": {"anyOf": [{"$ref": "#/$defs/layer"}, {"type": "null"}]},
    "dimension": {"anyOf": [{"$ref": "#/$defs/words"}, {"type": "object", "additionalProperties": {"$ref": "#/$defs/layer_or_nothing"}}]})schema";

/// `set` may change fields that only the user's layout knows.
constexpr std::string_view kExtraFields =
    R"("patternProperties": {"^extra\\.": {"$ref": "#/$defs/text"}}, )";

std::string schema_ref(std::string_view name) {
  return fmt::format(R"({{"$ref": "#/$defs/{}"}})", name);
}

std::string one_or_many(const std::string& item) {
  return fmt::format(R"({{"anyOf": [{0}, {{"type": "array", "items": {0}}}]}})", item);
}

std::string option_schema(OptionKind kind) {
  switch (kind) {
    case OptionKind::kText:
    case OptionKind::kDate:
    case OptionKind::kLetterForm:
    case OptionKind::kLanguage:
    case OptionKind::kWhole: return schema_ref("text");
    case OptionKind::kTexts:
    case OptionKind::kPacket:
    case OptionKind::kNames: return schema_ref("texts");
    case OptionKind::kTruth: return R"({"type": "boolean"})";
    case OptionKind::kSettings: return schema_ref("settings");
  }
  return "{}";
}

std::string facts_schema() {
  SchemaLines names;
  for (const claims::Fact fact : claims::kAllFacts) {
    names.push_back(json_quoted(claims::fact_name(fact)));
  }
  return one_or_many(fmt::format(R"({{"enum": [{}]}})", fmt::join(names, ", ")));
}

std::string operation_schema(const tailor::OperationKeyInfo& info) {
  using Kind = tailor::OperationValue;
  std::string selector = R"({"anyOf": [{"type": "string"}, {"$ref": "#/$defs/selector"}]})";
  switch (info.value) {
    case Kind::kText: return schema_ref("text");
    case Kind::kTexts: return schema_ref("texts");
    case Kind::kWord: return schema_ref("word");
    case Kind::kWords:
    case Kind::kExpression: return schema_ref("words");
    case Kind::kWhole: return R"({"type": "integer", "minimum": 0})";
    case Kind::kCount: return R"({"type": "integer", "minimum": 1})";
    case Kind::kTruth: return R"({"type": "boolean"})";
    case Kind::kSelector: return selector;
    case Kind::kSelectors: return one_or_many(selector);
    case Kind::kMaps: return one_or_many(schema_ref(info.of));
    case Kind::kNamedTexts:
      return R"({"type": "object", "additionalProperties": {"$ref": "#/$defs/text"}})";
    case Kind::kFacts: return facts_schema();
    case Kind::kGuard: return R"({"enum": ["facts", "statements"]})";
  }
  return "{}";
}

std::string key_schema(std::string_view key, std::string_view about, std::string_view schema) {
  return fmt::format(R"({}: {{"description": {}, "anyOf": [{}]}})", json_quoted(key),
                     json_quoted(about), schema);
}

/// `more` is what the schema says besides, with a comma at its end.
std::string mapping_schema(const SchemaLines& keys, std::string_view more = {}) {
  return fmt::format(
      R"({{"type": "object", "properties": {{{}}}, {}"additionalProperties": false}})",
      fmt::join(keys, ", "), more);
}

SchemaLines operation_keys(const tailor::OperationMapInfo& map) {
  SchemaLines keys;
  for (const tailor::OperationKeyInfo& info : map.keys) {
    keys.push_back(key_schema(info.key, info.about, operation_schema(info)));
  }
  return keys;
}

/// The option's name, and its other names that are no operation's.
SchemaLines option_keys(const OptionInfo& info) {
  std::vector<std::string_view> names = {info.name};
  if (!info.alias.empty()) names.push_back(info.alias);
  if (info.flag != info.name) names.push_back(info.flag);
  SchemaLines keys;
  for (const std::string_view name : names) {
    if (tailor::is_operation_key(name)) continue;
    keys.push_back(key_schema(name, info.about, option_schema(info.kind)));
  }
  return keys;
}

SchemaLines layer_keys(const std::vector<tailor::OperationMapInfo>& maps) {
  SchemaLines keys;
  for (const tailor::OperationMapInfo& map : maps) {
    if (map.name == "operations") keys = operation_keys(map);
  }
  keys.push_back(
      key_schema(kVariantKey, "of which variant or variants it is", schema_ref("words")));
  for (const OptionInfo& info : option_infos()) {
    for (std::string& key : option_keys(info)) keys.push_back(std::move(key));
  }
  return keys;
}

template <class T>
SchemaLines table_keys(std::span<const PlanKey<T>> table) {
  SchemaLines keys;
  for (const PlanKey<T>& row : table) keys.push_back(key_schema(row.key, row.about, row.schema));
  return keys;
}

}  // namespace

std::string plan_schema() {
  const std::vector<tailor::OperationMapInfo> maps = tailor::operation_maps();
  std::string definitions(kBasicSchemas);
  const auto define = [&definitions](std::string_view name, const std::string& schema) {
    definitions += fmt::format(",\n    {}: {}", json_quoted(name), schema);
  };
  for (const tailor::OperationMapInfo& map : maps) {
    const bool has_extras = map.name == "change";
    define(map.name, mapping_schema(operation_keys(map), has_extras ? kExtraFields : ""));
  }
  SchemaLines keys = layer_keys(maps);
  define("layer", mapping_schema(keys));
  keys.push_back(
      key_schema(kExtendsKey, "what it builds on; later ones count more", schema_ref("words")));
  define("variant", fmt::format(R"({{"anyOf": [{}, {{"type": "null"}}]}})", mapping_schema(keys)));
  define("letter", mapping_schema(table_keys(letter_keys()), R"("required": ["text"], )"));
  return fmt::format(R"({{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A plan of cvpress: many documents from one profile",
  "type": "object",
  "properties": {{
    {}
  }},
  "required": ["profile", "output"],
  "additionalProperties": false,
  "$defs": {{{}
  }}
}}
)",
                     fmt::join(table_keys(plan_keys()), ",\n    "), definitions);
}

}  // namespace cvpress::batch
