// What a file says of itself beside its pages.
#pragma once

#include "reader/object_file.h"

namespace cvpress::reader {

/// Version, Info, XMP, language, marks and viewer's preferences.
void read_facts(ObjectFile& file, const Dictionary& catalog, SeenDocument& document);

/// Embedded files of the name tree and of AF.
void read_attachments(ObjectFile& file, const Dictionary& catalog, SeenDocument& document);

/// The titles of the outline, depth first.
void read_outline(ObjectFile& file, const Dictionary& catalog, SeenDocument& document);

}  // namespace cvpress::reader
