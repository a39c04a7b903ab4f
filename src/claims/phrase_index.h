// Rows of a table of phrases by language and first letter, so that a word is held against few.
#pragma once

#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace cvpress::claims {

/// Of rows with a `language` and `phrases` parted by "|". The rows outlive it.
template <class Row>
class PhraseIndex {
 public:
  explicit PhraseIndex(std::span<const Row> rows) {
    for (const Row& row : rows) {
      const std::string_view phrases = row.phrases;
      for (std::size_t at = 0; at < phrases.size();) {
        add(row, phrases[at]);
        const std::size_t end = phrases.find('|', at);
        if (end == std::string_view::npos) break;
        at = end + 1;
      }
    }
  }

  /// In the order of the table, those with a phrase that begins with this byte.
  std::span<const Row* const> rows(std::string_view language, char first) const {
    const auto found = rows_.find({language, first});
    if (found == rows_.end()) return {};
    return found->second;
  }

 private:
  void add(const Row& row, char first) {
    std::vector<const Row*>& rows = rows_[{row.language, first}];
    if (rows.empty() || rows.back() != &row) rows.push_back(&row);
  }

  std::map<std::pair<std::string_view, char>, std::vector<const Row*>> rows_;
};

}  // namespace cvpress::claims
