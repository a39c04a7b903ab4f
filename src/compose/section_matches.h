// Whether the titles that a layout has sections for are those of the résumé.
#pragma once

#include "compose/setting.h"

namespace cvpress::compose {

/// Warns of a section's `match` that no section of the résumé has, but a near one: a
/// layout may have more sections than a résumé, so the others are no mistakes.
void warn_of_missed_titles(const Setting& setting);

}  // namespace cvpress::compose
