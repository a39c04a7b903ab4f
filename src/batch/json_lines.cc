#include "batch/json_lines.h"

#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "batch/line_reader.h"
#include "data/read.h"

namespace cvpress::batch {
namespace {

using UnreadableLine = tl::unexpected<RowError>;

class JsonLinesRows : public RowStream {
 public:
  explicit JsonLinesRows(NextChunk next) : lines_(std::move(next)) {}

  std::optional<RowOrError> next() override;

 private:
  RowOrError row_of(const FileLine& line) const;
  UnreadableLine wrong(const FileLine& line, std::size_t offset, std::string message,
                       std::string hint = {}) const;

  LineReader lines_;
  std::size_t rows_ = 0;
  bool is_done_ = false;
};

UnreadableLine JsonLinesRows::wrong(const FileLine& line, std::size_t offset, std::string message,
                                    std::string hint) const {
  return UnreadableLine(RowError{rows_,
                                 place_in(line.text, offset, {line.number, 1}),
                                 {},
                                 std::move(message),
                                 std::move(hint)});
}

RowOrError JsonLinesRows::row_of(const FileLine& line) const {
  if (line.is_too_long) {
    return wrong(line, 0, fmt::format("a row of more than {} bytes", kMaxRowBytes));
  }
  if (const auto odd = odd_bytes(line.text)) {
    return wrong(line, odd->offset, odd->message, odd->hint);
  }
  Diagnostics problems;
  const SourceSpan origin{0, 0, static_cast<std::uint32_t>(line.text.size())};
  const auto value =
      data::read(line.text, data::Format::kJson, data::Repair::kNone, origin, problems);
  for (const Diagnostic& problem : problems.all()) {
    if (problem.severity != Severity::kError) continue;
    return wrong(line, problem.where.begin, problem.message,
                 problem.hints.empty() ? "one row stands on one line" : problem.hints[0].text);
  }
  if (!value || value->map() == nullptr) {
    return wrong(line, 0, "an object was expected, such as {\"company\": \"Example\"}",
                 "JSON Lines has one object on each line, without brackets around all");
  }
  Row row{rows_, {line.number, 1}, {}, {}};
  auto cells = cells_of(*value->map());
  if (!cells) {
    return wrong(line, cells.error().where.begin, cells.error().message);
  }
  row.cells = std::move(*cells);
  LineColumn at = row.at;
  std::size_t offset = 0;
  for (Cell& cell : row.cells) {
    const std::size_t begin = cell.value.where.begin;
    at = cell.at = place_in(std::string_view(line.text).substr(offset), begin - offset, at);
    offset = begin;
  }
  return row;
}

std::optional<RowOrError> JsonLinesRows::next() {
  while (!is_done_) {
    const auto line = lines_.next();
    is_done_ = !line || lines_.is_utf16();
    if (lines_.is_utf16()) {
      return UnreadableLine(RowError{0, {}, {}, "this is UTF-16", "save the file as UTF-8", true});
    }
    if (lines_.has_failed() && !line) {
      return UnreadableLine(RowError{0, {}, {}, "the file cannot be read any further", {}, true});
    }
    if (!line || (trimmed(line->text).empty() && !line->is_too_long)) continue;
    ++rows_;
    return row_of(*line);
  }
  return std::nullopt;
}

}  // namespace

std::unique_ptr<RowStream> json_lines_rows(NextChunk next) {
  return std::make_unique<JsonLinesRows>(std::move(next));
}

}  // namespace cvpress::batch
