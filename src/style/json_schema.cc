#include "style/json_schema.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"
#include "style/keys.h"
#include "style/paper.h"

namespace cvpress::style {
namespace {

using Lines = std::vector<std::string>;

std::string joined(const Lines& items) {
  return fmt::format("{}", fmt::join(items, ", "));
}

std::string ref(std::string_view name) {
  return fmt::format(R"({{"$ref": "#/$defs/{}"}})", name);
}

std::string any_of(const Lines& alternatives) {
  return fmt::format(R"({{"anyOf": [{}]}})", joined(alternatives));
}

std::string one_or_several(const std::string& item) {
  return any_of({item, fmt::format(R"({{"type": "array", "items": {}}})", item)});
}

std::string list_of(const std::string& item) {
  return fmt::format(R"({{"type": "array", "items": {}}})", item);
}

/// Two of them.
std::string pair_of(const std::string& item) {
  return fmt::format(R"({{"type": "array", "items": {}, "minItems": 2, "maxItems": 2}})", item);
}

/// Words, and what YAML makes of those that are numbers.
std::string one_of_words(std::span<const std::string_view> words) {
  Lines values;
  for (const std::string_view word : words) values.push_back(json_quoted(word));
  for (const std::string_view word : words) {
    if (parse_decimal(word)) values.emplace_back(word);
  }
  return fmt::format(R"({{"enum": [{}]}})", joined(values));
}

std::string bounded(std::string_view type, const Bounds& bounds) {
  return fmt::format(R"({{"type": "{}", "minimum": {}, "maximum": {}}})", type, decimal(bounds.low),
                     decimal(bounds.high));
}

std::string map_of_names(const std::string& value) {
  return fmt::format(R"({{"type": "object", "additionalProperties": {}}})",
                     any_of({value, R"({"type": "null"})"}));
}

/// What stands behind a key, without the null that switches it off.
std::string schema_of(const KeyInfo& info) {
  switch (info.type) {
    case ValueType::kLength:
    case ValueType::kTextSize:
    case ValueType::kTracking: return ref("length");
    case ValueType::kShare: return ref("width");
    case ValueType::kRowWidths: return list_of(ref("cell_width"));
    case ValueType::kSides:
    case ValueType::kMargins:
    case ValueType::kIndent: return ref("sides");
    case ValueType::kLengths: return one_or_several(ref("length"));
    case ValueType::kColor: return ref("color");
    case ValueType::kNumber: return bounded("number", info.bounds);
    case ValueType::kWhole: return bounded("integer", info.bounds);
    case ValueType::kRange: return pair_of(R"({"type": "number"})");
    case ValueType::kTruth: return R"({"type": "boolean"})";
    case ValueType::kText:
    case ValueType::kTemplate: return ref("text");
    case ValueType::kTexts:
    case ValueType::kFamilies: return one_or_several(ref("text"));
    case ValueType::kField: return ref("field");
    case ValueType::kFields: return one_or_several(ref("field"));
    case ValueType::kLink: return any_of({ref("field"), R"({"const": false})"});
    case ValueType::kElement: return ref("child");
    case ValueType::kElements: return list_of(ref("child"));
    case ValueType::kWord: return one_of_words(info.words);
    case ValueType::kWords: return one_or_several(one_of_words(info.words));
    case ValueType::kPaper: return any_of({one_of_words(paper_names()), pair_of(ref("length"))});
    case ValueType::kMap: return ref(info.of);
    case ValueType::kNamed: break;
  }
  if (info.of == "layout") return map_of_names(R"({"$ref": "#"})");
  if (info.of == "defaults") return ref("defaults");
  if (info.of == "families") return map_of_names(one_or_several(ref("text")));
  if (info.of == "template") return map_of_names(ref("text"));
  return map_of_names(ref(info.of));
}

std::string property(const KeyInfo& info) {
  const std::string about = info.otherwise.empty()
                                ? std::string(info.about)
                                : fmt::format("{} (default: {})", info.about, info.otherwise);
  return fmt::format(R"({}: {{"description": {}, "anyOf": [{}, {{"type": "null"}}]}})",
                     json_quoted(info.key), json_quoted(about), schema_of(info));
}

bool is_kind(std::string_view key) {
  return std::find(std::begin(kElementKinds), std::end(kElementKinds), key) !=
         std::end(kElementKinds);
}

/// A map with these keys and no others, and one that it must have.
std::string object(std::string_view about, const Lines& properties, std::string_view required) {
  return fmt::format(
      R"({{"description": {}, "type": "object", "properties": {{{}}}, {}"additionalProperties": false}})",
      json_quoted(about), joined(properties),
      required.empty() ? "" : fmt::format(R"("required": [{}], )", json_quoted(required)));
}

Lines properties_of(const MapSort& sort, bool with_kind = true) {
  Lines properties;
  for (const KeyInfo& info : sort.keys) {
    if (with_kind || !is_kind(info.key)) properties.push_back(property(info));
  }
  return properties;
}

/// All keys that some kind has, without the kinds: what a patch may change.
Lines patch_properties(const std::vector<MapSort>& sorts) {
  Lines properties;
  std::set<std::string_view> done;
  for (const MapSort& sort : sorts) {
    if (!is_kind(sort.name)) continue;
    for (const KeyInfo& info : sort.keys) {
      if (!is_kind(info.key) && done.insert(info.key).second) properties.push_back(property(info));
    }
  }
  return properties;
}

constexpr std::string_view kPlace = R"("at": {"$ref": "#/$defs/place"})";

/// An element of any kind, or a patch of one; `more` is a key that it has besides.
std::string element_schema(const std::vector<MapSort>& sorts, std::string_view more) {
  Lines alternatives;
  const auto add = [&](std::string_view about, Lines properties, std::string_view required) {
    if (!more.empty()) properties.emplace_back(more);
    alternatives.push_back(object(about, properties, required));
  };
  for (const MapSort& sort : sorts) {
    if (is_kind(sort.name)) add(sort.about, properties_of(sort), sort.name);
  }
  add("Changes an element of this name that the layout below has", patch_properties(sorts), {});
  return any_of(alternatives);
}

std::string defaults_schema(const std::vector<MapSort>& sorts) {
  Lines kinds;
  for (const MapSort& sort : sorts) {
    if (!is_kind(sort.name)) continue;
    kinds.push_back(fmt::format(
        R"({}: {})", json_quoted(sort.name),
        any_of({object(sort.about, properties_of(sort, false), {}), R"({"type": "null"})"})));
  }
  return object("Keys of every element of a kind", kinds, {});
}

/// Values that are no maps of the tables.
constexpr std::string_view kValues = R"schema(
    "text": {"type": ["string", "number", "boolean"]},
    "field": {"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*$"},
    "color": {"type": "string", "pattern": "^(#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}|[A-Za-z][A-Za-z0-9_-]*( +[0-9.]+%?)?)$"},
    "measure": {"type": "string", "pattern": "^(-?[0-9]*\\.?[0-9]+ *(pt|mm|cm|in|em|line|%)|(?!(auto|widest)$)[A-Za-z][A-Za-z0-9_-]*)$"},
    "length": {"anyOf": [{"$ref": "#/$defs/measure"}, {"const": 0}, {"type": "object", "properties": {"min": {"$ref": "#/$defs/length"}, "ideal": {"$ref": "#/$defs/length"}, "max": {"$ref": "#/$defs/length"}}, "additionalProperties": false}]},
    "width": {"anyOf": [{"$ref": "#/$defs/length"}, {"type": "string", "pattern": "^[0-9]*\\.?[0-9]+ *fr$"}]},
    "cell_width": {"anyOf": [{"$ref": "#/$defs/width"}, {"enum": ["auto", "widest"]}]},
    "side": {"anyOf": [{"$ref": "#/$defs/length"}, {"type": "null"}]},
    "sides": {"anyOf": [{"$ref": "#/$defs/length"}, {"type": "object", "properties": {"top": {"$ref": "#/$defs/side"}, "bottom": {"$ref": "#/$defs/side"}, "start": {"$ref": "#/$defs/side"}, "end": {"$ref": "#/$defs/side"}, "inside": {"$ref": "#/$defs/side"}, "outside": {"$ref": "#/$defs/side"}}, "additionalProperties": false}]},
    "child": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/element"}]})schema";

}  // namespace

std::string layout_schema() {
  const std::vector<MapSort> sorts = map_sorts();
  const auto top = std::find_if(sorts.begin(), sorts.end(),
                                [](const MapSort& sort) { return sort.name == "layout"; });
  std::string definitions(kValues);
  for (const MapSort& sort : sorts) {
    if (is_kind(sort.name) || sort.name == "layout") continue;
    definitions += fmt::format(",\n    {}: {}", json_quoted(sort.name),
                               object(sort.about, properties_of(sort), {}));
  }
  definitions += fmt::format(",\n    \"element\": {}", element_schema(sorts, {}));
  definitions += fmt::format(",\n    \"fixed\": {}", element_schema(sorts, kPlace));
  definitions += fmt::format(",\n    \"defaults\": {}", defaults_schema(sorts));
  Lines properties = properties_of(*top);
  return fmt::format(R"({{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": {},
  "type": "object",
  "properties": {{
    {}
  }},
  "additionalProperties": false,
  "$defs": {{{}
  }}
}}
)",
                     json_quoted(top->about), fmt::join(properties, ",\n    "), definitions);
}

}  // namespace cvpress::style
