// The characters of a document that no face has, told once and by script.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "text/paragraph.h"

namespace cvpress::text {

/// Collects what paragraphs miss.
class MissingCharacters {
 public:
  void add(const Paragraph& paragraph);

  /// One warning for each script (UAX 24), and one for all pictographs, at the
  /// first place that needs it, with the characters in the order in which they
  /// were met. `asks_system` says whether the system's fonts were looked at.
  void report(const SourceMap& sources, bool asks_system, Diagnostics& diagnostics) const;

 private:
  struct Group {
    std::string name;  // of the script, "" for none, or "pictographs"
    std::u32string characters;
    MissingCharacter first;  // the first that has a place
  };
  std::vector<Group> groups_;  // as they were met
  std::set<char32_t> known_;
};

}  // namespace cvpress::text
