#include "batch/file_name.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/utf8.h"
#include "batch/ascii_letters.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kReservedNames[] = {
    "con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"};

/// What some file system or shell reads as something else than a part of a name.
constexpr std::string_view kRefused = "<>:\"|?*\\";
constexpr std::string_view kKeptSigns = "._+=,@()[]~#%&!";

constexpr char32_t kDiaeresis = 0x308;

bool is_combining(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

/// Scripts whose letters are not in the tables; signs and pictures are in neither.
bool is_foreign_letter(char32_t c) {
  constexpr std::pair<char32_t, char32_t> kRanges[] = {
      {0x370, 0x1FFF},  {0x2C00, 0x2DFF}, {0x3041, 0xA4CF},   {0xA4D0, 0xD7FF},   {0xF900, 0xFDFF},
      {0xFE70, 0xFEFC}, {0xFF66, 0xFFDC}, {0x10000, 0x1EFFF}, {0x20000, 0x3FFFF},
  };
  return std::any_of(std::begin(kRanges), std::end(kRanges),
                     [c](const auto& range) { return c >= range.first && c <= range.second; });
}

bool is_letter_or_digit(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

/// One "-" between two parts, however much is between them.
void separate(std::string& name) {
  if (!name.empty() && name.back() != '-') name += '-';
}

void append_foreign(char32_t c, std::string& name) {
  if (const auto ascii = ascii_of(c)) {
    name += *ascii;
  } else if (c >= 0xFF01 && c <= 0xFF5E && is_letter_or_digit(static_cast<char>(c - 0xFEE0))) {
    name += static_cast<char>(c - 0xFEE0);  // wide forms of ASCII
  } else if (is_foreign_letter(c)) {
    separate(name);
    name += fmt::format("u{:04x}-", static_cast<std::uint32_t>(c));
  } else if (c == kDiaeresis && !name.empty() &&
             std::string_view("aouAOU").find(name.back()) != std::string_view::npos) {
    name += 'e';
  } else if (!is_combining(c)) {
    separate(name);
  }
}

std::string without_ends(std::string name) {
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name;
}

std::string as_ascii(std::string_view text, std::string_view kept_signs) {
  std::string name;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    const char c = text[i];
    i += length;
    if (code >= 0x80) {
      append_foreign(code, name);
    } else if (is_letter_or_digit(c) || kept_signs.find(c) != std::string_view::npos) {
      name += c;
    } else if (c != '\'') {
      separate(name);
    }
  }
  return without_ends(std::move(name));
}

std::string quoted(std::string_view name) {
  return fmt::format("\"{}\"", name.substr(0, kMaxNameBytes));
}

/// What is wrong with one name of a path.
std::string name_fault(std::string_view name) {
  if (name.empty()) return "has a folder without a name";
  if (name == "." || name == "..") return "leads out of its folder or to itself";
  if (name.front() == '.' || name.front() == '-') {
    return fmt::format("has the name {}, which begins with \"{}\"", quoted(name), name.front());
  }
  if (name.back() == '.' || name.back() == ' ') {
    return fmt::format("has the name {}, which ends with \"{}\"", quoted(name), name.back());
  }
  if (name.size() > kMaxNameBytes) {
    return fmt::format("has a name of {} bytes, and {} are possible", name.size(), kMaxNameBytes);
  }
  for (const char c : name) {
    const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (is_control) return "has a control character in it";
    if (kRefused.find(c) != std::string_view::npos) {
      return fmt::format("has a \"{}\" in it, which not every system takes", c);
    }
  }
  const std::string stem = ascii_lower(name.substr(0, name.find('.')));
  const auto* end = std::end(kReservedNames);
  if (std::find(std::begin(kReservedNames), end, trimmed(stem)) != end) {
    return fmt::format("has the name {}, which Windows keeps to itself", quoted(name));
  }
  return {};
}

}  // namespace

std::string safe_part(std::string_view text) {
  return as_ascii(text, kKeptSigns);
}

std::string slug(std::string_view text) {
  return ascii_lower(as_ascii(text, ""));
}

std::string path_fault(std::string_view path) {
  if (path.empty()) return "is empty";
  if (path.front() == '/') return "is absolute, and files are written below the output folder";
  if (path.size() > kMaxPathBytes) {
    return fmt::format("has {} bytes, and {} are possible", path.size(), kMaxPathBytes);
  }
  if (find_invalid_utf8(path) != std::string_view::npos) return "is not UTF-8";
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    std::string fault = name_fault(path.substr(begin, end - begin));
    if (!fault.empty()) return fault;
    begin = end + 1;
  }
  return {};
}

}  // namespace cvpress::batch
