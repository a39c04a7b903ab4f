#include "claims/plain_digits.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"
#include "text/bare_letters.h"

namespace cvpress::claims {
namespace {

/// What is not seen, and the frame of a keycap.
constexpr char32_t kUnseen[] = {0x00AD, 0x200B, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F, 0x20E3};

/// Numbers in circles, brackets and with full stops, in their order.
struct NumbersInShapes {
  char32_t first;
  char32_t last;
  int value;  // of the first
};
constexpr NumbersInShapes kShapes[] = {
    {0x2460, 0x2473, 1},  {0x2474, 0x2487, 1}, {0x2488, 0x249B, 1}, {0x24EB, 0x24F4, 11},
    {0x24F5, 0x24FE, 1},  {0x2776, 0x277F, 1}, {0x2780, 0x2789, 1}, {0x278A, 0x2793, 1},
    {0x3251, 0x325F, 21}, {0x32B1, 0x32BF, 36}};

constexpr std::pair<char32_t, std::string_view> kSignsOfFractions[] = {
    {0x00BC, ".25"},  {0x00BD, ".5"},   {0x00BE, ".75"},  {0x2150, ".143"}, {0x2151, ".111"},
    {0x2152, ".1"},   {0x2153, ".333"}, {0x2154, ".667"}, {0x2155, ".2"},   {0x2156, ".4"},
    {0x2157, ".6"},   {0x2158, ".8"},   {0x2159, ".167"}, {0x215A, ".833"}, {0x215B, ".125"},
    {0x215C, ".375"}, {0x215D, ".625"}, {0x215E, ".875"}};

bool append_shape(char32_t code, std::string& plain) {
  for (const NumbersInShapes& row : kShapes) {
    if (code < row.first || code > row.last) continue;
    plain += std::to_string(row.value + static_cast<int>(code - row.first));
    return true;
  }
  for (const auto& [fraction, decimals] : kSignsOfFractions) {
    if (fraction != code) continue;
    if (plain.empty() || !is_ascii_digit(plain.back())) plain += '0';
    plain += decimals;
    return true;
  }
  return false;
}

}  // namespace

std::string with_plain_digits(std::string_view text) {
  const bool is_plain = std::all_of(text.begin(), text.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (is_plain) return std::string(text);
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    const std::string_view written = text.substr(at, character.length);
    at += character.length;
    const bool is_unseen =
        std::find(std::begin(kUnseen), std::end(kUnseen), character.code) != std::end(kUnseen);
    if (is_unseen || append_shape(character.code, plain)) continue;
    const int digit = character.code < 0x80 ? -1 : text::digit_value(character.code);
    if (digit >= 0) {
      plain += static_cast<char>('0' + digit);
    } else {
      plain += written;
    }
  }
  return plain;
}

}  // namespace cvpress::claims
