// The sections of a CV.
#pragma once

#include <vector>

#include "data/value.h"
#include "model/resume.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// A section by its key and its list of entries; nothing is in it where the list is empty.
model::Section read_section(const data::Member& member, const Reading& reading);

/// Whether anything of a section would be printed.
bool is_empty(const model::Section& section);

}  // namespace cvpress::rendercv
