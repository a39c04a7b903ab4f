// A letter: the document's `cvpress.letter`, for which the schema has nothing.
#pragma once

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// All that the letter says, exactly.
data::Map letter_members(const model::Letter& letter, const Reading& reading);

/// What letter_members wrote, or somebody by hand.
model::Letter read_letter(const data::Value& value, const Reading& reading);

}  // namespace cvpress::jsonresume
