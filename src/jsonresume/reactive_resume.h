// Documents of Reactive Resume, which have JSON Resume's `basics` and items, but all lists in
// `sections`.
#pragma once

#include <optional>

#include "base/diagnostics.h"
#include "data/value.h"

namespace cvpress::jsonresume {

/// Such a document as a JSON Resume; nothing for any other. What its program hides is left out,
/// with a note.
std::optional<data::Map> from_reactive_resume(const data::Map& document, Diagnostics& diagnostics);

}  // namespace cvpress::jsonresume
