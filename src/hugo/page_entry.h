// What entries of all kinds of pages have in common.
#pragma once

#include <cstddef>
#include <string>

#include "hugo/content_page.h"
#include "hugo/page_authors.h"
#include "hugo/page_links.h"
#include "hugo/page_list_rules.h"

namespace cvpress::hugo {

/// What a list leaves out of its pages on purpose; told once for each list.
struct LeftOut {
  std::size_t abstracts = 0;
  std::size_t summaries = 0;  // too long for a CV, or where references stand
  std::size_t bodies = 0;
  std::size_t links = 0;
  std::string link;  // the first of them
};

/// What the readers of a list's pages share.
struct PageListing {
  const Reading& reading;
  const AuthorName& author_name;
  const PageListRules& rules;
  LeftOut& left_out;
};

/// The reading of a page's own keys.
Reading reading_of(const ContentPage& page, const PageListing& listing);

/// An entry of the page's kind with title, date, links and summary; the title
/// of a page without any is its file's name, with a warning.
model::Entry page_entry(const ContentPage& page, const PageListing& listing);

/// The text of the first of some keys, without Markdown; empty if there is none.
model::InlineText plain_at(const Places& places, std::initializer_list<std::string_view> keys);

/// A date under the first of some keys that holds one.
std::optional<model::Date> date_at(const Places& places,
                                   std::initializer_list<std::string_view> keys,
                                   const Reading& reading);

}  // namespace cvpress::hugo
