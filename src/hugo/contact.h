// The contact widget and blocks: how to reach the person, from every place that
// the generations of the theme keep it in (hugo-formats.md 5.9).
#pragma once

#include <string_view>
#include <vector>

#include "hugo/profile_lists.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Whether a widget or block is one of contact: contact, contact-info.
bool is_contact(std::string_view widget);

/// Adds to the person what the section says: of its own, else of the site's
/// configuration (contact) or of the author (contact-info). Returns a section
/// only where there is prose: text, directions, office hours, words to those
/// who would join. Forms and maps are left out with a note.
std::vector<model::Section> read_contact(const SectionSource& source, const Reading& reading,
                                         CvInProgress& cv);

}  // namespace cvpress::hugo
