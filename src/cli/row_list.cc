#include "cli/row_list.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cvpress::cli {
namespace {

constexpr std::size_t kMostNamed = 10;
constexpr std::size_t kNamedOfMany = 3;

}  // namespace

void RowList::add(std::size_t row) {
  if (row >= has_.size()) has_.resize(row + 1);
  if (has_[row]) return;
  has_[row] = true;
  ++size_;
}

std::string RowList::text() const {
  const std::size_t named = size_ > kMostNamed ? kNamedOfMany : size_;
  std::vector<std::string> names;
  for (std::size_t row = 0; row < has_.size() && names.size() < named; ++row) {
    if (has_[row]) names.push_back(fmt::format("{}", row));
  }
  if (size_ > named) names.push_back(fmt::format("{} more", size_ - named));
  if (names.size() < 2) return "row " + (names.empty() ? std::string() : names.front());
  const std::string last = std::move(names.back());
  names.pop_back();
  return fmt::format("rows {} and {}", fmt::join(names, ", "), last);
}

}  // namespace cvpress::cli
