#include "batch/row_choices.h"

#include <utility>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "batch/read_layer.h"
#include "batch/variants.h"

namespace cvpress::batch {
namespace {

class RowReader {
 public:
  RowReader(const Plan& plan, const KnownFacts& facts, const Row& row, std::deque<RowError>& errors)
      : plan_(plan), facts_(facts), row_(row), errors_(errors) {}

  /// False where something is wrong with the row.
  bool read(RowChoices& choices);

 private:
  const Cell* cell_of(const Dimension& dimension) const;
  void choose(const Dimension& dimension, std::vector<const DimensionValue*>& values);
  void read_cells();
  bool is_refused(const Cell& cell);
  void report(const Diagnostics& problems, const Cell& cell);

  const Plan& plan_;
  const KnownFacts& facts_;
  const Row& row_;
  std::deque<RowError>& errors_;
  std::vector<const Cell*> taken_;  // by dimensions
  std::deque<Layer> layers_;
  bool has_variants_ = false;
  bool is_right_ = true;
};

void RowReader::report(const Diagnostics& problems, const Cell& cell) {
  for (const Diagnostic& problem : problems.all()) {
    if (problem.severity != Severity::kError) continue;
    is_right_ = false;
    RowError error = row_error(problem, row_.number, cell.at);
    if (!error.where.known()) error.where = cell.value.where;
    if (!cell.value.where.known()) error.where = {};
    errors_.push_back(std::move(error));
  }
}

/// The cell that says which of a dimension's values a row wants, if one does.
const Cell* RowReader::cell_of(const Dimension& dimension) const {
  const std::string name = column_name(dimension.name);
  for (const Cell& cell : row_.cells) {
    const bool is_same_option =
        dimension.option != nullptr && option_of(cell.name) == dimension.option;
    if (cell.name != name && !is_same_option) continue;
    const auto text = cell.value.text();
    if (!text || !trimmed(*text).empty()) return &cell;
  }
  return nullptr;
}

void RowReader::choose(const Dimension& dimension, std::vector<const DimensionValue*>& values) {
  const Cell* cell = cell_of(dimension);
  if (cell == nullptr) {
    for (const DimensionValue& value : dimension.values) values.push_back(&value);
    return;
  }
  const std::string wanted = ascii_lower(trimmed(cell->value.text().value_or("")));
  std::vector<std::string_view> names;
  for (const DimensionValue& value : dimension.values) {
    names.push_back(value.name);
    if (ascii_lower(value.name) == wanted) values.push_back(&value);
  }
  if (!values.empty()) {
    taken_.push_back(cell);
    return;
  }
  // Another value of an option, or another variant, counts as the row's own.
  const bool is_option =
      dimension.option != nullptr && dimension.option->in_rows != ColumnMeaning::kRefused;
  if (is_option || cell->name == kVariantKey) return;
  taken_.push_back(cell);
  Diagnostics problem;
  Diagnostic& error =
      problem.error({}, fmt::format("{} is none of the values of \"{}\"",
                                    json_quoted(cell->value.text().value_or("")), dimension.name));
  std::string near = suggestion(wanted, names);
  if (near.empty()) near = "the dimension and the column need different names if they differ";
  error.hints.push_back({std::move(near), {}});
  report(problem, *cell);
}

/// Whether a cell's column bears the name of an option that a row cannot set: who filled it in
/// means it, and a password that nobody heeds is worse than none. Told where the column is named,
/// and of a table once.
bool RowReader::is_refused(const Cell& cell) {
  const OptionInfo* info = option_of(cell.name);
  if (info == nullptr || info->in_rows != ColumnMeaning::kRefused) return false;
  for (const Dimension& dimension : plan_.dimensions) {
    if (dimension.option == info) return false;  // an empty cell, which leaves the choice open
  }
  is_right_ = false;
  RowError error{row_.number, cell.at, cell.value.where, {}, {}, cell.head.has_value()};
  if (cell.head) error.row = 0;
  if (cell.head) error.at = *cell.head;
  error.message = fmt::format("\"{}\" counts for the whole plan: put it into defaults", info->name);
  error.hint = fmt::format(
      "a column of another name, such as {0}_of_row, may be used there: {0}: "
      "\"{{{0}_of_row}}\"",
      info->name);
  errors_.push_back(std::move(error));
  return true;
}

void RowReader::read_cells() {
  for (const Cell& cell : row_.cells) {
    bool is_taken = false;
    for (const Cell* taken : taken_) is_taken = is_taken || taken == &cell;
    if (is_taken || is_refused(cell)) continue;
    Diagnostics problems;
    const LayerReader reader{facts_.hideable, problems};
    auto layer = reader.read_cell(cell);
    if (layer && !layer->variants.empty()) {
      report_unknown_variant(plan_, layer->variants, problems);
      has_variants_ = true;
    }
    report(problems, cell);
    if (layer) layers_.push_back(std::move(*layer));
  }
}

bool RowReader::read(RowChoices& choices) {
  for (const Dimension& dimension : plan_.dimensions) {
    choose(dimension, choices.values.emplace_back());
    if (!choices.values.back().empty()) choices.documents *= choices.values.back().size();
  }
  read_cells();
  if (!has_variants_ && !plan_.chooses_variants()) {
    for (std::size_t i = 0; i < plan_.variants.size(); ++i) {
      if (!plan_.variants[i].is_extended) choices.variants.push_back(i);
    }
  }
  if (!choices.variants.empty()) choices.documents *= choices.variants.size();
  choices.layers = std::make_shared<const std::deque<Layer>>(std::move(layers_));
  return is_right_;
}

}  // namespace

RowError row_error(const Diagnostic& problem, std::size_t row, LineColumn at) {
  RowError error{row, at, problem.where, problem.message, {}, false};
  for (const Hint& hint : problem.hints) {
    error.hint += (error.hint.empty() ? "" : "; ") + hint.text;
  }
  return error;
}

std::optional<RowChoices> choices_of(const Plan& plan, Row row, const KnownFacts& facts,
                                     std::deque<RowError>& errors) {
  RowChoices choices;
  const bool is_right = RowReader(plan, facts, row, errors).read(choices);
  if (!is_right) return std::nullopt;
  choices.row = std::make_shared<const Row>(std::move(row));
  return choices;
}

}  // namespace cvpress::batch
