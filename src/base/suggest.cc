#include "base/suggest.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress {
namespace {

constexpr std::size_t kLongestName = 64;

/// Optimal string alignment distance.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::size_t columns = b.size() + 1;
  std::vector<std::size_t> grid((a.size() + 1) * columns);
  const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
    return grid[i * columns + j];
  };
  for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = i;
  for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
      at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(a.size(), b.size());
}

/// More edits than this make another name.
std::size_t most_edits(std::string_view name) {
  return std::max<std::size_t>(1, name.size() / 3);
}

/// How many letters of one name stand in the other in the same order.
std::size_t letters_in_common(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (const char letter : a) {
    std::size_t before = 0;  // of the row above, one column back
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = letter == b[j - 1] ? before + 1 : std::max(above, row[j - 1]);
      before = above;
    }
  }
  return row[b.size()];
}

/// Whether a name of four or five letters is meant though two of them are wrong: it begins
/// alike, and all but one of its letters are there in their order.
bool is_near_in_two(std::string_view name, std::string_view candidate) {
  const bool is_short = name.size() == 4 || name.size() == 5;
  return is_short && !candidate.empty() && name[0] == candidate[0] &&
         letters_in_common(name, candidate) + 1 >= name.size();
}

std::string_view stem_of(std::string_view file) {
  return file.substr(0, file.rfind('.'));
}

std::string question(const std::optional<std::string>& nearest) {
  return nearest ? fmt::format("did you mean \"{}\"?", *nearest) : std::string();
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view name,
                                        std::span<const std::string_view> candidates) {
  if (name.empty() || name.size() > kLongestName) return std::nullopt;
  const std::string wanted = ascii_lower(name);
  std::size_t best = 0;
  std::optional<std::string> nearest;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > kLongestName || candidate == name) continue;
    const std::string known = ascii_lower(candidate);
    const std::size_t distance = edit_distance(wanted, known);
    const bool is_near =
        distance <= most_edits(wanted) || (distance == 2 && is_near_in_two(wanted, known));
    if (is_near && (!nearest || distance < best)) {
      best = distance;
      nearest = std::string(candidate);
    }
  }
  return nearest;
}

std::string suggestion(std::string_view name, std::span<const std::string_view> candidates) {
  return question(nearest_name(name, candidates));
}

std::string file_suggestion(std::string_view name, std::span<const std::string_view> files) {
  if (name.empty() || name.size() > kLongestName) return {};
  const std::string wanted = ascii_lower(name);
  std::optional<std::string> nearest;
  std::pair<std::size_t, std::size_t> best;  // edits without and with the extension
  for (const std::string_view file : files) {
    if (file.size() > kLongestName || file == name) continue;
    const std::string candidate = ascii_lower(file);
    const std::size_t edits = edit_distance(stem_of(wanted), stem_of(candidate));
    if (edits > most_edits(stem_of(wanted))) continue;
    const std::pair found(edits, edit_distance(wanted, candidate));
    if (nearest && found >= best) continue;
    best = found;
    nearest = std::string(file);
  }
  return question(nearest);
}

}  // namespace cvpress
