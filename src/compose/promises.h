// What composing says it has put on the pages. Whoever reads the pages back holds
// them against it: the words of the source, field by field.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "layout/tag.h"
#include "model/resume.h"

namespace cvpress::compose {

/// Full names of fields: "entry.title".
using FieldNames = std::set<std::string, std::less<>>;

/// Of an entry, of a section's heading and text, or of a letter. What it points to is the
/// résumé's.
struct Promise {
  const model::Section* section = nullptr;
  const model::Entry* entry = nullptr;  // null: the section's own
  layout::TagPtr tag = nullptr;         // of its part of the document; null: it has none
  FieldNames printed = {};
  const model::Letter* letter = nullptr;  // where it is of one, which has no section
};

}  // namespace cvpress::compose
