// Random résumés for the property test of the layouts: the same seed gives the
// same résumé on every machine, and every word in it is there once.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/resume.h"

namespace cvpress::tests {

/// A run of words of one text, which are printed one after the other.
using WordRun = std::vector<std::string>;

struct RandomResume {
  model::Resume resume;
  /// All words, in lower case; each run is one field of one entry, or more of its description.
  std::vector<WordRun> runs;
  /// First words of the titles of a section's entries, for those sections whose order may not
  /// change.
  std::vector<WordRun> titles;
};

/// `size` is about the number of entries in a section, from 1.
RandomResume random_resume(std::uint64_t seed, int size);

}  // namespace cvpress::tests
