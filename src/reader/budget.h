// What reading may still cost, and what was found damaged: counted on the way, told
// at the end, once each.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "reader/document.h"

namespace cvpress::reader {

enum class Cost : std::uint8_t {
  kDecoded,  // bytes that come out of filters
  kValues,   // of objects, each number and each entry
  kGlyphs,
  kMapped,  // entries of the fonts' maps
  kSteps,   // bytes of syntax and content that are gone through
  kPages,
  kCount,
};

enum class Damage : std::uint8_t {
  kCrossReferences,
  kStreamLength,
  kStreamData,
  kFilter,
  kNesting,
  kObject,
  kContent,
  kCount,
};

class Budget {
 public:
  using Amounts = std::array<std::size_t, static_cast<std::size_t>(Cost::kCount)>;

  Budget(const Bounds& bounds, std::size_t file_size);

  /// Takes what is left at most; false where that was less than asked for.
  bool take(Cost cost, std::size_t amount) {
    std::size_t& left = left_[static_cast<std::size_t>(cost)];
    if (amount <= left) {
      left -= amount;
      return true;
    }
    left = 0;
    exceeded_[static_cast<std::size_t>(cost)] = true;
    return false;
  }
  /// Takes all of it, or nothing where there is not as much of each.
  bool take_all(const Amounts& amounts);
  const Amounts& all_left() const { return left_; }
  std::size_t left(Cost cost) const { return left_[static_cast<std::size_t>(cost)]; }
  bool exceeded(Cost cost) const { return exceeded_[static_cast<std::size_t>(cost)]; }

  bool any_exceeded() const {
    return std::find(exceeded_.begin(), exceeded_.end(), true) != exceeded_.end();
  }

  /// Nothing is damaged and no bound was met.
  bool is_clean() const {
    return !any_exceeded() && std::find(damages_.begin(), damages_.end(), true) == damages_.end();
  }

  void note(Damage damage) { damages_[static_cast<std::size_t>(damage)] = true; }
  bool has(Damage damage) const { return damages_[static_cast<std::size_t>(damage)]; }

  int deepest() const { return deepest_; }

 private:
  Amounts left_{};
  std::array<bool, static_cast<std::size_t>(Cost::kCount)> exceeded_{};
  std::array<bool, static_cast<std::size_t>(Damage::kCount)> damages_{};
  int deepest_;
};

/// A warning for each bound that was met and each damage.
void tell(const Budget& budget, std::string_view name, Diagnostics& diagnostics);

}  // namespace cvpress::reader
