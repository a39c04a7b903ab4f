// What reading Markdown needs besides the text: where to report, which dialect
// the site has, and whom to ask for what only the site knows.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source.h"

namespace cvpress::markdown {

/// Where the sites' dialects differ (hugo-formats.md 9.2).
struct Dialect {
  bool math = false;          // $x$, $$x$$, \(x\), \[x\] are formulas
  bool marks = false;         // ==x==, ^x^, ~x~; families D and E
  std::string language = {};  // BCP 47, whose quotation marks are set; "" for English
};

/// What a shortcode asks the site for.
struct SiteQuestion {
  enum class Kind {
    kCitation,   // name: a page's path; answered with Markdown
    kMention,    // name: an author's folder; answered with the name to print
    kParameter,  // name: a key, "." between its parts; answered with its text
    kTable,      // name: a file beside the page; answered with its bytes, CSV
    kInclude,    // name: a page's path; answered with its Markdown
    kReference,  // name: a page's or file's path; answered with its address
  };
  Kind kind;
  std::string name;
};

/// So many different tags, and shortcodes, of one text are reported, no more.
inline constexpr std::size_t kMostReports = 20;

/// Longer addresses lead nowhere.
inline constexpr std::size_t kLongestAddress = 4000;

/// Lives no longer than what it refers to.
struct Context {
  const SourceMap& sources;
  Diagnostics& diagnostics;
  Dialect dialect = {};
  /// Answers a question; nothing where the site does not have it. May be empty.
  std::function<std::optional<std::string>(const SiteQuestion&)> resolve = {};
  /// An interface word by its key ("callout_note"); "" for none. May be empty.
  std::function<std::string(std::string_view key)> word = {};
};

}  // namespace cvpress::markdown
