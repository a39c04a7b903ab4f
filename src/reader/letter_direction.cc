#include "reader/letter_direction.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace cvpress::reader {
namespace {

struct DirectionRange {
  char32_t first;
  char32_t last;
  Direction direction;
};

/// What is not from left to right, in ascending order.
constexpr DirectionRange kDirections[] = {
    {0x00, 0x2F, Direction::kNeutral},           {0x30, 0x39, Direction::kNumber},
    {0x3A, 0x40, Direction::kNeutral},           {0x5B, 0x60, Direction::kNeutral},
    {0x7B, 0xA9, Direction::kNeutral},           {0xAB, 0xB4, Direction::kNeutral},
    {0xB6, 0xB9, Direction::kNeutral},           {0xBB, 0xBF, Direction::kNeutral},
    {0xD7, 0xD7, Direction::kNeutral},           {0xF7, 0xF7, Direction::kNeutral},
    {0x300, 0x36F, Direction::kNeutral},         {0x590, 0x65F, Direction::kRightToLeft},
    {0x660, 0x669, Direction::kNumber},          {0x66A, 0x66C, Direction::kNumber},
    {0x66D, 0x6EF, Direction::kRightToLeft},     {0x6F0, 0x6F9, Direction::kNumber},
    {0x6FA, 0x8FF, Direction::kRightToLeft},     {0x2000, 0x206F, Direction::kNeutral},
    {0x20A0, 0x20CF, Direction::kNeutral},       {0x2190, 0x2BFF, Direction::kNeutral},
    {0x3000, 0x3004, Direction::kNeutral},       {0xE000, 0xF8FF, Direction::kNeutral},
    {0xFB1D, 0xFDFF, Direction::kRightToLeft},   {0xFE70, 0xFEFE, Direction::kRightToLeft},
    {0x10800, 0x10FFF, Direction::kRightToLeft}, {0x1E800, 0x1EFFF, Direction::kRightToLeft},
};

/// Lead bytes of UTF-8 below which no letter runs from right to left.
constexpr unsigned char kFirstLead = 0xD6;

}  // namespace

Direction direction_of(char32_t character) {
  const auto* after =
      std::upper_bound(std::begin(kDirections), std::end(kDirections), character,
                       [](char32_t value, const DirectionRange& row) { return value < row.first; });
  if (after == std::begin(kDirections)) return Direction::kLeftToRight;
  const DirectionRange& range = *(after - 1);
  return character <= range.last ? range.direction : Direction::kLeftToRight;
}

bool has_right_to_left(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < kFirstLead) {
      ++at;
      continue;
    }
    const DecodedCharacter decoded = decode_utf8(text, at);
    if (direction_of(decoded.code) == Direction::kRightToLeft) return true;
    at += decoded.length;
  }
  return false;
}

bool is_space(char32_t character) {
  if (character <= ' ') return true;
  if (character < 0x85) return false;
  return character == 0x85 || character == 0xA0 || character == 0x1680 ||
         (character >= 0x2000 && character <= 0x200A) || character == 0x2028 ||
         character == 0x2029 || character == 0x202F || character == 0x205F || character == 0x3000;
}

}  // namespace cvpress::reader
