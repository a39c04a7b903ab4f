// A letter among what is composed: its words are on the pages, or it is told that they are not.
#pragma once

#include <string>

#include "compose/setting.h"
#include "model/resume.h"

namespace cvpress::compose {

/// Notes which of the letter's fields are among those that were printed just now.
void note_of_letter(Record& record);

/// At the end: promises what was printed of the letter, and warns of what was not.
void promise_letter(const Setting& setting);

/// The subject of the letter, else who writes it; "" where neither is known.
std::string title_of_letter(const model::Resume& resume);

}  // namespace cvpress::compose
