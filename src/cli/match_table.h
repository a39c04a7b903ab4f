// What `cvpress match` prints of the terms that it compared.
#pragma once

#include <string>
#include <vector>

#include "tailor/coverage.h"

namespace cvpress::cli {

/// The terms of a job, as one version of a profile says them.
struct MatchColumn {
  std::string name;
  std::vector<tailor::TermCoverage> terms;
};

/// A table with a line for each term, what is asked for most often first, and what each version
/// leaves out that its profile has. All columns are of the same terms; there is one at least.
std::string match_as_text(const std::vector<MatchColumn>& columns);

/// A JSON object in a line for each version and term.
std::string match_as_json(const std::vector<MatchColumn>& columns);

}  // namespace cvpress::cli
