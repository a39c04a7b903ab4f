#include "cli/batch_faults.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace cvpress::cli {
namespace {

/// Who has a hundred of them knows what is wrong.
constexpr std::size_t kMostTold = 100;

/// Whether a place is that of the row itself, where it stands in the plan.
bool is_in_row(SourceSpan where, SourceSpan row) {
  return row.known() && where.file == row.file && where.begin >= row.begin && where.end <= row.end;
}

/// The same fault has the same key, whatever row it is of.
std::string key_of(const Diagnostic& fault) {
  return fmt::format("{}:{}:{}", fault.where.file, fault.where.begin, fault.message);
}

std::vector<std::string_view> quotations(std::string_view message) {
  std::vector<std::string_view> quoted;
  for (std::size_t at = message.find('"'); at != std::string_view::npos;) {
    const std::size_t end = message.find('"', at + 1);
    if (end == std::string_view::npos) break;
    if (end > at + 1) quoted.push_back(message.substr(at + 1, end - at - 1));
    at = message.find('"', end + 1);
  }
  return quoted;
}

/// The cell of a row's file that a fault is about, or quotes: one that says just that, else one
/// that says it among others. Null where there is none.
const batch::CellPlace* cell_spoken_of(const Diagnostic& found,
                                       const batch::DocumentRequest& request) {
  if (!request.row_layers) return nullptr;
  const batch::CellPlace* near = nullptr;
  std::vector<std::string_view> claims = quotations(found.message);
  if (!found.about.empty()) claims.insert(claims.begin(), found.about);
  for (const std::string_view quoted : claims) {
    for (const batch::Layer& layer : *request.row_layers) {
      if (!layer.cell) continue;
      if (layer.cell->text == quoted) return &*layer.cell;
      const bool is_among = layer.cell->text.find(quoted) != std::string::npos;
      if (near == nullptr && is_among) near = &*layer.cell;
    }
  }
  return near;
}

Diagnostic with_row(const Diagnostic& found, const batch::RowError& in_row, const RowsTold& rows) {
  const Diagnostic placed = batch::as_diagnostic(in_row, rows.name);
  Diagnostic told = found;
  told.where = placed.where;
  told.row = in_row.row;
  told.message = placed.message;
  told.hints.insert(told.hints.end(), placed.hints.begin(), placed.hints.end());
  return told;
}

/// What is wrong with a text of the plan, with the cell that gave it that.
Diagnostic with_cell(const Diagnostic& found, const batch::DocumentRequest& request,
                     const RowsTold& rows) {
  if (found.severity == Severity::kNote || !request.source_row) return found;
  const std::string_view text = rows.sources.text(found.where);
  std::vector<std::string_view> claims = quotations(found.message);
  if (!found.about.empty()) claims = {found.about};
  const batch::Cell* cell = batch::cell_behind(*request.source_row, text, claims);
  if (cell == nullptr) return found;
  batch::RowError in_row{request.row, cell->at, found.where, found.message};
  in_row.column = cell->name;
  in_row.cell_where = cell->value.where;
  return with_row(found, in_row, rows);
}

}  // namespace

Diagnostic placed_in_row(const Diagnostic& found, const batch::DocumentRequest& request,
                         const RowsTold& rows) {
  const bool has_place = found.where.known() && !is_in_row(found.where, request.row_where);
  if (has_place) return with_cell(found, request, rows);
  const SourceSpan where = found.where.known() ? found.where : request.row_where;
  // A plan without rows has nothing that could be pointed to.
  if (!where.known() && rows.name.empty()) return found;
  batch::RowError in_row{request.row, request.row_at, where, found.message};
  const batch::CellPlace* cell = where.known() ? nullptr : cell_spoken_of(found, request);
  if (cell != nullptr) {
    in_row.at = cell->at;
    in_row.column = cell->column;
  }
  return with_row(found, in_row, rows);
}

Diagnostics all_placed_in_row(const Diagnostics& found, const batch::DocumentRequest& request,
                              const RowsTold& rows) {
  Diagnostics placed;
  for (const Diagnostic& item : found.all()) {
    Diagnostic one = placed_in_row(item, request, rows);
    one.row = request.row;
    placed.record(std::move(one));
  }
  return placed;
}

BatchFaults::Told* BatchFaults::find(const std::string& key) {
  const auto known = known_.find(key);
  return known == known_.end() ? nullptr : &told_[known->second];
}

/// Null where it was told already, or there are too many.
BatchFaults::Told* BatchFaults::add_new(const Diagnostic& found,
                                        const batch::DocumentRequest& request) {
  const std::string key = key_of(found);
  if (Told* told = find(key)) {
    ++told->documents;
    told->rows.add(request.row);
    return nullptr;
  }
  if (told_.size() == kMostTold) {
    ++more_;
    return nullptr;
  }
  known_.emplace(key, told_.size());
  Told& told = told_.emplace_back(Told{placed_in_row(found, request, rows_)});
  told.diagnostic.row = request.row;
  told.rows.add(request.row);
  return &told;
}

void BatchFaults::add(const Diagnostic& fault, const batch::DocumentRequest& request) {
  // It is what a file says, even where it asks for what is not there.
  if (Told* told = add_new(fault, request)) told->diagnostic.fault = Fault::kInput;
}

void BatchFaults::add_of_text(const Diagnostic& fault, const batch::DocumentRequest& request) {
  if (Told* told = add_new(fault, request)) told->names_rows = true;
}

void BatchFaults::add_warning(const Diagnostic& warning, const batch::DocumentRequest& request) {
  static_cast<void>(add_new(warning, request));
}

void BatchFaults::add(const batch::RowError& error) {
  // What a row says itself is to be mended there; what the plan makes of rows, in the plan.
  const std::uint32_t text = error.tells_row ? error.where.begin : 0;
  const std::string key =
      error.is_of_document ? fmt::format("row: {}: {}", text, error.message) : std::string();
  if (Told* told = key.empty() ? nullptr : find(key)) {
    ++told->documents;
    told->rows.add(error.row);
  } else if (told_.size() == kMostTold) {
    ++more_;
  } else {
    if (!key.empty()) known_.emplace(key, told_.size());
    told_.push_back({batch::as_diagnostic(error, rows_.name)});
    told_.back().rows.add(error.row);
  }
}

void BatchFaults::add_warning(const batch::RowError& warning) {
  const std::size_t before = told_.size();
  add(warning);
  if (told_.size() > before) told_.back().diagnostic.severity = Severity::kWarning;
}

void BatchFaults::tell(Diagnostics& diagnostics) const {
  for (const Told& told : told_) {
    Diagnostic diagnostic = told.diagnostic;
    if (told.documents > 1) {
      diagnostic.row = 0;
      diagnostic.hints.push_back(
          {fmt::format("in {} documents in all, of {}", told.documents, told.rows.text()), {}});
    }
    if (told.documents == 1 && told.names_rows) {
      diagnostic.hints.push_back({fmt::format("in a document of {}", told.rows.text()), {}});
    }
    diagnostics.record(std::move(diagnostic));
  }
  if (more_ == 0) return;
  const std::string more =
      fmt::format("{} more problem{} like these", more_, more_ == 1 ? "" : "s");
  const bool is_error = told_.front().diagnostic.severity == Severity::kError;
  static_cast<void>(is_error ? diagnostics.error({}, more) : diagnostics.warning({}, more));
}

}  // namespace cvpress::cli
