// Letter by letter: what was drawn and what is read, in the order of the content stream.
#pragma once

#include <cstdint>
#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "reader/document.h"

namespace cvpress::audit {

/// The glyphs [first, last) of a page that are a drawn text's; none where it was not found.
struct Paired {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool found() const { return last > first; }
};

/// For each of Drawn::texts. Letters that are missing, changed, doubled, elsewhere on the
/// page, seen though they should not be, or in the wrong kind of content are findings, the
/// first of a page.
std::vector<Paired> pair_texts(const Drawn& drawn, const reader::SeenDocument& seen,
                               std::vector<Finding>& findings);

}  // namespace cvpress::audit
