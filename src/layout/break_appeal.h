#pragma once

#include <cstdint>

namespace cvpress::layout {

/// How good a break is; higher is better.
enum class BreakAppeal : std::uint8_t {
  kLastResort,  // through what may not be divided
  kBreaksKeep,  // between things that are to be kept together
  kOrphan,      // leaves too few lines on a side
  kPerfect,
};

}  // namespace cvpress::layout
