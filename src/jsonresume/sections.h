// Sections: the lists of a document in their order, with what is said of each.
#pragma once

#include "data/value.h"
#include "jsonresume/items_before.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Adds the schema's lists and the summary to a document whose `basics` are given, and says
/// in `own` what the sections are.
void add_sections(const model::Resume& resume, data::Map& basics, data::Map& lists, data::Map& own,
                  const Writing& writing);

/// The sections of a document; `own` is what add_sections said of them, null where nobody did.
/// It says what is about the lists of the document only: each item of these is in a section,
/// told of or not. `basics` are those of the document, null where it has none.
std::vector<model::Section> read_sections(const data::Map& document, const data::Map* basics,
                                          const data::Value* own, const Reading& reading);

}  // namespace cvpress::jsonresume
