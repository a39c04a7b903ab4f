// One row of what a batch is made of: an application with its company, its role, its
// language. Rows come as a stream, so that a million of them need the room of one.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/source.h"
#include "data/value.h"

namespace cvpress::batch {

/// The most bytes of one row.
inline constexpr std::size_t kMaxRowBytes = 1u << 20;
/// The most columns of a table, and members of a row.
inline constexpr std::size_t kMaxColumns = 1000;

/// What a row says under one name.
struct Cell {
  std::string name;   // as column_name gives it
  data::Value value;  // never null; its span is known where the row stands in the plan
  LineColumn at;      // in the file of the rows
  std::optional<LineColumn> head = std::nullopt;  // of a table: where its column is named
};

struct Row {
  std::size_t number = 1;  // rows count from 1, without the header and blank lines
  LineColumn at;           // in the file of the rows
  SourceSpan where;        // known where the row stands in the plan
  std::vector<Cell> cells;

  /// The cell of a name in the form of column_name; nullptr if there is none.
  const Cell* find(std::string_view name) const;
};

/// Why a row cannot be read. The rows after it can be, unless `ends_all`.
struct RowError {
  std::size_t row = 0;  // 0: the header, or the file as a whole
  LineColumn at;
  SourceSpan where = {};
  std::string message;
  std::string hint = {};
  bool ends_all = false;
  bool is_of_document = false;  // of one of the row's documents; the others may be made
  bool is_of_command = false;   // of what the command line asks for: nothing is made
  std::string column = {};      // that it is about, where the place alone does not say so
  bool tells_row = false;       // `where` is a text of the plan that the row fills
  SourceSpan cell_where = {};   // of a text of the plan: the cell or the row in the plan
};

using RowOrError = tl::expected<Row, RowError>;

/// Rows one after the other.
class RowStream {
 public:
  virtual ~RowStream() = default;
  /// nullopt after the last one.
  virtual std::optional<RowOrError> next() = 0;
};

/// The next bytes of a file, "" at its end. What fails is told by whoever reads.
using NextChunk = std::function<Result<std::string>()>;

/// What people write above a column as the name of a variable: "Company Name " is
/// "company_name".
std::string column_name(std::string_view written);

/// The error as others are told. A row in a file of its own has no place in a SourceMap,
/// which would have to hold all of the file: the message begins with the place.
Diagnostic as_diagnostic(const RowError& error, std::string_view file);

/// One row that says nothing: of a plan without rows.
std::unique_ptr<RowStream> single_row();

/// The maps of a list in the plan, which must outlive the stream.
std::unique_ptr<RowStream> rows_in_plan(const data::List& rows);

/// The cell that gave a text of the plan, written with variables, what a message is about: the
/// words `claims`. Nullptr where the text says them itself.
const Cell* cell_behind(const Row& row, std::string_view text,
                        std::span<const std::string_view> claims);

/// The cells of a map, in its order; an error has the place of a member.
tl::expected<std::vector<Cell>, RowError> cells_of(const data::Map& map);

}  // namespace cvpress::batch
