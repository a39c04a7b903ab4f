#include "jsonresume/exact.h"

#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "jsonresume/json_text.h"
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
  std::string of = digest(standard, keys);
  if (of.empty()) return exact;
  data::Map map;
  add_text(map, "of", of);
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

}  // namespace cvpress::jsonresume
