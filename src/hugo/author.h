// Author profiles: the person, and the lists that later generations keep there
// (hugo-formats.md 5.4 to 5.8).
#pragma once

#include "data/value.h"
#include "hugo/front_matter.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Whether a map looks like an author profile.
bool is_author(const data::Map& map);

/// Reads the person into `resume`, where it has none yet, and the profile's own
/// sections: biography, work, education, skills, languages, awards, interests.
void read_author(const Page& page, const Reading& reading, model::Resume& resume);

/// The contact widget and block: e-mail, phone, address, links.
void read_contact(const data::Map& map, const Reading& reading, model::Resume& resume);

}  // namespace cvpress::hugo
