// Years that are counted from elsewhere than 1 CE.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "model/resume.h"

namespace cvpress::locale {

/// A date as it was read, and where from.
struct WrittenDate {
  std::string_view text;
  SourceSpan where;
  std::string_view language;
};

/// The date in the Gregorian calendar. Years of the Buddhist era in Thai texts are
/// converted, with a note. Those of the Hijra, solar or lunar, begin inside of ours:
/// such a date is what was written, with a warning.
model::Date in_common_era(model::Date date, const WrittenDate& written, Diagnostics& diagnostics);

}  // namespace cvpress::locale
