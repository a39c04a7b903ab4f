// The names and patterns of formats that `formats` and templates may use.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cvpress::style {

/// Named formats of dates: "short", "year", …
std::span<const std::string_view> date_format_names();
/// Forms of phone numbers: "international", …
std::span<const std::string_view> phone_format_names();

/// What is wrong with a date's format, as a message; "" for a name of
/// date_format_names() or a CLDR pattern such as "MMM y".
std::string date_format_mistake(std::string_view format);

}  // namespace cvpress::style
