// Numbers, names and strings as PDF text (ISO 32000-1 7.3).
#pragma once

#include <string>
#include <string_view>

#include "base/geometry.h"

namespace cvpress::pdf {

/// A coordinate with at most three decimals.
std::string number(double value);
/// Appends it.
void append_number(std::string& text, double value);

/// Appends a whole number.
void append_whole(std::string& text, long long value);

/// "/Name" with what a name cannot hold written as #xx.
std::string name(std::string_view text);

/// A text string: literal where it is ASCII, else UTF-16BE in hexadecimal.
std::string text_string(std::string_view text);

/// A byte string in hexadecimal, "<0A1B>".
std::string hex_string(std::string_view bytes);

/// Appends the hexadecimal digits of bytes.
void append_hex(std::string& text, std::string_view bytes);

/// Appends four hexadecimal digits.
void append_hex4(std::string& text, unsigned value);

/// "0.1 0.2 0.3", the components of an sRGB colour.
std::string components(Color color);

/// "D:20260131120000Z" for seconds since 1970.
std::string date_string(long long seconds);
/// "2026-01-31T12:00:00+00:00".
std::string iso_date(long long seconds);

}  // namespace cvpress::pdf
