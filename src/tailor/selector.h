// How a plan names a part of a résumé.
#pragma once

#include <string>

#include "base/source.h"

namespace cvpress::tailor {

/// All that is given must hold. Which sort of part is meant follows from it: with `text` a
/// bullet or a member of a group; with `tag` or `id` whatever has it; else an entry; with
/// `section` alone a section. `name` is a selector that is only a text: the title or
/// organization of an entry, the text of a bullet or member, or a section; "#b1" is an id, and
/// "section:skills" a section.
struct Selector {
  std::string section;  // its kind ("experience") or title
  std::string organization;
  std::string title;
  std::string start;  // "2021" holds for 2021-03, too
  std::string tag;
  std::string id;
  std::string text;  // one that ends with "…" or "..." is how the text begins
  std::string name;
  bool every = false;  // several may be meant
  SourceSpan where;
};

/// Whether it says nothing of what is meant.
bool is_empty(const Selector& selector);

}  // namespace cvpress::tailor
