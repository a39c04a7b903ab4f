// The logo that a theme finds by an organization's name (hugo-formats.md 8.2).
#pragma once

#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The site's file for the entry's icon, or for its organization with "_" for
/// spaces; empty where there is none.
model::ImageRef organization_logo(const model::Entry& entry, const Reading& reading);

}  // namespace cvpress::hugo
