// The script of each character (UAX 24).
#pragma once

#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

/// Punctuation, spaces and marks have the script of what stands before them,
/// or after them at the beginning.
std::vector<hb_script_t> resolve_scripts(const std::vector<Character>& characters);

}  // namespace cvpress::text
