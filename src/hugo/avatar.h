// The picture of a person, where each generation of the theme keeps it
// (hugo-formats.md 8.4).
#pragma once

#include "hugo/authors.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Empty where the site has none. Pictures of other sites (Gravatar) are not
/// fetched, which is a note.
model::ImageRef avatar_of(const Profile& profile, const Reading& reading);

}  // namespace cvpress::hugo
