// The pages of a site's content folders that sections list: publications,
// talks, projects, posts (hugo-formats.md 6.1). Each file is read once a run,
// however many sections list it.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hugo/content_files.h"
#include "hugo/front_matter.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// A page as lists see it.
struct ContentPage {
  PageFile file;
  std::string section;  // the first folder below the site's content: "publication"
  std::string type;     // in lower case: of the front matter, else the section
  model::Kind kind = model::Kind::kOther;
  Page page;
  std::string title;  // as it was written
  std::optional<model::Date> date;
  std::string time;  // of the day, "13:00:00", where the date has one
  double weight = 0;

  /// Where its keys stand: the front matter, `params` of it first.
  Places places() const;
  /// Where to point when the page as a whole is meant.
  SourceSpan where() const { return {page.where.file, 0, 0}; }
};

/// The kind of the pages that a folder or type of this name holds: "publication"
/// and "publications" are kPublications, "blog" is kOther; nothing for names that
/// say nothing.
std::optional<model::Kind> kind_of_folder(std::string_view name);

/// The folders that generations of the theme have for the same pages, the name
/// itself first: "talk", "talks", "event", "events".
std::vector<std::string> folders_named_like(std::string_view name);

/// The pages read so far.
class ContentPages {
 public:
  using Pages = std::vector<const ContentPage*>;

  /// The pages of a folder of the site's content, by path. Drafts are left out
  /// with a note, pages that cannot be read with a warning that says why.
  const Pages& in_folder(const std::string& folder, const Reading& reading);

 private:
  const ContentPage* page(const PageFile& file, const Reading& reading);
  std::optional<std::string> text_of(const PageFile& file, const Reading& reading);
  void tell(const Diagnostics& found, Diagnostics& diagnostics);

  std::map<std::string, std::unique_ptr<ContentPage>> pages_;  // by path; null if left out
  std::map<std::string, Pages> folders_;                       // by path
  std::size_t bytes_ = 0;
  std::size_t problems_ = 0;  // told of so far
};

}  // namespace cvpress::hugo
