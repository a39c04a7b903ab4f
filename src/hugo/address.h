// Postal addresses, in the order and with the signs of their country
// (hugo-formats.md 5.9).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/value.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The lines of an address: a text with breaks, a map of `lines`, or a map of
/// street, city, region, postcode and country in the format that the section or
/// the site asks for (en-us if neither does); parts that the format has no
/// place for follow. Empty for an empty address.
std::vector<std::string> address_lines(const data::Value& address, const Places& places,
                                       const Reading& reading);

/// The parts of an address that is a map; none of any other. A country is only one by its code.
model::Place address_parts(const data::Value& address);

/// The lines of a text, cut at newlines and `<br>`, each without Markdown.
std::vector<std::string> lines_of_text(const data::Value& value, const Reading& reading);

}  // namespace cvpress::hugo
