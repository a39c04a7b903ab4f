#include "tailor/word_changes.h"

#include <algorithm>
#include <cstddef>

#include "tailor/alignment.h"

namespace cvpress::tailor {
namespace {

/// How many words before and after one must be the same, the surest first.
struct Neighbours {
  std::size_t before = 0;
  std::size_t after = 0;
};
constexpr Neighbours kNeighbours[] = {{2, 2}, {1, 1}, {1, 0}, {0, 1}, {0, 0}};

std::string with_neighbours(const std::vector<std::string>& words, std::size_t at,
                            Neighbours neighbours) {
  const std::size_t first = at - std::min(at, neighbours.before);
  const std::size_t end = std::min(at + neighbours.after + 1, words.size());
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
  for (std::size_t i = 0; i < words.size(); ++i) {
    Keys& keys = all.emplace_back();
    for (const Neighbours& neighbours : kNeighbours) {
      keys.push_back(with_neighbours(words, i, neighbours));
    }
  }
  return all;
}

/// Whether both neighbours of a word have changed.
bool stands_alone(const std::vector<bool>& changed, std::size_t at) {
  return at > 0 && at + 1 < changed.size() && changed[at - 1] && changed[at + 1];
}

}  // namespace

WordChanges word_changes(const std::vector<std::string>& before,
                         const std::vector<std::string>& after) {
  const auto pairs = aligned(keys_of(before), keys_of(after));
  const std::vector<bool> elsewhere = moved(pairs);
  WordChanges changes{std::vector<bool>(before.size(), true),
                      std::vector<bool>(after.size(), true)};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!pairs[i] || elsewhere[i]) continue;
    changes.removed[i] = false;
    changes.added[*pairs[i]] = false;
  }
  const WordChanges all = changes;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (all.removed[i] || !stands_alone(all.removed, i) || !stands_alone(all.added, *pairs[i])) {
      continue;
    }
    changes.removed[i] = true;
    changes.added[*pairs[i]] = true;
  }
  return changes;
}

}  // namespace cvpress::tailor
