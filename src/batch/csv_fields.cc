#include "batch/csv_fields.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kDelimiters = ",;\t";

/// Past the quote that closes a quoted field which goes on at `at`; npos where none does.
std::size_t end_of_quotes(std::string_view text, std::size_t at) {
  while ((at = text.find('"', at)) != std::string_view::npos) {
    if (at + 1 >= text.size() || text[at + 1] != '"') return at + 1;
    at += 2;
  }
  return at;
}

/// A quoted field's text without the quotes around it.
std::string without_doubled(std::string_view quoted) {
  std::string text;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    text += quoted[i];
    if (quoted[i] == '"') ++i;
  }
  return text;
}

using Fault = tl::unexpected<CsvFault>;

tl::expected<CsvField, CsvFault> quoted_field(std::string_view record, std::size_t& at,
                                              char delimiter) {
  const std::size_t begin = at;
  const std::size_t end = end_of_quotes(record, at + 1);
  if (end == std::string_view::npos) {
    return Fault(CsvFault{begin, "the quote that opens here is never closed",
                          "a quote inside of quotes is written twice"});
  }
  at = end;
  if (at < record.size() && record[at] != delimiter) {
    return Fault(CsvFault{at - 1, "a quote closes before its field ends",
                          "a quote inside of quotes is written twice"});
  }
  return CsvField{without_doubled(record.substr(begin + 1, end - begin - 2)), begin};
}

tl::expected<CsvField, CsvFault> bare_field(std::string_view record, std::size_t& at,
                                            char delimiter) {
  const std::size_t begin = at;
  at = std::min(record.find(delimiter, at), record.size());
  const std::string_view text = trimmed(record.substr(begin, at - begin));
  const auto offset = static_cast<std::size_t>(text.data() - record.data());
  const std::size_t quote = text.find('"');
  if (quote == 0) {
    return Fault(CsvFault{begin, "a blank stands before the quote of a field",
                          "a field in quotes begins right behind the delimiter"});
  }
  if (quote != std::string_view::npos) {
    return Fault(CsvFault{offset + quote, "a quote inside a field that does not begin with one",
                          "put the whole field in quotes, and write the quote in it twice"});
  }
  return CsvField{std::string(text), offset};
}

}  // namespace

void QuoteTracker::read(std::string_view line) {
  std::size_t at = 0;
  bool begins_field = true;
  if (is_open_) {
    at = end_of_quotes(line, 0);
    is_open_ = at == std::string_view::npos;
    begins_field = false;
  }
  while (!is_open_ && at < line.size()) {
    if (begins_field && line[at] == '"') {
      at = end_of_quotes(line, at + 1);
      is_open_ = at == std::string_view::npos;
      begins_field = false;
      continue;
    }
    at = line.find_first_of(delimiters_, at);
    if (at == std::string_view::npos) return;
    ++at;
    begins_field = true;
  }
}

char delimiter_of(std::string_view header) {
  char best = kDelimiters[0];
  std::size_t most = 1;
  for (const char delimiter : kDelimiters) {
    const auto fields = csv_fields(header, delimiter);
    if (!fields || fields->size() <= most) continue;
    most = fields->size();
    best = delimiter;
  }
  return best;
}

tl::expected<std::vector<CsvField>, CsvFault> csv_fields(std::string_view record, char delimiter) {
  std::vector<CsvField> fields;
  for (std::size_t at = 0;; ++at) {
    const bool is_quoted = at < record.size() && record[at] == '"';
    auto field =
        is_quoted ? quoted_field(record, at, delimiter) : bare_field(record, at, delimiter);
    if (!field) return tl::unexpected(std::move(field.error()));
    fields.push_back(std::move(*field));
    if (at >= record.size()) return fields;
  }
}

}  // namespace cvpress::batch
