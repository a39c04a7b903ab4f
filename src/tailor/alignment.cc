#include "tailor/alignment.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace cvpress::tailor {
namespace {

/// More pairs of texts are not compared word by word.
constexpr std::size_t kMostComparisons = 40'000;

using WordSet = std::set<std::string, std::less<>>;

WordSet word_set(std::string_view text) {
  WordSet words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    if (end > at) words.emplace(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// The part of the words of the longer text that both have.
double likeness(const WordSet& a, const WordSet& b) {
  std::size_t common = 0;
  for (const std::string& word : a) common += b.contains(word) ? 1 : 0;
  const std::size_t most = std::max({a.size(), b.size(), std::size_t{1}});
  return static_cast<double>(common) / static_cast<double>(most);
}

void align_by(std::size_t key, const std::vector<Keys>& before, const std::vector<Keys>& after,
              std::vector<bool>& taken, std::vector<std::optional<std::size_t>>& pairs) {
  std::map<std::string, std::deque<std::size_t>> free;
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (!taken[i] && key < after[i].size() && !after[i][key].empty()) {
      free[after[i][key]].push_back(i);
    }
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (pairs[i] || key >= before[i].size()) continue;
    const auto like = free.find(before[i][key]);
    if (like == free.end() || like->second.empty()) continue;
    pairs[i] = like->second.front();
    taken[like->second.front()] = true;
    like->second.pop_front();
  }
}

}  // namespace

std::vector<std::optional<std::size_t>> aligned(const std::vector<Keys>& before,
                                                const std::vector<Keys>& after) {
  std::vector<std::optional<std::size_t>> pairs(before.size());
  std::vector<bool> taken(after.size());
  std::size_t most = 0;
  for (const Keys& keys : before) most = std::max(most, keys.size());
  for (std::size_t key = 0; key < most; ++key) align_by(key, before, after, taken, pairs);
  return pairs;
}

void align_similar(const std::vector<std::string>& before, const std::vector<std::string>& after,
                   std::vector<std::optional<std::size_t>>& pairs) {
  if (before.size() * after.size() > kMostComparisons) return;
  std::vector<bool> taken(after.size());
  for (const auto& pair : pairs) {
    if (pair) taken[*pair] = true;
  }
  std::vector<WordSet> words;
  for (const std::string& text : after) words.push_back(word_set(text));
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (pairs[i]) continue;
    const WordSet own = word_set(before[i]);
    double best = 0.5;
    for (std::size_t j = 0; j < after.size(); ++j) {
      const double like = taken[j] ? 0 : likeness(own, words[j]);
      if (like < best || (pairs[i] && like == best)) continue;
      best = like;
      pairs[i] = j;
    }
    if (pairs[i]) taken[*pairs[i]] = true;
  }
}

std::vector<bool> moved(const std::vector<std::optional<std::size_t>>& pairs) {
  // The longest rising subsequence stays: for each length, the item that ends it lowest.
  std::vector<std::size_t> ends;
  std::vector<std::optional<std::size_t>> previous(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!pairs[i]) continue;
    const auto place =
        std::lower_bound(ends.begin(), ends.end(), *pairs[i],
                         [&](std::size_t item, std::size_t value) { return *pairs[item] < value; });
    if (place != ends.begin()) previous[i] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<bool> result(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) result[i] = pairs[i].has_value();
  std::optional<std::size_t> stays;
  if (!ends.empty()) stays = ends.back();
  for (; stays; stays = previous[*stays]) result[*stays] = false;
  return result;
}

}  // namespace cvpress::tailor
