// What shortcodes of a page bring in from elsewhere in the site
// (hugo-formats.md 9.3).
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "hugo/front_matter.h"
#include "hugo/page_authors.h"
#include "hugo/reading.h"

namespace cvpress::hugo {

/// The interface word under a key in the language of the résumé.
using InterfaceWord = std::function<std::string(std::string_view key)>;

/// Answers for all pages of a run. Each page is read once, and what a run
/// brings in is bounded; beyond, and for what the site has not, there is no answer.
class SiteAnswers {
 public:
  SiteAnswers(AuthorName author_name, InterfaceWord word)
      : author_name_(std::move(author_name)), word_(std::move(word)) {}

  /// The name to print of an author by its key.
  std::optional<std::string> author(const std::string& key) const;

  /// A page as one line of references, in Markdown: "Authors (Year). *Title*. Venue."
  std::optional<std::string> citation(const std::string& path, const Reading& reading);

  /// The Markdown of a page below its front matter.
  std::optional<std::string> page_text(const std::string& path, const Reading& reading);

  /// The bytes of a file beside the page.
  std::optional<std::string> table(const std::string& name, const Reading& reading);

  std::string word(std::string_view key) const { return word_(key); }

 private:
  const Page* page(const std::string& path, const Reading& reading);
  std::optional<std::string> within_bounds(std::string text);
  std::string authors_line(const data::Map& front) const;

  AuthorName author_name_;
  InterfaceWord word_;
  std::map<std::string, std::optional<Page>> pages_;  // by the file's path
  std::size_t answered_ = 0;                          // bytes of this run
};

}  // namespace cvpress::hugo
