// The titles by which parsers of applications know the sections of a résumé.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/observation.h"
#include "audit/seen_orders.h"

namespace cvpress::audit {

/// A title that stands alone on its line.
struct SeenSection {
  std::string_view kind;  // "experience", "education", …
  std::string title;      // as it is read
  std::size_t page = 0;   // from 1
};

/// The kind of a line that is a section's title; "" for others.
std::string_view section_kind(std::string_view line);

std::vector<SeenSection> sections_of(const std::vector<SeenLine>& lines);

/// Sections that are not found, titles that come apart, positions without years. `language`
/// is the document's, "" where it is not said: of other languages, no title is expected.
void look_at_sections(const SeenOrders& orders, std::string_view language,
                      Observations& observations);

}  // namespace cvpress::audit
