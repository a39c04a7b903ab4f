// Sections whose content is in the author's profile, and widgets that list what
// a person has and can (hugo-formats.md 4, 5.2 to 5.6, 5.11).
#pragma once

#include <string_view>
#include <vector>

#include "hugo/profile_lists.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Whether read_profile_section knows a widget or block: experience, skills,
/// awards, languages, with and without "resume-"; accomplishments, featurette,
/// features, tech-stack.
bool is_profile_section(std::string_view widget);

/// The sections of such a widget: what it holds itself, else what the profile
/// of its author has. Experience may be two: jobs and education.
std::vector<model::Section> read_profile_section(const SectionSource& source,
                                                 const Reading& reading, CvInProgress& cv);

/// The biography and lists of a profile that no section has shown, in the order
/// of a CV, each under the interface's heading.
std::vector<model::Section> unplaced_profile_sections(const Profile& profile,
                                                      const Reading& reading, CvInProgress& cv);

}  // namespace cvpress::hugo
