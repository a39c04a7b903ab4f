#include "image/data_url.h"

#include <array>
#include <cstdint>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::image {
namespace {

constexpr std::string_view kBase64Mark = ";base64";
constexpr std::int8_t kNoDigit = -1;

/// The value of each byte as a digit, both alphabets of RFC 4648.
std::array<std::int8_t, 256> make_base64_digits() {
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::array<std::int8_t, 256> digits{};
  digits.fill(kNoDigit);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    digits[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::int8_t>(i);
  }
  digits['-'] = 62;
  digits['_'] = 63;
  return digits;
}

bool is_skipped(char c) {
  return c == '=' || static_cast<unsigned char>(c) <= ' ';
}

std::optional<std::string> base64_decoded(std::string_view text) {
  static const std::array<std::int8_t, 256> kDigits = make_base64_digits();
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (is_skipped(c)) continue;
    const std::int8_t digit = kDigits[static_cast<unsigned char>(c)];
    if (digit == kNoDigit) return std::nullopt;
    bits = (bits << 6 | static_cast<std::uint32_t>(digit)) & 0xFFFFFF;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> count & 0xFF);
  }
  return bytes;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 &&
                           hex_digit(text[i + 2]) >= 0;
    decoded += is_escape ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]))
                         : text[i];
    if (is_escape) i += 2;
  }
  return decoded;
}

std::optional<std::string> data_url_bytes(std::string_view url, std::size_t limit,
                                          std::string& message) {
  const std::size_t comma = url.find(',');
  if (comma == std::string_view::npos) {
    message = "the data: URL has no comma before its data";
    return std::nullopt;
  }
  const std::string head = ascii_lower(url.substr(0, comma));
  const std::string_view body = url.substr(comma + 1);
  // No byte takes less than a character, or four thirds of one in base64.
  const bool is_base64 = head.find(kBase64Mark) != std::string::npos;
  if ((is_base64 ? body.size() / 4 * 3 : body.size()) > limit) {
    message = fmt::format("its data are more than the limit of {} MB", limit >> 20);
    return std::nullopt;
  }
  if (!is_base64) return percent_decoded(body);
  auto bytes = base64_decoded(percent_decoded(body));
  if (!bytes) message = "its base64 data are damaged";
  return bytes;
}

}  // namespace cvpress::image
