// Who the CV is about: what of `cv` is no section.
#pragma once

#include "data/fields.h"
#include "model/resume.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// The person, with the contacts in the order of the keys. What was read is known to `fields`.
model::Person read_person(const data::Map& cv, data::Fields& fields, const Reading& reading);

}  // namespace cvpress::rendercv
