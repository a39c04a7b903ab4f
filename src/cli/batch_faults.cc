#include "cli/batch_faults.h"

#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cvpress::cli {
namespace {

/// Who has a hundred of them knows what is wrong.
constexpr std::size_t kMostTold = 100;
constexpr std::size_t kMostRowsNamed = 10;

/// Whether a place is that of the row itself, where it stands in the plan.
bool is_in_row(SourceSpan where, SourceSpan row) {
  return row.known() && where.file == row.file && where.begin >= row.begin && where.end <= row.end;
}

/// The same fault has the same key, whatever row it is of.
std::string key_of(const Diagnostic& fault) {
  return fmt::format("{}:{}:{}", fault.where.file, fault.where.begin, fault.message);
}

/// The fault with its row, where nothing else says what it is about.
Diagnostic placed(const Diagnostic& fault, const batch::DocumentRequest& request,
                  const std::string& rows) {
  const bool has_place = fault.where.known() && !is_in_row(fault.where, request.row_where);
  if (has_place) return fault;
  const SourceSpan where = fault.where.known() ? fault.where : request.row_where;
  Diagnostic with_row =
      batch::as_diagnostic({request.row, request.row_at, where, fault.message}, rows);
  with_row.hints = fault.hints;
  return with_row;
}

}  // namespace

BatchFaults::Told* BatchFaults::find(const std::string& key) {
  const auto known = known_.find(key);
  return known == known_.end() ? nullptr : &told_[known->second];
}

void BatchFaults::count(Told& told, std::size_t row) const {
  ++told.documents;
  if (told.rows.back() == row) return;
  told.goes_on = told.rows.size() == kMostRowsNamed;
  if (!told.goes_on) told.rows.push_back(row);
}

void BatchFaults::add(const Diagnostic& fault, const batch::DocumentRequest& request) {
  const std::string key = key_of(fault);
  if (Told* told = find(key)) return count(*told, request.row);
  if (told_.size() == kMostTold) {
    ++more_;
    return;
  }
  known_.emplace(key, told_.size());
  Told& told = told_.emplace_back(Told{placed(fault, request, rows_), {request.row}});
  // It is what a file says, even where it asks for what is not there.
  told.diagnostic.fault = Fault::kInput;
}

void BatchFaults::add(const batch::RowError& error) {
  if (told_.size() == kMostTold) {
    ++more_;
  } else {
    told_.push_back({batch::as_diagnostic(error, rows_)});
  }
}

void BatchFaults::tell(Diagnostics& diagnostics) const {
  for (const Told& told : told_) {
    Diagnostic diagnostic = told.diagnostic;
    if (told.documents > 1) {
      const bool is_one = told.rows.size() == 1;
      diagnostic.hints.push_back(
          {fmt::format("in {} documents in all, of row{} {}{}", told.documents, is_one ? "" : "s",
                       fmt::join(told.rows, ", "), told.goes_on ? ", …" : ""),
           {}});
    }
    diagnostics.record(std::move(diagnostic));
  }
  if (more_ > 0) {
    diagnostics.error({},
                      fmt::format("{} more problem{} like these", more_, more_ == 1 ? "" : "s"));
  }
}

}  // namespace cvpress::cli
