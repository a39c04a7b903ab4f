// A publication as one reference, as the theme prints it (hugo-formats.md 6.2).
#pragma once

#include <string>

#include "hugo/page_list_rules.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// What a reference is made of; each part may be missing.
struct CitationParts {
  const std::vector<model::Author>& authors;
  const model::InlineText& title;
  const model::InlineText& venue;
  std::string year;
};

/// APA: `Authors (YEAR). Title. Venue.` MLA: `Authors. Title. Venue, YEAR.` The
/// person's own name is strong; missing parts leave no hole, and a part that
/// ends in a full stop gets no second. kNone gives nothing.
model::InlineText citation(const CitationParts& parts, CitationStyle style);

}  // namespace cvpress::hugo
