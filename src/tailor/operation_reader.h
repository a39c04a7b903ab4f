// Reads the values of plans: texts in several languages, selectors, tag expressions, mappings by
// tables of their keys. For operations, and for whatever else stands in a plan.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tailor/operations.h"

namespace cvpress::tailor {

/// Each function tells what is wrong at its place; `key` is what messages call the value.
class OperationReader {
 public:
  explicit OperationReader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  std::optional<std::string> word(std::string_view key, const data::Value& value) const;
  std::vector<PlacedName> words(std::string_view key, const data::Value& value) const;
  std::optional<int> whole(std::string_view key, const data::Value& value) const;
  std::optional<bool> truth(std::string_view key, const data::Value& value) const;
  std::optional<PlanText> text(std::string_view key, const data::Value& value) const;
  std::optional<TagExpression> expression(std::string_view key, const data::Value& value) const;
  std::optional<Selector> selector(std::string_view key, const data::Value& value) const;
  std::vector<Selector> selectors(std::string_view key, const data::Value& value) const;
  std::set<claims::Fact> facts(std::string_view key, const data::Value& value) const;
  std::optional<Guard> guard(std::string_view key, const data::Value& value) const;

  const data::Map* map(std::string_view key, const data::Value& value) const;
  void unknown_key(const data::Member& member, std::span<const std::string_view> known,
                   std::string_view of) const;
  Diagnostic& wrong(std::string_view key, const data::Value& value, std::string_view wanted) const;
  Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  std::optional<PlanText> versions(std::string_view key, const data::Value& value) const;
  Diagnostics& diagnostics_;
};

/// The items of a list, or a value that is none as the only one.
std::span<const data::Value> items_of(const data::Value& value);

/// A row: what a key holds, and what puts it into a T.
template <class T>
struct OperationKey {
  OperationKeyInfo info;
  void (*read)(const OperationKeyInfo& info, const OperationReader& reader,
               const data::Value& value, T& target);
};

template <class T, std::size_t N>
std::vector<std::string_view> keys_of(const OperationKey<T> (&table)[N]) {
  std::vector<std::string_view> keys;
  for (const OperationKey<T>& row : table) keys.push_back(row.info.key);
  return keys;
}

/// Puts a member into the target by the row of its key; false if there is none.
template <class T, std::size_t N>
bool read_member(const OperationKey<T> (&table)[N], const OperationReader& reader,
                 const data::Member& member, T& target) {
  for (const OperationKey<T>& row : table) {
    if (row.info.key != member.key) continue;
    row.read(row.info, reader, member.value, target);
    return true;
  }
  return false;
}

/// A whole mapping by one table, unknown keys being errors. `of` is what messages call it.
template <class T, std::size_t N>
void read_all(const OperationKey<T> (&table)[N], const OperationReader& reader,
              const data::Map& map, std::string_view of, T& target) {
  for (const data::Member& member : map.members) {
    if (!read_member(table, reader, member, target)) {
      reader.unknown_key(member, keys_of(table), of);
    }
  }
}

/// The infos of a table.
template <class T, std::size_t N>
OperationMapInfo map_info(std::string_view name, const OperationKey<T> (&table)[N]) {
  OperationMapInfo info{name, {}};
  for (const OperationKey<T>& row : table) info.keys.push_back(row.info);
  return info;
}

/// The keys of a selector.
OperationMapInfo selector_info();

}  // namespace cvpress::tailor
