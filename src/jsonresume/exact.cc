#include "jsonresume/exact.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/rich_text.h"

namespace cvpress::jsonresume {
namespace {

/// FNV-1a, 32 bits: enough to tell an edit from none. "" where no field is there.
std::string digest(const data::Map& standard, std::span<const std::string_view> keys) {
  std::uint32_t hash = 0x811c9dc5u;
  bool found = false;
  for (const std::string_view key : keys) {
    const data::Value* value = standard.find(key);
    if (value == nullptr) continue;
    found = true;
    for (const char c : std::string(key) + json_text(*value)) {
      hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193u;
    }
  }
  return found ? fmt::format("{:08x}", hash) : std::string();
}

}  // namespace

data::Value beside(data::Value exact, const data::Map& standard,
                   std::span<const std::string_view> keys) {
  const bool has_fields =
      std::any_of(keys.begin(), keys.end(), [](std::string_view key) { return !key.empty(); });
  if (!has_fields) return exact;
  data::Map map;
  add(map, "of", text_value(digest(standard, keys)));
  add(map, "exact", std::move(exact));
  return map_value(std::move(map));
}

const data::Value* unless_edited(const data::Value& own, const data::Map& standard,
                                 std::span<const std::string_view> keys, Diagnostics& diagnostics) {
  const data::Value* exact = own.map() != nullptr ? own.map()->find("exact") : nullptr;
  if (exact == nullptr) return &own;
  if (plain_string(own.map()->find("of")) == digest(standard, keys)) return exact;
  diagnostics.note(own.where, "the field that this belongs to was edited, and is taken instead");
  return nullptr;
}

const data::Map* own_map(const data::Map& map, const Reading& reading) {
  for (const data::Member& member : map.members) {
    if (member.key != kOwnKey) continue;
    if (member.value.map() == nullptr && !member.value.is_null()) {
      reading.diagnostics.warning(
          member.key_where,
          fmt::format("\"{}\" is {}, where a map was expected; it is not read and not printed",
                      member.key, data::kind_name(member.value)));
    }
    return member.value.map();
  }
  return nullptr;
}

}  // namespace cvpress::jsonresume
