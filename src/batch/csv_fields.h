// A record of a table in its fields: internal to batch/.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace cvpress::batch {

struct CsvField {
  std::string text;
  std::size_t offset = 0;  // of its first byte in the record
};

/// What is wrong with a record.
struct CsvFault {
  std::size_t offset = 0;
  std::string message;
  std::string hint = {};
};

/// Follows the quotes of a record from line to line.
class QuoteTracker {
 public:
  /// Any of the delimiters ends a field.
  explicit QuoteTracker(std::string_view delimiters) : delimiters_(delimiters) {}
  /// The next line of the record, without its newline.
  void read(std::string_view line);
  /// Whether the record goes on in the next line.
  bool is_open() const { return is_open_; }

 private:
  std::string_view delimiters_;
  bool is_open_ = false;
};

/// The delimiter that is most often outside of quotes in a header.
char delimiter_of(std::string_view header);

tl::expected<std::vector<CsvField>, CsvFault> csv_fields(std::string_view record, char delimiter);

}  // namespace cvpress::batch
