// Where text came from. Every value read from a file carries a SourceSpan, so
// that a diagnostic in any later stage can point at what the user wrote.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress {

/// Index of a text in a SourceMap; 0 means "from no file".
using FileId = std::uint32_t;

/// A half-open range of bytes of one file's text.
struct SourceSpan {
  FileId file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool known() const { return file != 0; }
  bool operator==(const SourceSpan&) const = default;
};

/// A place as people count: both from 1, columns in code points.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  bool operator==(const LineColumn&) const = default;
};

/// The texts of a run, kept for as long as diagnostics may point into them.
/// References to texts stay valid while the map lives.
class SourceMap {
 public:
  /// Stores a text under the name shown to the user and returns its id: that which it has
  /// already, if it is there.
  FileId add(std::string name, std::string text);

  /// How many texts there are; their ids count from 1.
  std::size_t size() const { return files_.size(); }
  std::string_view name(FileId file) const;
  std::string_view text(FileId file) const;
  /// The bytes of a span; empty for an unknown one.
  std::string_view text(SourceSpan span) const;

  LineColumn position(FileId file, std::uint32_t offset) const;
  /// The line around an offset, without its newline.
  std::string_view line_around(FileId file, std::uint32_t offset) const;

 private:
  struct File {
    std::string name;
    std::string text;
    std::vector<std::uint32_t> line_starts;
  };
  const File& file(FileId id) const;
  std::deque<File> files_;
};

/// The part of `span` that holds `needle`, or `span` itself where it is not
/// found: points at one word of a long text value.
SourceSpan narrowed(const SourceMap& sources, SourceSpan span, std::string_view needle);

}  // namespace cvpress
