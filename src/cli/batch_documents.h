// The documents of a batch that this run makes, one after the other: those that --only and
// --shard leave of what the plan makes of its rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/expand.h"
#include "batch/only.h"
#include "batch/shard.h"
#include "cli/batch_plan.h"

namespace cvpress::cli {

/// Which documents are meant.
struct BatchChoice {
  std::optional<batch::OnlyExpression> only;
  batch::Shard shard;
  std::string only_name = "--only";  // what people know the expression by
};

/// What the command says of it; what it cannot mean is an error.
Result<BatchChoice> batch_choice(const BatchCommand& command, Diagnostics& diagnostics);

/// For an expression that leaves no document: the nearest value that one has, as a hint, or "".
std::string nearest_of_values(const LoadedPlan& loaded, const batch::KnownFacts& facts,
                              const batch::OnlyExpression& only);

/// Records what is wrong with a row or with what was asked for: of no row, that is wrong usage.
void record_row_error(const batch::RowError& error, const LoadedPlan& loaded,
                      Diagnostics& diagnostics);

struct BatchDocument {
  batch::DocumentRequest request;
  std::string path;  // below the output folder
  std::optional<std::string> letter_path = {};
  std::vector<batch::PacketPart> packet = {};  // that it is put together from; none: it is the CV
  std::uint32_t place = 0;  // among those that --only leaves, in all parts, from 0
};

/// Rows that cannot be read, each once, however much is wrong with it.
class LostRows {
 public:
  /// Whether something is lost by an error that was not before.
  bool is_new(const batch::RowError& error) {
    if (error.row == 0) return false;
    if (error.is_of_document) return true;
    return std::exchange(last_, error.row) != error.row;
  }

 private:
  std::size_t last_ = 0;
};

/// Which documents are gone through: those of this machine's part, or of all parts.
enum class Parts : std::uint8_t { kOwn, kAll };

class BatchDocuments {
 public:
  /// All that is given must outlive it.
  BatchDocuments(const LoadedPlan& loaded, std::unique_ptr<batch::RowStream> rows,
                 batch::KnownFacts facts, const BatchChoice& choice, Parts parts = Parts::kOwn);

  /// The next document, or what is wrong with one of the own part or with a row; nothing after
  /// the last.
  std::optional<tl::expected<BatchDocument, batch::RowError>> next();

 private:
  std::optional<batch::RowError> fault_of(const batch::DocumentNames& names,
                                          const batch::DocumentRequest& request) const;
  bool is_chosen(const batch::DocumentRequest& request) const;
  /// nullopt of a document of another part whose name is wrong: that part tells of it.
  std::optional<tl::expected<BatchDocument, batch::RowError>> named(batch::DocumentRequest request,
                                                                    std::uint64_t place) const;
  void note_names(const batch::DocumentRequest& request);
  std::optional<batch::RowError> unknown_name();

  const LoadedPlan& loaded_;
  const BatchChoice& choice_;
  const Parts parts_;
  batch::DocumentStream stream_;
  std::uint64_t chosen_ = 0;
  std::vector<std::string> unseen_;      // names of --only that no document had so far
  std::vector<std::string> some_names_;  // those that the first document has
};

}  // namespace cvpress::cli
