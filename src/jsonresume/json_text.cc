#include "jsonresume/json_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostics.h"

namespace cvpress::jsonresume {
namespace {

constexpr std::size_t kLineWidth = 100;

std::string value_text(const data::Value& value, std::size_t indent);

std::string scalar_text(const data::Value& value) {
  const data::Scalar* scalar = value.scalar();
  if (scalar == nullptr) return "null";
  const bool is_bare =
      scalar->kind == data::ScalarKind::kBool || scalar->kind == data::ScalarKind::kNumber;
  return is_bare ? scalar->text : json_quoted(scalar->text);
}

/// On one line where that is short enough, else one line each.
std::string container_text(char open, char close, const std::vector<std::string>& parts,
                           std::size_t indent) {
  if (parts.empty()) return {open, close};
  std::size_t width = indent;
  for (const std::string& part : parts) width += part.size() + 2;
  const bool has_lines = std::any_of(parts.begin(), parts.end(), [](const std::string& part) {
    return part.find('\n') != std::string::npos;
  });
  const bool is_short = !has_lines && width <= kLineWidth;
  const std::string break_in = is_short ? "" : "\n" + std::string(indent + 2, ' ');
  const std::string between = is_short ? ", " : ",";
  std::string text(1, open);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += between;
    text += break_in;
    text += parts[i];
  }
  if (!is_short) text += "\n" + std::string(indent, ' ');
  return text + close;
}

std::string value_text(const data::Value& value, std::size_t indent) {
  std::vector<std::string> parts;
  if (const data::Map* map = value.map()) {
    for (const data::Member& member : map->members) {
      parts.push_back(json_quoted(member.key) + ": " + value_text(member.value, indent + 2));
    }
    return container_text('{', '}', parts, indent);
  }
  if (const data::List* list = value.list()) {
    for (const data::Value& item : *list) parts.push_back(value_text(item, indent + 2));
    return container_text('[', ']', parts, indent);
  }
  return scalar_text(value);
}

}  // namespace

std::string json_text(const data::Value& value) {
  return value_text(value, 0) + "\n";
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
