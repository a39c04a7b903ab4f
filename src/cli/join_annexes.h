// Annexes behind, before and between the pages that were printed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "cli/annexes.h"
#include "privacy/hide.h"

namespace cvpress::cli {

struct JoinedAnnex {
  AnnexPtr annex;
  std::size_t before_page = 0;  // of ours, from 0; their number: behind all
};

/// How the result is looked at.
struct JoinChecks {
  const std::vector<privacy::HiddenText>& hidden;  // annexes that say it are warned of
  bool reads_back = true;                          // proves that our pages are as they were
};

/// The PDF with the annexes' pages, in the order of these. What an annex has besides its pages is
/// left out, with a note.
Result<std::string> join_annexes(const std::string& pdf, const std::vector<JoinedAnnex>& annexes,
                                 const JoinChecks& checks, Diagnostics& diagnostics);

}  // namespace cvpress::cli
