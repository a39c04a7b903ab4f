// What the source says that the pages must say, field by field.
#pragma once

#include <string>
#include <vector>

#include "base/source.h"
#include "compose/promises.h"
#include "model/resume.h"

namespace cvpress::audit {

/// Words of one field, in order.
struct Phrase {
  std::string text;
  SourceSpan where;
};

/// Of the fields that composing says it has printed, those whose words are printed as
/// they are.
std::vector<Phrase> phrases_of(const compose::Promise& promise);

/// Years that an entry's dates have, where they are printed.
std::vector<int> years_of(const compose::Promise& promise);

}  // namespace cvpress::audit
