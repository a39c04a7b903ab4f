// The person: the schema's `basics`.
#pragma once

#include "data/value.h"
#include "jsonresume/items_before.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// `basics` without its summary; what reading that would not give back is in its `cvpress`.
data::Map basics_of(const model::Person& person, const Writing& writing);

/// Reads anybody's `basics`; its summary is no part of the person.
model::Person read_basics(const data::Map& basics, const Reading& reading);

}  // namespace cvpress::jsonresume
