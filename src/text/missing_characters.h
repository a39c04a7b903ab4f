// The characters of a document that no face has, told once and by script.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "text/paragraph.h"

namespace cvpress::text {

/// Collects what paragraphs miss.
class MissingCharacters {
 public:
  void add(const Paragraph& paragraph);

  /// One warning for each script (UAX 24), at the first place that needs it,
  /// with the characters in the order in which they were met.
  void report(Diagnostics& diagnostics) const;

 private:
  struct Script {
    std::u32string characters;
    SourceSpan where;
  };
  std::vector<std::pair<std::string, Script>> scripts_;  // by name, as they were met
  std::set<char32_t> known_;
};

}  // namespace cvpress::text
