// The JSON Schema of layouts, held against the layouts that ship and against
// wrong ones by a checker of the few keywords that it uses.
#include <regex>

#include "data/read.h"
#include "style/json_schema.h"
#include "style/keys.h"
#include "style/load_layout.h"

namespace cvpress::style {
namespace {

using data::Value;

Value read_text(const std::string& text, data::Format format) {
  static SourceMap sources;
  const FileId file = sources.add("text", text);
  Diagnostics diagnostics;
  auto value = data::read(sources.text(file), format, data::Repair::kNone,
                          {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  EXPECT_TRUE(value.has_value()) << diagnostics_as_text(diagnostics, sources);
  return value ? *value : Value{};
}

class Checker {
 public:
  Checker() : schema_(read_text(layout_schema(), data::Format::kJson)) {}

  bool accepts(const std::string& layout) {
    return accepts(read_text(layout, data::Format::kYaml), schema_);
  }

 private:
  static std::string type_of(const Value& value) {
    if (value.is_null()) return "null";
    if (value.map() != nullptr) return "object";
    if (value.list() != nullptr) return "array";
    const bool plain = value.scalar()->kind == data::ScalarKind::kPlain;
    if (plain && (value.text() == "true" || value.text() == "false")) return "boolean";
    if (plain && value.number()) {
      return value.text()->find('.') == std::string_view::npos ? "integer" : "number";
    }
    return "string";
  }

  static bool has_type(const Value& value, const Value& wanted) {
    if (wanted.list() != nullptr) {
      return std::any_of(wanted.list()->begin(), wanted.list()->end(),
                         [&](const Value& one) { return has_type(value, one); });
    }
    const std::string type = type_of(value);
    return type == *wanted.text() || (type == "integer" && wanted.text() == "number");
  }

  static bool equals(const Value& value, const Value& wanted) {
    return value.text() == wanted.text() && wanted.text().has_value() &&
           (type_of(value) == "string") == (wanted.scalar()->kind == data::ScalarKind::kText);
  }

  bool accepts(const Value& value, const Value& schema) {
    for (const data::Member& rule : schema.map()->members) {
      if (!holds(value, rule, *schema.map())) return false;
    }
    return true;
  }

  bool holds(const Value& value, const data::Member& rule, const data::Map& schema) {
    const Value& wanted = rule.value;
    if (rule.key == "$ref") return accepts(value, referred(std::string(*wanted.text())));
    if (rule.key == "type") return has_type(value, wanted);
    if (rule.key == "const") return equals(value, wanted);
    if (rule.key == "enum") {
      return std::any_of(wanted.list()->begin(), wanted.list()->end(),
                         [&](const Value& one) { return equals(value, one); });
    }
    if (rule.key == "anyOf") {
      return std::any_of(wanted.list()->begin(), wanted.list()->end(),
                         [&](const Value& one) { return accepts(value, one); });
    }
    if (rule.key == "pattern") {
      return std::regex_search(std::string(value.text().value_or("")),
                               std::regex(std::string(*wanted.text())));
    }
    if (rule.key == "minimum") return value.number().value_or(0) >= *number(wanted);
    if (rule.key == "maximum") return value.number().value_or(0) <= *number(wanted);
    if (rule.key == "items" && value.list() != nullptr) {
      return std::all_of(value.list()->begin(), value.list()->end(),
                         [&](const Value& one) { return accepts(one, wanted); });
    }
    if (rule.key == "required" && value.map() != nullptr) {
      return std::all_of(wanted.list()->begin(), wanted.list()->end(), [&](const Value& one) {
        return value.map()->find(*one.text()) != nullptr;
      });
    }
    if (rule.key == "minItems") return size_of(value) >= *number(wanted);
    if (rule.key == "maxItems") return size_of(value) <= *number(wanted);
    if (rule.key == "properties") return members_hold(value, &wanted, schema);
    if (rule.key == "additionalProperties")
      return schema.find("properties") != nullptr || members_hold(value, nullptr, schema);
    return true;
  }

  static std::optional<double> number(const Value& value) {
    return std::stod(std::string(*value.text()));
  }
  static double size_of(const Value& value) {
    return value.list() != nullptr ? static_cast<double>(value.list()->size()) : 0;
  }

  bool members_hold(const Value& value, const Value* properties, const data::Map& schema) {
    if (value.map() == nullptr) return true;
    const Value* others = schema.find("additionalProperties");
    for (const data::Member& member : value.map()->members) {
      const Value* own = properties != nullptr ? properties->map()->find(member.key) : nullptr;
      if (own == nullptr && (others == nullptr || others->map() == nullptr)) return false;
      if (!accepts(member.value, own != nullptr ? *own : *others)) return false;
    }
    return true;
  }

  const Value& referred(const std::string& path) {
    if (path == "#") return schema_;
    return *schema_.map()->find("$defs")->map()->find(path.substr(path.rfind('/') + 1));
  }

  Value schema_;
};

TEST(LayoutSchema, AcceptsEveryLayoutThatShips) {
  Checker checker;
  const MemoryFiles none;
  for (const LayoutListing& listing : list_layouts({none, {}})) {
    SourceMap sources;
    Diagnostics diagnostics;
    const auto text = layout_text({none, {}}, listing.name, sources, diagnostics);
    ASSERT_TRUE(text.has_value());
    EXPECT_TRUE(checker.accepts(*text)) << listing.name;
  }
}

TEST(LayoutSchema, RefusesWhatTheReaderRefuses) {
  Checker checker;
  EXPECT_TRUE(checker.accepts("colors: {accent: \"#0a7\", soft: accent 15%}\n"));
  for (const char* wrong :
       {"colours: {}", "page: {size: a44}", "page: {size: [1cm]}", "styles: {body: {sise: 3pt}}",
        "styles: {body: {leading: 14}}", "lengths: {a: 12px}", "lengths: {a: 12}",
        "colors: {accent: \"#12345\"}", "elements: {a: {text: x, stack: []}}",
        "elements: {a: {text: [x]}}", "elements: {a: {rotate: 45}}",
        "sections: {default: {columns: 0}}", "sections: {default: {fill: up}}",
        "regions: {main: {width: auto}}", "regions: {main: {balance: 3}}", "fit: {order: [gap]}",
        "page: {fixed: {a: {rule: 1pt, at: {left: 3mm}}}}", "elements: {a: {when: \"a b\"}}"}) {
    EXPECT_FALSE(checker.accepts(std::string(wrong) + "\n")) << wrong;
  }
}

TEST(LayoutSchema, DescribesEveryKey) {
  for (const MapSort& sort : map_sorts()) {
    for (const KeyInfo& info : sort.keys) {
      EXPECT_FALSE(info.about.empty()) << sort.name << "." << info.key;
    }
  }
}

}  // namespace
}  // namespace cvpress::style
