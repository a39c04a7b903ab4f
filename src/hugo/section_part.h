// A section of a page as it lies in its file, before it is read: a widget page
// or a block, whether it is shown, and where it stands (hugo-formats.md 1.1, 1.2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hugo/front_matter.h"
#include "hugo/section_source.h"

namespace cvpress::hugo {

struct SectionPart {
  data::Value front;   // a map, or Null for a page of Markdown alone
  SourceSpan body;     // Markdown after the front matter
  SourceSpan where;    // of the whole part
  std::string path;    // of its file; "" for standard input
  std::string widget;  // its name in lower case, "" for none
  std::string title;
  std::string hidden;     // why it is not shown ("is not active"); "" if it is
  bool is_block = false;  // of a landing page; else a page of its own
  double weight = 0;      // 0 for none
  std::string date;       // as written, comparable as text
  /// The `cvpress` key of its page: how the CV should look. Of a landing page
  /// the first block has it.
  data::Value look = {};
  /// What its page says of its language, or Null; of a landing page the first
  /// block has it.
  data::Value language = {};
  /// The `cvpress` key of the index of the folder whose files are the parts; the first part has it.
  data::Value look_of_folder = {};

  /// The part's map; an empty one where there is none.
  const data::Map& map() const;
  /// As the readers of sections want it; the part must outlive it.
  SectionSource source() const;
};

/// How the parts of a widget page are pages to Hugo.
enum class PartRule {
  kPages,      // of Academic before 4.2: drafts and scheduled ones are hidden
  kResources,  // of a bundle: shown whatever they say of dates
};

/// A page as the part that it is.
SectionPart part_of(Page page, std::string path);

/// Says in `hidden` why a part is not shown, if it is not. `today` as in Site.
void judge_part(SectionPart& part, PartRule rule, const std::string& today);

/// A block of a landing page's list; one that is no map is none.
SectionPart part_of_block(const data::Value& block, const std::string& path);

/// Hugo's order of pages: weight, none last; newest first; title; path.
void sort_parts(std::vector<SectionPart>& parts);

/// What the front matter of a page says of its language; Null where it says nothing.
data::Value language_said_in(const data::Map& front);

/// Why a page with this front matter is not built by Hugo; "" if it is.
std::string why_not_built(const data::Map& front, const std::string& today);

}  // namespace cvpress::hugo
