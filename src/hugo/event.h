// Pages of talks and events as entries (hugo-formats.md 6.3).
#pragma once

#include "hugo/page_entry.h"

namespace cvpress::hugo {

/// Title, event (as organization) with its link, place, days from first to
/// last, those who spoke besides the person.
model::Entry event_entry(const ContentPage& page, const PageListing& listing);

}  // namespace cvpress::hugo
