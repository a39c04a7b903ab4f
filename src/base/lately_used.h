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
/// number push each other out. Keeps `most`, and as many again that were not asked for lately.
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
    return &keep(number, std::move(kept.first), std::move(kept.second));
  }

  const Value& keep(std::size_t number, Key key, Value value) {
    if (recent_.size() >= most_) {
      old_ = std::move(recent_);
      recent_ = {};
    }
    Kept kept{std::move(key), std::move(value)};
    return recent_.insert_or_assign(number, std::move(kept)).first->second.second;
  }

 private:
  using Kept = std::pair<Key, Value>;
  // Looked up, never iterated.
  using Generation = std::unordered_map<std::size_t, Kept>;

  std::size_t most_;
  Generation recent_;
  Generation old_;
};

}  // namespace cvpress
