#include "batch/plan.h"

#include <algorithm>
#include <limits>

#include "base/utf8.h"

namespace cvpress::batch {
namespace {

/// Without running over.
std::uint64_t product(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
  return b != 0 && a > kMost / b ? kMost : a * b;
}

}  // namespace

std::optional<std::size_t> Plan::find_variant(std::string_view name) const {
  const std::string wanted = ascii_lower(trimmed(name));
  for (std::size_t i = 0; i < variants.size(); ++i) {
    if (ascii_lower(variants[i].name) == wanted) return i;
  }
  return std::nullopt;
}

bool Plan::chooses_variants() const {
  if (!defaults.variants.empty()) return true;
  for (const Dimension& dimension : dimensions) {
    for (const DimensionValue& value : dimension.values) {
      if (!value.layer.variants.empty()) return true;
    }
  }
  return false;
}

std::uint64_t Plan::documents_of_row() const {
  std::uint64_t count = 1;
  for (const Dimension& dimension : dimensions) count = product(count, dimension.values.size());
  if (variants.empty() || chooses_variants()) return count;
  const auto leaves = std::count_if(variants.begin(), variants.end(),
                                    [](const Variant& variant) { return !variant.is_extended; });
  return product(count, static_cast<std::uint64_t>(leaves));
}

}  // namespace cvpress::batch
