// Entries with fields: jobs, degrees, papers, whatever has a name.
#pragma once

#include "data/value.h"
#include "model/resume.h"
#include "rendercv/entry_type.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// An entry of a type that is no block. Keys that the type does not have are kept in `extra`.
model::Entry read_entry(const data::Map& map, EntryType type, SourceSpan where,
                        const Reading& reading);

}  // namespace cvpress::rendercv
