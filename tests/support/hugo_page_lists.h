// A site in memory and its lists of pages, for the tests of the readers.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "hugo/page_list.h"
#include "model/resume.h"

namespace cvpress::tests {

struct PageListOutcome {
  std::vector<model::Section> sections;
  std::string messages;  // as a user sees them, notes included

  /// The titles of all entries, in their order.
  std::vector<std::string> titles() const;
  const model::Entry& entry(std::size_t index = 0) const {
    return sections.at(0).entries.at(index);
  }
};

/// A site of Ada Lind, whose profile is "admin".
class PageListSite {
 public:
  PageListSite();

  /// A page with YAML front matter, below content/.
  PageListSite& page(const std::string& path, const std::string& front,
                     const std::string& body = "");
  /// Any file, from the site's root.
  PageListSite& file(const std::string& path, const std::string& text);
  /// `params` of the configuration, as YAML.
  PageListSite& params(const std::string& yaml);
  /// One more language of the folder content/, told by the suffix of its pages.
  PageListSite& language(const std::string& id);
  hugo::Site& site() { return site_; }

  /// Reads the lists that sections of this widget make: YAML, one for each.
  PageListOutcome read(const std::string& widget, const std::string& section = "title: List\n");
  PageListOutcome read_all(const std::string& widget, const std::vector<std::string>& sections);

 private:
  MemoryFiles files_;
  hugo::Site site_;
};

}  // namespace cvpress::tests
