// Which words of a text are not in another, both read from the beginning to the end.
#pragma once

#include <string>
#include <vector>

namespace cvpress::tailor {

/// For each word of the first text, whether the second lacks it there; for each of the second,
/// whether it is new. What stands elsewhere is both, but not the parts of a line in another order.
struct WordChanges {
  std::vector<bool> removed;
  std::vector<bool> added;
};

/// Words are the same first of all where their neighbours are the same, too, then between these.
/// One that is the same by chance amid others that are not ("of") is taken for changed.
WordChanges word_changes(const std::vector<std::string>& before,
                         const std::vector<std::string>& after);

}  // namespace cvpress::tailor
