// What pages say of their language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "hugo/chosen_parts.h"

namespace cvpress::hugo {

/// The language that the parts' pages say they are in, by their `lang` or
/// `language` (BCP 47): that of the first one counts. "" where none says any. What
/// names no language is a warning, and so is what `site_says`, if it says anything,
/// wins over: a site's own language is that of all of its pages but those named.
std::string language_of_parts(const std::vector<ChosenPart>& parts, std::string_view site_says,
                              Diagnostics& diagnostics);

}  // namespace cvpress::hugo
