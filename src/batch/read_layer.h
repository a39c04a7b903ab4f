// Layers of options and operations: internal to batch/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "batch/plan.h"
#include "batch/row.h"

namespace cvpress::batch {

inline constexpr std::string_view kVariantKey = "variant";
inline constexpr std::string_view kExtendsKey = "extends";

/// The keys that a layer has, such as `defaults`.
std::vector<std::string_view> keys_of_layers();

/// A hint for a key that is none of those known where it stands: that it belongs elsewhere, such as
/// "under \"defaults\"", or what was meant; "" where nothing is near.
std::string hint_of_key(std::string_view key, std::span<const std::string_view> known,
                        std::span<const std::string_view> elsewhere, std::string_view place);

struct LayerReader {
  std::span<const std::string> hideable;
  Diagnostics& diagnostics;

  /// A mapping of options, operations and `variant`. Keys in `others` are left to whoever knows
  /// them; `title` is what messages call it: "a variant".
  Layer read(const data::Value& value, std::string_view title,
             std::span<const std::string_view> others = {}) const;

  /// What a row's cell says that bears the name of an option, of an operation on texts or of
  /// `variant`; nullopt for those that say nothing, or are variables alone. Cells are what they
  /// are: braces in them are not read.
  std::optional<Layer> read_cell(const Cell& cell) const;

 private:
  /// Takes the names of hideable parts out of `hide`.
  data::Map without_hidden_parts(const data::Map& map, Layer& layer) const;
  void take_hide(const data::Value& value, Layer& layer, data::List& selectors) const;
  tailor::Operations operation(const Cell& cell, data::Value value) const;
  void read_variants(const data::Value& value, Layer& layer) const;
  void unknown_key(const data::Member& member, std::string_view title,
                   std::span<const std::string_view> others) const;
};

}  // namespace cvpress::batch
