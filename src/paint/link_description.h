// What a link tells those who do not see it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/paragraph.h"

namespace cvpress::paint {

/// The text of the link that a run is part of, whose runs are neighbours. A very
/// long one is cut, since it is told again with each line.
std::string description_of(const std::vector<text::Run>& runs, std::size_t run);

}  // namespace cvpress::paint
