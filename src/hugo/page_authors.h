// Who wrote the pages of a list (hugo-formats.md 6.2).
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "hugo/content_page.h"

namespace cvpress::hugo {

/// The person behind a user's name ("admin") or a full name; nothing for people
/// without a profile.
using AuthorName = std::function<std::optional<model::Author>(std::string_view key)>;

struct PageAuthors {
  std::vector<model::Author> authors;
  /// What `author_notes` says ("* Equal contribution"), its marks standing
  /// behind the names it is said of; empty where there is none.
  model::InlineText notes;
};

/// The authors in the page's order. Where no profile tells who of them the
/// person is, the only name in bold does.
PageAuthors page_authors(const ContentPage& page, const Reading& reading,
                         const AuthorName& author_name);

}  // namespace cvpress::hugo
