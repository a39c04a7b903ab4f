// Pages of publications as entries (hugo-formats.md 6.2).
#pragma once

#include "hugo/page_entry.h"

namespace cvpress::hugo {

/// Title, authors, venue (as organization), date, links; type, volume, issue,
/// pages and DOI as extra fields; the reference where the list asks for one.
model::Entry publication_entry(const ContentPage& page, const PageListing& listing);

}  // namespace cvpress::hugo
