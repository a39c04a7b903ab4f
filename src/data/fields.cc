#include "data/fields.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"

namespace cvpress::data {
namespace {

constexpr std::string_view kTrueTexts[] = {"true", "yes", "on", "1", "y"};
constexpr std::string_view kFalseTexts[] = {"false", "no", "off", "0", "n"};

bool is_blank(const Value& value) {
  const auto text = value.text();
  return value.is_null() || (text && text->empty());
}

/// What a text or number that stands for a truth value means.
std::optional<bool> meant_truth(std::string_view text) {
  const std::string word = ascii_lower(trimmed(text));
  const auto is_in = [&word](std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  if (is_in(kTrueTexts)) return true;
  if (is_in(kFalseTexts)) return false;
  return std::nullopt;
}

}  // namespace

const Value* Fields::get(std::string_view name) {
  known_.emplace_back(name);
  const Value* value = map_.find_any_case(name);
  if (value) used_.insert(value);
  return value;
}

const Value* Fields::any(std::span<const std::string_view> names) {
  const Value* first = nullptr;
  const Value* filled = nullptr;
  for (const std::string_view name : names) {
    known_.emplace_back(name);
    const Value* value = map_.find_any_case(name);
    if (!first) first = value;
    if (!filled && value && !is_blank(*value)) filled = value;
  }
  const Value* chosen = filled ? filled : first;
  if (chosen) used_.insert(chosen);
  return chosen;
}

std::optional<std::string> Fields::text(std::span<const std::string_view> names) {
  const Value* value = any(names);
  if (!value || value->is_null()) return std::nullopt;
  if (const auto text = value->text()) return std::string(trimmed(*text));
  diagnostics_.warning(value->where,
                       fmt::format("\"{}\" should be text but is {}", names[0], kind_name(*value)));
  return std::nullopt;
}

std::optional<std::string> Fields::text(std::string_view name) {
  return text(std::span(&name, 1));
}

std::optional<bool> Fields::truth(std::string_view name) {
  const Value* value = get(name);
  if (!value || is_blank(*value)) return std::nullopt;
  if (const auto truth = value->truth()) return truth;
  const auto text = value->text();
  const std::optional<bool> meant = text ? meant_truth(*text) : std::nullopt;
  if (meant) {
    diagnostics_.warning(value->where,
                         fmt::format("\"{}\" should be true or false; {} is taken as {}", name,
                                     json_quoted(*text), *meant));
  } else {
    diagnostics_.warning(value->where, fmt::format("\"{}\" should be true or false but is {}", name,
                                                   kind_name(*value)));
  }
  return meant;
}

std::span<const Value> Fields::list(std::span<const std::string_view> names) {
  const Value* value = any(names);
  if (!value || is_blank(*value)) return {};
  if (const List* list = value->list()) return *list;
  return {value, 1};
}

void Fields::ignore(std::string_view name) {
  get(name);
}

std::vector<const Member*> Fields::unused() const {
  std::vector<const Member*> members;
  for (const Member& member : map_.members) {
    if (!is_blank(member.value) && !used_.contains(&member.value)) members.push_back(&member);
  }
  return members;
}

std::optional<Map> with_near_keys(const Map& map, std::span<const std::string_view> known,
                                  Diagnostics& diagnostics) {
  std::optional<Map> corrected;
  for (std::size_t i = 0; i < map.members.size(); ++i) {
    const Member& member = map.members[i];
    const std::string key = ascii_lower(member.key);
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const auto near = nearest_name(key, known);
    const Map& so_far = corrected ? *corrected : map;
    if (!near || so_far.find_any_case(*near) != nullptr) continue;
    diagnostics.warning(member.key_where, fmt::format("unknown key {}; it is read as \"{}\"",
                                                      json_quoted(member.key), *near));
    if (!corrected) corrected = map;
    corrected->members[i].key = *near;
  }
  return corrected;
}

void Fields::report_unknown(bool only_near) {
  std::set<std::string> names;
  for (const std::string& name : known_) names.insert(ascii_lower(name));
  const std::vector<std::string_view> known(names.begin(), names.end());
  for (const Member& member : map_.members) {
    if (names.contains(ascii_lower(member.key))) continue;
    std::string near = suggestion(member.key, known);
    if (only_near && near.empty()) continue;
    Diagnostic& warning = diagnostics_.warning(
        member.key_where, fmt::format("unknown key {}", json_quoted(member.key)));
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
  }
}

}  // namespace cvpress::data
