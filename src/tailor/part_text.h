// What a part of a résumé says by itself: internal to tailor/.
#pragma once

#include <string>

#include "tailor/parts.h"

namespace cvpress::tailor {

/// The text of a bullet or a member, of an entry or a section without those inside it, and without
/// titles that all résumés have.
std::string own_text(const Part& part);

}  // namespace cvpress::tailor
