#include "batch/row.h"

#include <utility>

#include <fmt/format.h>

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

}  // namespace

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
  if (!error.where.known() && !file.empty()) {
    diagnostic.message = fmt::format("{}:{}:{}: ", file, error.at.line, error.at.column);
  }
  if (error.row > 0) {
    const std::string column = error.column.empty() ? "" : ", column " + error.column;
    diagnostic.message += fmt::format("row {}{}: ", error.row, column);
  }
  diagnostic.message += error.message;
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
