#include "pdf/pdf_text.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"

namespace cvpress::pdf {
namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool is_ascii_text(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string literal_string(std::string_view text) {
  std::string literal = "(";
  for (const char c : text) {
    if (c == '(' || c == ')' || c == '\\') literal += '\\';
    literal += c;
  }
  return literal + ")";
}

struct CalendarTime {
  int year;
  unsigned month, day;
  long long hour, minute, second;
};

CalendarTime calendar_time(long long seconds) {
  const long long days = seconds / 86400;
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  const long long rest = seconds - days * 86400;
  return {static_cast<int>(date.year()),
          static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day()),
          rest / 3600,
          rest / 60 % 60,
          rest % 60};
}

}  // namespace

std::string number(double value) {
  return decimal(value, 3);
}

void append_number(std::string& text, double value) {
  append_decimal(text, value, 3);
}

void append_whole(std::string& text, long long value) {
  char buffer[24];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
  text.append(buffer, static_cast<std::size_t>(end - buffer));
}

std::string name(std::string_view text) {
  std::string result = "/";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool regular = byte > ' ' && byte <= '~' &&
                         std::string_view("#()<>[]{}/%").find(c) == std::string_view::npos;
    if (regular) {
      result += c;
    } else {
      result += {'#', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return result;
}

std::string hex_string(std::string_view bytes) {
  std::string text = "<";
  append_hex(text, bytes);
  text.push_back('>');
  return text;
}

void append_hex4(std::string& text, unsigned value) {
  const char digits[] = {kHex[value >> 12 & 15], kHex[value >> 8 & 15], kHex[value >> 4 & 15],
                         kHex[value & 15]};
  text.append(digits, sizeof digits);
}

void append_hex(std::string& text, std::string_view bytes) {
  std::size_t at = text.size();
  text.resize(at + 2 * bytes.size());
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text[at++] = kHex[byte >> 4];
    text[at++] = kHex[byte & 15];
  }
}

std::string text_string(std::string_view text) {
  if (is_ascii_text(text)) return literal_string(text);
  return hex_string("\xFE\xFF" + utf16be(text));
}

std::string components(Color color) {
  std::string text;
  for (const std::uint8_t part : {color.r, color.g, color.b}) {
    if (!text.empty()) text.push_back(' ');
    append_number(text, part / 255.0);
  }
  return text;
}

std::string date_string(long long seconds) {
  const CalendarTime t = calendar_time(seconds);
  return fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}Z", t.year, t.month, t.day, t.hour, t.minute,
                     t.second);
}

std::string iso_date(long long seconds) {
  const CalendarTime t = calendar_time(seconds);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00", t.year, t.month, t.day, t.hour,
                     t.minute, t.second);
}

}  // namespace cvpress::pdf
