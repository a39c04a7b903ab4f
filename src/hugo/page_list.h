// Sections that list other pages of the site: publications, talks, projects,
// posts (hugo-formats.md 5.10, 5.11, 6).
#pragma once

#include <string_view>
#include <vector>

#include "hugo/content_page.h"
#include "hugo/page_authors.h"
#include "hugo/page_list_rules.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The section that a page list is, its entries in the order it asks for; none,
/// with a note or warning that says why, if there is nothing to list.
/// `is_page_list(source.widget)` holds. `pages` is shared by all lists of a run.
std::vector<model::Section> read_page_list(const SectionSource& source, const Reading& reading,
                                           const AuthorName& author_name, ContentPages& pages);

/// The same for a single list.
std::vector<model::Section> read_page_list(const SectionSource& source, const Reading& reading,
                                           const AuthorName& author_name);

}  // namespace cvpress::hugo
