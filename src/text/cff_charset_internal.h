// The charset of a bare CFF table: which CID each glyph of a CID-keyed face has
// (Adobe Technical Note 5176, sections 9 and 13).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cvpress::text {

/// The CIDs of glyphs 0, 1, … of a CID-keyed CFF; nothing for a name-keyed one,
/// whose glyph ids serve as CIDs, or for a damaged one.
std::optional<std::vector<std::uint16_t>> cff_cids(std::string_view table, unsigned glyph_count);

}  // namespace cvpress::text
