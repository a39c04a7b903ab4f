// Numbers as text and back, the same in every locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cvpress {

/// The shortest decimal of `value` rounded to `decimals` places: "12.5", "-3", "0".
std::string decimal(double value, int decimals = 2);
/// Appends it.
void append_decimal(std::string& text, double value, int decimals);

/// The whole of `text` as a finite decimal number.
std::optional<double> parse_decimal(std::string_view text);

/// The whole of `text` as a whole number without sign.
std::optional<int> parse_whole(std::string_view text);

}  // namespace cvpress
