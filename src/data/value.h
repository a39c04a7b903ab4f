// One shape for what YAML, TOML and JSON files hold: text, lists and maps,
// each with the place it was written. Scalars keep the text of the source
// (`010`, `2021`, `yes`), because a résumé's "2021" is a year, not a number.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source.h"

namespace cvpress::data {

enum class ScalarKind {
  kText,    // quoted, a block scalar, or a TOML/JSON string
  kPlain,   // an unquoted YAML scalar; it may look like a number, a date or a truth value
  kBool,    // TOML and JSON true, false
  kNumber,  // TOML and JSON numbers
  kDate,    // TOML dates and times
};

struct Scalar {
  std::string text;
  ScalarKind kind = ScalarKind::kText;
  bool operator==(const Scalar&) const = default;
};

struct Value;
struct Member;

struct Null {
  bool operator==(const Null&) const = default;
};

using List = std::vector<Value>;

/// Members in the order of the source; keys are unique (the last of equal keys won).
struct Map {
  std::vector<Member> members;
  /// The member's value, or nullptr.
  const Value* find(std::string_view key) const;
  /// The same, ASCII letters compared without case.
  const Value* find_any_case(std::string_view key) const;
};

struct Value {
  std::variant<Null, Scalar, List, Map> content;
  SourceSpan where;

  bool is_null() const { return std::holds_alternative<Null>(content); }
  const Scalar* scalar() const { return std::get_if<Scalar>(&content); }
  const List* list() const { return std::get_if<List>(&content); }
  const Map* map() const { return std::get_if<Map>(&content); }

  /// The text of a scalar.
  std::optional<std::string_view> text() const;
  /// true/false/yes/no/on/off in any case, unless quoted.
  std::optional<bool> truth() const;
  /// A finite number written as decimal, unless quoted.
  std::optional<double> number() const;
};

struct Member {
  std::string key;
  SourceSpan key_where;
  Value value;
};

/// "a map", "a list", "text", "a number", "nothing", …: for messages.
std::string_view kind_name(const Value& value);

}  // namespace cvpress::data
