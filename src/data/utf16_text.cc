#include "data/utf16_text.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"

namespace cvpress::data {
namespace {

/// Which byte of a pair is the higher one.
enum class Order { kHighFirst, kLowFirst };

constexpr std::string_view kLowFirstMark = "\xFF\xFE";
constexpr std::string_view kHighFirstMark = "\xFE\xFF";

/// Without a mark: letters of ASCII have a zero beside them, and nothing else has zeros.
std::optional<Order> order_by_zeros(std::string_view bytes) {
  constexpr std::size_t kLooked = 200;
  const std::size_t size = std::min(bytes.size(), kLooked) / 2 * 2;
  if (size < 4) return std::nullopt;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < size; ++i) {
    if (bytes[i] == '\0') ++zeros[i % 2];
  }
  const std::size_t most = size / 2;
  const auto is_most = [&](std::size_t count) { return count * 4 >= most * 3; };
  if (is_most(zeros[1]) && zeros[0] == 0) return Order::kLowFirst;
  if (is_most(zeros[0]) && zeros[1] == 0) return Order::kHighFirst;
  return std::nullopt;
}

char32_t unit_at(std::string_view bytes, std::size_t at, Order order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == Order::kHighFirst ? char32_t{first} << 8 | second : char32_t{second} << 8 | first;
}

std::string decoded(std::string_view bytes, Order order) {
  std::string text;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t code = unit_at(bytes, i, order);
    const bool is_high = code >= 0xD800 && code < 0xDC00;
    if (is_high && i + 3 < bytes.size()) {
      const char32_t low = unit_at(bytes, i + 2, order);
      if (low >= 0xDC00 && low < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      }
    }
    append_utf8(text, code);
  }
  return text;
}

}  // namespace

std::optional<std::string> text_of_utf16(std::string_view bytes) {
  if (bytes.starts_with(kLowFirstMark)) return decoded(bytes.substr(2), Order::kLowFirst);
  if (bytes.starts_with(kHighFirstMark)) return decoded(bytes.substr(2), Order::kHighFirst);
  const auto order = order_by_zeros(bytes);
  return order ? std::optional(decoded(bytes, *order)) : std::nullopt;
}

}  // namespace cvpress::data
