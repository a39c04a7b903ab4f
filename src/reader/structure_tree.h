// The structure tree (ISO 32000-1 14.7).
#pragma once

#include "reader/page_parts.h"

namespace cvpress::reader {

/// Nothing where the catalog names none. Links that it names are marked in `document`.
std::optional<SeenStructure> read_structure(ObjectFile& file, const Dictionary& catalog,
                                            const PagePlaces& places, SeenDocument& document);

/// Whether a role is one of the standard structure types (14.8.4).
bool is_standard_role(std::string_view role);

}  // namespace cvpress::reader
