// "guard: statements": a variant hides, orders and chooses, and every other text is signed for.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "tailor/fact_guard.h"
#include "tailor/parts.h"

namespace cvpress::tailor {

/// Whether the profile says what a change makes of a text: all of its sentences, in any order; of
/// an entry's text in that entry, of a text of the person anywhere. A date told less exactly, the
/// usual titles of sections in the document's `language`, and a name where the profile has none,
/// say nothing new.
bool is_of_profile(const Change& change, const Parts& profile, std::string_view language);

/// Tells a text that is not of the profile as an error at its place in the plan.
void report_statement(const Change& change, Diagnostics& diagnostics);

/// The same of a link or a picture in it.
void report_target(const Target& target, const Change& change, Diagnostics& diagnostics);

}  // namespace cvpress::tailor
