// The lines of a file that comes in pieces, each within a bound.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "batch/row.h"

namespace cvpress::batch {

struct FileLine {
  std::string text;  // without its newline; cut where it is too long
  std::uint32_t number = 1;
  bool is_too_long = false;
  bool is_whole = false;  // its newline is there
};

/// Reads lines that end with "\n", "\r\n" or "\r"; a byte order mark of UTF-8 is passed over.
class LineReader {
 public:
  explicit LineReader(NextChunk next, std::size_t limit = kMaxRowBytes)
      : next_(std::move(next)), limit_(limit) {}

  /// The next line; nullopt at the end, or where the file cannot be read any further.
  std::optional<FileLine> next();
  /// How many bytes of the file have been read as lines.
  std::uint64_t position() const { return before_chunk_ + at_; }
  /// Whether reading failed before the end.
  bool has_failed() const { return has_failed_; }
  /// Whether the file began with a byte order mark of UTF-16.
  bool is_utf16() const { return is_utf16_; }

 private:
  /// False at the end.
  bool fill();
  void look_at_mark();
  void append_to(FileLine& line, std::size_t end);
  void pass_newline();

  NextChunk next_;
  std::size_t limit_;
  std::string chunk_;
  std::size_t at_ = 0;
  std::uint64_t before_chunk_ = 0;
  std::uint32_t lines_ = 0;
  bool has_begun_ = false;
  bool has_failed_ = false;
  bool is_at_end_ = false;
  bool is_utf16_ = false;
};

/// What is wrong with the characters of a text that came from a file: bytes that are no UTF-8,
/// or control characters. nullopt where nothing is.
struct OddBytes {
  std::size_t offset = 0;
  std::string message;
  std::string hint = {};
};
std::optional<OddBytes> odd_bytes(std::string_view text);

/// Where an offset of a text is whose first byte is at `begin`.
LineColumn place_in(std::string_view text, std::size_t offset, LineColumn begin);

}  // namespace cvpress::batch
