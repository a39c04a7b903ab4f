// Which items of one list are those of another: internal to tailor/.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace cvpress::tailor {

/// What an item is known by, the surest first; "" where it has none.
using Keys = std::vector<std::string>;

/// For each item of the first list its like in the second, each at most once: by the first
/// keys as far as they go, then by the next.
std::vector<std::optional<std::size_t>> aligned(const std::vector<Keys>& before,
                                                const std::vector<Keys>& after);

/// The same for texts that have no like yet: those that share most words, if it is half of them.
void align_similar(const std::vector<std::string>& before, const std::vector<std::string>& after,
                   std::vector<std::optional<std::size_t>>& pairs);

/// Of items that have a like, those that stand in another order: as few as possible.
std::vector<bool> moved(const std::vector<std::optional<std::size_t>>& pairs);

}  // namespace cvpress::tailor
