// The dates of an entry: one, or a start and an end.
#pragma once

#include <string>

#include "data/fields.h"
#include "model/resume.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

struct EntryDates {
  model::DateRange range;
  std::string url;  // of a date that is written as a link
};

/// `date` counts more than `start_date` and `end_date`; a start without an end is until today,
/// an end alone a single date. Text that is no date is printed as it is.
EntryDates read_dates(data::Fields& fields, const Reading& reading);

}  // namespace cvpress::rendercv
