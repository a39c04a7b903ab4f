// What is known of a Hugo site before its pages are read: its folders, its
// configuration, its languages (hugo-formats.md 1.4, 1.5, 10).
#pragma once

#include <string>
#include <vector>

#include "data/value.h"
#include "markdown/context.h"

namespace cvpress::hugo {

/// One language of a site.
struct SiteLanguage {
  std::string id;       // "zh", as the site names it
  std::string content;  // folder of its pages, from the site's root: "content", "content/zh"
  std::string title;
  data::Map params;  // what it says over the site's own
  double weight = 0;
  bool disabled = false;
  std::string tag;  // what Resume.language says, BCP 47: "zh-Hans"
};

/// A site, or the lack of one: files read alone have an empty root.
struct Site {
  std::string root;      // as a path for FileProvider; "" outside any site
  std::string title;     // of the site, in the language that is read
  std::string base_url;  // without its last "/"
  /// `params` of the configuration, the language's laid over; keys in lower case.
  data::Map params;
  std::vector<SiteLanguage> languages;  // in the site's order; at least one
  std::string default_language = "en";
  std::string language = "en";  // the one that is read: an id of `languages`
  std::string tag = "en";       // of that language, BCP 47
  bool tells_language = false;  // whether the configuration says it, or folders do
  std::string content;          // path of the folder of its pages, root included
  /// Whether its theme prints jobs newest first, whatever their order in the file:
  /// Academic 3 and 4 and the first of Wowchemy did (hugo-formats.md 4.2).
  bool sorts_jobs = false;
  markdown::Dialect dialect;  // of its Markdown
  /// The configuration's `cvpress` key, or that of its params: how the CV should look.
  data::Value look = {};
  /// "2026-05-01": what counts as today for pages that are scheduled; "" where
  /// nobody said (the clock is never asked, so that equal input gives equal output).
  std::string today;

  bool is_alone() const { return root.empty(); }
  /// A value of `params` by a path such as "hugoblox.content.citations.style",
  /// ASCII letters compared without case; nullptr where there is none.
  const data::Value* param(std::string_view path) const;
  /// The same as trimmed text, "" where there is none.
  std::string param_text(std::string_view path) const;
};

}  // namespace cvpress::hugo
