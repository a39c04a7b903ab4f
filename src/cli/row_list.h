// Rows that have something in common, as messages name them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace cvpress::cli {

/// Rows in any order, each counted once. A million of them need the room of as many bits.
class RowList {
 public:
  void add(std::size_t row);
  std::size_t size() const { return size_; }
  /// "row 4", "rows 1 and 2"; of many "rows 1, 2, 3 and 14 more".
  std::string text() const;

 private:
  std::vector<bool> has_;
  std::size_t size_ = 0;
};

}  // namespace cvpress::cli
