// Results that may be needed again, within bounds: what was not asked for in a while is let go.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace cvpress {

/// Mixes one more number into another that stands for several.
inline std::size_t mixed_number(std::size_t number, std::size_t more) {
  constexpr std::size_t kGolden = 0x9E3779B97F4A7C15;
  return (number ^ (more + kGolden + (number << 6) + (number >> 2))) * kGolden;
}

/// Values by keys, of which a number is made by whoever asks; different keys with the same
/// number push each other out. Keeps as much as weighs `most`, and
/// as much again that was not asked for lately; a value weighs 1 unless it is said.
template <class Key, class Value>
class LatelyUsed {
 public:
  explicit LatelyUsed(std::size_t most) : most_(most) {}

  /// The value whose key `is_same`; null where there is none. It stays until the next `keep`.
  template <class IsSame>
  const Value* find(std::size_t number, IsSame is_same) {
    const auto recent = recent_.find(number);
    if (recent != recent_.end()) {
      return is_same(recent->second.first) ? &recent->second.second : nullptr;
    }
    const auto old = old_.find(number);
    if (old == old_.end() || !is_same(old->second.first)) return nullptr;
    Kept kept = std::move(old->second);
    old_.erase(old);
    return &keep(number, std::move(kept.first), std::move(kept.second), kept.weight);
  }

  const Value& keep(std::size_t number, Key key, Value value, std::size_t weight = 1) {
    if (weight_ >= most_) {
      old_ = std::move(recent_);
      recent_ = {};
      weight_ = 0;
    }
    const auto known = recent_.find(number);
    if (known != recent_.end()) weight_ -= known->second.weight;
    weight_ += weight;
    Kept kept{std::move(key), std::move(value), weight};
    return recent_.insert_or_assign(number, std::move(kept)).first->second.second;
  }

 private:
  struct Kept {
    Key first;
    Value second;
    std::size_t weight = 1;
  };
  // Looked up, never iterated.
  using Generation = std::unordered_map<std::size_t, Kept>;

  std::size_t most_;
  std::size_t weight_ = 0;  // of the recent ones
  Generation recent_;
  Generation old_;
};

}  // namespace cvpress
