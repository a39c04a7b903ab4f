// Pages of projects and of posts as entries (hugo-formats.md 6.4).
#pragma once

#include "hugo/page_entry.h"

namespace cvpress::hugo {

/// Title, summary, links, date, tags.
model::Entry project_entry(const ContentPage& page, const PageListing& listing);

/// Title, date, summary.
model::Entry post_entry(const ContentPage& page, const PageListing& listing);

}  // namespace cvpress::hugo
