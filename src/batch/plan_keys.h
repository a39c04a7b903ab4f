// The keys of plans as tables, from which reader, messages and schema come: internal to batch/.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "batch/plan.h"
#include "batch/read_layer.h"
#include "tailor/operation_reader.h"

namespace cvpress::batch {

/// What readers of a plan's keys have at hand.
struct PlanReader {
  LayerReader layers;
  tailor::OperationReader values;
  Diagnostics& diagnostics() const { return layers.diagnostics; }
};

/// One key: what stands behind it for people and in the schema, and what reads it into a T.
template <class T>
struct PlanKey {
  std::string_view key;
  std::string_view about;
  std::string_view schema;
  void (*read)(const PlanReader& reader, const data::Value& value, T& target);
};

std::span<const PlanKey<Plan>> plan_keys();
std::span<const PlanKey<LetterPlan>> letter_keys();

/// Puts a mapping's members into the target by their rows; unknown keys are errors.
template <class T>
void read_by_table(std::span<const PlanKey<T>> table, const PlanReader& reader,
                   const data::Map& map, std::string_view of, T& target) {
  for (const data::Member& member : map.members) {
    bool is_known = false;
    for (const PlanKey<T>& row : table) {
      if (row.key != member.key) continue;
      row.read(reader, member.value, target);
      is_known = true;
    }
    if (is_known) continue;
    std::vector<std::string_view> keys;
    for (const PlanKey<T>& row : table) keys.push_back(row.key);
    reader.values.unknown_key(member, keys, of);
  }
}

/// The variants and dimensions of a plan.
void read_variants(const PlanReader& reader, const data::Value& value, Plan& plan);
void read_dimensions(const PlanReader& reader, const data::Value& value, Plan& plan);

}  // namespace cvpress::batch
