#include <algorithm>
#include <bit>

#include <unicode/ucnv.h>

#include "base/utf8.h"
#include "text/hyphenation_patterns_internal.h"

namespace cvpress::text {
namespace {

constexpr std::uint32_t kHashStart = 2166136261U;

std::uint32_t hashed(std::uint32_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
}

bool is_value(char c) {
  return c >= '0' && c <= '9';
}

/// Patterns hold letters and digits. Those with a "/" change the spelling where
/// they divide, which lines cannot; orders to the reader are in capitals.
bool is_pattern(std::string_view line) {
  if (line.empty() || line[0] == '#' || line[0] == '%') return false;
  return !(line[0] >= 'A' && line[0] <= 'Z') && line.find('/') == line.npos;
}

std::string_view first_line(std::string_view file) {
  const std::string_view line = file.substr(0, file.find('\n'));
  return line.substr(0, line.find_last_not_of(" \r\t") + 1);
}

template <class Visit>
void for_each_line(std::string_view text, const Visit& visit) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    visit(at, text.substr(at, end - at));
    at = end + 1;
  }
}

/// The parts of a dictionary's patterns, each a level.
std::vector<std::string_view> levels_of(std::string_view file) {
  constexpr std::string_view kNext = "\nNEXTLEVEL";
  std::vector<std::string_view> levels;
  std::string_view rest = file.substr(std::min(first_line(file).size(), file.size()));
  for (std::size_t at = rest.find(kNext); at != rest.npos; at = rest.find(kNext)) {
    levels.push_back(rest.substr(0, at + 1));
    rest.remove_prefix(at + kNext.size());
  }
  levels.push_back(rest);
  return levels;
}

}  // namespace

PatternEncoding::PatternEncoding(std::string_view name) {
  utf8_ = name == "UTF-8";
  if (utf8_ || name.size() > 40) return;
  UErrorCode error = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(std::string(name).c_str(), &error);
  if (U_FAILURE(error)) return;
  for (int byte = 0x80; byte < 0x100 && ucnv_getMaxCharSize(converter) == 1; ++byte) {
    const char source = static_cast<char>(byte);
    UChar units[2] = {};
    error = U_ZERO_ERROR;
    const std::int32_t length = ucnv_toUChars(converter, units, 2, &source, 1, &error);
    if (U_SUCCESS(error) && length == 1 && units[0] != 0xFFFD)
      bytes_.emplace_back(units[0], source);
  }
  ucnv_close(converter);
  std::sort(bytes_.begin(), bytes_.end());
}

bool PatternEncoding::append(char32_t character, std::string& bytes) const {
  if (character < 0x80) {
    bytes += static_cast<char>(character);
    return true;
  }
  if (utf8_) {
    append_utf8(bytes, character);
    return true;
  }
  const auto found =
      std::lower_bound(bytes_.begin(), bytes_.end(), std::pair(character, '\0'),
                       [](const auto& a, const auto& b) { return a.first < b.first; });
  if (found == bytes_.end() || found->first != character) return false;
  bytes += found->second;
  return true;
}

PatternLevel::PatternLevel(std::string_view lines) : lines_(lines) {
  const auto count = static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) + 1;
  slots_.resize(std::bit_ceil(count * 2));
  for_each_line(lines, [this](std::size_t offset, std::string_view line) {
    if (!is_pattern(line)) return;
    std::uint32_t hash = kHashStart;
    std::size_t letters = 0;
    for (const char c : line) {
      if (is_value(c) || c == '\r') continue;
      hash = hashed(hash, c);
      ++letters;
    }
    if (letters == 0) return;
    longest_ = std::max(longest_, letters);
    add(static_cast<std::uint32_t>(offset), hash);
  });
}

void PatternLevel::add(std::uint32_t line, std::uint32_t hash) {
  std::size_t slot = hash & (slots_.size() - 1);
  while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
  slots_[slot] = line + 1;
}

std::string_view PatternLevel::line_at(std::uint32_t offset) const {
  const std::string_view rest = lines_.substr(offset);
  return rest.substr(0, rest.find_first_of("\r\n"));
}

namespace {

/// Whether a pattern's letters are these.
bool has_letters(std::string_view pattern, std::string_view letters) {
  std::size_t at = 0;
  for (const char c : pattern) {
    if (is_value(c)) continue;
    if (at == letters.size() || letters[at] != c) return false;
    ++at;
  }
  return at == letters.size();
}

void raise(std::string_view pattern, std::uint8_t* values) {
  for (const char c : pattern) {
    if (is_value(c)) {
      *values = std::max(*values, static_cast<std::uint8_t>(c - '0'));
    } else {
      ++values;
    }
  }
}

}  // namespace

void PatternLevel::apply(std::string_view word, std::vector<std::uint8_t>& values) const {
  for (std::size_t begin = 0; begin < word.size(); ++begin) {
    std::uint32_t hash = kHashStart;
    const std::size_t most = std::min(word.size(), begin + longest_);
    for (std::size_t end = begin + 1; end <= most; ++end) {
      hash = hashed(hash, word[end - 1]);
      std::size_t slot = hash & (slots_.size() - 1);
      for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
        const std::string_view pattern = line_at(slots_[slot] - 1);
        if (has_letters(pattern, word.substr(begin, end - begin))) raise(pattern, &values[begin]);
      }
    }
  }
}

HyphenationPatterns::HyphenationPatterns(std::string file)
    : file_(std::move(file)), encoding_(first_line(file_)) {
  for (const std::string_view lines : levels_of(file_)) levels_.emplace_back(lines);
}

std::vector<bool> HyphenationPatterns::places(std::u32string_view word, std::size_t left,
                                              std::size_t right) const {
  std::vector<bool> divided(word.size());
  std::vector<std::size_t> offsets;  // of each character in the bytes
  std::string bytes;
  for (const char32_t c : word) {
    offsets.push_back(bytes.size());
    if (!encoding_.append(c, bytes)) return divided;
  }
  // A dot stands for a word's beginning and end, and is no part of it.
  for (const PatternLevel& level : levels_) {
    std::vector<bool> more = divided;
    for (std::size_t first = 0; first < word.size();) {
      std::size_t last = first + 1;
      while (last < word.size() && !divided[last]) ++last;
      const std::size_t end = last < word.size() ? offsets[last] : bytes.size();
      const std::string part = "." + bytes.substr(offsets[first], end - offsets[first]) + ".";
      std::vector<std::uint8_t> values(part.size() + 1);
      level.apply(part, values);
      for (std::size_t i = first + 1; i < last; ++i) {
        if (values[offsets[i] - offsets[first] + 1] % 2 == 1) more[i] = true;
      }
      first = last;
    }
    divided = std::move(more);
  }
  for (std::size_t i = 0; i < divided.size(); ++i) {
    if (i < left || i + right > word.size()) divided[i] = false;
  }
  return divided;
}

}  // namespace cvpress::text
