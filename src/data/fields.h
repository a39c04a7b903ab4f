// Typed access to a map's members, with the messages that follow from it:
// wrong types, unknown keys, the nearest valid name.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "data/value.h"

namespace cvpress::data {

/// A view of one map that remembers which keys were asked for. The map must
/// outlive it. Keys are compared without ASCII case.
class Fields {
 public:
  Fields(const Map& map, Diagnostics& diagnostics) : map_(map), diagnostics_(diagnostics) {}

  /// The value of the first of `names` that is present and not null or "",
  /// else of the first present; nullptr if none is there. All are marked as known.
  const Value* any(std::span<const std::string_view> names);
  const Value* get(std::string_view name);

  /// Scalar text, trimmed. A list or map there is a warning and counts as absent.
  std::optional<std::string> text(std::span<const std::string_view> names);
  std::optional<std::string> text(std::string_view name);
  /// A truth value; text such as "true" or "1" is understood with a warning.
  std::optional<bool> truth(std::string_view name);
  /// A list, or one map or scalar taken as a list of one; empty if absent.
  std::span<const Value> list(std::span<const std::string_view> names);

  /// Marks a key as known without reading it.
  void ignore(std::string_view name);
  /// The members that hold something and gave nothing: their key was not asked
  /// for, or another of the names was preferred.
  std::vector<const Member*> unused() const;
  /// Warns of each key that nobody asked for, with the nearest known name; only
  /// of those that are near one, if `only_near` (foreign keys are common).
  void report_unknown(bool only_near);

 private:
  const Map& map_;
  Diagnostics& diagnostics_;
  std::vector<std::string> known_;  // as they were asked for
  std::set<const Value*> used_;
};

/// The map with mistyped keys put right: a key that is not known, but near to a
/// known one that the map lacks, is read as that one, with a warning. nullopt
/// if there is none to put right.
std::optional<Map> with_near_keys(const Map& map, std::span<const std::string_view> known,
                                  Diagnostics& diagnostics);

}  // namespace cvpress::data
