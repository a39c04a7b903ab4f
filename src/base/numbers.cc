#include "base/numbers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>

namespace cvpress {
namespace {

constexpr int kMostQuickDecimals = 3;
constexpr double kLargestQuick = 1e9;

/// Products up to here are known to much less than kNearHalf.
constexpr double kLargestKnown = 1e8;
constexpr double kNearHalf = 1e-6;

/// A double says on which side of a half the product is, unless it is near it. A long double
/// holds the product of a double with a thousand exactly.
long long scaled_and_rounded(double value, int scale) {
  const double scaled = value * scale;
  if (std::abs(scaled) < kLargestKnown) {
    const auto whole = static_cast<long long>(scaled);
    const double rest = std::abs(scaled - static_cast<double>(whole));
    if (rest < 0.5 - kNearHalf) return whole;
    if (rest > 0.5 + kNearHalf) return scaled < 0 ? whole - 1 : whole + 1;
  }
  return std::llrint(static_cast<long double>(value) * scale);
}

/// Three decimals of no large number, which nearly all of a PDF's numbers are. A
/// long double holds their product with a thousand exactly, so that it is rounded
/// as std::to_chars does.
void append_quick_decimal(std::string& text, double value, int decimals) {
  constexpr std::array kScales = {1, 10, 100, 1000};
  long long digits = scaled_and_rounded(value, kScales[static_cast<std::size_t>(decimals)]);
  if (digits == 0) {
    text.push_back('0');
    return;
  }
  const bool is_negative = digits < 0;
  if (is_negative) digits = -digits;
  int behind = decimals;
  for (; behind > 0 && digits % 10 == 0; --behind) digits /= 10;
  char buffer[24];
  char* begin = buffer + sizeof buffer;
  for (int i = 0; digits > 0 || i <= behind; ++i, digits /= 10) {
    if (i == behind && behind > 0) *--begin = '.';
    *--begin = static_cast<char>('0' + digits % 10);
  }
  if (is_negative) *--begin = '-';
  text.append(begin, static_cast<std::size_t>(buffer + sizeof buffer - begin));
}

}  // namespace

void append_decimal(std::string& text, double value, int decimals) {
  static_assert(std::numeric_limits<long double>::digits >= 63);
  if (!std::isfinite(value)) {
    text.push_back('0');
    return;
  }
  if (decimals <= kMostQuickDecimals && std::abs(value) < kLargestQuick) {
    append_quick_decimal(text, value, decimals);
    return;
  }
  char buffer[400];
  const auto [end, error] =
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
  std::string_view digits = error == std::errc() ? std::string_view(buffer, end) : "0";
  if (digits.find('.') != std::string_view::npos) {
    while (digits.back() == '0') digits.remove_suffix(1);
    if (digits.back() == '.') digits.remove_suffix(1);
  }
  text += digits == "-0" ? "0" : digits;
}

std::string decimal(double value, int decimals) {
  std::string text;
  append_decimal(text, value, decimals);
  return text;
}

std::optional<double> parse_decimal(std::string_view text) {
  double value = 0;
  const char* last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, value, std::chars_format::fixed);
  if (error != std::errc() || end != last || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<int> parse_whole(std::string_view text) {
  int value = 0;
  const char* last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, value);
  if (error != std::errc() || end != last || text.front() == '-') return std::nullopt;
  return value;
}

}  // namespace cvpress
