// Liang's patterns as libhyphen's dictionaries hold them. They are looked up in
// the file's own bytes: the German one has 78,000, which libhyphen takes seconds
// to read.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cvpress::text {

/// Characters as bytes of a dictionary's encoding.
class PatternEncoding {
 public:
  /// By the name in a dictionary's first line; one that is not known encodes nothing.
  explicit PatternEncoding(std::string_view name);
  /// Whether there is such a character; appends its bytes.
  bool append(char32_t character, std::string& bytes) const;

 private:
  bool utf8_ = false;
  std::vector<std::pair<char32_t, char>> bytes_;  // of an encoding of single bytes, sorted
};

/// Patterns that are tried together; a dictionary may have a level for the
/// parts of compounds and one for what is inside of them.
class PatternLevel {
 public:
  /// `lines` outlive it.
  explicit PatternLevel(std::string_view lines);
  /// Raises `values`, one for the place before each byte of `word` and one for its
  /// end, to what the patterns say.
  void apply(std::string_view word, std::vector<std::uint8_t>& values) const;

 private:
  void add(std::uint32_t line, std::uint32_t hash);
  std::string_view line_at(std::uint32_t offset) const;

  std::string_view lines_;
  std::vector<std::uint32_t> slots_;  // offset of a line and 1; 0 for none
  std::size_t longest_ = 0;           // pattern, in letters' bytes
};

class HyphenationPatterns {
 public:
  /// `file` is a whole dictionary.
  explicit HyphenationPatterns(std::string file);
  HyphenationPatterns(const HyphenationPatterns&) = delete;
  HyphenationPatterns& operator=(const HyphenationPatterns&) = delete;

  /// For each character of a word in small letters, whether it may be divided
  /// before it, at least `left` characters after its beginning and `right` before its end.
  std::vector<bool> places(std::u32string_view word, std::size_t left, std::size_t right) const;

 private:
  std::string file_;
  PatternEncoding encoding_;
  std::vector<PatternLevel> levels_;
};

}  // namespace cvpress::text
