// Finds what selectors mean.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "tailor/parts.h"
#include "tailor/selector.h"

namespace cvpress::tailor {

/// What selectors are held against.
struct Ground {
  const Parts& parts;
  /// For each part, tags that the plan gives it (as they are compared).
  const std::vector<Tags>& added_tags;
  std::string_view language;  // of the plan's dates
};

/// The parts that all fields of a selector hold for, in the order of the résumé; none is no
/// error.
std::vector<std::size_t> matching_parts(const Selector& selector, const Ground& ground);

/// The parts that a selector means: exactly one, or with `every` at least one. Else it is an
/// error at the selector's place, with the nearest names or the first few candidates.
std::vector<std::size_t> meant_parts(const Selector& selector, const Ground& ground,
                                     Diagnostics& diagnostics);

/// The sections of a kind or title; all for "". None is an error at `where`.
std::vector<std::size_t> meant_sections(std::string_view name, SourceSpan where, const Parts& parts,
                                        Diagnostics& diagnostics);

}  // namespace cvpress::tailor
