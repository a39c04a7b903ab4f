// Sections of widget pages and landing pages (hugo-formats.md 1.1, 1.2, 3).
#pragma once

#include <vector>

#include "hugo/reading.h"
#include "hugo/section_part.h"
#include "hugo/section_readers.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The sections that a part of a page gives: usually one; none where it prints
/// nothing on paper, which a note tells.
std::vector<model::Section> read_part(const SectionPart& part, const Reading& reading,
                                      const SharedReading& shared);

/// A section by its title, its text and its items, whatever its widget: what
/// is done for widgets that no reader is made for.
std::vector<model::Section> read_list_section(const SectionSource& source, const Reading& reading);

}  // namespace cvpress::hugo
