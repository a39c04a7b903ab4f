#include "base/utf8.h"

namespace cvpress {
namespace {

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

struct Lead {
  std::size_t length;  // 0: not a lead byte
  char32_t bits;
  char32_t least;  // smallest code that may be written with this length
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1Fu, 0x80};
  if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0Fu, 0x800};
  if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07u, 0x10000};
  return {0, 0, 0};
}

bool is_scalar_value(char32_t code) {
  return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

bool is_space_at(std::string_view text, std::size_t at, std::size_t& length) {
  const char c = text[at];
  length = 1;
  if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') return true;
  length = 2;
  return c == '\xC2' && at + 1 < text.size() && text[at + 1] == '\xA0';
}

}  // namespace

DecodedCharacter decode_utf8(std::string_view text, std::size_t offset) {
  constexpr DecodedCharacter kInvalid{kReplacementCharacter, 1};
  const Lead lead = lead_of(static_cast<unsigned char>(text[offset]));
  if (lead.length == 0 || offset + lead.length > text.size()) return kInvalid;
  char32_t code = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (!is_continuation(text[offset + i])) return kInvalid;
    code = (code << 6) | (static_cast<unsigned char>(text[offset + i]) & 0x3Fu);
  }
  if (code < lead.least || !is_scalar_value(code)) return kInvalid;
  return {code, lead.length};
}

void append_utf8(std::string& text, char32_t code) {
  if (!is_scalar_value(code)) code = kReplacementCharacter;
  const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::size_t utf8_length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    // Columns in long lines are counted often, and most bytes are ASCII.
    const bool is_ascii = static_cast<unsigned char>(text[i]) < 0x80;
    i += is_ascii ? 1 : decode_utf8(text, i).length;
  }
  return count;
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    if (code == kReplacementCharacter && length == 1) return i;
    i += length;
  }
  return std::string_view::npos;
}

std::string repaired_utf8(std::string_view text) {
  std::string repaired;
  repaired.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    append_utf8(repaired, code);
    i += length;
  }
  return repaired;
}

std::string utf16be(std::string_view text) {
  std::string units;
  const auto put = [&units](char32_t unit) {
    units.push_back(static_cast<char>(unit >> 8));
    units.push_back(static_cast<char>(unit & 0xFF));
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    if (code < 0x10000) {
      put(code);
    } else {
      put(0xD800 + ((code - 0x10000) >> 10));
      put(0xDC00 + ((code - 0x10000) & 0x3FF));
    }
    i += length;
  }
  return units;
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string_view trimmed(std::string_view text) {
  std::size_t length = 0;
  while (!text.empty() && is_space_at(text, 0, length)) text.remove_prefix(length);
  while (!text.empty()) {
    if (is_space_at(text, text.size() - 1, length) && length == 1) {
      text.remove_suffix(1);
    } else if (text.size() >= 2 && is_space_at(text, text.size() - 2, length) && length == 2) {
      text.remove_suffix(2);
    } else {
      break;
    }
  }
  return text;
}

}  // namespace cvpress
