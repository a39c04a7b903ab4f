#include "tailor/word_changes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "tailor/alignment.h"

namespace cvpress::tailor {
namespace {

/// A word is surely the same with so many that are the same on either side.
constexpr std::size_t kNeighbours = 2;

/// Between words that are surely the same, no more pairs than these are compared one by one.
constexpr std::size_t kMostPairs = 16'000'000;

std::string with_neighbours(const std::vector<std::string>& words, std::size_t at) {
  const std::size_t first = at - std::min(at, kNeighbours);
  const std::size_t end = std::min(at + kNeighbours + 1, words.size());
  std::string key;
  for (std::size_t i = first; i < end; ++i) {
    if (i == at) key += '\n';  // a word at an end of the text has fewer neighbours
    key += words[i];
    key += ' ';
  }
  return key;
}

std::vector<Keys> keys_of(const std::vector<std::string>& words) {
  std::vector<Keys> all;
  all.reserve(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) all.push_back({with_neighbours(words, i)});
  return all;
}

/// So many words away, a word in another order is the same.
constexpr std::size_t kNearby = 8;

/// Words [first, end) of both texts, with nothing in them known to be the same.
struct Gap {
  std::size_t first_before = 0;
  std::size_t end_before = 0;
  std::size_t first_after = 0;
  std::size_t end_after = 0;
};

class WordComparison {
 public:
  WordComparison(const std::vector<std::string>& before, const std::vector<std::string>& after)
      : before_(before),
        after_(after),
        changes_{std::vector<bool>(before.size(), true), std::vector<bool>(after.size(), true)} {}

  WordChanges compare() {
    const auto pairs = aligned(keys_of(before_), keys_of(after_));
    const std::vector<bool> elsewhere = moved(pairs);
    Gap gap;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (!pairs[i] || elsewhere[i]) continue;
      gap.end_before = i;
      gap.end_after = *pairs[i];
      fill(gap);
      keep(i, *pairs[i]);
      gap.first_before = i + 1;
      gap.first_after = *pairs[i] + 1;
    }
    gap.end_before = before_.size();
    gap.end_after = after_.size();
    fill(gap);
    pair_nearby();
    return without_chance();
  }

 private:
  void keep(std::size_t before, std::size_t after) {
    changes_.removed[before] = false;
    changes_.added[after] = false;
    kept_.emplace_back(before, after);
  }

  /// Keeps the most words of a gap that are in both, in the same order.
  void fill(const Gap& gap) {
    const std::size_t rows = gap.end_before - gap.first_before;
    const std::size_t columns = gap.end_after - gap.first_after;
    if (rows == 0 || columns == 0 || rows > pairs_left_ / columns) return;
    pairs_left_ -= rows * columns;
    // Of each two remainders of the gap, how many words they have in common.
    const std::size_t width = columns + 1;
    std::vector<std::uint32_t> common((rows + 1) * width);
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        common[i * width + j] =
            is_same(gap, i, j) ? common[(i + 1) * width + j + 1] + 1
                               : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
      }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (is_same(gap, i, j)) {
        keep(gap.first_before + i++, gap.first_after + j++);
      } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
        ++i;
      } else {
        ++j;
      }
    }
  }

  /// Layouts have the parts of a line in an order of their own: "Acme, 2020" and "2020, Acme".
  void pair_nearby() {
    const auto in_order = kept_;
    auto next = in_order.begin();
    std::size_t place = 0;  // in the second text
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (next != in_order.end() && next->first == i) {
        place = next->second + 1;
        ++next;
        continue;
      }
      const std::size_t end = std::min(place + kNearby, after_.size());
      for (std::size_t j = place - std::min(place, kNearby); j < end; ++j) {
        if (!changes_.added[j] || before_[i] != after_[j]) continue;
        keep(i, j);
        break;
      }
    }
  }

  bool is_same(const Gap& gap, std::size_t i, std::size_t j) const {
    return before_[gap.first_before + i] == after_[gap.first_after + j];
  }

  /// Whether both neighbours of a word have changed.
  static bool stands_alone(const std::vector<bool>& changed, std::size_t at) {
    return at > 0 && at + 1 < changed.size() && changed[at - 1] && changed[at + 1];
  }

  /// Without words that are the same amid others that are not.
  WordChanges without_chance() const {
    WordChanges result = changes_;
    for (const auto& [before, after] : kept_) {
      if (!stands_alone(changes_.removed, before) || !stands_alone(changes_.added, after)) continue;
      result.removed[before] = true;
      result.added[after] = true;
    }
    return result;
  }

  const std::vector<std::string>& before_;
  const std::vector<std::string>& after_;
  WordChanges changes_;
  std::vector<std::pair<std::size_t, std::size_t>> kept_;
  std::size_t pairs_left_ = kMostPairs;
};

}  // namespace

WordChanges word_changes(const std::vector<std::string>& before,
                         const std::vector<std::string>& after) {
  return WordComparison(before, after).compare();
}

}  // namespace cvpress::tailor
