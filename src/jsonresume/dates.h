// Dates as the schema writes them (ISO 8601 at any precision), and as it cannot.
#pragma once

#include <optional>
#include <string>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// "2020", "2020-05" or "2020-05-31"; text that is no date as it is.
std::string date_string(const model::Date& date);

/// The schema's form first, else whatever people write. Nothing for "" and null.
std::optional<model::Date> read_date(const data::Value* value, const Reading& reading);

/// A date exactly, and back; nothing for null.
data::Value date_value(const model::Date& date);
std::optional<model::Date> read_exact_date(const data::Value* value);

/// A range exactly, and back.
data::Value range_value(const model::DateRange& dates);
model::DateRange read_range(const data::Value& value);

}  // namespace cvpress::jsonresume
