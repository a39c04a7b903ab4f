#include "markdown/csv_table.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace cvpress::markdown {
namespace {

using Row = std::vector<std::string>;

/// Cells beyond these are left out: no page is so wide.
constexpr std::size_t kMostCsvColumns = 100;

/// Reads the rows of RFC 4180; a quote that never ends runs to the end.
class CsvReader {
 public:
  CsvReader(std::string_view csv, char delimiter) : csv_(csv), delimiter_(delimiter) {}

  std::vector<Row> read() {
    for (; at_ < csv_.size(); ++at_) see(csv_[at_]);
    if (!cell_.empty() || !row_.empty()) end_row();
    return std::move(rows_);
  }

 private:
  void see(char c) {
    if (quoted_) {
      see_quoted(c);
    } else if (c == '"' && trimmed(cell_).empty()) {
      quoted_ = true;
      cell_.clear();
    } else if (c == delimiter_) {
      end_cell();
    } else if (c == '\n') {
      end_row();
    } else if (c != '\r') {
      cell_ += c;
    }
  }

  void see_quoted(char c) {
    const bool doubled = c == '"' && at_ + 1 < csv_.size() && csv_[at_ + 1] == '"';
    if (c != '"' || doubled) cell_ += c;
    if (doubled) ++at_;
    quoted_ = c != '"' || doubled;
  }

  void end_cell() {
    if (row_.size() < kMostCsvColumns) row_.emplace_back(trimmed(cell_));
    cell_.clear();
  }

  void end_row() {
    end_cell();
    const bool is_blank = row_.size() == 1 && row_.front().empty();
    if (!is_blank) rows_.push_back(std::move(row_));
    row_.clear();
  }

  std::string_view csv_;
  char delimiter_;
  std::size_t at_ = 0;
  bool quoted_ = false;
  std::string cell_;
  Row row_;
  std::vector<Row> rows_;
};

std::string cell_markdown(const std::string& cell) {
  std::string text;
  for (const char c : cell) {
    if (c == '|') text += '\\';
    text += c == '\n' ? std::string("<br>") : std::string(1, c);
  }
  return text;
}

std::string row_markdown(const Row& row, std::size_t columns) {
  std::string text = "|";
  for (std::size_t i = 0; i < columns; ++i) {
    text += " " + (i < row.size() ? cell_markdown(row[i]) : std::string()) + " |";
  }
  return text + "\n";
}

}  // namespace

std::string csv_table(std::string_view csv, char delimiter, bool has_header) {
  if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
  std::vector<Row> rows = CsvReader(csv, delimiter).read();
  if (rows.empty()) return {};
  if (!has_header) rows.insert(rows.begin(), Row());
  std::size_t columns = 1;
  for (const Row& row : rows) columns = std::max(columns, row.size());
  std::string text = row_markdown(rows.front(), columns);
  text += "|";
  for (std::size_t i = 0; i < columns; ++i) text += "---|";
  text += "\n";
  for (std::size_t i = 1; i < rows.size(); ++i) text += row_markdown(rows[i], columns);
  return text;
}

}  // namespace cvpress::markdown
