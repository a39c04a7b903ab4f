#include "jsonresume/json_text.h"

#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostics.h"

namespace cvpress::jsonresume {
namespace {

constexpr std::size_t kLineWidth = 100;
constexpr std::string_view kNull = "null";

bool is_bare(const data::Scalar& scalar) {
  return scalar.kind == data::ScalarKind::kBool || scalar.kind == data::ScalarKind::kNumber;
}

bool is_container(const data::Value& value) {
  return value.map() != nullptr || value.list() != nullptr;
}

std::size_t count_of(const data::Value& value) {
  return value.map() != nullptr ? value.map()->members.size() : value.list()->size();
}

/// The key of a map's part, if it is one, and the part.
const data::Value& append_key(const data::Value& container, std::size_t part, std::string& json) {
  if (container.map() == nullptr) return (*container.list())[part];
  const data::Member& member = container.map()->members[part];
  append_json_quoted(json, member.key);
  json += ": ";
  return member.value;
}

void append_scalar(const data::Value& value, std::string& json) {
  const data::Scalar* scalar = value.scalar();
  if (scalar == nullptr) {
    json += kNull;
  } else if (is_bare(*scalar)) {
    json += scalar->text;
  } else {
    append_json_quoted(json, scalar->text);
  }
}

/// Whether a text that was written before has lines, so that none fits what it is in.
bool has_lines(const data::Scalar& scalar) {
  return is_bare(scalar) && scalar.text.find('\n') != std::string::npos;
}

/// Writes a value on one line where that ends at `most` bytes of the document or before; else it
/// leaves a part of it and gives false.
bool append_on_a_line(const data::Value& value, std::size_t most, std::string& json) {
  if (!is_container(value)) {
    const data::Scalar* scalar = value.scalar();
    const bool is_too_long =
        scalar != nullptr && (json.size() + scalar->text.size() > most || has_lines(*scalar));
    if (!is_too_long) append_scalar(value, json);
    return !is_too_long && json.size() <= most;
  }
  json += value.map() != nullptr ? '{' : '[';
  for (std::size_t i = 0; i < count_of(value); ++i) {
    if (i > 0) json += ", ";
    if (!append_on_a_line(append_key(value, i, json), most, json)) return false;
  }
  json += value.map() != nullptr ? '}' : ']';
  return json.size() <= most;
}

void new_line(std::size_t indent, std::string& json) {
  json += '\n';
  json.append(indent, ' ');
}

/// A container on one line where that is short enough, else one line for each part.
void append_value(const data::Value& value, std::size_t indent, std::string& json) {
  if (!is_container(value)) return append_scalar(value, json);
  const std::size_t begin = json.size();
  const std::size_t room = indent < kLineWidth ? kLineWidth - indent : 0;
  if (append_on_a_line(value, begin + room, json) || count_of(value) == 0) return;
  json.resize(begin);
  json += value.map() != nullptr ? '{' : '[';
  for (std::size_t i = 0; i < count_of(value); ++i) {
    if (i > 0) json += ',';
    new_line(indent + 2, json);
    append_value(append_key(value, i, json), indent + 2, json);
  }
  new_line(indent, json);
  json += value.map() != nullptr ? '}' : ']';
}

}  // namespace

std::string json_text(const data::Value& value) {
  std::string json;
  append_value(value, 0, json);
  json += '\n';
  return json;
}

data::Value written_value(const data::Value& value, std::size_t indent) {
  std::string json;
  append_value(value, indent, json);
  return {data::Scalar{std::move(json), data::ScalarKind::kNumber}, {}};
}

data::Value text_value(std::string text) {
  return {data::Scalar{std::move(text), data::ScalarKind::kText}, {}};
}

data::Value number_value(double number) {
  return {data::Scalar{fmt::format("{}", number), data::ScalarKind::kNumber}, {}};
}

data::Value whole_value(long long number) {
  return {data::Scalar{std::to_string(number), data::ScalarKind::kNumber}, {}};
}

data::Value true_value() {
  return {data::Scalar{"true", data::ScalarKind::kBool}, {}};
}

data::Value list_value(data::List list) {
  return {std::move(list), {}};
}

data::Value map_value(data::Map map) {
  return {std::move(map), {}};
}

void add(data::Map& map, std::string_view key, data::Value value) {
  map.members.push_back({std::string(key), {}, std::move(value)});
}

void add_text(data::Map& map, std::string_view key, const std::string& text) {
  if (!text.empty()) add(map, key, text_value(text));
}

void add_filled(data::Map& map, std::string_view key, data::List list) {
  if (!list.empty()) add(map, key, list_value(std::move(list)));
}

void add_filled(data::Map& map, std::string_view key, data::Map members) {
  if (!members.members.empty()) add(map, key, map_value(std::move(members)));
}

}  // namespace cvpress::jsonresume
