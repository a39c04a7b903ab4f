#include "reader/text_map.h"

#include <algorithm>

namespace cvpress::reader {
namespace {

/// Longer texts of one code are cut off.
constexpr std::size_t kLongestText = 512;
/// Slots are made in steps, so that maps in any order grow quickly.
constexpr std::size_t kStep = 256;
/// A node of a tree is larger than a slot.
constexpr std::size_t kRareCost = 16;

}  // namespace

void TextMap::set(std::uint32_t code, std::string_view text, Budget& budget) {
  text = text.substr(0, kLongestText);
  const std::size_t cost = code >= kFlat ? kRareCost : 1;
  if (!budget.take(Cost::kMapped, cost + text.size() / 8)) return;
  const Slot slot{static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint16_t>(text.size()),
                  true};
  if (code >= kFlat) {
    rare_[code] = slot;
  } else {
    if (code >= slots_.size()) {
      const std::size_t size = (code / kStep + 1) * kStep;
      if (!budget.take(Cost::kMapped, size - slots_.size())) return;
      slots_.resize(size);
    }
    slots_[code] = slot;
  }
  pool_ += text;
}

TextMap::Slot TextMap::rare_slot(std::uint32_t code) const {
  const auto found = rare_.find(code);
  return found != rare_.end() ? found->second : Slot();
}

}  // namespace cvpress::reader
