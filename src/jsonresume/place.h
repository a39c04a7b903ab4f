// Where a person lives: the schema's `location`.
#pragma once

#include <string_view>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// The member of a location that is its street, in lines.
inline constexpr std::string_view kAddress = "address";

/// The schema's location: in its parts where the source parted it, else all of it as a city.
data::Map place_of(const model::Person& person);

/// A map as the schema has it, or what people write in its place, as the person's location,
/// address and place.
void read_place(const data::Value& value, model::Person& person, const Reading& reading);

}  // namespace cvpress::jsonresume
