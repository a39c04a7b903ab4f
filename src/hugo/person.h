// The person of a profile: name, role, affiliations, links, picture
// (hugo-formats.md 5.8, 8.4).
#pragma once

#include <string>
#include <string_view>

#include "hugo/authors.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The name to print; "" where a profile has none and its key is no name either
/// ("admin", "me").
std::string display_name(const Profile& profile);

/// Whether a name in full is that of the profile's person, in one of its forms.
bool is_name_of(const Profile& profile, std::string_view name);

/// Reads the person, where `resume` has none yet: its headline is the role,
/// then the affiliations that the role does not name already. Contacts are
/// added to those there are. Doing it again changes nothing.
void read_person(const Profile& profile, const Reading& reading, model::Resume& resume);

/// Adds the links of a list (`social`, `profiles`, `links`, `contact_links`):
/// maps or bare addresses. What leads inside the site is left out with a note.
void add_links(const data::Value& list, const Reading& reading, model::Person& person);

}  // namespace cvpress::hugo
