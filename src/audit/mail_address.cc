#include "audit/mail_address.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/utf8.h"

namespace cvpress::audit {
namespace {

constexpr std::size_t kLongestLabel = 63;
constexpr std::string_view kAsciiPrefix = "xn--";

// RFC 3492 5: the parameters of labels of hosts.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kLeast = 1;  // tmin
constexpr std::uint32_t kMost = 26;  // tmax
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;
constexpr std::uint32_t kFirstBias = 72;
constexpr std::uint32_t kFirstCode = 0x80;
constexpr std::uint32_t kLastCode = 0x10FFFF;

std::optional<std::uint32_t> digit_of(char c) {
  if (is_ascii_digit(c)) return static_cast<std::uint32_t>(c - '0') + kMost;
  if (!is_ascii_letter(c)) return std::nullopt;
  return static_cast<std::uint32_t>(ascii_lower({&c, 1})[0] - 'a');
}

std::uint32_t adapted_bias(std::uint32_t delta, std::uint32_t points, bool is_first) {
  delta /= is_first ? kDamp : 2;
  delta += delta / points;
  std::uint32_t k = 0;
  for (; delta > (kBase - kLeast) * kMost / 2; k += kBase) delta /= kBase - kLeast;
  return k + (kBase - kLeast + 1) * delta / (delta + kSkew);
}

/// Reads one number of variable length from the front of `digits` and adds it.
bool add_number(std::string_view& digits, std::uint32_t bias, std::uint32_t& sum) {
  // A label is so short that 64 bits hold what is too much for a code point.
  std::uint64_t weight = 1;
  std::uint64_t total = sum;
  for (std::uint32_t k = kBase;; k += kBase) {
    if (digits.empty() || weight > kLastCode * kLongestLabel) return false;
    const auto digit = digit_of(digits.front());
    if (!digit) return false;
    digits.remove_prefix(1);
    total += *digit * weight;
    const std::uint32_t limit = k <= bias + kLeast ? kLeast : k >= bias + kMost ? kMost : k - bias;
    if (*digit < limit) break;
    weight *= kBase - limit;
  }
  if (total > kLastCode * kLongestLabel) return false;
  sum = static_cast<std::uint32_t>(total);
  return true;
}

std::optional<std::u32string> decoded_label(std::string_view text) {
  const std::size_t dash = text.rfind('-');
  const std::string_view plain = text.substr(0, dash == std::string_view::npos ? 0 : dash);
  std::string_view digits = text.substr(plain.empty() ? 0 : plain.size() + 1);
  std::u32string letters(plain.begin(), plain.end());
  std::uint32_t code = kFirstCode;
  std::uint32_t bias = kFirstBias;
  std::uint32_t place = 0;
  while (!digits.empty()) {
    const std::uint32_t before = place;
    if (!add_number(digits, bias, place)) return std::nullopt;
    const auto points = static_cast<std::uint32_t>(letters.size() + 1);
    bias = adapted_bias(place - before, points, before == 0);
    code += place / points;
    place %= points;
    if (code > kLastCode) return std::nullopt;
    letters.insert(letters.begin() + place, static_cast<char32_t>(code));
    ++place;
  }
  return letters;
}

std::optional<int> hex_value(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = ascii_lower({&c, 1})[0];
  return lower >= 'a' && lower <= 'f' ? std::optional<int>(lower - 'a' + 10) : std::nullopt;
}

std::string without_escapes(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : std::nullopt;
    const auto low = high ? hex_value(text[i + 2]) : std::nullopt;
    plain += low ? static_cast<char>(*high * 16 + *low) : text[i];
    if (low) i += 2;
  }
  return repaired_utf8(plain);
}

}  // namespace

std::string printed_label(std::string_view label) {
  if (label.size() > kLongestLabel || !ascii_lower(label).starts_with(kAsciiPrefix)) {
    return std::string(label);
  }
  const auto letters = decoded_label(label.substr(kAsciiPrefix.size()));
  if (!letters) return std::string(label);
  std::string text;
  for (const char32_t letter : *letters) append_utf8(text, letter);
  return repaired_utf8(text);
}

std::string printed_address(std::string_view link) {
  std::string address = without_escapes(link.substr(0, link.find('?')));
  const std::size_t sign = address.rfind('@');
  if (sign == std::string::npos) return address;
  std::string printed = address.substr(0, sign + 1);
  for (std::size_t from = sign + 1; from <= address.size();) {
    const std::size_t end = std::min(address.find('.', from), address.size());
    printed += printed_label(std::string_view(address).substr(from, end - from));
    if (end < address.size()) printed += '.';
    from = end + 1;
  }
  return printed;
}

}  // namespace cvpress::audit
