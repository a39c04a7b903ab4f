#include "text/hanging.h"

#include <algorithm>
#include <iterator>

namespace cvpress::text {
namespace {

struct HangingCharacter {
  char32_t character;
  double share;
};

/// Light marks hang the most. Sorted.
constexpr HangingCharacter kHanging[] = {
    {U'!', 0.2},   {U'"', 0.5},   {U'\'', 0.5},  {U')', 0.15},  {U',', 0.7},   {U'-', 0.7},
    {U'.', 0.7},   {U':', 0.5},   {U';', 0.5},   {U'?', 0.2},   {0x00BB, 0.4}, {0x060C, 0.6},
    {0x061B, 0.4}, {0x06D4, 0.6}, {0x2010, 0.7}, {0x2011, 0.7}, {0x2013, 0.4}, {0x2014, 0.25},
    {0x2018, 0.5}, {0x2019, 0.5}, {0x201C, 0.5}, {0x201D, 0.5}, {0x203A, 0.4},
};

}  // namespace

double hanging_share(char32_t character) {
  const auto found = std::lower_bound(
      std::begin(kHanging), std::end(kHanging), character,
      [](const HangingCharacter& each, char32_t sought) { return each.character < sought; });
  const bool known = found != std::end(kHanging) && found->character == character;
  return known ? found->share : 0;
}

}  // namespace cvpress::text
