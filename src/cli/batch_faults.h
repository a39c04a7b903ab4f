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

namespace cvpress::cli {

/// What was found of a document, with its row, and the cell that it is about, where it has no
/// place elsewhere. `rows` is what messages call the file of the rows.
Diagnostic placed_in_row(const Diagnostic& found, const batch::DocumentRequest& request,
                         const std::string& rows);
Diagnostics all_placed_in_row(const Diagnostics& found, const batch::DocumentRequest& request,
                              const std::string& rows);

class BatchFaults {
 public:
  /// `rows` is what messages call the file of the rows.
  explicit BatchFaults(std::string rows) : rows_(std::move(rows)) {}

  /// What is wrong with a document. Unless it stands elsewhere in the plan, it is told with the
  /// row's place.
  void add(const Diagnostic& fault, const batch::DocumentRequest& request);
  /// What is odd about a document whose row alone says where that is.
  void add_warning(const Diagnostic& warning, const batch::DocumentRequest& request);
  /// What is wrong with a row.
  void add(const batch::RowError& error);

  /// Of very many, some are told.
  void tell(Diagnostics& diagnostics) const;

 private:
  struct Told {
    Diagnostic diagnostic;
    std::vector<std::size_t> rows = {};  // the first of them
    std::uint64_t documents = 1;
    bool goes_on = false;  // whether there are more rows
  };
  Told* find(const std::string& key);
  Told* add_new(const Diagnostic& found, const batch::DocumentRequest& request);
  static void count(Told& told, std::size_t row);

  std::string rows_;
  std::vector<Told> told_;
  std::map<std::string, std::size_t, std::less<>> known_;
  std::uint64_t more_ = 0;
};

}  // namespace cvpress::cli
