#include "batch/csv.h"

#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "batch/csv_fields.h"
#include "batch/line_reader.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kAllDelimiters = ",;\t";
constexpr std::string_view kSeparatorLine = "sep=";

using Unreadable = tl::unexpected<RowError>;

/// A row of the table as it is written, lines joined by "\n".
struct CsvRecord {
  std::string text;
  std::uint32_t line = 1;
  bool is_too_long = false;
};

class CsvRows : public RowStream {
 public:
  explicit CsvRows(NextChunk next) : lines_(std::move(next)) {}

  std::optional<RowOrError> next() override;

 private:
  std::optional<CsvRecord> next_record();
  std::optional<RowError> read_header();
  std::optional<RowError> name_columns(const CsvRecord& header);
  RowOrError row_of(const CsvRecord& record) const;
  std::optional<RowError> end() const;
  RowError error_in(const CsvRecord& record, std::size_t offset, std::string message,
                    std::string hint) const;

  LineReader lines_;
  char delimiter_ = '\0';  // not known before the header
  std::vector<std::string> columns_;
  std::vector<LineColumn> heads_;  // of the columns
  std::size_t rows_ = 0;
  bool is_done_ = false;
};

bool is_blank_record(const CsvRecord& record) {
  return !record.is_too_long && record.text.find_first_not_of(" ,;\t\n") == std::string::npos;
}

RowError CsvRows::error_in(const CsvRecord& record, std::size_t offset, std::string message,
                           std::string hint) const {
  return {rows_,
          place_in(record.text, offset, {record.line, 1}),
          {},
          std::move(message),
          std::move(hint)};
}

/// Lines until all quotes are closed; what is too long is passed over, not kept.
std::optional<CsvRecord> CsvRows::next_record() {
  const std::string_view delimiters =
      delimiter_ == '\0' ? kAllDelimiters : std::string_view(&delimiter_, 1);
  QuoteTracker quotes(delimiters);
  std::optional<CsvRecord> record;
  while (auto line = lines_.next()) {
    quotes.read(line->text);
    if (!record) {
      record = CsvRecord{std::move(line->text), line->number, line->is_too_long};
    } else if (record->text.size() + line->text.size() < kMaxRowBytes) {
      record->text += "\n" + line->text;
    } else {
      record->is_too_long = true;
    }
    if (!quotes.is_open() || line->is_too_long) break;
  }
  return record;
}

std::optional<RowError> CsvRows::name_columns(const CsvRecord& header) {
  if (delimiter_ == '\0') delimiter_ = delimiter_of(header.text);
  const auto fields = csv_fields(header.text, delimiter_);
  if (!fields) {
    return error_in(header, fields.error().offset, fields.error().message, fields.error().hint);
  }
  if (fields->size() > kMaxColumns) {
    return error_in(header, 0, fmt::format("more than {} columns", kMaxColumns), "");
  }
  // Spreadsheets save columns that were emptied.
  std::size_t count = fields->size();
  while (count > 1 && trimmed((*fields)[count - 1].text).empty()) --count;
  for (const CsvField& field : std::span(*fields).first(count)) {
    std::string name = column_name(field.text);
    if (name.empty()) {
      return error_in(header, field.offset,
                      fmt::format("column {} has no name", columns_.size() + 1),
                      "the first row names the columns");
    }
    const auto same = std::find(columns_.begin(), columns_.end(), name);
    if (same != columns_.end()) {
      return error_in(header, field.offset,
                      fmt::format("the columns {} and {} have the same name \"{}\"",
                                  same - columns_.begin() + 1, columns_.size() + 1, field.text),
                      "capitals do not count");
    }
    columns_.push_back(std::move(name));
    heads_.push_back(place_in(header.text, field.offset, {header.line, 1}));
  }
  return std::nullopt;
}

std::optional<RowError> CsvRows::read_header() {
  std::optional<CsvRecord> header = next_record();
  if (lines_.is_utf16()) {
    return RowError{0, {}, {}, "this is UTF-16", "save the file as CSV in UTF-8"};
  }
  if (header && ascii_lower(header->text).starts_with(kSeparatorLine) &&
      header->text.size() == kSeparatorLine.size() + 1) {
    delimiter_ = header->text.back();
    header = next_record();
  }
  while (header && is_blank_record(*header)) header = next_record();
  if (!header) {
    return RowError{0, {}, {}, "there is nothing in it", "the first row names the columns"};
  }
  if (header->is_too_long) {
    return error_in(*header, 0, fmt::format("a row of more than {} bytes", kMaxRowBytes), "");
  }
  if (const auto odd = odd_bytes(header->text)) {
    return error_in(*header, odd->offset, odd->message, odd->hint);
  }
  return name_columns(*header);
}

RowOrError CsvRows::row_of(const CsvRecord& record) const {
  if (record.is_too_long) {
    return Unreadable(error_in(record, 0, fmt::format("a row of more than {} bytes", kMaxRowBytes),
                               "a quote may never be closed"));
  }
  if (const auto odd = odd_bytes(record.text)) {
    return Unreadable(error_in(record, odd->offset, odd->message, odd->hint));
  }
  auto fields = csv_fields(record.text, delimiter_);
  if (!fields) {
    CsvFault& fault = fields.error();
    return Unreadable(error_in(record, fault.offset, fault.message, fault.hint));
  }
  while (fields->size() > columns_.size() && trimmed(fields->back().text).empty()) {
    fields->pop_back();
  }
  if (fields->size() != columns_.size()) {
    const std::size_t place = std::min(fields->size(), columns_.size());
    const std::size_t offset =
        place < fields->size() ? (*fields)[place].offset : record.text.size();
    return Unreadable(
        error_in(record, offset,
                 fmt::format("{} columns were expected, as in the header, this has {}",
                             columns_.size(), fields->size()),
                 "a text with the delimiter in it stands in quotes"));
  }
  Row row{rows_, {record.line, 1}, {}, {}};
  LineColumn at = row.at;
  std::size_t offset = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    CsvField& field = (*fields)[i];
    at = place_in(std::string_view(record.text).substr(offset), field.offset - offset, at);
    offset = field.offset;
    data::Value value;
    value.content = data::Scalar{std::move(field.text), data::ScalarKind::kPlain};
    row.cells.push_back({columns_[i], std::move(value), at, heads_[i]});
  }
  return row;
}

/// What is to be told at the end of the file.
std::optional<RowError> CsvRows::end() const {
  if (!lines_.has_failed()) return std::nullopt;
  return RowError{0, {}, {}, "the file cannot be read any further", {}, true};
}

std::optional<RowOrError> CsvRows::next() {
  if (is_done_) return std::nullopt;
  std::optional<RowError> problem;
  if (columns_.empty()) problem = read_header();
  std::optional<CsvRecord> record;
  if (!problem) record = next_record();
  while (record && is_blank_record(*record)) record = next_record();
  if (record) {
    ++rows_;
    return row_of(*record);
  }
  is_done_ = true;
  if (const auto failure = end()) problem = failure;
  if (!problem) return std::nullopt;
  problem->ends_all = true;
  return Unreadable(std::move(*problem));
}

}  // namespace

std::unique_ptr<RowStream> csv_rows(NextChunk next) {
  return std::make_unique<CsvRows>(std::move(next));
}

}  // namespace cvpress::batch
