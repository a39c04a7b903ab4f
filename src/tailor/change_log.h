// Tells what becomes of the parts of a profile: internal to tailor/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tailor/draft.h"

namespace cvpress::tailor {

class ChangeLog {
 public:
  ChangeLog(Draft& draft, std::vector<Change>& changes) : draft_(draft), changes_(changes) {}

  /// A part that is dropped, with a note that says why.
  void removed(std::size_t part);
  /// A text of a part (kNone: of the person) that is another now; new where `before` is "".
  void changed(std::size_t part, std::string_view field, std::string before, std::string after,
               const ReadyText& text);

 private:
  std::string claim_of(const ReadyText& text) const;
  std::vector<Target> targets_in(const ReadyText& text) const;

  Draft& draft_;
  std::vector<Change>& changes_;
};

}  // namespace cvpress::tailor
