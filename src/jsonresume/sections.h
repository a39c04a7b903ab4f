// Sections: the lists of a document in their order, with what is said of each.
#pragma once

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Adds the schema's lists and the summary to a document whose `basics` are given, and says
/// in `own` what the sections are.
void add_sections(const model::Resume& resume, data::Map& basics, data::Map& lists, data::Map& own,
                  const Reading& reading);

/// The sections of a document; `own` is what add_sections said of them, null where nobody did.
std::vector<model::Section> read_sections(const data::Map& document, const data::Value* own,
                                          const Reading& reading);

}  // namespace cvpress::jsonresume
