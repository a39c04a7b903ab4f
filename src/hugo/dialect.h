// Which Markdown a site writes (hugo-formats.md 0, 9.2, 10).
#pragma once

#include "base/files.h"
#include "data/value.h"
#include "hugo/site.h"
#include "markdown/context.h"

namespace cvpress::hugo {

/// Whether the parameters of a site turn formulas on.
bool turns_math_on(const Site& site);

/// Whether a site's configuration and folders are those of Hugo Blox for
/// Tailwind or of the HugoBlox Kit, which read ==x==, ^x^ and ~x~.
bool has_marks(const data::Map& config, const Site& site, const FileProvider& files);

/// Whether an author's front matter is one of theirs.
bool is_profile_with_marks(const data::Map& front);

}  // namespace cvpress::hugo
