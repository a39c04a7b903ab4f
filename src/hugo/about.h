// The biography section of a site: whom it is about, and what it shows of them
// (hugo-formats.md 5.7, 5.8).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hugo/profile_lists.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Whether a widget or block shows a person: about, about.biography,
/// resume-biography-3, …
bool is_about(std::string_view widget);

/// The key of the author that a section names (`author`, `content.username`);
/// "" where it names none.
std::string author_named_by(const SectionSource& source);

/// Reads the person into the résumé, unless it is there already, and returns
/// the biography and, where the block shows them, interests and education. A
/// section about another person than the CV's is left out with a note.
std::vector<model::Section> read_about(const SectionSource& source, const Reading& reading,
                                       CvInProgress& cv);

/// The biography of a profile alone, under the interface's heading; nothing
/// where it has none, or it was shown before.
std::optional<model::Section> take_biography(const Profile& profile, const Reading& reading,
                                             CvInProgress& cv);

}  // namespace cvpress::hugo
