// What a section that lists pages asks for: which pages, how many, in which
// order, as what (hugo-formats.md 5.10, 5.11).
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "hugo/content_page.h"
#include "hugo/section_source.h"

namespace cvpress::hugo {

/// The style in which a list prints each page as one reference.
enum class CitationStyle : std::uint8_t { kNone, kApa, kMla };

/// Names as Hugo makes terms of them: "Deep Learning" is "deep-learning".
using Terms = std::set<std::string>;
std::string term_of(std::string_view text);

/// Which pages are wanted. Empty sets of what is wanted want all.
struct PageFilter {
  Terms tags;
  Terms exclude_tags;
  Terms categories;
  Terms authors;
  Terms publication_types;
  Terms exclude_publication_types;
  bool featured_only = false;
  bool exclude_featured = false;
};

/// By what pages are ordered: Hugo's order (weight, newest, title), one of a
/// page's facts, or a key of its front matter.
struct PageOrder {
  enum class By : std::uint8_t { kHugo, kDate, kTitle, kWeight, kParameter };
  By by = By::kHugo;
  std::string parameter;  // "event_start"
  bool ascending = false;
};

struct PageListRules {
  std::vector<std::string> folders;  // as the section names them
  std::string type;                  // pages of another type are not listed; "" for any
  PageFilter filter;
  PageOrder order;
  std::optional<std::size_t> count;  // nothing for all
  bool counted_by_author = true;     // no default of the theme
  std::size_t offset = 0;
  CitationStyle citation = CitationStyle::kNone;
  bool shows_summaries = true;
};

/// Whether a widget or block lists pages ("publications", "collection").
bool is_page_list(std::string_view widget);

/// Reads what the section and the site's configuration say, the theme's
/// defaults where they say nothing. Wishes that need a clock are told of in a note.
PageListRules page_list_rules(const SectionSource& source, const Reading& reading);

}  // namespace cvpress::hugo
