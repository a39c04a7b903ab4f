#include "style/yaml_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "style/keys.h"

namespace cvpress::style {
namespace {

bool is_plain_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == '%' || c == '-' || c == '/' || c == ' ';
}

/// Text that YAML reads as it stands, also inside of brackets.
bool is_plain(std::string_view text) {
  if (text.empty() || text == "null" || text == "Null" || text == "NULL") return false;
  const char first = text.front();
  const bool begins_well = is_plain_character(first) && first != ' ' && first != '%' &&
                           (first != '-' || text.size() > 1);
  return begins_well && text.back() != ' ' && !text.starts_with("- ") && !text.starts_with("--") &&
         std::all_of(text.begin(), text.end(), is_plain_character);
}

std::string quoted_where_needed(std::string_view text) {
  return is_plain(text) ? std::string(text) : json_quoted(text);
}

std::string flow(const data::Value& value);

std::string flow_list(const data::List& list) {
  std::string text;
  for (const data::Value& item : list) text += (text.empty() ? "" : ", ") + flow(item);
  return "[" + text + "]";
}

std::string flow_map(const data::Map& map) {
  std::string text;
  for (const data::Member& member : map.members) {
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", quoted_where_needed(member.key),
                        flow(member.value));
  }
  return "{" + text + "}";
}

/// A value in one line.
std::string flow(const data::Value& value) {
  if (const data::Map* map = value.map()) return flow_map(*map);
  if (const data::List* list = value.list()) return flow_list(*list);
  const auto text = value.text();
  return text ? quoted_where_needed(*text) : "null";
}

std::string part_text(const data::Member& part) {
  const data::Map* map = part.value.map();
  const std::string key = quoted_where_needed(part.key);
  if (map == nullptr || map->members.empty()) return fmt::format("{}: {}\n", key, flow(part.value));
  std::string text = key + ":\n";
  for (const data::Member& member : map->members) {
    text += fmt::format("  {}: {}\n", quoted_where_needed(member.key), flow(member.value));
  }
  return text;
}

}  // namespace

std::string layout_as_yaml(const data::Value& layout) {
  std::string text;
  if (layout.map() == nullptr) return text;
  for (const KeyInfo& info : top_keys()) {
    for (const data::Member& part : layout.map()->members) {
      if (part.key != info.key) continue;
      text += (text.empty() || part.value.map() == nullptr ? "" : "\n") + part_text(part);
    }
  }
  return text;
}

}  // namespace cvpress::style
