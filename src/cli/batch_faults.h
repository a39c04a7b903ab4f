// What is wrong with documents of a batch before the first is made. A mistake of many documents is
// told once, with the rows that have it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "batch/expand.h"
#include "batch/row.h"
#include "cli/row_list.h"

namespace cvpress::cli {

/// The rows as messages speak of them.
struct RowsTold {
  std::string name;          // of their file; "" of rows in the plan
  const SourceMap& sources;  // which have the plan
};

/// What was found of a document, with its row, and the cell that it is about, where it has no
/// place elsewhere, or where the text at its place got what is wrong from a cell.
Diagnostic placed_in_row(const Diagnostic& found, const batch::DocumentRequest& request,
                         const RowsTold& rows);
Diagnostics all_placed_in_row(const Diagnostics& found, const batch::DocumentRequest& request,
                              const RowsTold& rows);

class BatchFaults {
 public:
  explicit BatchFaults(RowsTold rows) : rows_(std::move(rows)) {}

  /// What is wrong with a document. Unless it stands elsewhere in the plan, it is told with the
  /// row's place.
  void add(const Diagnostic& fault, const batch::DocumentRequest& request);
  /// What a document's texts lack: the same place may be right for other rows, so that even a
  /// single one is named.
  void add_of_text(const Diagnostic& fault, const batch::DocumentRequest& request);
  /// What is odd about a document whose row alone says where that is.
  void add_warning(const Diagnostic& warning, const batch::DocumentRequest& request);
  /// What is wrong with a row.
  void add(const batch::RowError& error);

  /// What is odd about a row, though its documents can be made.
  void add_warning(const batch::RowError& warning);

  /// Of very many, some are told.
  void tell(Diagnostics& diagnostics) const;

 private:
  struct Told {
    Diagnostic diagnostic;
    RowList rows = {};
    std::uint64_t documents = 1;
    bool names_rows = false;  // even of one document
  };
  Told* find(const std::string& key);
  Told* add_new(const Diagnostic& found, const batch::DocumentRequest& request);

  RowsTold rows_;
  std::vector<Told> told_;
  std::map<std::string, std::size_t, std::less<>> known_;
  std::uint64_t more_ = 0;
};

}  // namespace cvpress::cli
