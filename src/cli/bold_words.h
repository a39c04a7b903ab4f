// Words of "bold" that no document of a batch has: most are mistyped.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "base/diagnostics.h"
#include "tailor/parts.h"
#include "tailor/tailor.h"

namespace cvpress::cli {

/// A plan may have words of several languages, and of bullets that some documents leave out: what
/// counts is whether any document says them.
class BoldWords {
 public:
  void add(const std::vector<tailor::BoldWord>& words);
  void add(const BoldWords& others);
  /// Warns of those that none says, with the nearest word of the profile.
  void tell(const tailor::Parts& profile, Diagnostics& diagnostics) const;

 private:
  using Key = std::tuple<FileId, std::uint32_t, std::string>;
  void add(const Key& key, const tailor::BoldWord& word);

  std::map<Key, tailor::BoldWord> words_;
};

}  // namespace cvpress::cli
