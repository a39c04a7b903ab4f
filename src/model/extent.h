// How much a résumé holds, so that what would take too long or too much memory
// to set is refused before it does.
#pragma once

#include <cstddef>

#include "base/diagnostics.h"
#include "model/resume.h"

namespace cvpress::model {

struct Extent {
  std::size_t entries = 0;
  std::size_t blocks = 0;  // paragraphs, lists and their items, tables and their cells
  std::size_t runs = 0;    // of inline text that look alike, and lines of code
  std::size_t bytes = 0;   // of text
};

/// The largest cost of a résumé that is set: about 500 full pages.
constexpr std::size_t kLargestCost = 3'200'000;

/// What setting it costs in time and memory, in bytes of plain text.
std::size_t cost_of(const Extent& extent);

/// False, with an error where the most that can be set is reached, if it is too much.
bool is_settable(const Resume& resume, Diagnostics& diagnostics);

}  // namespace cvpress::model
