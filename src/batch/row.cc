#include "batch/row.h"

#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/variables.h"

namespace cvpress::batch {
namespace {

class SingleRow : public RowStream {
 public:
  std::optional<RowOrError> next() override {
    if (std::exchange(is_done_, true)) return std::nullopt;
    return Row{};
  }

 private:
  bool is_done_ = false;
};

class RowsInPlan : public RowStream {
 public:
  explicit RowsInPlan(const data::List& rows) : rows_(rows) {}

  std::optional<RowOrError> next() override {
    if (next_ >= rows_.size()) return std::nullopt;
    const data::Value& value = rows_[next_++];
    Row row{next_, {}, value.where, {}};
    if (value.map() == nullptr) {
      return tl::unexpected(
          RowError{next_,
                   {},
                   value.where,
                   fmt::format("a map of columns was expected here, this is {}", kind_name(value)),
                   "such as {company: Example, role: Engineer}"});
    }
    auto cells = cells_of(*value.map());
    if (!cells) {
      cells.error().row = next_;
      return tl::unexpected(std::move(cells.error()));
    }
    row.cells = std::move(*cells);
    return row;
  }

 private:
  const data::List& rows_;
  std::size_t next_ = 0;
};

/// Where the cell or the row is, as the place of the diagnostic is that of a text of the plan.
void add_cell(const RowError& error, std::string_view file, Diagnostic& diagnostic) {
  const std::string_view what = error.column.empty() ? "row" : "cell";
  if (error.cell_where.known()) {
    diagnostic.hints.push_back({fmt::format("the {} is here", what), error.cell_where});
  } else if (!file.empty()) {
    diagnostic.hints.push_back(
        {fmt::format("the {} is at {}:{}:{}", what, file, error.at.line, error.at.column), {}});
  }
}

/// Whether a value says what a message is about, or at least its beginning: "900" of "900 ships".
bool says(std::string_view value, std::string_view claim) {
  if (value.find(claim) != std::string_view::npos) return true;
  return claim.find(value) != std::string_view::npos ||
         value.find(claim.substr(0, claim.find(' '))) != std::string_view::npos;
}

/// The cell of the first variable of a text whose value says a claim.
const Cell* cell_that_says(const Row& row, std::string_view text, std::string_view claim) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::string_view inside = text.substr(at + 1, text.find('}', at) - at - 1);
    const Cell* cell = row.find(locale::read_variable(inside).name);
    if (cell == nullptr) continue;
    const std::string_view value = trimmed(cell->value.text().value_or(""));
    if (!value.empty() && says(value, claim)) return cell;
  }
  return nullptr;
}

}  // namespace

const Cell* cell_behind(const Row& row, std::string_view text,
                        std::span<const std::string_view> claims) {
  for (const std::string_view claim : claims) {
    if (claim.empty() || text.find(claim) != std::string_view::npos) continue;
    if (const Cell* cell = cell_that_says(row, text, claim)) return cell;
  }
  return nullptr;
}

const Cell* Row::find(std::string_view name) const {
  for (const Cell& cell : cells) {
    if (cell.name == name) return &cell;
  }
  return nullptr;
}

std::string column_name(std::string_view written) {
  return locale::variable_name(written);
}

Diagnostic as_diagnostic(const RowError& error, std::string_view file) {
  Diagnostic diagnostic;
  diagnostic.where = error.where;
  if (error.is_of_command) {
    diagnostic.fault = Fault::kUsage;
  } else if (!error.where.known() && !file.empty()) {
    diagnostic.message = fmt::format("{}:{}:{}: ", file, error.at.line, error.at.column);
  }
  diagnostic.row = error.row;
  if (error.row > 0) {
    const std::string column = error.column.empty() ? "" : ", column " + error.column;
    diagnostic.message += fmt::format("row {}{}: ", error.row, column);
  }
  diagnostic.message += error.message;
  const bool is_filled = error.tells_row || !error.column.empty();
  if (error.where.known() && is_filled) add_cell(error, file, diagnostic);
  if (!error.hint.empty()) diagnostic.hints.push_back({error.hint, {}});
  return diagnostic;
}

std::unique_ptr<RowStream> single_row() {
  return std::make_unique<SingleRow>();
}

std::unique_ptr<RowStream> rows_in_plan(const data::List& rows) {
  return std::make_unique<RowsInPlan>(rows);
}

tl::expected<std::vector<Cell>, RowError> cells_of(const data::Map& map) {
  std::vector<Cell> cells;
  const auto wrong = [&](const data::Member& member, std::string message) {
    return tl::unexpected(RowError{0, {}, member.key_where, std::move(message)});
  };
  for (const data::Member& member : map.members) {
    std::string name = column_name(member.key);
    if (name.empty()) return wrong(member, "a column has no name");
    if (cells.size() >= kMaxColumns) {
      return wrong(member, fmt::format("more than {} columns", kMaxColumns));
    }
    for (const Cell& cell : cells) {
      if (cell.name != name) continue;
      return wrong(member, fmt::format("the column {} is there twice", json_quoted(member.key)));
    }
    if (member.value.is_null()) continue;
    cells.push_back({std::move(name), member.value, {}});
  }
  return cells;
}

}  // namespace cvpress::batch
