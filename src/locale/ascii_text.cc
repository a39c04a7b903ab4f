#include "locale/ascii_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/ascii_letters.h"

namespace cvpress::locale {
namespace {

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

}  // namespace

std::string ascii_text(std::string_view text, std::string_view kept_signs) {
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

std::string slug(std::string_view text) {
  return ascii_lower(ascii_text(text, ""));
}

}  // namespace cvpress::locale
