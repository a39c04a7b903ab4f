// The files of a document of a batch: one, or as many as a picture has pages.
#pragma once

#include <cstddef>
#include <string>

#include "base/diagnostics.h"
#include "cli/render.h"

namespace cvpress::cli {

/// Writes all of them, and the folder that they are in. "" or why one is not written.
std::string write_document(const std::string& path, const Rendered& rendered);

/// The bytes of all of them.
std::size_t size_of(const Rendered& rendered);

/// Warns of files that are called like a picture's pages and are none of it, since it has fewer
/// than it had. They are not removed, as they may have been sent.
void tell_stale_pages(const std::string& path, const Rendered& rendered, Diagnostics& diagnostics);

}  // namespace cvpress::cli
