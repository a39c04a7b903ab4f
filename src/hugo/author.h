// Author profiles given as files of their own, outside any site.
#pragma once

#include "data/value.h"
#include "hugo/front_matter.h"
#include "hugo/profile_lists.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Whether a map looks like an author profile.
bool is_author(const data::Map& map);

/// Whether a page outside of a site is of a person: it has a name or an address
/// beside what it tells. Pages of sites may have these for anything.
bool is_page_of_person(const data::Map& map);

/// Reads the person into the résumé, where it has none yet, and returns the
/// profile's own sections: biography, work, education, skills, languages,
/// awards, interests.
std::vector<model::Section> read_author(const Page& page, const Reading& reading, CvInProgress& cv);

}  // namespace cvpress::hugo
