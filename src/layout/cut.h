// The places where a node may be cut, as layout lists them in unlimited height:
// what a plan of page breaks chooses from.
#pragma once

#include <cstdint>
#include <vector>

#include "base/geometry.h"
#include "base/source.h"
#include "layout/break_appeal.h"
#include "layout/part.h"

namespace cvpress::layout {

/// What stands on both sides of a cut, from the best to the worst.
enum class CutKind : std::uint8_t { kSections, kGroups, kEntries, kBlocks, kLines };

/// A part that a cut goes through.
struct DividedPart {
  const Part* part = nullptr;  // null: none
  Pt above = 0;                // how much of it stays, with its heading
  Pt below = 0;                // how much goes on
};

/// A place to cut. Heights are from the top of the node, which may be one that
/// was begun before. Parts live as long as the node.
struct Cut {
  Pt height = 0;  // of what stays
  Pt resume = 0;  // where the rest begins; a region's head drops what is between
  BreakAppeal appeal = BreakAppeal::kPerfect;
  CutKind kind = CutKind::kBlocks;
  bool forced = false;         // the author wants a new page or column here
  const Part* next = nullptr;  // the part that would begin the next region
  SourceSpan where = {};       // of what would begin it
  int lines = 0;               // kLines: how many of the paragraph's stay
  DividedPart section = {};
  DividedPart entry = {};
};
using Cuts = std::vector<Cut>;

}  // namespace cvpress::layout
