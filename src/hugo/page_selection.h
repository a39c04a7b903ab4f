// Which of a site's pages a list shows, and in which order.
#pragma once

#include "hugo/page_list_rules.h"

namespace cvpress::hugo {

/// Whether a page is one that the filter wants.
bool is_wanted(const ContentPage& page, const PageFilter& filter);

/// Puts pages into the order that is asked for: equals in Hugo's order, pages
/// without what is ordered by last.
void sort_pages(ContentPages::Pages& pages, const PageOrder& order);

}  // namespace cvpress::hugo
